import type { SourceInput } from '#lib/pipeline/compile.ts';
import { toSourceText } from '#lib/pipeline/source-text.ts';
import { simplify } from '#lib/text/simplify.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBeside } from './write-list.ts';

/** Ids may hold signs that no file name may. */
const fileOf = (id: string) => `${encodeURIComponent(id)}.json`;

/**
 * Writes the texts as the site's readers show them, one file a source, and removes those of sources
 * that are no more.
 *
 * @throws CommandError when a file cannot be written; the former one then stands
 */
export function writeTexts(folder: string, inputs: readonly SourceInput[]): void {
	const converters = { toSimplified: simplify, toTraditional };
	mkdirSync(folder, { recursive: true });
	for (const { source, raw } of inputs) {
		const text = toSourceText(source.id, raw, source.date, converters);
		writeBeside(join(folder, fileOf(source.id)), `${JSON.stringify(text)}\n`);
	}
	const kept = new Set(inputs.map(({ source }) => fileOf(source.id)));
	for (const file of readdirSync(folder))
		if (file.endsWith('.json') && !kept.has(file)) rmSync(join(folder, file));
}
