import type { Attachment } from 'svelte/attachments';

/** Screens above and below what is seen within which something is near. */
const MARGIN = '100%';

/** Tells when an element comes near what is seen of the page or of a scrolling parent, or goes. */
export function nearView(onchange: (isNear: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => onchange(entries.some(({ isIntersecting }) => isIntersecting)),
			{ root: element.closest('[data-scroller]'), rootMargin: MARGIN }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
