import { runCommand } from './cli.ts';
import { extract } from './extract/extract.ts';

await runCommand(extract);
