import type { Calendar, Expression, Term } from '../expression.ts';
import {
	takeDay,
	takeDayWord,
	takeMonth,
	takeMonthPart,
	takeSelection,
	takeYear,
	takeYearPart,
	type Taken
} from './calendar-terms.ts';
import { parseNumber } from '../numerals.ts';
import { RELATIVE_DAYS, RELATIVE_MONTHS, RELATIVE_YEARS } from './relative-words.ts';
import { endOf, matchAt, pairs, startOf, type DateRule, type Found } from './rule.ts';

const NUMERAL = '(?:[0-9]{1,4}|[〇○零一二两三四五六七八九十百千廿卅]{1,6})';

/** Before a number that goes on, or that counts instead of naming: 12345年, 近2000年, 第3日. */
const NUMBER_BEFORE =
	/(?:(?<!相)约|[0-9〇○零一二两三四五六七八九十百千万亿.第逾超达近满每共]|超过|历时|距今|跨越|长达|为期|连续|历经|走过)$/;
/** A full year is no count after these, and a whole number ends with them. */
const DIGIT_BEFORE = /(?:[0-9〇○零一二两三四五六七八九十百千万亿.第逾]|超过|历时|距今|跨越)$/;

/** The number is a weekday's: 上周四到十月一日. */
const WEEK_BEFORE = /(?:周|星期|礼拜)$/;

const APPROXIMATELY = /(?:前后|左右)/y;
const WEEKDAY =
	/(?:\((?:星期|礼拜|周)[一二三四五六日天]\)|,?(?:星期|礼拜|周)[一二三四五六日天](?!年|边|围))/y;
/** A time of day belongs to what begins or ends then: 3月14日零时起. */
const CLOCK =
	/(?:(?:凌晨|上午|中午|下午|晚上?)?(?:[0-9]{1,2}|[零二两三四五六七八九十一]{1,3})[时点](?:[0-9]{1,2}分|整)?(?=起|至|到|止|[之以]?[前后])|(?:凌晨|清晨|上午|中午|下午|傍晚|晚[上间]?|午夜)(?=起))/y;
const AGE = /(?:多|余|历史|文明|之久|以上)/y;

/** Reads year, month, day and their parts, as far as they go. */
function readFields(
	text: string,
	start: number
): { fields: Calendar; from: Calendar | null; end: number } | null {
	const fields: Calendar = { kind: 'calendar' };
	const year = takeYear(text, start);
	if (year) fields.year = year.value;
	if (year?.from) return { fields, from: { ...fields, year: year.from }, end: year.end };
	const next = year ? year.end + (text[year.end] === '的' ? 1 : 0) : start;
	const month = takeMonth(text, next);
	if (month) fields.month = month.value;
	if (month?.from) return { fields, from: { ...fields, month: month.from }, end: month.end };
	const day = dayAfter(text, month?.end ?? next, year, month);
	if (day) fields.day = day.value;
	const last = day ?? month ?? year;
	const from = day?.from ? { ...fields, day: day.from } : null;
	return last && { fields, from, end: last.end };
}

function dayAfter(
	text: string,
	offset: number,
	year: Taken<Term> | null,
	month: Taken<Term> | null
): Taken<Term> | null {
	if (month) return takeDay(text, offset, true);
	const word = takeDayWord(text, offset);
	if (!year) return word ?? takeDay(text, offset, false);
	return word?.value.from === 'reference' ? word : null;
}

/** Reads the part of the year or month that follows it, and 前后, 左右, a weekday in brackets. */
function readTail(text: string, fields: Calendar, start: number): number {
	let end = start;
	if (fields.day === undefined) {
		const selection = takeSelection(text, end);
		const monthPart = fields.month ? takeMonthPart(text, end) : null;
		const yearPart = fields.month ? null : takeYearPart(text, end);
		if (monthPart) {
			if (monthPart.value !== null) fields.part = monthPart.value;
			end = monthPart.end;
		} else if (yearPart) {
			Object.assign(fields, yearPart.value);
			end = yearPart.end;
		} else if (selection) {
			fields.selection = selection.value;
			end = selection.end;
		}
	} else {
		end += matchAt(WEEKDAY, text, end)?.[0].length ?? 0;
		end += matchAt(CLOCK, text, end)?.[0].length ?? 0;
	}
	if (matchAt(APPROXIMATELY, text, end)) {
		fields.approximate = true;
		end += 2;
	}
	return end;
}

const WIRE = /(?:专|综合外|外)?电(?![话视影力台子贺商网脑动信])|讯/y;

/** Every word begins at most so far before its last sign, and a range of numbers so far before its unit. */
const LONGEST_WORD = 5;
const LONGEST_NUMBERS = 18;
const WORD_SET: ReadonlySet<string> = new Set(
	[...RELATIVE_YEARS, ...RELATIVE_MONTHS, ...RELATIVE_DAYS].map(({ word }) => word)
);
/** The last signs but one of the words. */
const WORD_MIDDLES: ReadonlySet<string> = new Set([...WORD_SET].map((word) => word.at(-2) ?? ''));
const NUMBERS_BEFORE = new RegExp(
	`(?:公元|民国|昭和|平成|令和|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)?(?:${NUMERAL}[年月日号]?(?:[至到及和与]|[-–—－~～、]{1,2}))?(?:${NUMERAL}|元)$`
);
const NUMBER_AT_END = new RegExp(`${NUMERAL}$`);
const NUMBER_SIGN = /[0-9〇○零一二两三四五六七八九十千廿卅元]/;

function readCalendar(match: RegExpMatchArray, text: string): Found | null {
	const unit = startOf(match);
	const before = text[unit - 1] ?? '';
	if (WORD_MIDDLES.has(before)) {
		const found = readWord(unit, text);
		if (found) return found;
	}
	return NUMBER_SIGN.test(before) ? readNumbers(unit, text) : null;
}

/** The date that begins with a word like 去年 or 上个月, which ends at the sign. */
function readWord(unit: number, text: string): Found | null {
	for (let length = LONGEST_WORD; length > 1; length -= 1) {
		const start = unit + 1 - length;
		if (start < 0 || !WORD_SET.has(text.slice(start, unit + 1))) continue;
		const found = readAt(start, text);
		if (found) return found;
	}
	return null;
}

/** The date whose first number ends before the sign. */
function readNumbers(unit: number, text: string): Found | null {
	const before = NUMBERS_BEFORE.exec(text.slice(Math.max(0, unit - LONGEST_NUMBERS), unit));
	if (!before) return null;
	// In 1日、2日、3日 and 1日至2日、3日 the first two have been read together, and the third stands alone.
	const whole = unit - before[0].length;
	const goesOn = /[、至到]/.test(text[whole - 1] ?? '');
	const from = goesOn ? unit - (NUMBER_AT_END.exec(before[0])?.[0].length ?? 0) : whole;
	for (let start = from; start < unit; start += 1) {
		const found = readAt(start, text);
		if (found && found.end > unit) return found;
	}
	return null;
}

function readAt(start: number, text: string): Found | null {
	const read = readFields(text, start);
	if (!read) return null;
	const { fields, from } = read;
	const end = readTail(text, fields, read.end);
	if (!isPlausible(fields, text, start, end)) return null;
	const expression: Expression = from ? { kind: 'range', from, to: fields } : fields;
	const isDateline = fields.day?.from === 'text' && matchAt(WIRE, text, end) !== null;
	return { expression, start, end, ...(isDateline && { name: 'dateline' }) };
}

/** Whether the surroundings allow what was read to be a date rather than a count or another word. */
function isPlausible(fields: Calendar, text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 3), start);
	if (WEEK_BEFORE.test(before) && /[一二三四五六]/.test(text[start] ?? '')) return false;
	if (fields.year?.from === 'text' && fields.month === undefined && fields.part === undefined)
		return !NUMBER_BEFORE.test(before) && !matchAt(AGE, text, end);
	if (fields.year?.from === 'text' || fields.month?.from === 'text')
		return !DIGIT_BEFORE.test(before) && !isMonthCount(fields, text, end);
	if (fields.year || fields.month || fields.day?.from !== 'text') return true;
	return !NUMBER_BEFORE.test(before) && isDayAlone(text, start, end);
}

/** `一月之内` counts a month. */
const isMonthCount = ({ year, day }: Calendar, text: string, end: number) =>
	!year && !day && matchAt(LENGTH_SEQUEL, text, end) !== null;
const LENGTH_SEQUEL = /(?:之[内间中]|有余|之久)/y;

/** After a day alone: words that make it a count, or 日本. */
const DAY_SEQUEL =
	/(?:之|间|内|以内|后(?!者)|以后|前|以前|来|以来|游|行程|左右|多|余|本(?!报|社|台|刊|次|月)|元|方|军|语|千里|无|不见)/y;
/** After a number with 号: things that are numbered. */
const NUMBERED =
	/(?:楼|院|馆|厅|室|线|门|路|车|机|船|舰|井|台|区|店|令|文|决议|公路|工程|公告|法令|文件|公报|议案|草案|卫星|火箭|飞船|提案|病|选手|人物|任务|码|召|称|声|角|航|展|会议室|馆|桥|站|坑|楼层|泊位|码头|洞|井|院子|别墅|公寓)/y;
const CLAUSE_START = /(?:^|[\s,。;:、(“”《》!?—-]|[在于从自至到将定日月社])$/;

/** Whether `16日`, `二十八号` names a day: a number of days or a numbered thing does not. */
function isDayAlone(text: string, start: number, end: number): boolean {
	if (matchAt(DAY_SEQUEL, text, end)) return false;
	const before = text.slice(Math.max(0, start - 1), start);
	if (text[end - 1] === '号') return CLAUSE_START.test(before) && !matchAt(NUMBERED, text, end);
	const word = text.slice(start, end);
	return /[0-9十廿卅]/.test(word) || CLAUSE_START.test(before);
}

/** Dates written with 年, 月, 日, and years, months and days told by words. */
export const calendarRule: DateRule = {
	name: 'calendar',
	begins: [...'年月日号天晚夜早晨'],
	// The last sign of every word and number: what stands before it is looked up.
	pattern: /[年月日号天晚夜早晨]/,
	read: readCalendar
};

const BARE_EDGES: Readonly<Record<string, Partial<Calendar>>> = {
	年初: { part: 'start' },
	年底: { part: 'end' },
	年末: { part: 'end' },
	年尾: { part: 'end' },
	年终: { part: 'end' },
	年中: { part: 'middle' },
	年内: {},
	岁末: { part: 'end' },
	上半年: { part: 40 },
	下半年: { part: 41 },
	上个半年: { part: 40 },
	下个半年: { part: 41 },
	月初: { part: 'start' },
	月底: { part: 'end' },
	月末: { part: 'end' },
	月尾: { part: 'end' },
	月内: {},
	上半月: { part: 'first-half' },
	下半月: { part: 'second-half' },
	新年伊始: { part: 'start' },
	新年之初: { part: 'start' },
	新春伊始: { part: 'start' },
	开年: { part: 'start' }
};

/** Neighbouring months: 四五月间, 七八月份. */
export const monthPairRule: DateRule = {
	name: 'calendar',
	begins: pairs('一二三四五六七八九', '二三四五六七八九十'),
	pattern: /(一二|二三|三四|四五|五六|六七|七八|八九|九十)月(?:份|之?间)?/,
	notAfter: /[0-9〇零一二三四五六七八九十百第]$/,
	read(match) {
		const [from, to] = [...(match[1] ?? '')].map((sign): Calendar => {
			const value = parseNumber(sign) ?? 1;
			return { kind: 'calendar', month: { from: 'text', value } };
		});
		return from && to ? { expression: { kind: 'range', from, to }, end: endOf(match) } : null;
	}
};

/** The weeks on either side of a new year: 岁末年初. */
export const yearTurnRule: DateRule = {
	name: 'year-turn',
	begins: [...pairs('岁年', '末终尾')],
	pattern: /(?:岁末|年末|岁尾|年终)(?:年初|岁初|岁首|年首)/,
	read: (match) => ({ expression: { kind: 'year-turn' }, end: endOf(match) })
};

/** The year that begins: 新的一年. */
export const newYearRule: DateRule = {
	name: 'new-year',
	begins: ['新的', '新一'],
	pattern: /新的?一年(?:里|之中|中(?=[,。]))?(?!度|期|级|轮)/,
	read: (match) => ({ expression: { kind: 'new-year' }, end: endOf(match) })
};

/** Parts of the year or month in hand: 年底, 月初, 上半年. */
export const barePartRule: DateRule = {
	name: 'part',
	begins: [
		...[...pairs('年', '初底末尾终内中'), '岁末', ...pairs('上下', '个半')],
		...[...pairs('月', '初底末尾内'), ...pairs('新', '年春'), '开年']
	],
	pattern:
		/年(?:[初底末终内]|尾(?!声)|中(?=[,。;、)\s]|$|期|将|举|召))|岁末|[上下]个?半年|月(?:[初底末]|尾(?!声)|内(?![瓦蒙地部外容政阁]))|[上下]半月|新[年春](?:伊始|之初)|开年(?!会)/,
	notAfter:
		/[0-9〇○零一二两三四五六七八九十百千万半几多数每近历往青少老成童早去今明个上下同本全当头]$/,
	read(match) {
		const fields = BARE_EDGES[match[0]];
		if (!fields) return null;
		const isMonth = match[0].includes('月');
		const scope: Partial<Calendar> = isMonth
			? { month: { from: 'frame' } }
			: { year: { from: 'frame' } };
		return { expression: { kind: 'calendar', ...scope, ...fields }, end: endOf(match) };
	}
};

/** Quarters without a year: 第三季度, 一季度, 前三季度. */
export const bareQuarterRule: DateRule = {
	name: 'quarter',
	begins: [
		...pairs('第', '一二三四1234'),
		...pairs('一二三四1234', '季'),
		...pairs('前', '二两三23')
	],
	pattern: /第?[一二三四1-4]季度|前[二两三23]个?季度/,
	notAfter: /[0-9一二三四五六七八九十前头个年]$/,
	read(match, text) {
		const several = match[0].startsWith('前') ? takeSelection(text, startOf(match)) : null;
		if (several)
			return {
				expression: {
					kind: 'calendar',
					year: { from: 'frame' },
					selection: several.value
				},
				end: several.end
			};
		const part = takeYearPart(text, startOf(match));
		return part && { expression: { kind: 'calendar', ...part.value }, end: part.end };
	}
};

/** A month with an epithet of its season, the year left to the discourse: 金秋十月. */
export const epithetMonthRule: DateRule = {
	name: 'epithet-month',
	begins: [
		...pairs('金初深', '秋'),
		'阳春',
		'早春',
		...pairs('盛仲初', '夏'),
		...pairs('隆寒初', '冬')
	],
	pattern:
		/(?:金秋|初秋|深秋|阳春|早春|盛夏|仲夏|初夏|隆冬|寒冬|初冬)(?:的)?(?=[0-9一二三四五六七八九十]{1,2}月)/,
	read(match, text) {
		const month = takeMonth(text, endOf(match));
		if (!month) return null;
		return {
			expression: {
				kind: 'calendar',
				year: { from: 'frame' },
				month: month.value
			},
			end: month.end
		};
	}
};
