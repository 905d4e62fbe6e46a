import { describe, expect, test } from 'vitest';
import { foldString } from '../text/fold.ts';
import { INITIATIVE_ROWS } from './data/initiatives.ts';
import { initiativeIn } from './initiatives.ts';

describe('INITIATIVE_ROWS', () => {
	test('are folded, and no name has two bearers', () => {
		const forms = INITIATIVE_ROWS.flatMap(([, ...names]) => names);
		expect(forms.map(foldString)).toEqual(forms);
		expect(new Set(forms).size).toBe(forms.length);
	});
});

describe('initiativeIn', () => {
	test.each([
		['提出共建“一带一路”十周年', 'Belt and Road'],
		['提出《全球人工智能治理倡议》', 'Global AI Governance Initiative'],
		['二战胜利80周年', 'victory in the Second World War'],
		['双方签署协议', null]
	])('%s', (folded, english) => {
		expect(initiativeIn(folded)).toBe(english);
	});
});
