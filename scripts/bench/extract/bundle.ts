import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PROJECT } from '../../cli.ts';

const ENTRY = fileURLToPath(new URL('contender.ts', import.meta.url));

/**
 * Bundles the contenders with all that they import, as the site's code is bundled: a loader that
 * translates file by file leaves calls of its own in the code, which are no part of what is measured.
 *
 * @param use is given the path of the bundle, which is gone afterwards
 */
export async function withBundle<T>(use: (path: string) => T): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		await build({
			configFile: false,
			root: PROJECT,
			logLevel: 'error',
			publicDir: false,
			ssr: { noExternal: true },
			build: {
				ssr: ENTRY,
				target: 'node20',
				minify: false,
				outDir: folder,
				emptyOutDir: false,
				rollupOptions: { output: { entryFileNames: 'bundle.mjs' } }
			}
		});
		return use(join(folder, 'bundle.mjs'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
