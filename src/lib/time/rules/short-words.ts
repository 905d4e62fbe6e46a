import type { Calendar } from '../expression.ts';
import { endOf, pairs, type DateRule } from './rule.ts';

/** Days and months told in a word of one sign, as newspapers in Hong Kong and Taiwan do. */

const SHIFTS: Readonly<Record<string, number>> = {
	前: -2,
	昨: -1,
	上: -1,
	去: -1,
	今: 0,
	当: 0,
	本: 0,
	明: 1,
	下: 1,
	后: 2
};
const FIELDS: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
	年: 'year',
	月: 'month',
	日: 'day',
	天: 'day',
	晚: 'day',
	晨: 'day'
};

/** The number stands in brackets between a word and its unit: 昨(27)日, 本(5)月. */
export const bracketedNumberRule: DateRule = {
	name: 'calendar',
	begins: pairs('前昨上去今当本明下后', '('),
	pattern:
		/([前昨上去今当本明下后])\((?:[0-9]{1,4}|[一二三四五六七八九十廿]{1,3})\)([年月日天晚晨])/,
	notAfter: /[以之目文声说证]$/,
	read(match) {
		const field = FIELDS[match[2] ?? ''];
		const by = SHIFTS[match[1] ?? ''];
		if (!field || by === undefined) return null;
		const expression: Calendar = { kind: 'calendar', [field]: { from: 'reference', by } };
		return { expression, end: endOf(match) };
	}
};

const ACTS =
	'起|在|于|与|同|向|赴|抵|访|晤|返|出席|会见|会晤|会谈|公布|宣布|发表|举行|开幕|揭幕|闭幕|展开|签署|启程|离|通过|凌晨|清晨|上午|中午|下午|傍晚|表示|指出|说';

/** A day without its unit: 昨飞抵, 今起, 明揭幕. */
export const shortDayRule: DateRule = {
	name: 'calendar',
	begins: [
		'昨',
		...pairs('今', '起在于与同向赴抵访晤返出会公宣发举开揭闭展签启离通凌清上中下傍表指说'),
		...pairs('明', '起赴抵访举开揭')
	],
	pattern: new RegExp(
		`(昨)(?![天日晚夜今是\\s,。])|(今)(?=${ACTS})(?!(?:上|下|中)(?!午))|(明)(?=起(?!来)|赴|抵|访|举行|开幕|揭幕)`
	),
	notAfter:
		/[古当至如现而迄从于自目即直到方厉文声说证表阐申发照英聪光透鲜贤黎昌简指注标判查写点挑]$/,
	read(match) {
		const by = match[1] ? -1 : match[2] ? 0 : 1;
		return {
			expression: { kind: 'calendar', day: { from: 'reference', by } },
			end: endOf(match)
		};
	}
};

/** The same time of another year: 去年此时. */
export const sameTimeRule: DateRule = {
	name: 'calendar',
	begins: [...pairs('去前明', '年'), '上年'],
	pattern: /([去前上明])年的?(?:此时|此刻|这时候?|这个时候)/,
	notAfter: /[以文声说证]$/,
	read(match) {
		const by = SHIFTS[match[1] ?? ''];
		if (by === undefined) return null;
		return {
			expression: {
				kind: 'calendar',
				year: { from: 'reference', by },
				month: { from: 'reference', by: by * 12 },
				approximate: true
			},
			end: endOf(match)
		};
	}
};
