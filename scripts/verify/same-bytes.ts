import { readFileSync } from 'node:fs';
import { isSystemError, shownPath } from '../cli.ts';

/** What mends a file that is not what it should be. */
export const REMEDY = 'run npm run extract to renew it';

/**
 * Compares a file with what it should hold, byte by byte.
 *
 * @param told what is wrong when it holds anything else
 * @returns a line with the remedy when it does, or is not there
 */
export function differing(path: string, made: string | Uint8Array, told: string): string[] {
	try {
		if (readFileSync(path).equals(Buffer.from(made as string))) return [];
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const problem = error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.code})`;
		return [`${shownPath(path)}: ${problem}; ${REMEDY}`];
	}
	return [`${shownPath(path)}: ${told}; ${REMEDY}`];
}
