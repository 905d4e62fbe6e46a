/**
 * A list and what scrolls it: itself, or the page.
 */
export interface Scroller {
	list: HTMLElement;
	/** Whether the list scrolls by itself, rather than with the page. */
	isOwn: boolean;
	/** Pixels at the top of the page that stay covered. */
	cover: number;
}

/** Top and bottom of what is seen of the list, in pixels of the window. */
function frameOf({ list, isOwn, cover }: Scroller): { top: number; bottom: number } {
	const { top, bottom } = list.getBoundingClientRect();
	return isOwn ? { top, bottom } : { top: cover, bottom: window.innerHeight };
}

/** How far down the page or the list is, in pixels. */
export function scrollTop({ list, isOwn }: Scroller): number {
	return isOwn ? list.scrollTop : window.scrollY;
}

/** Scrolls so that an element comes to the top of what is seen, or nearly so. */
export function scrollToElement(scroller: Scroller, element: Element): void {
	const by = element.getBoundingClientRect().top - frameOf(scroller).top;
	if (scroller.isOwn) scroller.list.scrollTop += by;
	else window.scrollBy(0, by);
}

/** Scrolls the list, and never the page, so that an element is seen; in its middle when it was not. */
export function reveal({ list }: Scroller, element: Element, heading: number): void {
	const [own, frame] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
	const isSeen = own.top >= frame.top + heading && own.bottom <= frame.bottom;
	if (!isSeen) list.scrollTop += own.top - frame.top - (frame.height - own.height) / 2;
}

/**
 * The element being read: at the top of what is seen when the list is at its beginning, at the bottom
 * when it is at its end, and in between in proportion, so that each gets its turn.
 *
 * @returns null before the list has come to the top
 */
export function elementRead(scroller: Scroller, elements: readonly Element[]): Element | null {
	const { list, isOwn } = scroller;
	const frame = frameOf(scroller);
	const seen = frame.bottom - frame.top;
	const first = isOwn ? frame.top - list.scrollTop : list.getBoundingClientRect().top;
	const length = isOwn ? list.scrollHeight : list.getBoundingClientRect().height;
	const progress = (frame.top - first) / Math.max(1, length - seen);
	if (progress < 0) return null;
	// Within the frame by a pixel, so that it meets an element at either end.
	const line = frame.top + 1 + Math.min(1, progress) * (seen - 2);
	return elements.findLast((element) => element.getBoundingClientRect().top <= line) ?? null;
}

/** The element at the top of what is seen. */
export function elementAtTop(scroller: Scroller, elements: readonly Element[]): Element | null {
	const line = frameOf(scroller).top + 1;
	return elements.findLast((element) => element.getBoundingClientRect().top <= line) ?? null;
}
