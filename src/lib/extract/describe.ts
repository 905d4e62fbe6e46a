import type { EventType, Status } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan, TextDocument } from '../text/document.ts';
import { countriesOf, isAtHome, regionsOf, statusOf } from './classify.ts';
import type { Clause } from './clauses.ts';
import { headlineOf } from './headline.ts';
import { inEnglish } from './english.ts';
import { labelOf } from './label.ts';
import { listItemOf } from './list-item.ts';
import { quoteOf, splitByParty, type PartyGroup } from './lists.ts';
import type { DatedCandidate, FoldedMention, Reading } from './mention.ts';
import { findParticipants, type Participants } from './participants.ts';
import { FUTURE, FUTURE_PREDICATE, HOME_AFFAIRS, POINTS_BACK } from './rules/contexts.ts';
import { firstFrom } from './spans.ts';
import { surroundingsOf } from './surroundings.ts';
import { themesOf } from './themes.ts';

/** The clause of a date expression that stands outside the trigger's clause: the quote needs it, too. */
function datedClause(candidate: DatedCandidate, clauses: readonly Clause[]): FoldedSpan | null {
	if (candidate.dating.kind !== 'own') return null;
	const { reading } = candidate.dating;
	const clause = clauses[firstFrom(clauses, reading.start + 1) - 1];
	return clause && reading.end <= clause.end ? clause : null;
}

/** The sentence up to the end of a clause, and the clause that 「除……外」 leans on. */
function contextOf(candidate: DatedCandidate, clauses: readonly Clause[]): string {
	const { clause, clauseIndex } = candidate;
	const last = /^除[^,]+外$/.test(clause.text) ? clauseIndex + 1 : clauseIndex;
	let first = clauseIndex;
	while (clauses[first - 1]?.sentence === clause.sentence) first -= 1;
	return clauses
		.slice(first, last + 1)
		.map((other) => other.text)
		.join(',');
}

/** A context without what its last clause says of the time after the occurrence: 「峰會不僅將推動……」. */
function withoutOutlook({ clause, trigger, rule }: DatedCandidate, context: string): string {
	const tail = clause.text.slice(trigger.end - clause.start);
	const isOutlook =
		rule.type !== 'anniversary' && FUTURE.test(tail) && !FUTURE_PREDICATE.test(tail);
	return isOutlook && context.endsWith(tail) ? context.slice(0, -tail.length) : context;
}

/** What 「這一峰會」 points back to: the last occurrence of its kind told before. */
function antecedentOf(
	candidate: DatedCandidate,
	siblings: readonly DatedCandidate[]
): DatedCandidate | null {
	const before = candidate.clause.text.slice(0, candidate.trigger.start - candidate.clause.start);
	if (!POINTS_BACK.test(before)) return null;
	const found = siblings.findLast(
		(other) =>
			other.trigger.end <= candidate.trigger.start && other.rule.type === candidate.rule.type
	);
	return found ?? null;
}

const placesOf = (parties: readonly Entity[], text: string) => [
	...new Set(
		parties
			.filter((entity) => entity.kind === 'city' || entity.kind === 'venue')
			.map((entity) => entity.name?.['zh-Hans'] ?? text.slice(entity.start, entity.end))
	)
];

/** The title, where it says that the whole text is about home affairs; empty otherwise. */
const homeAffairsTitle = ({ document }: Reading) => titlesOf(document).ofHomeAffairs;

/**
 * The words that themes are read from: the mention's own, not those of its neighbours in a list. What
 * stands before the list and behind it is said of each of its members.
 */
function themeScope(
	{ clause }: DatedCandidate,
	item: FoldedSpan | null,
	group: PartyGroup,
	participants: readonly Entity[],
	text: string
) {
	const { start, end } = item ?? clause;
	const [party] = group.parties;
	const listed = participants.filter(
		(entity) =>
			entity.kind === 'country' && clause.start <= entity.start && entity.end <= clause.end
	);
	const [first] = listed;
	const last = listed.at(-1);
	if (!group.isSplit || !party || !first || !last) return text.slice(start, end);
	const own = /^[^、,]{0,8}/.exec(text.slice(party.end, party === last ? party.end : clause.end));
	const name = text.slice(party.start, party.end);
	return `${text.slice(clause.start, first.start)}${name}${own?.[0] ?? ''}${text.slice(last.end, clause.end)}`;
}

interface Titles {
	all: readonly string[];
	/** The one that says that the whole text is about home affairs; empty where none does. */
	ofHomeAffairs: string;
}

const TITLES = new WeakMap<TextDocument, Titles>();

/** Looked for once in a text, however many mentions ask. */
function titlesOf(document: TextDocument): Titles {
	const known = TITLES.get(document);
	if (known) return known;
	const all = document.blocks
		.filter(({ kind }) => kind === 'title')
		.map(({ start, end }) => document.folded.text.slice(start, end));
	const titles = { all, ofHomeAffairs: all.find((title) => HOME_AFFAIRS.test(title)) ?? '' };
	TITLES.set(document, titles);
	return titles;
}

const PUNCTUAL: ReadonlySet<EventType> = new Set<EventType>([
	'meeting',
	'speech',
	'agreement',
	'document',
	'conference'
]);

/** What took place during a visit that still goes on is over. */
function duringHost({ dating }: DatedCandidate, type: EventType, status: Status): Status {
	const isDuring = dating.kind !== 'own' || dating.reading.rule === 'told-event';
	return status === 'ongoing' && isDuring && PUNCTUAL.has(type) ? 'occurred' : status;
}

const VISA = /免签|签证/;
/** 「簽署投資、避免雙重徵稅、簽證等領域的協定」: one subject among others. */
const AMONG_OTHERS = /[^,、和及与]{1,14}(?:[、和及与][^,、和及与]{1,14}){1,}/gu;
const SUBJECT = /(?:协[定议]|备忘录|文件|条约|安排|领域)$|^(?:签署|签订)/u;

/** A clause without the lists of agreements of which only some are on visas. */
const withoutOtherSubjects = (text: string) =>
	text.replace(AMONG_OTHERS, (list) => {
		const items = list.split(/[、和及与]/u);
		const others = items.filter((item) => SUBJECT.test(item) && !VISA.test(item));
		return others.length > 0 ? '' : list;
	});

/** What is signed and binds nobody. */
const STATED = /(?:宣言|声明)》?$/;

/** Signing and entry into force of a visa agreement are visa policy; else the type is the trigger's. */
function typeOf({ clause, rule, trigger }: DatedCandidate, { document }: Reading): EventType {
	const { text } = document.folded;
	// 「並將瑞典納入該政策適用範圍」, of the visa policy told before in the sentence.
	if (rule.type === 'other' && /^(?:纳入|列入)/.test(text.slice(trigger.start, trigger.end))) {
		const start = document.sentences[clause.sentence]?.start ?? clause.start;
		return VISA.test(text.slice(start, clause.end)) ? 'visa' : rule.type;
	}
	if (rule.type !== 'agreement') return rule.type;
	if (rule.id === 'agreement/signed' && STATED.test(text.slice(trigger.start, trigger.end)))
		return 'document';
	const told = withoutOtherSubjects(clause.text);
	return [told, ...titlesOf(document).all].some((text) => VISA.test(text)) ? 'visa' : rule.type;
}

/** Gives a dated candidate its fields: one mention for each occurrence that it tells of. */
export function describeCandidate(
	candidate: DatedCandidate,
	siblings: readonly DatedCandidate[],
	reading: Reading
): FoldedMention[] {
	const { clauses, document, entities } = reading;
	const text = document.folded.text;
	const antecedent = antecedentOf(candidate, siblings);
	const participants = findParticipants(antecedent ?? candidate, siblings, reading);
	const groups = splitByParty(text, candidate, clauses, entities, participants.entities, siblings);
	return groups.map((group) =>
		describeGroup(candidate, siblings, reading, group, participants, antecedent)
	);
}

function describeGroup(
	candidate: DatedCandidate,
	siblings: readonly DatedCandidate[],
	reading: Reading,
	group: PartyGroup,
	participants: Participants,
	antecedent: DatedCandidate | null
): FoldedMention {
	const { document, clauses, reference } = reading;
	const text = document.folded.text;
	const { dating, clause, rule } = candidate;
	const { parties } = group;
	const type = typeOf(candidate, reading);
	const name = antecedent?.name ?? candidate.name;
	const quote = quoteOf(candidate, datedClause(candidate, clauses), text);
	const words = `${text.slice(quote.start, quote.end)}${text.slice(name.start, name.end)}${homeAffairsTitle(reading)}`;
	const context = contextOf(candidate, clauses);
	const regions = regionsOf(parties, words, isAtHome(type, parties, clause.text));
	const countries = countriesOf(type, parties, regions, context);
	const item = candidate.item ?? listItemOf(candidate, siblings);
	const headline = headlineOf(candidate, parties, reading, item, group.isSplit);
	const home = countries.includes('CHN') ? homeAffairsTitle(reading) : '';
	const themeWords = `${themeScope(candidate, item, group, participants.entities, text)}${home}`;
	const themes = themesOf({
		type,
		countries,
		regions,
		around: () => surroundingsOf(antecedent ?? candidate, reading),
		namesParties: participants.from === 'own',
		words: themeWords,
		entities: parties
	});
	const isReview = dating.reading.role === 'review';
	const date = dating.reading.edtf;
	return {
		type,
		status: duringHost(
			candidate,
			type,
			statusOf(withoutOutlook(candidate, context), type, date, reference, isReview)
		),
		trigger: group.trigger ?? candidate.trigger,
		quote,
		name,
		dating,
		date,
		namesParties: participants.from === 'own',
		entities: [...parties],
		countries,
		regions,
		themes: themes.map(({ theme }) => theme),
		places: placesOf(parties, text),
		title: headline.text,
		titleRank: antecedent ? headline.rank - ANAPHOR_COST : headline.rank,
		label: labelOf(antecedent ?? candidate, parties, text),
		english: inEnglish(
			antecedent ?? (item ? { ...candidate, item } : candidate),
			{ type, parties, countries, regions, date, themes: themes.map(({ theme }) => theme) },
			reading
		),
		because: () => [
			`type: ${rule.id} 「${text.slice(candidate.trigger.start, candidate.trigger.end)}」`,
			`date: ${dating.kind} ${dating.reading.rule} 「${text.slice(dating.reading.start, dating.reading.end)}」`,
			`parties: ${participants.from} ${parties.map((party) => `${party.id} 「${text.slice(party.start, party.end)}」`).join(' ')}`,
			`themes: ${themes.map(({ theme, because }) => `${theme} ${because}`).join('; ')}`,
			`words: ${clause.text}`
		]
	};
}

/** A headline that says 這一 is no headline where another mention gives the name. */
const ANAPHOR_COST = 20;
