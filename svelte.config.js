import adapter from '@sveltejs/adapter-static';

/** Files outside `src` that the types and the type-checked lint cover too. */
const COVERED = ['../scripts/**/*.ts', '../*.config.js', '../*.config.ts'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// The first paint then waits for no further request.
		inlineStyleThreshold: 32_768,
		// Nothing is fetched from elsewhere. Places and widths are set as styles of elements.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		// The layout registers it once the page is at rest.
		serviceWorker: { register: false },
		paths: { base: basePath(), relative: true },
		typescript: {
			config: (config) => {
				const { include, exclude } = /** @type {{ include: string[]; exclude: string[] }} */ (
					config
				);
				const left = exclude.filter((path) => !path.includes('service-worker.ts'));
				return { ...config, include: [...include, ...COVERED], exclude: left };
			}
		}
	}
};

/** @returns {'' | `/${string}`} where on its host the site will stand, e.g. `/jinian` */
function basePath() {
	const base = process.env.BASE_PATH ?? '';
	if (base === '') return '';
	if (!/^(\/[^/]+)+$/.test(base))
		throw new Error(`invalid BASE_PATH: ${base}; it begins with a slash and does not end with one`);
	return /** @type {`/${string}`} */ (base);
}
