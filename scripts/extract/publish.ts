import type { EventList } from '#lib/model/event-list.ts';
import { LARGE_FROM } from '#lib/model/large-from.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { dirname } from 'node:path';
import { removeLeftovers } from './leftovers.ts';
import { withLock } from './write-lock.ts';
import { folderOf, writeEventList } from './write-large.ts';
import { serializeEventList, writeBeside } from './write-list.ts';
import { keepTexts, textFolderOf, writeTexts } from './write-texts.ts';

/**
 * Puts a list in the place of a former one: for the site with its texts, and as tiles when it is long;
 * alone as one file, however long. Whenever it is stopped, the former list or the new one stands there,
 * with all its texts and tiles: those of both have names of their own, the list comes after them, and
 * what is no longer needed goes last or at the next call. Several processes take turns.
 *
 * @param inputs the texts of the list, for the site; null where the list is wanted alone
 * @param largeFrom from so many events on a list for the site is written as tiles
 * @throws CommandError when something cannot be written; the former list then stands
 */
export function publish(
	target: string,
	list: EventList,
	inputs: readonly SourceInput[] | null,
	largeFrom = LARGE_FROM
): void {
	withLock(target, () => {
		const texts = textFolderOf(target);
		removeLeftovers(dirname(target));
		if (inputs) {
			removeLeftovers(texts);
			removeLeftovers(folderOf(target));
			writeTexts(texts, inputs);
			writeEventList(target, list, largeFrom);
			keepTexts(texts, inputs);
		} else writeBeside(target, serializeEventList(list));
	});
}
