import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../cli.ts';

/** The folder of the texts written for testing. */
export const REGRESSION = join(PROJECT, 'corpus', 'regression');

/** The texts of the regression set that no rule was made on, by the beginning of their names. */
export function untouchedTexts(): ReadonlySet<string> {
	const sets = JSON.parse(readFileSync(join(REGRESSION, 'sets.json'), 'utf8')) as {
		untouched: string[];
	};
	return new Set(sets.untouched);
}
