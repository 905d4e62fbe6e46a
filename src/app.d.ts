declare global {
	namespace App {
		// SvelteKit's hooks for types of locals, page data and errors; the app needs none of its own.
	}
}

export {};
