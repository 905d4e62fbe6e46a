import { readDocument } from '#lib/text/read-document.ts';
import { readTime } from '#lib/time/index.ts';
import { tellStep } from '#lib/wording/zh-hans/derivation.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../cli.ts';

/** Folders of texts that between them use every rule. */
const FOLDERS = ['texts', 'regression/texts', 'cases'].map((name) => join(PROJECT, 'corpus', name));

describe('the steps of derivations', () => {
	it.each(FOLDERS)('are told in Chinese for all dates in %s', (folder) => {
		const untold = readdirSync(folder)
			.filter((file) => file.endsWith('.txt'))
			.flatMap(
				(file) =>
					readTime(readDocument(readFileSync(join(folder, file), 'utf8')), '2024-03-07').dates
			)
			.flatMap(({ derivation: [, ...steps] }) => steps)
			.filter((step) => /[a-z]{2}/.test(tellStep(step)));
		expect([...new Set(untold)]).toEqual([]);
	});
});
