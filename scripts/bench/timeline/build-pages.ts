import { svelte } from '@sveltejs/vite-plugin-svelte';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { CommandError, PROJECT } from '../../cli.ts';

/** The timelines that are compared, ours first: the page of each, and what it loads besides. */
export const SUBJECTS: Readonly<
	Record<string, { page: string; library?: string[]; style?: string }>
> = {
	ours: { page: 'ours-columns.ts', style: 'src/lib/styles/tokens.css' },
	'ours-objects': { page: 'ours.ts', style: 'src/lib/styles/tokens.css' },
	'vis-timeline': {
		page: 'vis.ts',
		library: ['vis-timeline-graph2d.min.mjs', 'vis-timeline-graph2d.min.js']
	},
	'd3-svg': { page: 'd3-svg.ts' }
};

/** A subject as files to serve, by path. */
export interface BuiltSubject {
	files: ReadonlyMap<string, { type: string; body: Buffer }>;
	/** Scripts and styles as they go over the wire, in bytes. */
	gzipped: number;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PEER = join(HERE, 'peers/node_modules/vis-timeline');

/** @throws CommandError when the peer is not installed */
export async function buildSubject(name: string): Promise<BuiltSubject> {
	const subject = SUBJECTS[name];
	if (!subject) throw new CommandError(`unknown peer '${name}'`, 2);
	const output = await build({
		configFile: false,
		root: PROJECT,
		logLevel: 'error',
		// As in the site.
		resolve: {
			alias: {
				'd3-transition': join(PROJECT, 'src/lib/components/timeline/without-transitions.ts')
			}
		},
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		publicDir: false,
		build: {
			write: false,
			target: 'esnext',
			rollupOptions: {
				input: join(HERE, 'pages', subject.page),
				output: { codeSplitting: false }
			}
		}
	});
	const built = (Array.isArray(output) ? output : [output]).flatMap((each) =>
		'output' in each ? each.output : []
	);
	const scripts = built.flatMap((file) => (file.type === 'chunk' ? file.code : []));
	const styles = built.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : []
	);
	const library = subject.library ? readPeer(subject.library) : null;
	const peerStyles = library ? [readFileSync(join(PEER, stylesheet()), 'utf8')] : [];
	const own = subject.style ? [readFileSync(join(PROJECT, subject.style), 'utf8')] : [];
	const style = [...own, ...styles, ...peerStyles].join('\n');
	const page = `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0 } main { height: 100dvh }</style><body><script type="module" src="/page.js"></script>`;
	const files = new Map<string, { type: string; body: Buffer }>([
		['/', { type: 'text/html', body: Buffer.from(page) }],
		['/page.js', { type: 'text/javascript', body: Buffer.from(scripts.join('\n')) }]
	]);
	if (library) files.set('/peer.js', { type: 'text/javascript', body: library });
	const gzipped = [...files.values()].reduce((sum, { body }) => sum + gzipSync(body).length, 0);
	return { files, gzipped };
}

function readPeer(names: readonly string[]): Buffer {
	const path = names
		.map((name) => join(PEER, 'standalone/esm', name))
		.find((path) => existsSync(path));
	if (path === undefined)
		throw new CommandError(
			'vis-timeline is not installed; run npm ci --prefix scripts/bench/timeline/peers'
		);
	return readFileSync(path);
}

function stylesheet(): string {
	const styles = readdirSync(join(PEER, 'styles'));
	return join('styles', styles.find((name) => name.endsWith('.min.css')) ?? styles[0] ?? '');
}
