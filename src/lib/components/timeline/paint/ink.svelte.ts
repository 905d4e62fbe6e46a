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

/**
 * Reads colours as the style sheet resolves them: a canvas knows neither `var()` nor `light-dark()`. Each
 * has an element of its own, all made before the first is read, so that styles are worked out but once.
 */
function readInk(probe: HTMLElement): Ink {
	probe.replaceChildren();
	const sample = (property: 'color' | 'fontFamily', token: string) => {
		const element = probe.appendChild(document.createElement('span'));
		element.style[property] = `var(--${token})`;
		return () => getComputedStyle(element)[property];
	};
	const tokens = TOKENS.map((token) => [token, sample('color', token)] as const);
	const families = FAMILIES.map((family) => [family, sample('color', `family-${family}`)] as const);
	const [serif, sans] = [sample('fontFamily', 'serif'), sample('fontFamily', 'sans')];
	const read = <T extends string>(samples: readonly (readonly [T, () => string])[]) =>
		Object.fromEntries(samples.map(([name, style]) => [name, style()])) as Record<T, string>;
	return { ...read(tokens), families: read(families), serif: serif(), sans: sans() };
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
