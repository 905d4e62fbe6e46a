import { FACTS, type Facts, type MergeItem } from './item.ts';
import { familyOf, sameness } from './similarity.ts';
import { TimeIndex } from './time-index.ts';

/**
 * Mentions with the same facts. One stands for all of them: comparing costs as much for a hundred
 * texts that repeat each other as for one.
 */
export interface Kind {
	facts: Facts;
	/** The kinds that may tell of the same occurrence, itself mostly among them, with their weight. */
	alike: Map<Kind, number>;
}

/** Weights are counted in this unit, so that their sum is exact and no order of adding them matters. */
export const WEIGHT_UNITS = 2 ** 20;

/** All facts of a mention in one string: the same for mentions of one kind. */
export function kindKey(facts: Facts): string {
	let key = '';
	for (const fact of FACTS) {
		const value = facts[fact];
		const isSeveral = typeof value === 'object' && value !== null;
		key += isSeveral ? [...value].sort().join() : String(value);
		key += '\n';
	}
	return key;
}

/** Notes of two kinds how alike they are. */
function weigh(kind: Kind, other: Kind): void {
	const weight = Math.round(sameness(kind.facts, other.facts) * WEIGHT_UNITS);
	if (weight === 0) return;
	kind.alike.set(other, weight);
	other.alike.set(kind, weight);
}

/** Finds the kind of every mention, and the kinds that are like it. */
export class KindRegister {
	readonly #kinds = new Map<string, Kind>();
	/** Kinds of other families or times are never alike. */
	readonly #families = new Map<string, TimeIndex<Kind>>();
	/** Kinds of one passage may be alike although a misprint has moved one of them in time. */
	readonly #passages = new Map<string, Kind[]>();

	kindOf(item: MergeItem): Kind {
		const key = kindKey(item);
		const known = this.#kinds.get(key);
		if (known) return known;
		const kind: Kind = { facts: item, alike: new Map() };
		this.#kinds.set(key, kind);
		this.#compare(kind);
		return kind;
	}

	#compare(kind: Kind): void {
		const family = familyOf(kind.facts.type);
		const index = this.#families.get(family) ?? new TimeIndex();
		this.#families.set(family, index);
		index.add(kind.facts, kind);
		for (const other of index.around(kind.facts)) weigh(kind, other);
		for (const other of this.#ofPassage(kind)) weigh(kind, other);
	}

	/** The kinds of a kind’s passage, itself among them. */
	#ofPassage(kind: Kind): Kind[] {
		const { passage } = kind.facts;
		if (passage === null) return [];
		const kinds = this.#passages.get(passage) ?? [];
		kinds.push(kind);
		this.#passages.set(passage, kinds);
		return kinds;
	}
}
