import { compileEventList, readSource } from '../pipeline/compile.ts';
import { toSourceText } from '../pipeline/source-text.ts';
import { simplify } from '../text/simplify.ts';
import type { Digest } from './open-file.ts';
import type { OwnReading, OwnText } from './own-text.ts';

/** The table that makes Traditional characters is too large for a page. */
const unchanged = (text: string) => text;

/**
 * Reads texts as the command line does, except that Traditional titles keep Simplified characters.
 *
 * @param ondone is told how many texts have been read
 */
export async function readOwn(
	texts: readonly OwnText[],
	digest: Digest,
	ondone: (count: number) => void
): Promise<OwnReading> {
	const readings = [];
	for (const [index, { raw, ...told }] of texts.entries()) {
		const sha256 = told.sha256 ?? (await digest(new TextEncoder().encode(raw)));
		const source = { kind: 'other' as const, ...told, file: told.file || told.title, sha256 };
		readings.push(readSource({ source, raw }));
		ondone(index + 1);
	}
	return {
		list: compileEventList(readings, { generator: 'jinian', toTraditional: unchanged }),
		texts: texts.map(({ id, raw, date }) =>
			toSourceText(id, raw, date, { toSimplified: simplify, toTraditional: unchanged })
		)
	};
}
