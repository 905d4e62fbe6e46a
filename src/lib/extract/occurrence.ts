import type { Clause } from './clauses.ts';
import type { Candidate } from './mention.ts';
import { FUTURE, POINTS_BACK, SUPPORT } from './rules/contexts.ts';
import { REFUSAL_RULES, type ContextRule } from './rules/refusals.ts';
import { mayMatch, Sieve } from './sieve.ts';

/** What the words around a trigger say: an occurrence, or a reason against it. */
export type Verdict = { happens: true } | { happens: false; rule: string; reason: string };

const HAPPENS: Verdict = { happens: true };

const OF_CLAUSE = REFUSAL_RULES.filter(({ where }) => where !== 'sentence');
const OF_SENTENCE = REFUSAL_RULES.filter(({ where }) => where === 'sentence');
const REFUSALS = new Sieve(OF_CLAUSE.map(({ pattern }) => pattern));
const REFUSALS_OF_SENTENCE = new Sieve(OF_SENTENCE.map(({ pattern }) => pattern));

/**
 * @param opening the text of the sentence before the clause
 */
function textFor(
	where: ContextRule['where'],
	{ clause, trigger }: Candidate,
	opening = ''
): string {
	const from = trigger.start - clause.start;
	const to = trigger.end - clause.start;
	switch (where) {
		case 'before':
			return clause.text.slice(0, from);
		case 'within':
			return clause.text.slice(from, to);
		case 'around':
			return clause.text.slice(0, to);
		case 'sentence':
			return opening + clause.text.slice(0, to);
		case 'after':
			return clause.text.slice(to);
	}
}

/** Shorter names are kinds: 「一年的磋商」 has no place before it. */
const SHORTEST_NAME = 5;
/** 「廈門的外長會、長沙的協調人會議」: what is told by its place took place there. */
const OF_A_PLACE = /(?:^|[、和与])\p{Script=Han}{2,4}的$/u;

/** Whether a noun's clause, or the next one of the sentence when the noun ends its own, says that it took place. */
function isSupported(candidate: Candidate, next: Clause | undefined): boolean {
	const { clause, name, trigger } = candidate;
	if (SUPPORT.test(clause.text) || POINTS_BACK.test(textFor('before', candidate))) return true;
	const isNamed = name.end - name.start >= SHORTEST_NAME;
	if (isNamed && OF_A_PLACE.test(clause.text.slice(0, name.start - clause.start))) return true;
	const endsClause = trigger.end === clause.end;
	return (
		endsClause &&
		next?.sentence === clause.sentence &&
		/^[^,]{0,6}(?:举行|召开|举办|开幕|闭幕|成功|圆满)/.test(next.text)
	);
}

/** How near to its trigger a date expression stands. */
export type DateDistance = 'clause' | 'sentence' | 'elsewhere';

/** 「歡迎5月31日宣布的方案」: what is wished for is not the act, which its attribute takes for granted. */
const isAttributive = (candidate: Candidate) =>
	!DEMANDED.test(textFor('before', candidate)) &&
	(textFor('within', candidate).includes('的') || textFor('after', candidate).startsWith('的'));
/** 「要求實現停火的決議」: what is asked for is not taken for granted. */
const DEMANDED = /(?:要求|呼吁|敦促|旨在)[^,]{0,12}$/;

/** 「歡迎白俄羅斯在該會議上成為成員國」: what is welcomed in a communiqué has happened. */
const isWelcomed = (candidate: Candidate) =>
	candidate.rule.role === 'verb' && WELCOMED.test(textFor('before', candidate));
const WELCOMED =
	/^(?:各方|双方|成员国|会议|峰会|我们|部长们)?(?:还|也|高度评价并)?欢迎(?![更各广世海大所全])\p{Script=Han}[\p{Script=Han}\d]/u;

/** What is wished for and has a date of its own may be planned, taken for granted, or done. */
const isSettled = (candidate: Candidate) =>
	FUTURE.test(candidate.clause.text) || isAttributive(candidate) || isWelcomed(candidate);

/** Whether a date in its own clause saves a candidate from a rule. */
const isSpared = ({ unlessDatedInClause }: ContextRule, { rule }: Candidate) =>
	unlessDatedInClause === 'any' || (unlessDatedInClause === 'specific' && !rule.needsDate);

/** Whether a rule speaks against a candidate. */
function refuses(rule: ContextRule, candidate: Candidate, distance: DateDistance): boolean {
	if (rule.only && rule.only !== candidate.rule.role) return false;
	if (rule.unless?.test(candidate.clause.text)) return false;
	if (distance === 'clause' && isSpared(rule, candidate)) return false;
	const hasOwnDate = distance !== 'elsewhere';
	if (rule.id === 'occurrence/wish' && hasOwnDate && isSettled(candidate)) return false;
	if (rule.followedBy && !rule.followedBy.test(textFor('after', candidate))) return false;
	return rule.pattern.test(textFor(rule.where, candidate));
}

function refusalOfSentence(words: string): ContextRule | undefined {
	const possible = REFUSALS_OF_SENTENCE.look(words);
	return OF_SENTENCE.find(({ pattern }, index) => mayMatch(possible, index) && pattern.test(words));
}

/**
 * Judges whether a candidate tells of an occurrence.
 *
 * @param isFine whether its date is no longer than a month or so: it then speaks for general words of
 * the whole sentence
 * @param opening the text of the sentence before the candidate’s clause
 * @param isFramed whether it is told under a time close enough to speak for general words
 */
export function judgeOccurrence(
	candidate: Candidate,
	next: Clause | undefined,
	distance: DateDistance,
	isFine = false,
	opening = '',
	isFramed = false
): Verdict {
	const hasOwnDate = distance !== 'elsewhere';
	const { needsDate } = candidate.rule;
	if (
		needsDate &&
		!isFramed &&
		!(distance === 'clause' || (hasOwnDate && (isFine || needsDate === 'in-sentence')))
	)
		return { happens: false, rule: 'occurrence/general', reason: '用词太泛，又没有自己的时间' };
	// An anniversary falls when it falls, whatever is wished for it.
	if (candidate.rule.type === 'anniversary') return HAPPENS;
	if (/[吗呢?]$/.test(candidate.clause.text) && !hasOwnDate)
		return { happens: false, rule: 'occurrence/question', reason: '提问，不是陈述' };
	const possible = REFUSALS.look(candidate.clause.text);
	const refusal =
		OF_CLAUSE.find(
			(rule, index) => mayMatch(possible, index) && refuses(rule, candidate, distance)
		) ?? refusalOfSentence(textFor('sentence', candidate, opening));
	if (refusal) return { happens: false, rule: refusal.id, reason: refusal.reason };
	if (candidate.rule.role === 'noun' && !hasOwnDate && !isSupported(candidate, next))
		return {
			happens: false,
			rule: 'occurrence/bare-noun',
			reason: '只有名称，没有说举行或发生'
		};
	return HAPPENS;
}
