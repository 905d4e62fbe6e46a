import { clusterItems } from '#lib/merge/cluster.ts';
import { chronologyOf, toEvent } from '#lib/merge/event.ts';
import { kindKey } from '#lib/merge/kind.ts';
import type { Event, Source } from '#lib/model/event-list.ts';
import { fromMentionLine } from '#lib/pipeline/mention-line.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { sorterOn, type Desk } from './desk.ts';
import type { OccasionOf } from './occasions.ts';
import type { ScratchFile } from './scratch.ts';
import { groupsOf, type Keyed, type Sorter } from './sorter.ts';
import { fromStored, toStored, type StoredItem } from './stored-item.ts';
import { readStored, type TakenIn } from './take-in.ts';
import { TieGroups } from './tie-groups.ts';
import { KindTies } from './tie-kinds.ts';

/** The line of a text that is kept. */
export interface ChosenLine {
	at: number;
	length: number;
}

/** Each line in its turn, with what its text has of an occasion. */
function* withOccasions(
	lines: Iterable<Keyed<ChosenLine>>,
	occasions: Iterable<Keyed<OccasionOf>>
): Generator<{ line: ChosenLine; occasion: OccasionOf | undefined }> {
	const rest = occasions[Symbol.iterator]();
	let next = rest.next();
	for (const { value: line } of lines) {
		const occasion = next.done !== true && next.value.value.at === line.at ? next.value : undefined;
		if (occasion) next = rest.next();
		yield { line, occasion: occasion?.value };
	}
}

/** The sources by id, and their mentions by what decides whether two are alike. */
export function unpackLines(
	desk: Desk,
	taken: TakenIn,
	lines: Iterable<Keyed<ChosenLine>>,
	occasions: Iterable<Keyed<OccasionOf>>
): { sources: Sorter<Source>; items: Sorter<StoredItem> } {
	const [sources, items] = [sorterOn<Source>(desk), sorterOn<StoredItem>(desk)];
	for (const { line, occasion } of withOccasions(lines, occasions)) {
		const reading = fromMentionLine(readStored(taken, line));
		const { source } = reading;
		sources.add([source.id], occasion ? { ...source, occasion: occasion.occasion } : source);
		const passages = new Map(occasion?.passages);
		for (const item of reading.items) {
			const placed = { ...item, passage: passages.get(item.order) ?? null };
			items.add([kindKey(placed)], toStored(placed));
		}
	}
	return { sources, items };
}

/** Numbers the kinds of mentions; the mentions go to a file, each with its kind. */
function numberKinds(desk: Desk, items: Sorter<StoredItem>, ties: KindTies): ScratchFile {
	const file = desk.scratch.file();
	let [kind, last]: [number, string | null] = [-1, null];
	for (const { key, value } of items.sorted()) {
		if (key[0] !== last) {
			kind += 1;
			ties.add(kind, fromStored(value));
			last = String(key[0]);
		}
		file.append(Buffer.from(`${kind}\t${JSON.stringify(value)}\n`));
	}
	return file;
}

/** An event with what it is ordered by: the place of its first mention after its own time. */
export interface GatheredEvents {
	events: Sorter<Event>;
	mentions: number;
	/** Most mentions that had to be in memory together. */
	largest: number;
}

/**
 * Makes events of the mentions. Those that no likeness ties together, not even by way of others, have
 * no part in each other’s events: only what is tied together is in memory at a time.
 */
export function gatherEvents(desk: Desk, items: Sorter<StoredItem>): GatheredEvents {
	const groups = new TieGroups();
	const ties = new KindTies(desk, groups);
	const numbered = numberKinds(desk, items, ties);
	ties.tieAll();
	const byGroup = sorterOn<StoredItem>(desk);
	for (const { text } of numbered.lines()) {
		const tab = text.indexOf('\t');
		const item = JSON.parse(text.slice(tab + 1)) as StoredItem;
		byGroup.add([groups.firstOf(Number(text.slice(0, tab)))], item);
	}
	numbered.remove();
	const gathered: GatheredEvents = { events: sorterOn(desk), mentions: 0, largest: 0 };
	for (const group of groupsOf(byGroup.sorted(), ({ key }) => Number(key[0]))) {
		gathered.mentions += group.length;
		gathered.largest = Math.max(gathered.largest, group.length);
		for (const cluster of clusterItems(group.map(({ value }) => fromStored(value)))) {
			const [first] = cluster;
			if (!first) continue;
			const event = toEvent(cluster, toTraditional);
			const place = [first.sourceDate, first.mention.source, first.order];
			gathered.events.add([...chronologyOf(event), ...place], event);
		}
	}
	return gathered;
}
