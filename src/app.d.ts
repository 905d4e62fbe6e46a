declare global {
	/** Origin of the site's public address, e.g. `https://example.org`; null when the build names none. */
	const __SITE_ORIGIN__: string | null;

	namespace App {
		interface PageData {
			/** Names of texts in the language of the page, as far as they are written otherwise there. */
			names?: Readonly<Record<string, string>>;
		}
	}
}

export {};
