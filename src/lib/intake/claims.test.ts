import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
	CLAIM_FIELDS,
	claim,
	dayIn,
	describedBy,
	plainLine,
	strongest,
	ORIGINS
} from './claims.ts';
import { propertyClaims } from './property-claims.ts';
import { nameClaims, textClaims } from './text-claims.ts';

// Many runs, or large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

describe('dayIn(value)', () => {
	it.each([
		['2024-03-07T10:00:00+08:00', '2024-03-07'],
		['2024年3月7日', '2024-03-07'],
		['20240307', '2024-03-07'],
		['王毅记者会_20240307_全文', '2024-03-07'],
		['2024-02-30', null],
		['2024-03', null],
		['1234567890123', null]
	])('reads %s as %s', (value, day) => {
		expect(dayIn(value)).toBe(day);
	});
});

describe('claim(field, value, confidence, why)', () => {
	it('refuses what cannot be one', () => {
		expect(claim('url', 'javascript:alert(1)', 'likely', 'heading')).toEqual([]);
		expect(claim('kind', 'poem', 'certain', 'heading')).toEqual([]);
		expect(claim('title', ' \u202e\u200b ', 'likely', 'heading')).toEqual([]);
		expect(claim('date', null, 'likely', 'heading')).toEqual([]);
	});

	it('makes one line of any value, without what cannot be seen', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (value) => {
				const line = plainLine(value);
				expect(line).not.toMatch(/[\n\r\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
				expect(line.length).toBeLessThanOrEqual(300);
			})
		);
	});
});

describe('strongest(claims)', () => {
	it('takes what the text says before what came with it, of equals the first', () => {
		const claims = [
			...claim('date', '2024-03-08', 'likely', 'meta dc.date'),
			...claim('date', '2024-03-07', 'certain', 'record'),
			...claim('title', '甲', 'likely', 'meta dc.date'),
			...claim('title', '乙', 'likely', 'first line')
		];
		expect(strongest(claims).map(({ value }) => value)).toEqual(['2024-03-07', '甲']);
	});

	it('leaves one for each field, and uses no guess', () => {
		const made = fc.record({
			field: fc.constantFrom(...CLAIM_FIELDS),
			value: fc.string(),
			confidence: fc.constantFrom('certain' as const, 'likely' as const, 'guess' as const),
			why: fc.constantFrom(...ORIGINS)
		});
		fc.assert(
			fc.property(fc.array(made), (claims) => {
				const chosen = strongest(claims);
				const fields = chosen.map(({ field }) => field);
				expect(fields).toEqual([...new Set(fields)]);
				expect(new Set(fields)).toEqual(new Set(claims.map(({ field }) => field)));
				const guessed = chosen.filter(({ confidence }) => confidence === 'guess');
				for (const { field } of guessed) expect(describedBy(chosen)).not.toHaveProperty(field);
			})
		);
	});
});

describe('propertyClaims(properties, raw)', () => {
	it('trusts a title that the text has at its head, and neither author nor day', () => {
		const properties = { title: '会谈举行', author: 'admin', created: '2024-03-09T00:00:00Z' };
		const confidences = (raw: string) =>
			propertyClaims(properties, raw).map(({ field, confidence }) => [field, confidence]);
		expect(confidences('会谈举行\n\n正文。')).toContainEqual(['title', 'likely']);
		expect(confidences('正文。')).toContainEqual(['title', 'guess']);
		expect(confidences('正文。')).toContainEqual(['speaker', 'guess']);
		expect(confidences('正文。')).toContainEqual(['date', 'guess']);
	});
});

describe('textClaims(raw)', () => {
	it('calls the text’s own words certain, and a sentence no title', () => {
		const claims = textClaims('新华社北京2024年5月14日电 中法两国外长14日在北京举行会谈。');
		expect(claims).toContainEqual(
			expect.objectContaining({ field: 'date', value: '2024-05-14', confidence: 'certain' })
		);
		expect(claims.find(({ field }) => field === 'title')?.confidence).toBe('guess');
	});
});

describe('textClaims(raw), of speakers', () => {
	it.each(['新闻\n\n两国外长举行会谈。', '会谈纪要\n\n问：怎么看？\n\n答：很好。'])(
		'finds none in %s',
		(raw) => {
			expect(textClaims(raw).map(({ field }) => field)).not.toContain('speaker');
		}
	);
});

describe('nameClaims(name)', () => {
	it('only guesses', () => {
		expect(nameClaims('2024/2024-03-07 记者会.tar.docx')).toEqual([
			{ field: 'date', value: '2024-03-07', confidence: 'guess', why: 'file name' },
			{ field: 'title', value: '2024-03-07 记者会', confidence: 'guess', why: 'file name' }
		]);
	});
});
