import { FAMILIES, type Family } from '#lib/timeline/family.ts';

const TOKENS = [
	'paper',
	'panel',
	'plate',
	'plate2',
	'ink',
	'ink2',
	'ink3',
	'rule',
	'hair',
	'seal'
] as const;

/** The colours of the theme, and its fonts, as a canvas takes them. */
export interface Ink extends Readonly<Record<(typeof TOKENS)[number], string>> {
	families: Readonly<Record<Family, string>>;
	serif: string;
	sans: string;
}

/** Reads colours as the style sheet resolves them: a canvas knows neither `var()` nor `light-dark()`. */
function readInk(probe: HTMLElement): Ink {
	const colour = (token: string) => {
		probe.style.color = `var(--${token})`;
		return getComputedStyle(probe).color;
	};
	const font = (token: string) => {
		probe.style.fontFamily = `var(--${token})`;
		return getComputedStyle(probe).fontFamily;
	};
	const pairs = TOKENS.map((token) => [token, colour(token)] as const);
	const families = FAMILIES.map((family) => [family, colour(`family-${family}`)] as const);
	return {
		...(Object.fromEntries(pairs) as Record<(typeof TOKENS)[number], string>),
		families: Object.fromEntries(families) as Record<Family, string>,
		serif: font('serif'),
		sans: font('sans')
	};
}

/** The ink in use, read anew when the theme changes. Belongs to a component. */
export class CurrentInk {
	#ink = $state.raw<Ink | null>(null);

	/** @param probe an element without any look of its own */
	constructor(probe: () => HTMLElement | undefined) {
		$effect(() => {
			const element = probe();
			if (!element) return;
			const read = () => (this.#ink = readInk(element));
			read();
			const dark = matchMedia('(prefers-color-scheme: dark)');
			dark.addEventListener('change', read);
			const observer = new MutationObserver(read);
			observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
			return () => {
				dark.removeEventListener('change', read);
				observer.disconnect();
			};
		});
	}

	/** Null before the component is mounted. */
	get current(): Ink | null {
		return this.#ink;
	}
}
