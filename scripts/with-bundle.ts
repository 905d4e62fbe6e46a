import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from './cli.ts';

/**
 * Bundles a script with all that it imports, as the site's code is bundled: a loader that translates
 * file by file leaves calls of its own in the code, which cost time and are no part of what is measured.
 *
 * @param entry path of the script
 * @param use is given the path of the bundle, which is gone afterwards
 */
export async function withBundle<T>(
	entry: string,
	use: (path: string) => T | Promise<T>
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'jinian-bundle-'));
	try {
		await build({
			configFile: false,
			root: PROJECT,
			logLevel: 'error',
			publicDir: false,
			ssr: { noExternal: true },
			build: {
				ssr: entry,
				target: 'node20',
				minify: false,
				outDir: folder,
				emptyOutDir: false,
				rollupOptions: { output: { entryFileNames: 'bundle.mjs' } }
			}
		});
		return await use(join(folder, 'bundle.mjs'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
