import { RefusedError } from './refusal.ts';

/**
 * Waits for what is loaded only when a file needs it: libraries and their tables.
 *
 * @throws RefusedError when it cannot be had, which is no fault of the file
 */
export async function fetched<T>(loading: Promise<T>): Promise<T> {
	try {
		return await loading;
	} catch {
		throw new RefusedError(
			'unreachable',
			'what reads such files could not be loaded; install or fetch it and try again'
		);
	}
}
