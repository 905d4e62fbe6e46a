import { mount } from 'svelte';
import '#lib/components/stand-in-words.ts';
import ScaleLab from '#lib/components/timeline/ScaleLab.svelte';
import type { Events } from '#lib/timeline/columns.ts';
import type { View } from '#lib/timeline/scale.ts';

/** Shows our timeline; resolves once it is painted. */
export async function showOurs(target: HTMLElement, events: Events, view: View): Promise<void> {
	mount(ScaleLab, { target, props: { events, view } });
	// Long lists are read in slices.
	await new Promise<void>((resolve) => {
		const look = () => {
			if (!target.querySelector('canvas')) return;
			observer.disconnect();
			resolve();
		};
		const observer = new MutationObserver(look);
		observer.observe(target, { childList: true, subtree: true });
		look();
	});
}
