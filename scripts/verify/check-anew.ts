import { textFileOf } from '#lib/model/source-text.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { join } from 'node:path';
import { shownPath } from '../cli.ts';
import { generatorName } from '../extract/generator.ts';
import { listOf } from '../extract/list-of.ts';
import { serializeEventList } from '../extract/write-list.ts';
import { textContentOf, textFilesIn, textFolderOf } from '../extract/write-texts.ts';
import type { Published } from '../read-list.ts';
import { checkLarge } from './check-large.ts';
import { differing, REMEDY } from './same-bytes.ts';

/** The path of the first value that two parsed JSON values do not share; null when they are the same. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | null {
	if (Object.is(one, other)) return null;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return path;
	const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
	for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
		const difference = firstDifference(a[key], b[key], path === '' ? key : `${path}.${key}`);
		if (difference !== null) return difference;
	}
	return null;
}

function checkBytes(path: string, published: Published, inputs: readonly SourceInput[]): string[] {
	const generator = generatorName();
	const { list, large } = published;
	if (list.generator !== generator)
		return [`${shownPath(path)}: written by ${list.generator}, this is ${generator}; ${REMEDY}`];
	const made = listOf(inputs);
	if (large) return checkLarge(path, made);
	const text = serializeEventList(made);
	const place = firstDifference(JSON.parse(text), list) ?? 'its layout';
	return differing(path, text, `${place} is not what is read in the texts`);
}

function checkTexts(folder: string, inputs: readonly SourceInput[]): string[] {
	return inputs.flatMap((input) =>
		differing(
			join(folder, textFileOf(input.source)),
			textContentOf(input),
			'is not what is read in the text'
		)
	);
}

/**
 * Reads the texts anew, and compares what they give with a list and with the texts for the site beside
 * it, byte by byte. A list in one file may stand without its texts.
 *
 * @param path of the list
 * @param inputs all texts of its corpus
 * @returns a line for each file that is not what is made of them
 */
export function checkAnew(
	path: string,
	published: Published,
	inputs: readonly SourceInput[]
): string[] {
	const folder = textFolderOf(path);
	const hasTexts = published.large !== null || textFilesIn(folder).length > 0;
	return [...checkBytes(path, published, inputs), ...(hasTexts ? checkTexts(folder, inputs) : [])];
}
