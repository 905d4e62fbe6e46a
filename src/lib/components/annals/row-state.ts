import type { AnnalsList } from './annals-list.ts';

/** How the row of an event stands at present: what it looks like, and how it is reached. */
export class RowState {
	readonly #list: AnnalsList;
	readonly #id: string;

	constructor(list: AnnalsList, id: string) {
		this.#list = list;
		this.#id = id;
	}

	get isTabStop(): boolean {
		return this.#id === this.#list.tabStop;
	}

	get isSelected(): boolean {
		return this.#id === this.#list.explorer.selectedId;
	}

	get isHovered(): boolean {
		return this.#id === this.#list.explorer.hoveredId;
	}

	get isMarked(): boolean {
		return this.#list.explorer.markedIds.has(this.#id);
	}

	get isOutside(): boolean {
		return !this.#list.explorer.isInView(this.#id);
	}

	/** Place in the list from 1, and the number of rows; only told of long lists, whose rows do not all exist. */
	get place(): number | null {
		return this.#list.isLong ? this.#list.placeOf(this.#id) : null;
	}

	get size(): number | null {
		return this.#list.isLong ? this.#list.size : null;
	}
}
