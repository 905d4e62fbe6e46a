import { areCompatible, boundsOf, isApproximate } from '#lib/model/edtf.ts';
import type { Event, Mention } from '#lib/model/event-list.ts';

/** Mentions in the same words, dated alike: one to show, and the sources that say the same. */
export interface Witness {
	mention: Mention;
	/** Ids of further sources with the same words, in the order of the mentions. */
	alike: string[];
	agreement: Agreement;
}

/**
 * How a mention's date stands to the event's: the same time can be meant (`agrees`), an approximate
 * date misses it (`near`), or another time is told (`differs`).
 */
export type Agreement = 'agrees' | 'near' | 'differs';

function agreementOf(mentioned: string, taken: string): Agreement {
	const [own, bounds] = [boundsOf(mentioned), boundsOf(taken)];
	if (!own || !bounds || areCompatible(own, bounds)) return 'agrees';
	return isApproximate(mentioned) || isApproximate(taken) ? 'near' : 'differs';
}

/** The wording without the breaks and spaces of its layout. */
const wording = ({ quote }: Mention) => quote.exact.replace(/\s+/g, '');

/** Collapses an event's mentions that say the same in the same words; the order is kept. */
export function gatherWitnesses(event: Event): Witness[] {
	const witnesses = new Map<string, Witness>();
	for (const mention of event.mentions) {
		const key = `${mention.date.edtf} ${wording(mention)}`;
		const known = witnesses.get(key);
		if (known) {
			known.alike.push(mention.source);
			continue;
		}
		const agreement = agreementOf(mention.date.edtf, event.date);
		witnesses.set(key, { mention, alike: [], agreement });
	}
	return [...witnesses.values()];
}

/** The different dates that an event's mentions support. */
export function distinctDates(event: Event): string[] {
	return [...new Set(event.mentions.map(({ date }) => date.edtf))];
}
