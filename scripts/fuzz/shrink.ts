/**
 * Makes a text shorter as long as it fails (delta debugging by halves, then quarters, then ever smaller
 * pieces).
 *
 * @param fails whether a text still shows the fault
 * @param most so many texts are tried
 */
export function shrunk(text: string, fails: (text: string) => boolean, most = 2000): string {
	let best = text;
	let left = most;
	for (let size = Math.ceil(best.length / 2); size > 0 && left > 0;) {
		const before = best.length;
		for (let at = 0; at < best.length && left > 0; left -= 1) {
			const shorter = best.slice(0, at) + best.slice(at + size);
			if (fails(shorter)) best = shorter;
			else at += size;
		}
		if (size > 1) size = Math.ceil(size / 2);
		else if (best.length === before) break;
	}
	return best;
}
