import { expect, test } from 'vitest';
import { readDates } from './index.ts';

/** The derivations of a line read on 2024-01-09. */
const derivations = (line: string) =>
	readDates(line, '2024-01-09').dates.map(({ derivation }) => derivation.join(' → '));

test.each([
	['2023年3月,双方会谈', '2023年3月 → written out in the text → 2023-03'],
	['双方于上个月会谈', '上个月 → the month before 2024-01-09 → 2023-12'],
	['去年7月中旬', '去年7月中旬 → the year before 2024-01-09 → days 11 to 20 → 2023-07~'],
	['2023年上半年', '2023年上半年 → January to June → 2023-40'],
	['2023年3月14日起', '2023年3月14日起 → from then on, no end told → 2023-03-14/..'],
	['截至2023年底', '截至2023年底 → about December → up to then → ../2023-12~'],
	['上周三', '上周三 → Wednesday of the week before that of 2024-01-09 → 2024-01-03'],
	['20世纪90年代', '20世纪90年代 → the years 1990 to 1999 → 199X'],
	[
		'双方3月7日举行了会谈',
		'3月7日 → no word of the future, so the last one up to 2024-01-09: 2023, not 2024 → 2023-03-07'
	],
	['半个月前', '半个月前 → half a month before 2024-01-09 → 2023-12-25~']
])('%s is derived so that a reader can follow', (line, derivation) => {
	expect(derivations(line)).toEqual([derivation]);
});
