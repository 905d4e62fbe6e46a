import { mount } from 'svelte';
import '#lib/components/stand-in-words.ts';
import '#lib/components/stand-in-words.ts';
import ScaleLab from '#lib/components/timeline/ScaleLab.svelte';
import { offer } from './offer.ts';

offer(async (target, events, view) => {
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
});
