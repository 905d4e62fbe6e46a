import { CommandError, printProblem, readArguments, runCommand } from '../cli.ts';
import { buildSubject, SUBJECTS, type BuiltSubject } from './timeline/build-pages.ts';
import { measure, type Measured } from './timeline/measure.ts';

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
const LIMIT = 32;

const USAGE = `
Usage: npm run bench:timeline -- [--sizes N,N] [--peers NAME,NAME]

Shows made-up events in Chromium with our timeline, from columns in memory as the site has them of a
long list (ours) and from events as objects in any order (ours-objects), with vis-timeline and with a
plain SVG timeline made by d3, zooms by the wheel and drags, and prints what each needs: ms until the
first picture (of ours the marks) and until nothing is added to it (names and overview), ms a frame
(median and 95th percentile while zooming and while dragging, the longest of all), ms of the handlers of
an input (95th percentile), ms of script and layout for each input, MB of heap beside the events,
elements, and kB of script and style as sent. Numbers in brackets are multiples of ours.
vis-timeline is installed apart: npm ci --prefix scripts/bench/timeline/peers

  --sizes N,N       numbers of events; by default ${SIZES.join(',')}
  --peers NAME,…    by default ${Object.keys(SUBJECTS).join(',')}
  --help            prints this

What takes longer than ${LIMIT} s in all is given up.
`;

const OPTIONS = { sizes: { type: 'string' }, peers: { type: 'string' } } as const;

const COLUMNS: readonly (readonly [head: string, pick: (measured: Measured) => number])[] = [
	['first', ({ first }) => first],
	['whole', ({ whole }) => whole],
	['zoom', ({ zoom }) => zoom.median],
	['p95', ({ zoom }) => zoom.p95],
	['drag', ({ pan }) => pan.median],
	['p95', ({ pan }) => pan.p95],
	['longest', ({ zoom, pan }) => Math.max(zoom.longest, pan.longest)],
	['handler', ({ zoom, pan }) => Math.max(zoom.handler, pan.handler)],
	['work', ({ zoom, pan }) => Math.max(zoom.work, pan.work)],
	['heap MB', ({ heap }) => heap],
	['nodes', ({ nodes }) => nodes]
];

function sizesOf(text: string | undefined): number[] {
	const sizes = text?.split(',').map(Number) ?? SIZES;
	if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
	throw new CommandError(`--sizes wants whole numbers, not '${text}'`, 2);
}

function peersOf(text: string | undefined): string[] {
	const names = text?.split(',') ?? Object.keys(SUBJECTS);
	const unknown = names.find((name) => !(name in SUBJECTS));
	if (unknown === undefined) return names;
	throw new CommandError(
		`unknown peer '${unknown}'; known are ${Object.keys(SUBJECTS).join(', ')}`,
		2
	);
}

function row(
	name: string,
	{ gzipped }: BuiltSubject,
	measured: Measured | null,
	ours: Measured | null
) {
	const cells =
		measured === null
			? [`> ${LIMIT} s`]
			: COLUMNS.map(([, pick]) => {
					const value = pick(measured);
					const times = ours && ours !== measured ? ` (${(value / pick(ours)).toFixed(1)})` : '';
					return `${value.toFixed(value < 100 ? 1 : 0)}${times}`;
				});
	const size = `${(gzipped / 1000).toFixed(0)} kB`;
	return name.padEnd(14) + size.padStart(8) + cells.map((cell) => cell.padStart(16)).join('');
}

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const sizes = sizesOf(parsed.values.sizes);
	const names = peersOf(parsed.values.peers);
	const subjects = new Map<string, BuiltSubject>();
	for (const name of names) subjects.set(name, await buildSubject(name));
	for (const size of sizes) {
		console.log(`\n${size} events`);
		console.log(
			''.padEnd(14) + 'sent'.padStart(8) + COLUMNS.map(([head]) => head.padStart(16)).join('')
		);
		let ours: Measured | null = null;
		for (const [name, subject] of subjects) {
			try {
				const measured = await measure(subject, size, LIMIT * 1000);
				if (name === 'ours') ours = measured;
				console.log(row(name, subject, measured, ours));
			} catch (error) {
				printProblem(`${name}: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
	}
	return 0;
}

await runCommand(bench);
