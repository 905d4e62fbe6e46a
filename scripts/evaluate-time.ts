import { runCommand } from './cli.ts';
import { evaluateTime } from './evaluate-time/evaluate-time.ts';

await runCommand(evaluateTime);
