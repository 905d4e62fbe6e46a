import { MediaQuery } from 'svelte/reactivity';

/** Key in local storage; `app.html` reads it too, before the first paint. */
const KEY = 'jinian-theme';

type Scheme = 'light' | 'dark';

const isScheme = (value: unknown): value is Scheme => value === 'light' || value === 'dark';

/** Light or dark: as the system says, until the reader says otherwise. */
export class Theme {
	readonly #system = new MediaQuery('(prefers-color-scheme: dark)');
	#chosen = $state<Scheme | null>(null);

	/** Takes over what the document was painted with. For the browser only. */
	adopt(): void {
		const painted = document.documentElement.dataset.theme;
		this.#chosen = isScheme(painted) ? painted : null;
	}

	get scheme(): Scheme {
		return this.#chosen ?? (this.#system.current ? 'dark' : 'light');
	}

	/** Switches over; going back to what the system says forgets the choice. */
	toggle(): void {
		const next: Scheme = this.scheme === 'dark' ? 'light' : 'dark';
		const system: Scheme = this.#system.current ? 'dark' : 'light';
		this.#chosen = next === system ? null : next;
		if (this.#chosen) document.documentElement.dataset.theme = this.#chosen;
		else delete document.documentElement.dataset.theme;
		try {
			if (this.#chosen) localStorage.setItem(KEY, this.#chosen);
			else localStorage.removeItem(KEY);
		} catch {
			// Storage may be barred; the choice then lasts as long as the page.
		}
	}
}
