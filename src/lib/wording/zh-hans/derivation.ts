/**
 * The steps of a derivation stand in the list in English, each of a fixed form. This table tells them:
 * a pattern of the whole step and what it says. A group that holds a step of its own is told in turn.
 */
type Telling = readonly [pattern: RegExp, tell: (...groups: string[]) => string];

const UNITS: Readonly<Record<string, string>> = {
	year: '年',
	quarter: '季度',
	month: '月',
	week: '周',
	day: '天',
	hour: '小时',
	workday: '个工作日'
};
const DATED_UNITS: Readonly<Record<string, string>> = { ...UNITS, day: '日', week: '周' };
const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthName = (name: string) => `${MONTHS.indexOf(name) + 1}月`;
const weekdayName = (name: string) => `星期${'一二三四五六日'[WEEKDAYS.indexOf(name)] ?? ''}`;
const weekdays = (names: string) => names.split(' to ').map(weekdayName).join('至');
const unitOf = (name: string) => UNITS[name.replace(/s$/, '')] ?? name;

/** `half a year`, `3 weeks`, `2½ months`, `about 50 years`. */
function lengthOf(words: string): string {
	const [, about, count = '', unit = ''] = /^(about )?(half a|[\d½]+) (\w+)$/.exec(words) ?? [];
	const name = unitOf(unit);
	const measure = name === '月' || name === '季度' ? '个' : '';
	const amount = count === 'half a' ? '半' : count;
	return `${about ? '约' : ''}${amount}${measure}${name}`;
}

const MONTH = `(${MONTHS.join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const LENGTH = '((?:about )?(?:half a|[\\d½]+) \\w+)';

const SIDES: Readonly<Record<string, string>> = { before: '前', after: '后' };
const REASONS: readonly (readonly [string, string])[] = [
	['a word of the past, so the last', '用语指过去，取不晚于'],
	['no word of the future, so the last', '没有指将来的用语，取不晚于'],
	['a word of the future, so the next', '用语指将来，取不早于'],
	['words alone, so the next', '独立成行，取不早于']
];

/** Each pattern is tried against the whole step. */
const TELLINGS: readonly Telling[] = [
	[/written out in the text/, () => '原文写明'],
	[/carried over to what is told after it/, () => '后文承用'],
	[
		/carried over with 「(.+)」, during or after which it took place/,
		(event) => `随“${event}”而定，在其间或其后`
	],
	[/(.+), written out in the text/, (rest) => `${tellStep(rest)}，原文写明`],
	[/no other year is told: the year of (\S+)/, (day) => `没有另说年份，取 ${day} 之年`],
	[/the text speaks of (\S+) here/, (year) => `此处在说 ${year} 年的事`],
	[/the entry before tells (\S+)/, (year) => `前一条写明 ${year} 年`],
	[/the year under review on (\S+)/, (day) => `${day} 所回顾的一年`],
	[/the turn of the year nearest to (\S+)/, (day) => `离 ${day} 最近的岁末年初`],
	[/the last such decade before (\S+)/, (day) => `${day} 以前最近的这一年代`],
	[/shortly before (\S+)/, (day) => `${day} 之前不久`],
	[/in the month told before, (\S+)/, (month) => `上文所说的 ${month}`],
	[/before that/, () => '在此以前'],
	[/up to then/, () => '到那时为止'],
	[/up to then, that (\w+) not counted/, () => '到那时为止，当时不计'],
	[/about then/, () => '前后'],
	[/from then on, no end told/, () => '从那时起，未说止期'],
	[new RegExp(`from then on, for ${LENGTH}`), (length) => `从那时起，为期${lengthOf(length)}`],
	[/after that, no end told/, () => '在那以后，未说止期'],
	[new RegExp(`after that, for ${LENGTH}`), (length) => `在那以后，为期${lengthOf(length)}`],
	[/(.+): (\S+), from the table of known events/, (name, date) => `${name}：据大事表为 ${date}`],
	[/the text dates it to (\S+), (.+)/, (date, rest) => `原文记在 ${date}，即${tellStep(rest)}`],
	[/the text dates (.+) to (\S+)/, (name, date) => `原文记${name}在 ${date}`],
	[/the same (\w+), (.+)/, (unit, told) => `同${DATED_UNITS[unit] ?? unit}：${tellStep(told)}`],
	[/(.+), told before/, (told) => `上文所说的 ${tellStep(told)}`],
	[
		/(.+), the (\w+) of (\p{Script=Han}.*)/u,
		(told, _unit, event) => `${tellStep(told)}，即${event}之时`
	],
	[
		/((?:the|\d+) .+) to ((?:the|\d+) \w+ (?:of|before|after) .+)/,
		(from, to) => `${tellStep(from)}至${tellStep(to)}`
	],
	[/about (\d\S*)/, (date) => `约 ${date}`],
	[
		new RegExp(`${LENGTH} up to (\\d\\S*)`),
		(length, date) => `到 ${date} 为止的${lengthOf(length)}`
	],
	[/(.+), still lasting/, (told) => `${tellStep(told)}，延续至今`],
	[/days (\d+) to (\d+)/, (from, to) => `${from} 日至 ${to} 日`],
	[
		/the years (about )?(\S+) to (\S+)/,
		(about, from, to) => `${about ? '约' : ''}${from} 至 ${to} 年`
	],
	[/the year (\S+) as a whole/, (year) => `${year} 全年`],
	[/(\S+) of (\d{4})/, (name, year) => `${year} 年${name}`],
	[new RegExp(`about ${MONTH}`), (month) => `约${monthName(month)}`],
	[new RegExp(`${MONTH} to ${MONTH}`), (from, to) => `${monthName(from)}至${monthName(to)}`],
	[
		new RegExp(`the (\\w+) of (\\d\\S*)`),
		(unit, date) => `${date} 所在之${DATED_UNITS[unit] ?? unit}`
	],
	[
		/the (\w+) (before|after) (\d.*)/,
		(unit, side, date) =>
			`${tellStep(date)} 的${side === 'before' ? '前' : '后'}一${DATED_UNITS[unit] ?? unit}`
	],
	[
		new RegExp(`${LENGTH} (before|after) (\\d.*)`),
		(length, side, date) => `${tellStep(date)} ${SIDES[side] ?? ''}${lengthOf(length)}`
	],
	[new RegExp(`${LENGTH} from (\\d\\S*)`), (length, date) => `自 ${date} 起${lengthOf(length)}`],
	[
		new RegExp(`(${WEEKDAY}(?: to ${WEEKDAY})?) of the week of (\\S+)`),
		(days, date) => `${date} 所在一周的${weekdays(days)}`
	],
	[
		new RegExp(`(${WEEKDAY}(?: to ${WEEKDAY})?) of the week (before|after) that of (\\S+)`),
		(days, side, date) =>
			`${date} 所在一周的${side === 'before' ? '上' : '下'}一周${weekdays(days)}`
	],
	[
		new RegExp(`(${WEEKDAY}(?: to ${WEEKDAY})?) of (\\d+) weeks (before|after) that of (\\S+)`),
		(days, count, side, date) =>
			`${date} 所在一周${SIDES[side] ?? ''} ${count} 周的${weekdays(days)}`
	],
	[new RegExp(`(${WEEKDAY}): (.+)`), (day, rest) => `${weekdayName(day)}：${tellStep(rest)}`],
	...REASONS.map(([english, chinese]): Telling => [
		new RegExp(`${english} one (?:up to|from) (\\S+?)(?:: (\\S+?)(?:, not (\\S+))?)?`),
		(day, taken, other) =>
			`${chinese} ${day} 的最近一个${taken ? `：${taken}` : ''}${other ? `，不取 ${other}` : ''}`
	]),
	[
		/the one nearest to (\S+?)(?:: (\S+?)(?:, not (\S+))?)?/,
		(day, taken, other) =>
			`取离 ${day} 最近的一个${taken ? `：${taken}` : ''}${other ? `，不取 ${other}` : ''}`
	],
	[
		/words alone, so the one in the (?:year|month) of (\S+?)(?:: (\S+))?/,
		(day, taken) => `独立成行，取 ${day} 当年的一个${taken ? `：${taken}` : ''}`
	],
	[
		/(leap )?month (\d+)(?:, day (\d+))? of the lunar year (\S+)/,
		(leap, month, day, year) =>
			`农历 ${year} 年${leap ? '闰' : ''} ${month} 月${day ? ` ${day} 日` : ''}`
	],
	[
		/its (first|last) (\w+)/,
		(pick, unit) => `其中${pick === 'first' ? '首' : '末'}${selected(unit)}`
	],
	[
		/its (first|last) (\d+) (\w+)/,
		(pick, count, unit) => `其中${pick === 'first' ? '前' : '后'} ${count} ${selected(unit)}`
	],
	[/(\w+) number (\d+) in it/, (unit, count) => `其中第 ${count} ${selected(unit)}`]
];

function selected(unit: string): string {
	const name = unit.replace(/s$/, '');
	if (WEEKDAYS.includes(name)) return `个${weekdayName(name)}`;
	return name === 'month' || name === 'quarter' ? `个${unitOf(name)}` : unitOf(name);
}

const WHOLE: readonly Telling[] = TELLINGS.map(([pattern, tell]) => [
	new RegExp(`^(?:${pattern.source})$`, pattern.flags),
	tell
]);

/**
 * A step of a derivation in Chinese, e.g. `the month before 2024-01-09` → 2024-01-09 的前一月. Dates,
 * the words of the text, and a step that no pattern knows, stand as they are.
 */
export function tellStep(step: string): string {
	for (const [pattern, tell] of WHOLE) {
		const match = pattern.exec(step);
		if (match) return tell(...match.slice(1));
	}
	return step;
}
