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

const SIZE = 1500;
const ENDLESS_SIZE = 12_000;
const GROWTH = 4;
/** A text that is so much longer may take so many times as long in proportion. */
const FACTOR = 2.2;
/** Milliseconds that tell nothing. */
const NEGLIGIBLE = 12;

function timeOf(unit: string, length: number): number {
	const raws = [unit.repeat(Math.ceil(length / unit.length))];
	const inputs = inputsOf({ kind: 'shape', raws, reference: '2024-01-09' });
	const read = () => cpuTimeOf(() => inputs.forEach(readSource));
	return Math.min(read(), read());
}

function slownessOf(unit: string, size: number): string | null {
	const [short, long] = [timeOf(unit, size), timeOf(unit, size * GROWTH)];
	if (long < NEGLIGIBLE || long < FACTOR * GROWTH * Math.max(short, NEGLIGIBLE / GROWTH))
		return null;
	return `${JSON.stringify(unit)} again and again: ${short.toFixed(0)} ms for ${size} characters, ${long.toFixed(0)} ms for ${GROWTH} times as many`;
}

/** Shapes whose time grows faster than their length, measured once more before they count, as sentences. */
export function slowShapes(): string[] {
	const shapes = [
		...UNITS.map((unit) => ({ unit, size: SIZE })),
		...ENDLESS.map((unit) => ({ unit, size: ENDLESS_SIZE }))
	];
	return shapes.flatMap(({ unit, size }) => {
		const slow = slownessOf(unit, size) === null ? null : slownessOf(unit, size);
		return slow === null ? [] : [slow];
	});
}
