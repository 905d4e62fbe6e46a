import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compileAhead } from './scripts/build/compile-ahead.ts';
import { moduleSizes } from './scripts/build/module-sizes.ts';

/** Origin of the site's public address, if one is named; canonical addresses are told then. */
const origin = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null;

/** Readers of files, which `src/lib/intake` loads when it needs them. */
const LOADED_LATE = [
	'@mozilla/readability',
	'chardet',
	'linkedom',
	'mammoth',
	'pdfjs-dist/legacy/build/pdf.mjs',
	'pdfjs-dist/legacy/build/pdf.worker.mjs'
];

export default defineConfig({
	plugins: [
		sveltekit(),
		moduleSizes('.svelte-kit/module-sizes.json'),
		compileAhead('/src/routes/[[language=language]]/+page.svelte')
	],
	resolve: {
		alias: {
			'd3-transition': fileURLToPath(
				new URL('src/lib/components/timeline/without-transitions.ts', import.meta.url)
			)
		}
	},
	worker: { format: 'es' },
	build: {
		modulePreload: {
			// The list of what each page needs is longer than what it saves: only styles are asked for ahead.
			resolveDependencies: (_, files, { hostId }) =>
				hostId.includes('entry/app') ? files.filter((file) => file.endsWith('.css')) : files
		}
	},
	define: { __SITE_ORIGIN__: JSON.stringify(origin) },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Found only when a file needs them, they would make the page load anew during a test.
				optimizeDeps: { include: LOADED_LATE },
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['src/lib/components/stand-in-words.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({
							launchOptions: {
								executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
								args: ['--no-sandbox', '--disable-gpu']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
