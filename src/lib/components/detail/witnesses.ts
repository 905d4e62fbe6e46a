import { areCompatible, boundsOf } from '#lib/model/edtf.ts';
import type { Event, Mention, Source } from '#lib/model/event-list.ts';

/** Mentions in the same words and of the same effect: one to show, and the sources that say the same. */
export interface Witness {
	mention: Mention;
	/** Ids of further sources with the same words, in the order of the mentions. */
	alike: string[];
	agreement: Agreement;
}

/**
 * How a mention's date stands to the event's: the same time can be meant (`agrees`), it is missed by
 * little (`near`), or another time is told (`differs`).
 */
export type Agreement = 'agrees' | 'near' | 'differs';

function agreementOf({ date, differs }: Mention, taken: string): Agreement {
	if (differs?.includes('date')) return 'differs';
	const [own, bounds] = [boundsOf(date.edtf), boundsOf(taken)];
	return !own || !bounds || areCompatible(own, bounds) ? 'agrees' : 'near';
}

/** The wording without punctuation and the breaks and spaces of its layout. */
const wording = ({ quote }: Mention) => quote.exact.replace(/[^\p{L}\p{N}]/gu, '');

/** Collapses an event's mentions that say the same in the same words; the order is kept. */
export function gatherWitnesses(event: Event): Witness[] {
	const witnesses = new Map<string, Witness>();
	for (const mention of event.mentions) {
		const key = [mention.date.edtf, mention.differs, wording(mention)].join(' ');
		const known = witnesses.get(key);
		if (known) {
			known.alike.push(mention.source);
			continue;
		}
		const agreement = agreementOf(mention, event.date);
		witnesses.set(key, { mention, alike: [], agreement });
	}
	return [...witnesses.values()];
}

/** What the mentions come from: texts, of which several may be transcripts of one occasion. */
export function countOrigins(
	event: Event,
	sourceOf: (id: string) => Source | null
): { sources: number; occasions: number } {
	const sources = new Set(event.mentions.map(({ source }) => source));
	const occasions = new Set([...sources].map((id) => sourceOf(id)?.occasion ?? id));
	return { sources: sources.size, occasions: occasions.size };
}

/** The different dates that an event's mentions support. */
export function distinctDates(event: Event): string[] {
	return [...new Set(event.mentions.map(({ date }) => date.edtf))];
}
