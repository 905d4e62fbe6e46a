import { boundsOf } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import type { Region } from '../model/vocabulary.ts';
import { randomFrom } from './synthetic-events.ts';

const COUNT = 80;
const FIRST_YEAR = 2023;
const LANES: readonly Region[] = ['europe', 'africa', 'oceania', 'china'];
const WORDS = '中国外交部长同法德意西就双边关系国际地区形势深入交换意见并签署合作文件';

/**
 * Eighty made-up events in four lanes, to see how many titles can be read: of 10 to 24 characters over
 * three years; three in five are known to the day, the rest to the month or year. The same for the same
 * seed.
 */
export function titledEvents(seed: number): Event[] {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const two = (value: number) => String(value).padStart(2, '0');
	return Array.from({ length: COUNT }, (_, at): Event => {
		const title = Array.from({ length: 10 + below(15) }, () => WORDS.charAt(below(WORDS.length)));
		const year = String(FIRST_YEAR + below(3));
		const month = `${year}-${two(1 + below(12))}`;
		const day = `${month}-${two(1 + below(28))}`;
		const date = [day, day, day, month, year][below(5)] ?? day;
		const bounds = boundsOf(date);
		if (!bounds) throw new RangeError(`invalid EDTF date: ${date}`);
		const wording = { 'zh-Hans': title.join(''), 'zh-Hant': title.join(''), en: title.join('') };
		return {
			id: `event-${at}`,
			type: 'meeting',
			status: 'occurred',
			title: wording,
			label: wording,
			date,
			...bounds,
			countries: [],
			regions: [LANES[at % LANES.length] ?? 'china'],
			themes: [],
			mentions: []
		};
	});
}
