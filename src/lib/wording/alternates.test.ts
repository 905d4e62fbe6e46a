import { describe, expect, it } from 'vitest';
import { alternatesOf } from './alternates.ts';

const hrefs = (path: string, site: string | null) =>
	alternatesOf(path, site).map(({ href }) => href);

describe('alternatesOf(path, site)', () => {
	it('leads from any page to the same one in every language', () => {
		expect(hrefs('/en/events/a/', null)).toEqual([
			'../../../events/a/',
			'../../../zh-Hant/events/a/',
			'../../../en/events/a/',
			'../../../events/a/'
		]);
		expect(hrefs('/method/', null)).toEqual([
			'../method/',
			'../zh-Hant/method/',
			'../en/method/',
			'../method/'
		]);
	});

	it('leads from the front page and to it', () => {
		expect(hrefs('/', null)).toEqual(['./', './zh-Hant/', './en/', './']);
		expect(hrefs('/zh-Hant/', null)).toEqual(['../', '../zh-Hant/', '../en/', '../']);
	});

	it('is absolute where the site is known', () => {
		expect(alternatesOf('/en/', 'https://example.org/jinian')).toEqual([
			{ language: 'zh-Hans', href: 'https://example.org/jinian/' },
			{ language: 'zh-Hant', href: 'https://example.org/jinian/zh-Hant/' },
			{ language: 'en', href: 'https://example.org/jinian/en/' },
			{ language: 'x-default', href: 'https://example.org/jinian/' }
		]);
	});
});
