import type { Term } from '../expression.ts';

/** A word for a year, month or day that is counted from the reference day or from the last date told. */
export interface RelativeWord {
	word: string;
	term: Term;
	/** Ends of the text before that make the first sign part of another word: `文明|天下`. */
	notAfter?: RegExp;
	/** Beginnings of the text after that make the last sign part of another word: `本周|边`. */
	notBefore?: RegExp;
	/** Beginnings of the text after that must be there. */
	before?: RegExp;
}

const fromReference = (by: number): Term => ({ from: 'reference', by });
const fromDiscourse = (by: number): Term => ({ from: 'discourse', by });

/** Words that end in 明: 文明, 声明, 说明, 证明, 表明 … */
const MING = /[文声说证表阐申发照英聪光透鲜贤黎昌简指注标判查写点挑]$/;
/** Words that end in 前 or 后, or hold 前天, 后天 in other readings: 目前, 以前, 此后 … */
const QIAN = /[目以之此日提当空史战年月先生向从]$/;
const HOU = /[今以之此日随战年月先最其事]$/;
/** Times and ordinals before 次: 首次, 两次, 本次 … */
const CI = /[首多每本此再几上下一两二三四五六七八九十百数这该历屡层初头末前后依第0-9]$/;
/** 日本 before 年, 月, 周. */
const RI = /日$/;
/** A country named right after 同日, 当日, 周日: 同|日本. */
const JAPAN = /^(?:本|方|美|中(?!午)|韩|元|军|俄|英|印|法|澳|菲|德|欧|朝|台|伊|越)/;
const YEAR_SEQUEL =
	/^(?:度|末|底|初|同期|第|的|上半|下半|[0-9一二三四五六七八九十]{1,3}月|[,。;)\s]|$)/;

export const RELATIVE_YEARS: readonly RelativeWord[] = [
	{ word: '大前年', term: fromReference(-3) },
	{ word: '前年', term: fromReference(-2), notAfter: QIAN, notBefore: /^(?:均|度|代)/ },
	{ word: '去年', term: fromReference(-1), notBefore: /^[均代]/ },
	{ word: '上一年', term: fromReference(-1), notAfter: /以$/ },
	{ word: '上年', term: fromReference(-1), before: YEAR_SEQUEL, notAfter: /[以史]$/ },
	{ word: '今年', term: fromReference(0) },
	{ word: '本年', term: fromReference(0), notAfter: RI },
	{ word: '明年', term: fromReference(1), notAfter: MING },
	{ word: '来年', term: fromReference(1), notAfter: /[0-9一二三四五六七八九十百年往近未向]$/ },
	{ word: '下一年', term: fromReference(1) },
	{ word: '下年', term: fromReference(1), before: YEAR_SEQUEL },
	{ word: '后年', term: fromReference(2), notAfter: HOU },
	{ word: '大后年', term: fromReference(3) },
	{ word: '同一年', term: fromDiscourse(0) },
	{ word: '同年', term: fromDiscourse(0), notBefore: /^(?:轻|龄|级|代|度比)/ },
	{ word: '当年', term: fromDiscourse(0), notBefore: /^(?:轻|的“)/ },
	{ word: '这一年', term: { from: 'frame' }, notBefore: /^(?:来|里|多)/ },
	{ word: '那一年', term: fromDiscourse(0) },
	{ word: '该年', term: fromDiscourse(0), notBefore: /^(?:轻|度)/, notAfter: /应$/ },
	{ word: '次年', term: fromDiscourse(1), notAfter: CI, notBefore: /^(?:会|度)/ },
	{ word: '翌年', term: fromDiscourse(1) },
	{ word: '第二年', term: fromDiscourse(1), notAfter: /[的连]$/, notBefore: /^(?:度|的)/ },
	{ word: '前一年', term: fromDiscourse(-1), notAfter: QIAN },
	{ word: '后一年', term: fromDiscourse(1), notAfter: HOU }
];

const NOT_MOON = /^(?:球|亮|光|台|色|饼|报|刊)/;

export const RELATIVE_MONTHS: readonly RelativeWord[] = [
	...['上上个月', '上上月'].map((word) => ({ word, term: fromReference(-2) })),
	...['上个月', '上一个月', '上月'].map((word) => ({
		word,
		term: fromReference(-1),
		notBefore: NOT_MOON,
		notAfter: /[海以之]$/
	})),
	...['本月', '今个月', '这个月', '这一个月', '该月'].map((word) => ({
		word,
		term: fromReference(0),
		notAfter: RI,
		notBefore: /^(?:球|来)/
	})),
	...['下个月', '下一个月', '下月'].map((word) => ({
		word,
		term: fromReference(1),
		notBefore: NOT_MOON
	})),
	...['下下个月', '下下月'].map((word) => ({ word, term: fromReference(2) })),
	{ word: '当月', term: fromDiscourse(0) },
	{ word: '同月', term: fromDiscourse(0) },
	{ word: '次月', term: fromDiscourse(1), notAfter: CI },
	{ word: '翌月', term: fromDiscourse(1) }
];

export const RELATIVE_DAYS: readonly RelativeWord[] = [
	...['大大前天', '大大前日'].map((word) => ({ word, term: fromReference(-4) })),
	...['大前天', '大前日'].map((word) => ({ word, term: fromReference(-3) })),
	...['前天', '前日'].map((word) => ({
		word,
		term: fromReference(-2),
		notAfter: QIAN,
		notBefore: /^(?:益|气|渐|然|本|常)/
	})),
	...['昨天', '昨日', '昨晚', '昨夜', '琴日', '寻日'].map((word) => ({
		word,
		term: fromReference(-1)
	})),
	...['今天', '今日', '今晚', '今早', '今晨', '今夜'].map((word) => ({
		word,
		term: fromReference(0),
		notAfter: /[如当至现]$/,
		notBefore: /^(?:益|渐|趋|新)/
	})),
	{ word: '听日', term: fromReference(1) },
	{ word: '本日', term: fromReference(0), notAfter: /[日根]$/, notBefore: /^(?:本|人|元|军)/ },
	...['明天', '明日', '明晚', '明早'].map((word) => ({
		word,
		term: fromReference(1),
		notAfter: MING,
		notBefore: /^(?:益|气|下)/
	})),
	...['后天', '后日'].map((word) => ({
		word,
		term: fromReference(2),
		notAfter: HOU,
		notBefore: /^(?:益|气|本|常|渐)/
	})),
	{ word: '大后天', term: fromReference(3) },
	{ word: '大大后天', term: fromReference(4) },
	{ word: '即日', term: fromReference(0), before: /^起/ },
	{ word: '同日', term: fromDiscourse(0), notBefore: JAPAN, notAfter: /[不在]$/ },
	{ word: '同一天', term: fromDiscourse(0) },
	...['当天', '当日', '当晚', '该日'].map((word) => ({
		word,
		term: fromDiscourse(0),
		notBefore: JAPAN,
		notAfter: /应$/
	})),
	{ word: '次日', term: fromDiscourse(1), notAfter: CI, notBefore: JAPAN },
	...['翌日', '隔天', '隔日', '后一天', '后一日'].map((word) => ({
		word,
		term: fromDiscourse(1),
		notAfter: HOU
	})),
	{ word: '第二天', term: fromDiscourse(1), notAfter: /[的议坛会问]$/ },
	...['此前一天', '此前一日', '前一天', '前一日'].map((word) => ({
		word,
		term: fromDiscourse(-1),
		notAfter: /[提以]$/
	}))
];

/** Finds the words of a table, the longest first. */
export function wordsPattern(words: readonly RelativeWord[]): string {
	return [...words]
		.sort((a, b) => b.word.length - a.word.length)
		.map(({ word }) => word)
		.join('|');
}

/** A reader for the words of a table: tells the word at an offset, unless its surroundings speak against it. */
export function wordReader(
	words: readonly RelativeWord[]
): (text: string, offset: number) => RelativeWord | null {
	const pattern = new RegExp(wordsPattern(words), 'y');
	const byWord = new Map(words.map((word) => [word.word, word]));
	return (text, offset) => {
		pattern.lastIndex = offset;
		const match = pattern.exec(text);
		const word = match && byWord.get(match[0]);
		if (!word) return null;
		const before = text.slice(Math.max(0, offset - 1), offset);
		const after = text.slice(pattern.lastIndex, pattern.lastIndex + 4);
		if (word.notAfter?.test(before) || word.notBefore?.test(after)) return null;
		return word.before && !word.before.test(after) ? null : word;
	};
}
