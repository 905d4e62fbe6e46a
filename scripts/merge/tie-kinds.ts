import { FACTS, type Facts, type MergeItem } from '#lib/merge/item.ts';
import { familyOf, sameness } from '#lib/merge/similarity.ts';
import { monthsOf, TimeIndex } from '#lib/merge/time-index.ts';
import { sorterOn, type Desk } from './desk.ts';
import type { ScratchFile } from './scratch.ts';
import { groupsOf, type Keyed, type Sorter } from './sorter.ts';
import type { TieGroups } from './tie-groups.ts';

/** A kind of mentions by its number. */
interface NumberedKind {
	kind: number;
	facts: Facts;
}

type StoredFacts = Omit<Facts, 'keys' | 'hosts'> & { keys: string[]; hosts: string[] };

function toStored(facts: Facts): StoredFacts {
	const own = Object.fromEntries(FACTS.map((fact) => [fact, facts[fact]])) as unknown as Facts;
	return { ...own, keys: [...facts.keys], hosts: [...facts.hosts] };
}

/** Kinds with open or long times, which are near to all others, stand before the rest of their family. */
const OPEN = Number.MIN_SAFE_INTEGER;

/** The kinds that others are compared with at a time. */
class Block {
	readonly #index = new TimeIndex<NumberedKind>();
	#count = 0;
	/** The last month that a kind of the block may mean; none may be later when one is open. */
	#last = -Infinity;

	get size(): number {
		return this.#count;
	}

	add({ kind, facts }: NumberedKind): void {
		this.#index.add(facts, { kind, facts });
		this.#count += 1;
		this.#last = Math.max(this.#last, monthsOf(facts)?.at(-1) ?? Infinity);
	}

	/** Whether no later kind of the family can share a day with one of the block. */
	isPast(firstMonth: number): boolean {
		return firstMonth > this.#last;
	}

	/** Ties a kind to those of the block that may tell of the same occurrence. */
	tie({ kind, facts }: NumberedKind, ties: TieGroups): void {
		for (const other of this.#index.around(facts))
			// Comparing costs more than seeing that others have tied them already.
			if (ties.firstOf(other.kind) !== ties.firstOf(kind) && sameness(facts, other.facts) > 0)
				ties.tie(kind, other.kind);
	}
}

/** A stored kind with what it is found by. */
interface Row extends NumberedKind {
	family: string;
	month: number;
	/** Where its line begins. */
	at: number;
}

/**
 * Finds which kinds may tell of the same occurrence: sorted by family and first month, as many at a
 * time as fit into memory are compared with all that follow while their times meet.
 */
export class KindTies {
	readonly #desk: Desk;
	readonly #byTime: Sorter<StoredFacts>;
	readonly #byPassage: Sorter<number>;
	readonly #ties: TieGroups;

	constructor(desk: Desk, ties: TieGroups) {
		this.#desk = desk;
		this.#byTime = sorterOn(desk);
		this.#byPassage = sorterOn(desk);
		this.#ties = ties;
	}

	add(kind: number, item: MergeItem): void {
		const month = monthsOf(item)?.[0] ?? OPEN;
		this.#ties.growTo(kind + 1);
		this.#byTime.add([familyOf(item.type), month, kind], toStored(item));
		if (item.passage !== null) this.#byPassage.add([item.passage, kind], kind);
	}

	/** Ties all that is alike. */
	tieAll(): void {
		for (const group of groupsOf(this.#byPassage.sorted(), ({ key }) => String(key[0])))
			for (const { value } of group) this.#ties.tie(group[0]?.value ?? value, value);
		const file = this.#write(this.#byTime.sorted());
		for (let at: number | null = 0; at !== null;) at = this.#tieBlock(file, at);
		file.remove();
	}

	#write(records: Iterable<Keyed<StoredFacts>>): ScratchFile {
		const file = this.#desk.scratch.file();
		for (const record of records) file.append(Buffer.from(`${JSON.stringify(record)}\n`));
		return file;
	}

	*#rowsFrom(file: ScratchFile, from: number): Generator<Row> {
		for (const { text, at } of file.lines(from)) {
			const { key, value } = JSON.parse(text) as Keyed<StoredFacts>;
			const facts = { ...value, keys: new Set(value.keys), hosts: new Set(value.hosts) };
			const [family, month, kind] = [String(key[0]), Number(key[1]), Number(key[2])];
			yield { family, month, kind, facts, at };
		}
	}

	/**
	 * Compares one block with itself and all that follows it and may meet it in time.
	 *
	 * @returns where the next block begins; null after the last
	 */
	#tieBlock(file: ScratchFile, from: number): number | null {
		const block = new Block();
		let [family, next]: [string | null, number | null] = [null, null];
		for (const row of this.#rowsFrom(file, from)) {
			family ??= row.family;
			const isOther = row.family !== family;
			if (next === null && (isOther || block.size >= this.#desk.limits.kinds)) next = row.at;
			if (next !== null && (isOther || block.isPast(row.month))) break;
			block.tie(row, this.#ties);
			if (next === null) block.add(row);
		}
		return next;
	}
}
