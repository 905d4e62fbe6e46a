import { measureAccuracy } from './accuracy/accuracy.ts';
import { runCommand } from './cli.ts';

await runCommand(measureAccuracy);
