import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { PROJECT } from '../../cli.ts';

/** What a page loads for each engine, tables of names and characters apart, which both need. */
const ENTRIES: Readonly<Record<string, string>> = {
	ours: `${PROJECT}/src/lib/search/search-index.ts`,
	MiniSearch: fileURLToPath(
		new URL('peers/node_modules/minisearch/dist/es/index.js', import.meta.url)
	)
};

/** Bytes of an engine's code, minified and gzipped; null for one that has none of its own. */
export async function libraryBytes(name: string): Promise<number | null> {
	const entry = ENTRIES[name];
	if (entry === undefined) return null;
	const built = (await build({
		configFile: false,
		root: PROJECT,
		logLevel: 'error',
		publicDir: false,
		build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'engine' } }
	})) as Rollup.RollupOutput[];
	const code = built
		.flatMap(({ output }) => output)
		.flatMap((file) => (file.type === 'chunk' ? file.code : []));
	return gzipSync(code.join('\n'), { level: 9 }).length;
}
