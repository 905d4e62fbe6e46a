/** The file, of so many, in which the index of an id stands: its FNV-1a hash, taken round. */
export function bucketOf(id: string, files: number): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at++)
		hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
	return hash % files;
}
