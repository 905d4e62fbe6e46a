import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACCURACY_FILE, accuracyText } from '../accuracy/accuracy.ts';
import { differing } from './same-bytes.ts';

/** Measured once: what it is measured on stays while a program runs. */
let measured: Promise<string> | null = null;

/**
 * Compares the figures of accuracy beside a list, if there are such, with those that are measured now.
 *
 * @throws CommandError when an annotated text cannot be read
 */
export async function checkAccuracy(list: string): Promise<string[]> {
	const path = join(dirname(list), ACCURACY_FILE);
	if (!existsSync(path)) return [];
	measured ??= accuracyText();
	return differing(
		path,
		await measured,
		'is not what is measured on the annotated texts (npm run accuracy)'
	);
}
