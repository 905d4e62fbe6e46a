import { compileEventList, readSource } from '../pipeline/compile.ts';
import { describeText } from '../pipeline/describe.ts';
import { toSourceText } from '../pipeline/source-text.ts';
import { simplify } from '../text/simplify.ts';
import type { OwnReading, OwnText, Proposal } from './own-text.ts';

/** The table that makes Traditional characters is too large for a page. */
const unchanged = (text: string) => text;

/** What a text says of itself. */
export function proposeFor(raw: string): Proposal {
	const { title = null, date = null } = describeText(raw);
	return { title, date };
}

/**
 * Reads texts as the command line does, except that Traditional titles keep Simplified characters.
 *
 * @param digest gives the SHA-256 of a text in hexadecimal digits
 * @param ondone is told how many texts have been read
 */
export async function readOwn(
	texts: readonly OwnText[],
	digest: (raw: string) => Promise<string>,
	ondone: (count: number) => void
): Promise<OwnReading> {
	const readings = [];
	for (const [index, { id, title, date, file, raw }] of texts.entries()) {
		const described = describeText(raw);
		const sha256 = await digest(raw);
		const kind = described.kind ?? 'document';
		readings.push(
			readSource({
				source: { ...described, id, title, date, file: file || title, kind, sha256 },
				raw
			})
		);
		ondone(index + 1);
	}
	return {
		list: compileEventList(readings, { generator: 'jinian', toTraditional: unchanged }),
		texts: texts.map(({ id, raw, date }) =>
			toSourceText(id, raw, date, { toSimplified: simplify, toTraditional: unchanged })
		)
	};
}
