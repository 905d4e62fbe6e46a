import { runCommand } from './cli.ts';
import { flip } from './flip/flip.ts';

await runCommand(flip);
