import { join, resolve } from 'node:path';
import { readArguments, runCommand } from './cli.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { causesIn } from './evaluate/causes.ts';
import { figuresOf, type TextResult } from './evaluate/figures.ts';
import { readGold } from './evaluate/gold.ts';
import { matchMentions, predictionsFor } from './evaluate/match.ts';
import { formatErrors, formatFigures, listErrors } from './evaluate/report.ts';
import { DEFAULT_CORPUS, DEFAULT_LIST } from './extract/extract.ts';
import { readEventList } from './read-list.ts';

const USAGE = `
Usage: npm run evaluate -- [--events FILE] [--gold DIR] [--corpus DIR] [--json]

Scores an event list (by default static/data/events.json) against gold annotations (by default
corpus/gold) of the texts of a corpus (by default corpus), and lists every miss, false alarm and
wrong date, type, status, region, country and theme: misses by the rule that refused them, false
alarms and dates by the rules that read them. --json prints the same as JSON.
`;

const OPTIONS = {
	events: { type: 'string' },
	gold: { type: 'string' },
	corpus: { type: 'string' },
	json: { type: 'boolean', default: false }
} as const;

async function evaluate(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { events, gold, corpus, json } = parsed.values;
	const corpusFolder = resolve(corpus ?? DEFAULT_CORPUS);
	const list = readEventList(resolve(events ?? DEFAULT_LIST));
	const results = readGold(resolve(gold ?? join(DEFAULT_CORPUS, 'gold')), corpusFolder).map(
		(text): TextResult => {
			const predictions = predictionsFor(list, text);
			return { text, predictions, matching: matchMentions(text.mentions, predictions) };
		}
	);
	const texts = Object.fromEntries(results.map((result) => [result.text.doc, figuresOf([result])]));
	const total = figuresOf(results);
	const errors = listErrors(results, causesIn((await readCorpus(corpusFolder)).inputs));
	if (json) console.log(JSON.stringify({ total, texts, errors }, null, '\t'));
	else {
		console.log(formatErrors(errors));
		console.log(`\n${formatFigures({ ...texts, total })}`);
	}
	return 0;
}

await runCommand(evaluate);
