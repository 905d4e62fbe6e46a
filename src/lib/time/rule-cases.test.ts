import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldString } from '../text/fold.ts';
import { parseRuleCases, tellCase } from './rule-cases.ts';

const FOLDER = new URL('../../../corpus/cases/', import.meta.url);

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
	describe(file, () => {
		const cases = parseRuleCases(readFileSync(new URL(file, FOLDER), 'utf8'));
		it.each(cases)('$name', (ruleCase) => {
			expect(tellCase(ruleCase, foldString)).toEqual({ missing: [], surplus: [] });
		});
	});
}
