import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';

/** What modules are for, as far as that is told apart: the first pattern that a path matches. */
const PARTS = {
	/** The words of one language, which a site in one language has as well. */
	words: /^src\/lib\/wording\/[^/]+\//,
	/** What it takes to have several. */
	languages:
		/^src\/lib\/(wording\/|state\/chosen-language|components\/(LanguageMenu|links|words)\b)/,
	search: /^src\/lib\/(search\/|state\/word-search|components\/(SearchBox|Highlight)\b)/,
	other: /(?:)/
};

/** By file of scripts, the bytes of what it holds for each part. */
export type ModuleSizes = Record<string, Partial<Record<keyof typeof PARTS, number>>>;

const PART_ENTRIES = Object.entries(PARTS) as [keyof typeof PARTS, RegExp][];

/**
 * Writes into a file what the modules of each part add to the scripts that are sent: what the bundler
 * kept of each, minified and gzipped alone. Packed together they take less: the sums are upper bounds.
 */
export function moduleSizes(file: string): Plugin {
	return {
		name: 'module-sizes',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		generateBundle(_, bundle) {
			const sizes: ModuleSizes = {};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				const own: ModuleSizes[string] = (sizes[chunk.fileName] = {});
				for (const [id, { code }] of Object.entries(chunk.modules)) {
					const path = relative(process.cwd(), id);
					const [part] = PART_ENTRIES.find(([, pattern]) => pattern.test(path)) ?? ['other'];
					own[part] = (own[part] ?? 0) + gzipped(code ?? '');
				}
			}
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, JSON.stringify(sizes, null, '\t'));
		}
	};
}

function gzipped(code: string): number {
	if (code === '') return 0;
	// What others use of a module does not show in it.
	const options = { compress: { unused: false }, mangle: { toplevel: true } };
	return gzipSync(minifySync('module.js', code, options).code, { level: 9 }).length;
}
