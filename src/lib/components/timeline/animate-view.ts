import type { View } from '#lib/timeline/scale.ts';

/** Length of a change of view by button or key, in ms. */
const DURATION = 180;

/**
 * Moves a view to another in steps, ease-out; at once where the reader prefers reduced motion.
 *
 * @returns a function that stops the movement where it is
 */
export function animateView(
	from: View,
	to: View,
	onview: (view: View, phase: 'move' | 'end') => void
): () => void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
		onview(to, 'end');
		return () => {};
	}
	const start = performance.now();
	let frame = requestAnimationFrame(step);
	function step(now: number): void {
		const share = Math.min(1, Math.max(0, (now - start) / DURATION));
		if (share === 1) {
			onview(to, 'end');
			return;
		}
		const eased = 1 - (1 - share) ** 3;
		onview(
			{
				from: from.from + (to.from - from.from) * eased,
				to: from.to + (to.to - from.to) * eased
			},
			'move'
		);
		frame = requestAnimationFrame(step);
	}
	return () => cancelAnimationFrame(frame);
}
