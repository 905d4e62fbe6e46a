import { selection } from 'd3';

/**
 * Stands in for `d3-transition`, of which d3-zoom needs but `interrupt`: the chart's own steps move the
 * view, and the library would be an eighth of what is fetched for the first picture. `vite.config.ts`
 * puts it in place.
 */
export function interrupt(): void {
	// No transition is ever begun.
}

interface Interruptible {
	interrupt?: (this: Interruptible) => Interruptible;
}

(selection.prototype as Interruptible).interrupt = function () {
	return this;
};
