/** Ever longer names for a file, the first being the shortest: `texts/000_f83.txt` → `000`, `000_f83`, … */
function candidates(file: string): string[] {
	const path = file.replace(/^texts\//, '');
	const name = path.slice(path.lastIndexOf('/') + 1);
	const stem = name.replace(/\.[^.]+$/, '');
	const [head = stem] = stem.split('_');
	return [head === '' ? stem : head, stem, path.replace(/\.[^./]+$/, ''), path, file];
}

/**
 * Derives a short id from each file name, whatever the order of the files. All files that would
 * share a name, or that would take a reserved one, get the next longer name.
 *
 * @param files distinct paths with forward slashes, relative to the corpus folder
 * @param reserved ids that are taken
 */
export function deriveSourceIds(
	files: readonly string[],
	reserved: ReadonlySet<string>
): Map<string, string> {
	const ids = new Map<string, string>();
	const taken = new Set(reserved);
	let open = files.map((file) => ({ file, names: candidates(file) }));
	for (let level = 0; open.length > 0; level++) {
		const named = open.map(({ file, names }) => ({ file, name: names[level] ?? file }));
		const counts = new Map<string, number>();
		for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
		const settled = named.filter(
			({ name, file }) => (counts.get(name) === 1 && !taken.has(name)) || name === file
		);
		for (const { file, name } of settled) {
			ids.set(file, name);
			taken.add(name);
		}
		open = open.filter(({ file }) => !ids.has(file));
	}
	return ids;
}
