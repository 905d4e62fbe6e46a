import { readSource } from '#lib/pipeline/compile.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { inputsOf } from './trial.ts';

/** What is repeated: each has been, or could be, the worst for some rule. */
const UNITS: readonly string[] = [
	...[
		'“',
		'”',
		'「',
		'《',
		'（',
		')',
		'“”',
		'《》',
		'（“',
		'、',
		'，',
		'。',
		'\n',
		' ',
		'\u3000',
		'**',
		'#'
	],
	...[
		'1',
		'９',
		'一',
		'百',
		'年',
		'月',
		'日',
		'1年',
		'2023年',
		'6月',
		'8日',
		'2023年6月8日',
		'8日、'
	],
	...['去年', '今年以来', '从去年到', '5日至', '截至', '第三届', '周年', '20世纪', '同年'],
	...['会谈', '访华', '签署协定', '2023年6月访华', '同', '和法国', '法国总统', '法国、', '的'],
	...['会谈。', '2023年6月会谈，', '答：', '问：\n', '某某社记者：', '\r\n', '\u200b', '\u202e'],
	...['\ud800', '😀', '𠀀', 'http://a/', '（一）', '1.', '一、', '\t1', 'a', '外交']
];

/** What goes on as one sentence far beyond any in earnest. */
const ENDLESS: readonly string[] = ['2023年6月访华，', '同法国总统会谈、', '去年会谈'];

const ACTS = ['会谈', '访华', '签署协定', '复交', '通话', '开幕', '发表声明'];

/** What is one clause for want of punctuation, and says nothing twice. */
const chronicle = (length: number): string =>
	Array.from({ length: Math.ceil(length / 6) }, (_, index) => {
		const act = ACTS[(index * 3) % ACTS.length] ?? '';
		return `${1 + (index % 12)}月${1 + (index % 28)}日${act}`;
	})
		.join('')
		.slice(0, length);

/** Texts of a shape, told by its name. */
interface Shape {
	name: string;
	/** The two lengths that are compared. */
	sizes: readonly [short: number, long: number];
	textOf: (length: number) => string;
}

const again = (unit: string, size: number): Shape => ({
	name: `${JSON.stringify(unit)} again and again`,
	sizes: [size, 4 * size],
	textOf: (length) => unit.repeat(Math.ceil(length / unit.length))
});

const SHAPES: readonly Shape[] = [
	...UNITS.map((unit) => again(unit, 1500)),
	...ENDLESS.map((unit) => again(unit, 12_000)),
	{ name: 'a chronicle without punctuation', sizes: [250, 2000], textOf: chronicle }
];

/** A longer text may take so many times as long in proportion. */
const FACTOR = 2.2;
/** Milliseconds that tell nothing. */
const NEGLIGIBLE = 12;
/** How often a text is read: the machine has other things to do, and code is compiled meanwhile. */
const READS = 4;

function timeOf(raw: string): number {
	const inputs = inputsOf({ kind: 'shape', raws: [raw], reference: '2024-01-09' });
	const times = Array.from({ length: READS }, () => cpuTimeOf(() => inputs.forEach(readSource)));
	return Math.min(...times);
}

function slownessOf({ name, sizes: [small, large], textOf }: Shape): string | null {
	const growth = large / small;
	const [short, long] = [timeOf(textOf(small)), timeOf(textOf(large))];
	if (long < NEGLIGIBLE || long < FACTOR * growth * Math.max(short, NEGLIGIBLE / growth))
		return null;
	return `${name}: ${short.toFixed(0)} ms for ${small} characters, ${long.toFixed(0)} ms for ${large}`;
}

/** Shapes whose time grows faster than their length, measured once more before they count, as sentences. */
export const slowShapes = (): string[] =>
	SHAPES.flatMap((shape) => {
		const slow = slownessOf(shape) === null ? null : slownessOf(shape);
		return slow === null ? [] : [slow];
	});
