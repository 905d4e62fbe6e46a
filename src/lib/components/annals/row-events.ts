import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** What can happen to the rows of the list; `row` is the `data-row` of the one it happens to. */
export interface RowHandlers {
	onpress: (row: string) => void;
	onfocus: (row: string) => void;
	/** The pointer or the focus came to a row, or left it. */
	onhover: (row: string | null) => void;
	onkey: (event: KeyboardEvent) => void;
}

const rowOf = ({ target }: Event): string | null =>
	target instanceof Element
		? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null)
		: null;

/** Listens to all rows of a list at once: listeners of their own would take long to attach. */
export function rowEvents({ onpress, onfocus, onhover, onkey }: RowHandlers): Attachment {
	function press(event: MouseEvent): void {
		const row = rowOf(event);
		// With a key held down a link opens elsewhere.
		if (row === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		onpress(row);
	}

	function focus(event: Event): void {
		const row = rowOf(event);
		if (row !== null) onfocus(row);
		onhover(row);
	}

	return (list) => {
		const off = [
			on(list, 'click', (event) => press(event as MouseEvent)),
			on(list, 'keydown', (event) => rowOf(event) !== null && onkey(event as KeyboardEvent)),
			on(list, 'focusin', focus),
			on(list, 'focusout', () => onhover(null)),
			on(list, 'pointerover', (event) => onhover(rowOf(event))),
			on(list, 'pointerleave', () => onhover(null))
		];
		return () => off.forEach((end) => end());
	};
}
