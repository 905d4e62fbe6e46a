import type { Event, Mention } from '#lib/model/event-list.ts';
import type { MergeItem } from '#lib/merge/item.ts';
import { compileEventList, readSource, type SourceReading } from '#lib/pipeline/compile.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { basename, join } from 'node:path';
import { CommandError, PROJECT } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { REGRESSION, untouchedTexts } from '../corpus/regression-sets.ts';
import { citationSamples } from './citations.ts';

/** Where the golden output stands, one file a text. */
export const GOLDEN = join(PROJECT, 'corpus', 'golden');

const HEAD = `# What the extractor reads in this text. Renewed by: npm run golden -- --write
# place | date, basis, rule | type, status | countries | regions | themes | title | trigger | date words (^ elsewhere) | quote | event
`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const listed = (values: readonly string[]) => values.join(' ') || '-';

/** The words that gave the time; those of a frame stand elsewhere. */
function dateWords({ date }: Mention): string {
	if (date.exact !== null) return oneLine(date.exact);
	return date.frame ? `^${oneLine(date.frame.exact)}` : '-';
}

function lineOf(item: MergeItem, event: string): string {
	const { mention } = item;
	return [
		mention.quote.start,
		`${item.date} ${mention.date.basis} ${mention.date.rule}`,
		`${item.type} ${item.status}`,
		listed(item.countries),
		listed(item.regions),
		listed(item.themes),
		item.title,
		oneLine(mention.trigger.exact),
		dateWords(mention),
		oneLine(mention.quote.exact),
		event
	].join(' | ');
}

/** How often each rule refused something. */
function refusals({ notices }: SourceReading): string[] {
	const counts = new Map<string, number>();
	for (const { rule } of notices) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([rule, count]) => `${rule} ${count}`);
}

function fileOf(reading: SourceReading, events: readonly Event[]): string {
	const eventOf = new Map(
		events.flatMap(({ id, mentions }) => mentions.map(({ quote }) => [quote, id] as const))
	);
	const lines = reading.items.map((item) => lineOf(item, eventOf.get(item.mention.quote) ?? '-'));
	return `${HEAD}${lines.map((line) => `${line}\n`).join('')}# refused: ${refusals(reading).join(', ') || 'nothing'}\n`;
}

/**
 * Reads the texts of both corpora, of the regression set only those that rules may be made from.
 *
 * @returns the content of each golden file by its name, e.g. `000.txt`; `citations.txt` has sample citations
 * @throws CommandError when a text cannot be read
 */
export async function goldenFiles(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	const untouched = untouchedTexts();
	for (const folder of [join(PROJECT, 'corpus'), REGRESSION]) {
		const { inputs, problems } = await readCorpus(folder);
		if (problems.length > 0) throw new CommandError(problems);
		const readings = inputs
			.filter(({ source }) => !untouched.has(basename(source.file).slice(0, 3)))
			.map(readSource);
		const list = compileEventList(readings, { generator: 'golden', toTraditional });
		for (const reading of readings)
			files.set(`${reading.source.id}.txt`, fileOf(reading, list.events));
		if (folder === REGRESSION) continue;
		const raws = new Map(inputs.map(({ source, raw }) => [source.id, raw]));
		files.set(
			'citations.txt',
			citationSamples(list, (id) => raws.get(id) ?? '')
		);
	}
	return files;
}
