import { runCommand } from './cli.ts';
import { dates } from './dates/dates.ts';

await runCommand(dates);
