import { runCommand } from './cli.ts';
import { merge } from './merge/merge.ts';

await runCommand(merge);
