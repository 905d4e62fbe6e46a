/** Start and factor of the 32-bit Fowler–Noll–Vo hash (FNV-1a). */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short number that tells texts apart: that of the list with which a page was built tells whether
 * the list it fetches is the same. Against accidents, not against malice.
 */
export function fingerprintOf(text: string): number {
	let hash = OFFSET_BASIS;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
	return hash >>> 0;
}
