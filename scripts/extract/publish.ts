import type { SourceInput } from '#lib/pipeline/compile.ts';
import { dirname } from 'node:path';
import { removeLeftovers } from './leftovers.ts';
import { withLock } from './write-lock.ts';
import { writeBeside } from './write-list.ts';
import { keepTexts, textFolderOf, writeTexts } from './write-texts.ts';

/**
 * Puts a list in the place of a former one, with its texts where the site needs them. Whenever it is
 * stopped, the former list or the new one stands there, with all its texts: those of both have names of
 * their own, the list comes after its texts, and what is no longer needed goes last or at the next call.
 * Several processes take turns.
 *
 * @param inputs the texts of the list; null where the list is wanted alone
 * @throws CommandError when something cannot be written; the former list then stands
 */
export function publish(
	target: string,
	content: string,
	inputs: readonly SourceInput[] | null
): void {
	withLock(target, () => {
		const texts = textFolderOf(target);
		removeLeftovers(dirname(target));
		if (inputs) {
			removeLeftovers(texts);
			writeTexts(texts, inputs);
		}
		writeBeside(target, content);
		if (inputs) keepTexts(texts, inputs);
	});
}
