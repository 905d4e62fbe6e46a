import { Accuracy } from '#lib/model/accuracy.ts';
import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { dirname, join } from 'node:path';
import { CommandError, printProblem, readArguments, shownPath } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { REGRESSION, untouchedTexts } from '../corpus/regression-sets.ts';
import { figuresOf, type Figures } from '../evaluate/figures.ts';
import { readGold } from '../evaluate/gold.ts';
import { matchMentions, predictionsFor } from '../evaluate/match.ts';
import { DEFAULT_CORPUS, DEFAULT_LIST } from '../extract/extract.ts';
import { requireWritable, writeBeside } from '../extract/write-list.ts';

const USAGE = `
Usage: npm run accuracy

Extracts the events of the annotated texts, scores them, and writes the figures that the site's page
on its method shows to static/data/accuracy.json.
`;

/** The file of the figures, beside the list that the site shows. */
export const ACCURACY_FILE = 'accuracy.json';
const TARGET = join(dirname(DEFAULT_LIST), ACCURACY_FILE);

type AccuracySet = Accuracy['sets'][number];

function shown(value: number | null): number {
	if (value === null) throw new RangeError('a figure without anything to count');
	return value;
}

function toFigures(figures: Figures): AccuracySet['figures'] {
	return {
		precision: shown(figures.precision),
		recall: shown(figures.recall),
		date: shown(figures.date),
		type: shown(figures.type),
		status: shown(figures.status),
		regions: figures.regionsF1,
		countries: figures.countriesF1,
		themes: figures.themesF1,
		merging: shown(figures.bcubed)
	};
}

/** Scores the texts of a corpus that the set takes. */
async function scoreSet(
	name: AccuracySet['name'],
	corpus: string,
	takes: (doc: string) => boolean
): Promise<AccuracySet> {
	const { inputs, problems } = await readCorpus(corpus);
	problems.forEach(printProblem);
	if (problems.length > 0)
		throw new CommandError(`${shownPath(corpus)}: mend the texts named above`);
	const list = compileEventList(inputs.map(readSource), {
		generator: 'accuracy',
		toTraditional: (text) => text
	});
	const results = readGold(join(corpus, 'gold'), corpus)
		.filter(({ doc }) => takes(doc))
		.map((text) => {
			const predictions = predictionsFor(list, text);
			return { text, predictions, matching: matchMentions(text.mentions, predictions) };
		});
	return { name, texts: results.length, figures: toFigures(figuresOf(results)) };
}

async function accuracyOf(): Promise<Accuracy> {
	const untouched = untouchedTexts();
	return Accuracy.parse({
		sets: [
			await scoreSet('seen', DEFAULT_CORPUS, () => true),
			await scoreSet('unseen', REGRESSION, (doc) => untouched.has(doc))
		]
	});
}

const serialized = (accuracy: Accuracy) => `${JSON.stringify(accuracy, null, '\t')}\n`;

/**
 * The figures as they are stored.
 *
 * @throws CommandError when a text cannot be read
 */
export const accuracyText = async () => serialized(await accuracyOf());

/**
 * `npm run accuracy`: measures on the annotated texts and writes the figures for the site.
 *
 * @returns the exit code
 * @throws CommandError when a text cannot be read or the file not be written
 */
export async function measureAccuracy(args: readonly string[]): Promise<number> {
	if (!readArguments(args, {}, USAGE)) return 0;
	const accuracy = await accuracyOf();
	requireWritable(TARGET);
	writeBeside(TARGET, serialized(accuracy));
	console.table(Object.fromEntries(accuracy.sets.map(({ name, figures }) => [name, figures])));
	return 0;
}
