import type { Plugin, Rolldown } from 'vite';

/**
 * Asks the browser to compile all functions of a script as it comes in, in a thread of its own: else the
 * page's thread compiles each when it is first called. https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** Bytes below which a script is not worth the line. */
const WORTHWHILE = 4096;

/**
 * Has the scripts that some page starts with compiled ahead.
 *
 * @param page path of its component
 */
export function compileAhead(page: string): Plugin {
	return {
		name: 'compile-ahead',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		generateBundle: {
			// The hint must be the first line: Vite sets lines before others.
			order: 'post',
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
				for (const chunk of startedWith(chunks, page))
					if (chunk.code.length >= WORTHWHILE) chunk.code = HINT + chunk.code;
			}
		}
	};
}

/** The scripts that run before a page answers: of its component and of the site, with all they import. */
function startedWith(chunks: readonly Rolldown.OutputChunk[], page: string) {
	const holdsPage = ({ moduleIds }: Rolldown.OutputChunk) =>
		moduleIds.some((id) => id.endsWith(page));
	if (!chunks.some(holdsPage)) throw new Error(`no script of the site holds ${page}`);
	const started = new Set(
		chunks.filter((chunk) => chunk.name.startsWith('entry/') || holdsPage(chunk))
	);
	// What is added on the way has its turn too.
	for (const { imports } of started)
		for (const chunk of chunks) if (imports.includes(chunk.fileName)) started.add(chunk);
	return started;
}
