import type { Term } from '../expression.ts';
import { endOf, pairs, startOf, type DateRule } from './rule.ts';

const SEASONS: Readonly<Record<string, number>> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
const YEARS: Readonly<Record<string, Term>> = {
	去: { from: 'reference', by: -1 },
	今: { from: 'reference', by: 0 },
	明: { from: 'reference', by: 1 }
};
/** Festivals, contests and trades that are named after seasons. */
const COMPOUND = '节|运|耕|招|奥|令营|训|至|分|收|泳|储|装|闱|城|雨|风|灌|播|晚';

/** 今春, 去冬, 明秋. */
export const shortSeasonRule: DateRule = {
	name: 'season',
	begins: pairs('今去明', '春夏秋冬'),
	pattern: new RegExp(`([今去明])([春夏秋冬])(?!${COMPOUND})(?:以来)?`),
	notAfter: /[文声说证光透黎]$/,
	read(match) {
		const year = YEARS[match[1] ?? ''];
		const part = SEASONS[match[2] ?? ''];
		if (!year || part === undefined) return null;
		const end = endOf(match) - (match[0].endsWith('以来') ? 2 : 0);
		return { expression: { kind: 'calendar', year, part }, end };
	}
};

const OPENING = /(?:^|[,。;:、“(\s]|[在于到至从自入])$/;

/** A season of the year in hand, where the words open a clause: 「夏季,双方…」, 「入秋以来」, 「入夏,双方…」. */
export const bareSeasonRule: DateRule = {
	name: 'season',
	begins: pairs('春夏秋冬', '季天日以,后'),
	pattern:
		/([春夏秋冬])(?:[季天](?:里(?=,)|(?![的奥残般里运]))|日(?=,)|(?=以来)|(?<=入.)(?=[,后]))(?!攻势|招聘|学期|交流会|运动会|联欢|峰会|论坛|年会|交易会|展)/,
	notAfter: /[迎每逢度四两换反当个]$/,
	read(match, text) {
		const start = startOf(match);
		const before = text.slice(Math.max(0, start - 1), start);
		const part = SEASONS[match[1] ?? ''];
		if (part === undefined || !OPENING.test(before)) return null;
		return {
			expression: { kind: 'calendar', year: { from: 'frame' }, part },
			end: endOf(match)
		};
	}
};
