import type { EventType } from '../model/vocabulary.ts';
import type { Candidate } from './mention.ts';
import { SHORT_NOUNS, type ShortNoun } from './rules/short-nouns.ts';
import { TYPE_NOUNS } from './rules/type-nouns.ts';

/** Words before the head noun that a label has no room for. */
const LABEL_MODIFIERS = /^(?:历史性|首次|面对面|成功|正式|全面|新一轮|举行)+(?=.)/;

function readNoun({ trigger, clause }: Candidate, type: EventType, text: string): ShortNoun {
	const words = text.slice(trigger.start, clause.end);
	const own = text.slice(trigger.start, trigger.end).replace(LABEL_MODIFIERS, '');
	for (const [pattern, zh, en] of SHORT_NOUNS[type] ?? [])
		if (pattern.test(words)) return { 'zh-Hans': zh === '' ? own : zh, en };
	return { 'zh-Hans': own, en: TYPE_NOUNS[type].en.toLowerCase() };
}

/** What was read last of each candidate: headline, label and title ask for the same. */
const LAST_READ = new WeakMap<Candidate, { type: EventType; noun: ShortNoun }>();

/**
 * What a candidate's occurrence is called, from its trigger and what follows it in its clause; the
 * trigger's own words where the table has none.
 */
export function shortNounOf(candidate: Candidate, type: EventType, text: string): ShortNoun {
	const last = LAST_READ.get(candidate);
	if (last?.type === type) return last.noun;
	const noun = readNoun(candidate, type, text);
	LAST_READ.set(candidate, { type, noun });
	return noun;
}

/** The occurrence in a word, as long as there is room for it; else what its type is called. */
export function nounFor(candidate: Candidate, text: string, room: number): string {
	const { type } = candidate.rule;
	const { 'zh-Hans': noun } = shortNounOf(candidate, type, text);
	if (type === 'anniversary') return noun;
	return noun.length <= room ? noun : TYPE_NOUNS[type]['zh-Hans'];
}
