import { mount } from 'svelte';
import ScaleLab from '#lib/components/timeline/ScaleLab.svelte';
import { offer } from './offer.ts';

offer(async (target, events, view) => {
	mount(ScaleLab, { target, props: { events, view } });
	// Long lists are read in slices.
	while (!target.querySelector('canvas')) await new Promise(requestAnimationFrame);
});
