declare global {
	/** Origin of the site's public address, e.g. `https://example.org`; null when the build names none. */
	const __SITE_ORIGIN__: string | null;

	namespace App {
		// SvelteKit's hooks for types of locals, page data and errors; the app needs none of its own.
	}
}

export {};
