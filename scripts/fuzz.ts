import { runCommand } from './cli.ts';
import { fuzz } from './fuzz/fuzz.ts';

await runCommand(fuzz);
