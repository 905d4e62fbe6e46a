import type { Big5Table } from './big5.ts';
import { convert, type Encoding } from './encodings.ts';
import { fetched } from './fetched.ts';
import { chineseShare } from './frequent-characters.ts';
import type { Confidence } from './claims.ts';

/** An encoding that the bytes themselves let suppose. */
export interface EncodingGuess {
	encoding: Encoding;
	confidence: Confidence;
	why: string;
}

/** So many bytes show what they are. An even number: UTF-16 has two a unit. */
const SAMPLE = 65_536;
/** Chinese in a wrong encoding stays far below. */
const LEAST_SHARE = 0.15;
/** Bytes that have no second reading nearly as Chinese. */
const CLEAR_LEAD = 3;
const CANDIDATES = ['gb18030', 'big5-hkscs', 'utf-16le', 'utf-16be'] as const;

/** Names by which chardet calls the candidates. */
const DETECTED: Readonly<Record<string, Encoding>> = { GB18030: 'gb18030', Big5: 'big5-hkscs' };

/** Cuts off a character that the end of the sample may have broken. */
function shareIn(sample: Uint8Array, encoding: Encoding, big5: Big5Table): number {
	const { text } = convert(sample, encoding, big5);
	const broken = text.slice(0, -2).split('\uFFFD').length - 1;
	return broken > text.length / 500 ? 0 : chineseShare(text);
}

/**
 * Supposes the encoding of Chinese text without a byte order mark that is not UTF-8: the one in which
 * it reads like Chinese, which a statistical detector may confirm.
 *
 * @returns null when it reads like Chinese in none
 */
export async function guessEncoding(
	bytes: Uint8Array,
	big5: Big5Table
): Promise<EncodingGuess | null> {
	const sample = bytes.subarray(0, SAMPLE);
	const [best, second] = CANDIDATES.map((encoding) => ({
		encoding,
		share: shareIn(sample, encoding, big5)
	})).sort((a, b) => b.share - a.share);
	if (!best || best.share < LEAST_SHARE) return null;
	const { analyse } = await fetched(import('chardet'));
	const detected = DETECTED[analyse(sample)[0]?.name ?? ''];
	const isClear = best.share > (second?.share ?? 0) * CLEAR_LEAD;
	return {
		encoding: best.encoding,
		confidence: isClear || detected === best.encoding ? 'likely' : 'guess',
		why: `reads as Chinese in it${detected === best.encoding ? ', as chardet says' : ''}`
	};
}
