import type { Entity } from '../lexicon/entity.ts';
import type { DateReading } from '../time/reading.ts';
import type { Candidate } from './mention.ts';
import { isForeign } from './participants.ts';
import { SHORT_NOUNS } from './rules/short-nouns.ts';

const LONGEST_TITLE = 20;
const LONGEST_LABEL = 10;

/** Words at the head of a clause that say nothing of the event. */
const LEAD =
	/^(?:第[一二三四五六七八九十]个?(?:亮点)?是|而且|并且|同时|其中|此外|另外|据悉|据介绍|我们|我方|中方|中国(?=发布|推动)|还|也|又|并|就在?|这一年|这是|正是|首先是?|其次是?|最后|随着|早在|在|从|继续|成功|已经?|将|正如|双方|进而|紧接着|一致|正式|[,、])+/;
const TITLES_OF_OFFICE =
	/(?:中共中央)?(?:总书记|国家主席|主席|国务院总理|总理|国务委员|中共中央政治局委员|外交部长|外长|部长)(?=[^,。]{0,2}(?:应邀|同|与|和|对|在|出席|主持|会见|访问|发表|宣布|提出|就|向|亲|$))/g;
const TAIL = /(?:以来|期间|时|后|之际|等|的|了|并|和|与|—|、)+$/;

const balanced = (text: string) =>
	(text.match(/[“《(]/g) ?? []).length === (text.match(/[”》)]/g) ?? []).length;

function withoutDates(
	candidate: Candidate,
	from: number,
	to: number,
	dates: readonly DateReading[]
) {
	const { clause } = candidate;
	let text = '';
	let position = from;
	for (const date of dates) {
		if (date.role === 'anniversary' || date.end <= from || date.start >= to) continue;
		if (date.start < position) continue;
		text += clause.text.slice(position - clause.start, date.start - clause.start);
		position = date.end;
	}
	return text + clause.text.slice(position - clause.start, to - clause.start);
}

const tidy = (text: string) =>
	text
		.replace(LEAD, '')
		.replace(TITLES_OF_OFFICE, '')
		.replace(TAIL, '')
		.replace(/^[,、:]+/, '');

/** Cuts a text that is too long after its last word boundary that punctuation or a function word shows. */
function shorten(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	const boundary = Math.max(
		cut.lastIndexOf('、'),
		cut.lastIndexOf('和'),
		cut.lastIndexOf('的'),
		cut.lastIndexOf('”') + 1,
		cut.lastIndexOf('》') + 1
	);
	const kept = boundary >= longest / 2 ? cut.slice(0, boundary) : cut;
	return balanced(kept)
		? kept.replace(TAIL, '')
		: kept.replace(/[“《(][^”》)]*$/, '').replace(TAIL, '');
}

/**
 * A headline of at most 20 characters in the text's own words, folded: the clause without its date
 * and lead where that is short enough, else subject and predicate around the trigger.
 */
export function titleOf(
	candidate: Candidate,
	parties: readonly Entity[],
	dates: readonly DateReading[]
): string {
	const { clause, trigger, name } = candidate;
	const whole = tidy(withoutDates(candidate, clause.start, clause.end, dates));
	if (whole.length <= LONGEST_TITLE && whole.length >= 4 && balanced(whole)) return whole;
	const party = parties.find(
		(entity) =>
			entity.start >= clause.start && entity.end <= trigger.start && entity.kind !== 'city'
	);
	const core = tidy(clause.text.slice(name.start - clause.start, trigger.end - clause.start));
	const wanted = Math.max(clause.start, party?.start ?? name.start);
	const around = tidy(withoutDates(candidate, wanted, trigger.end, dates));
	if (around.length <= LONGEST_TITLE && around.length > core.length && balanced(around))
		return around;
	if (core.length >= 4 && core.length <= LONGEST_TITLE && balanced(core)) return core;
	const triggerText = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
	const headed = `${party ? clause.text.slice(party.start - clause.start, party.end - clause.start) : ''}${triggerText}`;
	return (
		shorten(headed.length >= 4 ? headed : whole, LONGEST_TITLE) ||
		triggerText.slice(0, LONGEST_TITLE)
	);
}

/**
 * A short name of at most 10 characters, the counterpart first: `越南·国事访问`. Without a counterpart
 * it is the name of the occurrence alone.
 */
export function labelOf(
	candidate: Candidate,
	parties: readonly Entity[],
	text: string,
	title: string
): string {
	const { trigger, name, rule } = candidate;
	const triggerText = text.slice(trigger.start, trigger.end);
	const noun = SHORT_NOUNS[rule.id] ?? triggerText;
	const foreign = parties.filter(isForeign);
	const quoted = /[“《]([^”》]{2,8})[”》]/.exec(text.slice(name.start, trigger.end))?.[1];
	const counterpart =
		foreign.length > 0
			? foreign
					.slice(0, foreign.length <= 2 ? 2 : 1)
					.map((entity) => text.slice(entity.start, entity.end))
					.filter((word, index, all) => all.indexOf(word) === index)
					.join('')
			: quoted;
	if (counterpart === undefined) return shorten(title, LONGEST_LABEL);
	const room = LONGEST_LABEL - 1 - Math.min(noun.length, 5);
	const head = counterpart.length <= room ? counterpart : counterpart.slice(0, room);
	const tail = noun.replace(counterpart, '').slice(0, LONGEST_LABEL - 1 - head.length);
	return tail === '' ? head : `${head}·${tail}`;
}
