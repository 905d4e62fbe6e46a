import { areCompatible, boundsOf } from '#lib/model/edtf.ts';
import type { Event, Mention } from '#lib/model/event-list.ts';

/** Mentions in the same words, dated alike: one to show, and the sources that say the same. */
export interface Witness {
	mention: Mention;
	/** Ids of further sources with the same words, in the order of the mentions. */
	alike: string[];
	/** Whether its date can be the event's date. */
	agrees: boolean;
}

/** The wording without the breaks and spaces of its layout. */
const wording = ({ quote }: Mention) => quote.exact.replace(/\s+/g, '');

/** Collapses an event's mentions that say the same in the same words; the order is kept. */
export function gatherWitnesses(event: Event): Witness[] {
	const witnesses = new Map<string, Witness>();
	const bounds = boundsOf(event.date);
	for (const mention of event.mentions) {
		const key = `${mention.date.edtf} ${wording(mention)}`;
		const known = witnesses.get(key);
		if (known) {
			known.alike.push(mention.source);
			continue;
		}
		const own = boundsOf(mention.date.edtf);
		const agrees = !bounds || !own || areCompatible(bounds, own);
		witnesses.set(key, { mention, alike: [], agrees });
	}
	return [...witnesses.values()];
}

/** The different dates that an event's mentions support. */
export function distinctDates(event: Event): string[] {
	return [...new Set(event.mentions.map(({ date }) => date.edtf))];
}
