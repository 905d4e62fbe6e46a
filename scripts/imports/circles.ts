/**
 * Looks for a circle in a directed graph.
 *
 * @param graph targets by node; targets that are no nodes are left aside
 * @returns the nodes of one circle, the first repeated at the end; null when there is none
 */
export function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
	const finished = new Set<string>();
	const path: string[] = [];
	const visit = (node: string): string[] | null => {
		const at = path.indexOf(node);
		if (at >= 0) return [...path.slice(at), node];
		if (finished.has(node)) return null;
		path.push(node);
		for (const next of graph.get(node) ?? []) {
			const circle = graph.has(next) ? visit(next) : null;
			if (circle) return circle;
		}
		path.pop();
		finished.add(node);
		return null;
	};
	for (const node of graph.keys()) {
		const circle = visit(node);
		if (circle) return circle;
	}
	return null;
}
