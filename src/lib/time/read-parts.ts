import type { Block, Sentence, Speaker } from '../text/document.ts';
import type { Expression } from './expression.ts';
import type { DateReading } from './reading.ts';

/** Small questions that the reader of a text asks about its parts. */

/** Words before a year that look back on it. */
const REVIEW_PREFIX = /(?:纵观|回顾|回首|盘点|总结|刚刚过去的|刚过去的|即将过去的)$/;
const SENTENCE = /[^。!?]+[。!?]*|[。!?]+/g;

export const isHeadline = ({ kind }: Block) => kind === 'title' || kind === 'heading';

/** Whether an expression counts from a day (true) or a year (false) told before; null when from neither. */
export function pointsBack(expression: Expression): boolean | null {
	if (expression.kind !== 'calendar') return null;
	const { day, year } = expression;
	return day?.from === 'discourse' ? true : year?.from === 'discourse' ? false : null;
}

export function isSameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
	return a?.name === b?.name && a?.role === b?.role;
}

export function roleOf(expression: Expression, edtf: string, before: string): DateReading['role'] {
	switch (expression.kind) {
		case 'review':
			return 'review';
		case 'lasting':
			return 'since';
		case 'anniversary':
			return 'anniversary';
		case 'until':
			return 'until';
		case 'told-event':
			return expression.scope === 'since' ? 'since' : 'point';
		case 'since':
			return expression.isStart ? 'point' : 'since';
		default:
			return /^\d{4}$/.test(edtf) && REVIEW_PREFIX.test(before) ? 'review' : 'point';
	}
}

export function splitSentences(text: string, block: Block, index: number): Sentence[] {
	const own = text.slice(block.start, block.end);
	return [...own.matchAll(SENTENCE)].map((match) => ({
		start: block.start + match.index,
		end: block.start + match.index + match[0].length,
		block: index
	}));
}
