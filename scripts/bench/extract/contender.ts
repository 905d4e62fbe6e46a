/** Runs one contender in a process of its own: `node bundle.mjs NAME COPIES`, the texts as JSON on stdin. */
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { readFileSync } from 'node:fs';
import { measure, RUNS } from './runs.ts';

const [name = '', copies = '1'] = process.argv.slice(2);
const run = RUNS[name];
if (!run) throw new RangeError(`unknown contender: ${name}`);
const inputs = JSON.parse(readFileSync(0, 'utf8')) as SourceInput[];
console.log(JSON.stringify(measure(run, inputs, Number(copies))));
