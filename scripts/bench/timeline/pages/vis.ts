import { REGIONS } from '#lib/model/vocabulary.ts';
import { offer } from './offer.ts';

/** What the benchmark uses of vis-timeline. */
interface Vis {
	DataSet: new (items: readonly object[]) => object;
	Timeline: new (
		target: HTMLElement,
		items: object,
		groups: object,
		options: object
	) => { on: (event: 'changed', listener: () => void) => void };
}

/** Where the one who measures puts the library. */
const LIBRARY = '/peer.js';
const { DataSet, Timeline } = (await import(/* @vite-ignore */ LIBRARY)) as Vis;

offer((target, events, view) => {
	const items = events.map(({ id, label, earliest, latest, regions }) => ({
		id,
		content: label['zh-Hans'],
		group: regions[0],
		start: earliest ?? new Date(view.from),
		...(earliest !== latest && { end: latest ?? new Date(view.to) })
	}));
	const groups = REGIONS.map((id) => ({ id, content: id }));
	return new Promise<void>((resolve) => {
		const options = { start: view.from, end: view.to, height: 800 };
		new Timeline(target, new DataSet(items), new DataSet(groups), options).on('changed', resolve);
	});
});
