import type { Place } from './place.ts';

/** Words of what is to come. */
const AHEAD =
	/将(?![军领近士官才])|拟[于在定]|预[定计期]|即将(?!过去)|届时|计划(?:于|在|今年|明年|出席|参加|访|赴|前往|举行|举办)|定于|订(?:于|在|$)|有望|准备(?:于|在|今年)|要在|(?<![动大议谈晤览展年峰舞集机员商])会在(?!议)|敬请|报名|[可有]待|等到|可望|预?料(?:于|将|会|在)|择[于日]|届满|到期|明年|下个?月|下周/;
/** Words that put what follows them into the future, but not a date before them: 3月22日商定. */
const SETTLED = /商定|约定|期待|力争|争取/;
/** Words of what has happened; they outweigh a word of the future in the same clause. */
const BEHIND = /已经?(?!于?将)|曾(?!孙)|刚刚|此前|回顾|[上前]一?[次回](?!会议)|最近一次/;
/** What is said on a day may lie ahead, but the day of saying it does not. */
const SAID = /表示|指出|强调|说|称|宣布|介绍|透露|认为|重申|呼吁|报道|披露|证实|通报/;
/** A clause that goes on in the tense of the one before: 总部将设在香港,并于30日…. */
const GOES_ON = /^并且?[于在从自]?$/;
const CLAUSE_END = /[,;。!?:\n]/;
/** Clauses are short; what stands farther off says nothing of the date's tense. */
const REACH = 40;

const clauseBefore = (text: string, from: number, start: number) => {
	const before = text.slice(Math.max(from, start - REACH), start);
	return before.slice(Math.max(...[...',;。!?:\n'].map((sign) => before.lastIndexOf(sign))) + 1);
};

function clauseAfter(text: string, start: number, to: number): string {
	const after = text.slice(start, Math.min(to, start + REACH));
	const end = CLAUSE_END.exec(after)?.index ?? after.length;
	return after.slice(0, end);
}

/** The part of a clause up to the first verb of saying: 「外长宣布中方将…」 tells when it was said. */
function beforeSaying(clause: string): string {
	const said = SAID.exec(clause);
	return said ? clause.slice(0, said.index) : clause;
}

/**
 * Whether the clause of a date speaks of what is to come. A date that closes its clause
 * (3月14日起,中方将…) speaks with the next one.
 *
 * @param sentence extent of the sentence, folded
 * @param date extent of the date, folded
 */
export function tenseOf(
	text: string,
	sentence: { start: number; end: number },
	date: { start: number; end: number }
): Place['tense'] {
	let before = clauseBefore(text, sentence.start, date.start);
	if (GOES_ON.test(before))
		before = `${clauseBefore(text, sentence.start, date.start - before.length - 1)}${before}`;
	let after = clauseAfter(text, date.end, sentence.end);
	if (after.length <= 1 && text[date.end + after.length] === ',')
		after += clauseAfter(text, date.end + after.length + 1, sentence.end);
	if (BEHIND.test(before) || BEHIND.test(after)) return 'past';
	const isAhead = AHEAD.test(before) || SETTLED.test(before) || AHEAD.test(beforeSaying(after));
	return isAhead ? 'future' : 'report';
}
