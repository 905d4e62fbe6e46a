/** Offset of one end of a selection in its text; null when it lies outside what is marked with its own. */
function offsetOf(node: Node | null, within: number): number | null {
	const piece = node?.parentElement?.closest<HTMLElement>('[data-start]');
	return piece ? Number(piece.dataset.start) + within : null;
}

/**
 * Puts on the clipboard what was written instead of the converted characters that are selected. Pieces
 * of the text have the offset of their beginning as `data-start`.
 *
 * @param wordsBetween what was written between two offsets
 */
export function copyAsWritten(
	event: ClipboardEvent,
	wordsBetween: (start: number, end: number) => string
): void {
	const selection = getSelection();
	if (!selection) return;
	const a = offsetOf(selection.anchorNode, selection.anchorOffset);
	const b = offsetOf(selection.focusNode, selection.focusOffset);
	if (a === null || b === null) return;
	event.clipboardData?.setData('text/plain', wordsBetween(Math.min(a, b), Math.max(a, b)));
	event.preventDefault();
}
