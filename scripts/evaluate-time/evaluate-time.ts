import { parseRuleCases, tellCase } from '#lib/time/rule-cases.ts';
import { foldString } from '#lib/text/fold.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT, readArguments, shownPath, statOf } from '../cli.ts';
import { readCases, type Case } from './cases.ts';
import { formatFailure, formatTable } from './report.ts';
import { figuresOf, groupBy, scoreCase, type Outcome } from './score.ts';

const USAGE = `
Usage: npm run evaluate:time -- [--cases DIR] [--errors] [--json]

Scores the reader of dates. The rule cases of corpus/cases have to be read as they are written (exit
code 1 if not). Date cases of public suites are scored where a folder of .jsonl is given or stands in
../shared/date-cases: the share of expressions whose words, first day and both ends are right.
Contested expressions do not count.

  --cases DIR   folder of date cases
  --errors      lists every expression that is not right
  --json        prints the figures as JSON
  --help        prints this
`;

const OPTIONS = {
	cases: { type: 'string' },
	errors: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false }
} as const;

const RULE_CASES = join(PROJECT, 'corpus', 'cases');
const DEFAULT_CASES = join(PROJECT, '..', 'shared', 'date-cases');

/** Reads the rule cases; returns how many there are and which are read otherwise. */
function checkRuleCases(): { count: number; failed: string[] } {
	let count = 0;
	const failed: string[] = [];
	for (const file of readdirSync(RULE_CASES).filter((name) => name.endsWith('.txt'))) {
		const cases = parseRuleCases(readFileSync(join(RULE_CASES, file), 'utf8'));
		count += cases.length;
		for (const ruleCase of cases) {
			const { missing, surplus } = tellCase(ruleCase, foldString);
			const changes = [...missing.map((line) => `−${line}`), ...surplus.map((line) => `+${line}`)];
			if (changes.length > 0) failed.push(`${file}: ${ruleCase.name}: ${changes.join('; ')}`);
		}
	}
	return { count, failed };
}

function outcomesOf(cases: readonly Case[]) {
	const scored = cases.map((item) => ({ item, ...scoreCase(item) }));
	return {
		outcomes: scored.flatMap(({ outcomes }) => outcomes),
		negatives: cases.filter(({ negative }) => negative).length,
		falseAlarms: scored.flatMap(({ item, falseAlarms }) =>
			falseAlarms.map(({ text, edtf }) => `${item.id}: ${text} = ${edtf} | ${item.input}`)
		)
	};
}

function tablesOf(outcomes: readonly Outcome[]) {
	const diplomatic = outcomes.filter(({ item }) => item.diplomatic);
	return {
		total: new Map([
			['diplomatic', diplomatic],
			['all', [...outcomes]]
		]),
		sources: groupBy(outcomes, ({ item }) => [
			...(item.diplomatic ? [`${item.source}, diplomatic`] : []),
			item.source
		]),
		tags: groupBy(diplomatic, ({ expected }) => expected.tags)
	};
}

const isWrong = ({ span, both }: Outcome) => !span || both === false;

function reportCases(folder: string, listErrors: boolean, json: boolean): object {
	const { outcomes, negatives, falseAlarms } = outcomesOf(readCases(folder));
	const tables = tablesOf(outcomes);
	const figures = Object.fromEntries(
		Object.entries(tables).map(([name, groups]) => [
			name,
			Object.fromEntries([...groups].map(([key, group]) => [key, figuresOf(group)]))
		])
	);
	if (!json) {
		if (listErrors) console.log(`${outcomes.filter(isWrong).map(formatFailure).join('\n')}\n`);
		console.log(`${shownPath(folder)}\n`);
		console.log(Object.values(tables).map(formatTable).join('\n\n'));
		console.log(`\n${negatives} negatives, ${falseAlarms.length} false alarms`);
		falseAlarms.forEach((line) => console.log(`  ${line}`));
	}
	return { ...figures, negatives, falseAlarms };
}

/**
 * `npm run evaluate:time`: scores the reader of dates.
 *
 * @returns the exit code: 0, or 1 when a rule case is read otherwise than written
 * @throws CommandError for bad input or wrong usage
 */
export function evaluateTime(args: string[]): number {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { cases, errors, json } = parsed.values;
	const rules = checkRuleCases();
	const folder = cases === undefined ? DEFAULT_CASES : resolve(cases);
	const isThere = cases !== undefined || statOf(folder) !== null;
	const suites = isThere ? reportCases(folder, errors, json) : null;
	if (json) console.log(JSON.stringify({ rules, suites }, null, '\t'));
	else {
		rules.failed.forEach((line) => console.log(line));
		console.log(
			`${isThere ? '\n' : ''}rule cases: ${rules.count - rules.failed.length} of ${rules.count} right`
		);
	}
	return rules.failed.length === 0 ? 0 : 1;
}
