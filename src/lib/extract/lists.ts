import type { EventType } from '../model/vocabulary.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { FoldedSpan } from '../text/document.ts';
import { openingClause, type Clause } from './clauses.ts';
import type { Candidate } from './mention.ts';
import { inside, insideBy } from './spans.ts';

/** Parties of one occurrence among those that a trigger tells of. */
export interface PartyGroup {
	parties: readonly Entity[];
	/** Whether the trigger tells of more than one. */
	isSplit: boolean;
	/** The words that name this one, where it has words of its own. */
	trigger?: FoldedSpan;
}

/** Rules whose act each of several parties does, or receives, for itself. */
const DISTRIBUTIVE: ReadonlySet<string> = new Set([
	'relations/joined-community',
	'membership/joined',
	'membership/applied',
	'membership/new-members',
	'speech/letter',
	'document/plan',
	'document/paper'
]);

/** Rules whose act comes about in each of several regions for itself. */
const REGIONAL: ReadonlySet<string> = new Set(['relations/covered']);

/** Types of acts between two states, each for itself where the clause says 「相繼」. */
const BILATERAL: ReadonlySet<EventType> = new Set<EventType>([
	'visa',
	'relations',
	'agreement',
	'visit',
	'meeting'
]);
const SEVERALLY = /^[^,;。]{0,24}?(?:相继|先后|分别|陆续|接连)[^,;。]{0,8}$/;
/** Before the names of those whom somebody met or called, one after the other. */
const WITH_EACH = /(?:相继|先后|分别|陆续|接连)(?:应约|专门)?$/;

/** Rules whose act ties two parties together. */
const PAIRWISE: ReadonlySet<string> = new Set([
	'relations/restored',
	'relations/normalised',
	'relations/founded'
]);

const PAIR_WORD = /^[与和同—-]$/;
const BETWEEN_PARTIES = /^(?:[、与和同,—-]|以及)$/;

const isForeignCountry = (entity: Entity) =>
	entity.kind === 'country' && entity.countries.some((code) => code !== 'CHN');

/**
 * The run of countries that stand in one list before an offset, with what parts them. In
 * 「卡塔爾與巴林、阿聯酋，敘利亞與突尼斯」 the commas belong to the list.
 */
function listBefore(
	text: string,
	entities: readonly Entity[],
	from: number,
	offset: number
): Entity[] {
	const run: Entity[] = [];
	const before = inside(entities, { start: from, end: offset });
	for (const entity of before.reverse()) {
		if (!isForeignCountry(entity)) break;
		const next = run[0];
		if (next && !BETWEEN_PARTIES.test(text.slice(entity.end, next.start))) break;
		run.unshift(entity);
	}
	return run;
}

/** Reads 「A與B、C，D與E」 as A–B, A–C, D–E. */
function pairUp(text: string, list: readonly Entity[]): Entity[][] {
	const pairs: Entity[][] = [];
	let left: Entity | null = null;
	for (let index = 0; index < list.length; index++) {
		const entity = list[index];
		const next = list[index + 1];
		if (!entity) continue;
		const opensPair = next && PAIR_WORD.test(text.slice(entity.end, next.start));
		if (opensPair) left = entity;
		else if (left) pairs.push([left, entity]);
	}
	return pairs;
}

/** Between the names of a list: 、, or an office with the name of who holds it. */
const LONGEST_GAP = 8;
const LONGEST_OFFICE = 20;

const listed = (text: string, entities: readonly Entity[], widest = LONGEST_GAP) =>
	entities.every((entity, index) => {
		const next = entities[index + 1];
		return !next || text.slice(entity.end, next.start).length <= widest;
	});

/**
 * Parts a candidate that tells of several occurrences at once by its parties: three countries that
 * each join, letters to four addressees, pairs that restore relations. One group when it tells of one.
 *
 * @param text the folded text of the document
 * @param siblings all candidates of the text, in text order
 */
export function splitByParty(
	text: string,
	candidate: Candidate,
	clauses: readonly Clause[],
	entities: readonly Entity[],
	parties: readonly Entity[],
	siblings: readonly Candidate[] = []
): PartyGroup[] {
	const whole: PartyGroup[] = [{ parties, isSplit: false }];
	const each = (groups: Entity[][]): PartyGroup[] =>
		groups.map((group) => ({ parties: group, isSplit: true }));
	const sentenceStart = openingClause(clauses, candidate.clauseIndex)?.start ?? 0;
	if (PAIRWISE.has(candidate.rule.id)) {
		// The list may be parted from its verb by 「等紛紛」 and the like.
		const near = inside(entities, { start: sentenceStart, end: candidate.trigger.start });
		const last = near[near.length - 1];
		if (!last || candidate.trigger.start - last.end > 16) return whole;
		const pairs = pairUp(text, listBefore(text, entities, sentenceStart, last.end));
		return pairs.length > 1 ? each(pairs) : whole;
	}
	const respective = pairRespectively(text, candidate, parties, siblings);
	if (respective) return respective;
	const celebrated = pairAnniversary(text, candidate, sentenceStart, entities, siblings);
	if (celebrated) return [celebrated];
	const countries = parties.filter(isForeignCountry);
	const regions = parties.filter(({ kind }) => kind === 'region');
	if (REGIONAL.has(candidate.rule.id) && regions.length > 1 && listed(text, regions))
		return each(regions.map((region) => [region]));
	const severally = isSeverally(text, candidate, countries);
	if (!DISTRIBUTIVE.has(candidate.rule.id) && !severally) return whole;
	return countries.length > 1 && listed(text, countries, severally ? LONGEST_OFFICE : LONGEST_GAP)
		? each(countries.map((country) => [country]))
		: whole;
}

/** 「同法國、新加坡建交，分別迎來60周年、35周年」: as many anniversaries as countries, one each. */
function pairAnniversary(
	text: string,
	candidate: Candidate,
	sentenceStart: number,
	entities: readonly Entity[],
	siblings: readonly Candidate[]
): PartyGroup | null {
	if (candidate.rule.type !== 'anniversary') return null;
	const { sentence } = candidate.clause;
	const years = siblings.filter(
		({ rule, clause }) => rule.type === 'anniversary' && clause.sentence === sentence
	);
	const [first, last] = [years[0], years.at(-1)];
	if (!first || !last || years.length < 2) return null;
	const named = (start: number, end: number) =>
		inside(entities, { start, end }).filter(isForeignCountry);
	const countries = named(sentenceStart, first.trigger.start);
	const country = countries[years.indexOf(candidate)];
	const isApart = named(first.trigger.start, last.trigger.end).length > 0;
	return country && !isApart && countries.length === years.length && listed(text, countries)
		? { parties: [country], isSplit: true }
		: null;
}

/** 「同新加坡、泰國相繼互免簽證」: one act with each of the countries listed before it. */
function isSeverally(
	text: string,
	{ clause, rule, trigger }: Candidate,
	countries: readonly Entity[]
) {
	const last = countries.at(-1);
	if (!last || !BILATERAL.has(rule.type)) return false;
	if (rule.type === 'meeting' && trigger.start < last.end)
		return WITH_EACH.test(text.slice(clause.start, trigger.start));
	return last.end <= trigger.start && SEVERALLY.test(text.slice(last.end, trigger.start));
}

/** 「A、B將分別主辦甲和乙峰會」: the first party goes with the first name, the second with the second. */
function pairRespectively(
	text: string,
	candidate: Candidate,
	parties: readonly Entity[],
	siblings: readonly Candidate[]
): PartyGroup[] | null {
	const { clause, name } = candidate;
	const word = clause.text.indexOf('分别');
	if (word < 0) return null;
	const countries = parties.filter(
		(entity) => isForeignCountry(entity) && entity.end <= clause.start + word
	);
	// 「甲峰會和乙峰會」: each noun is a candidate of its own, and one of the parties is its party.
	const nouns = insideBy(siblings, clause, ({ trigger }) => trigger).filter(
		({ trigger, rule }) => rule.type === candidate.rule.type && trigger.start > clause.start + word
	);
	const country = countries[nouns.indexOf(candidate)];
	if (nouns.length > 1 && nouns.length === countries.length && country) {
		const named = inside(parties, name).filter(({ kind }) => kind === 'organisation');
		return [{ parties: [country, ...named], isSplit: true }];
	}
	const names = parties.filter(
		({ kind, start }) =>
			kind === 'organisation' && start > clause.start + word && start < candidate.trigger.end
	);
	if (countries.length < 2 || countries.length !== names.length || !listed(text, countries))
		return null;
	return countries.map((country, index) => {
		const name = names[index];
		const isLast = index === names.length - 1;
		return {
			parties: [country, ...(name ? [name] : [])],
			isSplit: true,
			...(name && {
				trigger: { start: name.start, end: isLast ? candidate.trigger.end : name.end }
			})
		};
	});
}

/** From the clause that dates the mention to the clause of its trigger; the trigger's clause alone otherwise. */
export function quoteOf(candidate: Candidate, dated: FoldedSpan | null, text: string): FoldedSpan {
	const { clause } = candidate;
	const start = dated && dated.start < clause.start ? dated.start : clause.start;
	const end = dated && dated.end > clause.end ? dated.end : clause.end;
	// A quotation that begins in the quote ends in it, too.
	const closes = /^[”’》)]/.test(text.slice(end, end + 1)) ? 1 : 0;
	return { start, end: end + closes };
}
