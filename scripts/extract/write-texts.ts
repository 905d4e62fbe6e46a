import type { SourceInput } from '#lib/pipeline/compile.ts';
import { textFileOf } from '#lib/model/source-text.ts';
import { toSourceText } from '#lib/pipeline/source-text.ts';
import { simplify } from '#lib/text/simplify.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { statOf } from '../cli.ts';
import { makeFolder, unwritable, writeBeside } from './write-list.ts';

/** Where the texts of a list stand for the site. */
export const textFolderOf = (list: string): string => join(dirname(list), 'texts');

/** Names that `textFileOf` gives; other files in the folder are not ours. */
const TEXT_FILE = /\.\d{4}-\d{2}-\d{2}\.[0-9a-f]{16}\.json$/;

/** Names of the texts in a folder; none where there is no folder. */
export function textFilesIn(folder: string): string[] {
	if (!statOf(folder)?.isDirectory()) return [];
	return readdirSync(folder).filter((file) => TEXT_FILE.test(file));
}

/** A text as the site's readers show it, as it is stored. */
export function textContentOf({ source, raw }: SourceInput): string {
	const converters = { toSimplified: simplify, toTraditional };
	return `${JSON.stringify(toSourceText(source.id, raw, source.date, converters))}\n`;
}

/**
 * Writes the texts as the site's readers show them, one file a source, beside those of a former list.
 *
 * @throws CommandError when a file cannot be written
 */
export function writeTexts(folder: string, inputs: readonly SourceInput[]): void {
	try {
		makeFolder(folder);
	} catch (error) {
		throw unwritable(folder, error);
	}
	for (const input of inputs)
		writeBeside(join(folder, textFileOf(input.source)), textContentOf(input));
}

/**
 * Removes the texts of former lists.
 *
 * @throws CommandError when one cannot be removed; it does no harm
 */
export function keepTexts(folder: string, inputs: readonly SourceInput[]): void {
	const kept = new Set(inputs.map(({ source }) => textFileOf(source)));
	try {
		for (const file of textFilesIn(folder)) if (!kept.has(file)) rmSync(join(folder, file));
	} catch (error) {
		throw unwritable(folder, error);
	}
}
