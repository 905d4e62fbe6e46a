/** Runs trials in a process of its own: told first what of, then from which to which. */
import { Campaign, type Tally } from './campaign.ts';
import { slowShapes } from './doubling.ts';

/** What a worker is sent, in this order. */
export type Order =
	| { kind: 'campaign'; seed: number; seeds: readonly string[] }
	| { kind: 'runs'; from: number; to: number }
	| { kind: 'shapes' };

/** What it answers, one for each order but the first. */
export type Report = { kind: 'tally'; tally: Tally } | { kind: 'shapes'; slow: string[] };

let campaign = new Campaign(1, []);

process.on('message', (order: Order) => {
	const report = obey(order);
	if (report) process.send?.(report, undefined, undefined, () => {});
});

function obey(order: Order): Report | null {
	switch (order.kind) {
		case 'campaign':
			campaign = new Campaign(order.seed, order.seeds);
			return null;
		case 'runs':
			return { kind: 'tally', tally: campaign.run(order.from, order.to) };
		case 'shapes':
			return { kind: 'shapes', slow: slowShapes() };
	}
}
