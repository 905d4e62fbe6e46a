import type { EventList } from '#lib/model/event-list.ts';
import { textFileOf } from '#lib/model/source-text.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../cli.ts';
import { generatorName } from '../extract/generator.ts';
import { listOf } from '../extract/list-of.ts';
import { serializeEventList } from '../extract/write-list.ts';
import { textContentOf, textFilesIn, textFolderOf } from '../extract/write-texts.ts';

const REMEDY = 'run npm run extract to renew it';

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

function checkBytes(path: string, list: EventList, inputs: readonly SourceInput[]): string[] {
	const generator = generatorName();
	if (list.generator !== generator)
		return [`${shownPath(path)}: written by ${list.generator}, this is ${generator}; ${REMEDY}`];
	const made = serializeEventList(listOf(inputs));
	if (made === readFileSync(path, 'utf8')) return [];
	const place = firstDifference(JSON.parse(made), list) ?? 'its layout';
	return [`${shownPath(path)}: ${place} is not what is read in the texts; ${REMEDY}`];
}

function checkTexts(folder: string, inputs: readonly SourceInput[]): string[] {
	if (textFilesIn(folder).length === 0) return [];
	return inputs.flatMap((input) => {
		const path = join(folder, textFileOf(input.source));
		const problem = !existsSync(path)
			? 'is missing'
			: readFileSync(path, 'utf8') === textContentOf(input)
				? null
				: 'is not what is read in the text';
		return problem === null ? [] : [`${shownPath(path)}: ${problem}; ${REMEDY}`];
	});
}

/**
 * Reads the texts anew, and compares what they give with a list and with the texts for the site beside
 * it, byte by byte.
 *
 * @param path of the list
 * @param inputs all texts of its corpus
 * @returns a line for each file that is not what is made of them
 */
export function checkAnew(path: string, list: EventList, inputs: readonly SourceInput[]): string[] {
	return [...checkBytes(path, list, inputs), ...checkTexts(textFolderOf(path), inputs)];
}
