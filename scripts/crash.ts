import { runCommand } from './cli.ts';
import { crash } from './crash/crash.ts';

await runCommand(crash);
