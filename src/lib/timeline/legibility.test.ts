import { describe, expect, test } from 'vitest';
import type { Region } from '../model/vocabulary.ts';
import { columnsOf } from './columns.ts';
import { exampleEvent, LETTERING } from './example-events.ts';
import { laneIndexOf } from './lane-index.ts';
import { layoutTimeline } from './layout.ts';
import { METRICS } from './prepare.ts';
import { yearsView } from './scale.ts';
import { randomFrom } from './synthetic-events.ts';

const EVENTS = 80;
const LANES: readonly Region[] = ['europe', 'africa', 'oceania', 'china'];
/** A chart of 1280 × 640 without lane names, axis, overview and ledger. */
const PLOT = { width: 1280 - 138, height: 640 - 129 };
/** So many must be readable: with the whole title, or with at least so many characters of it. */
const READABLE = 60;
const LEAST_CHARACTERS = 12;

const WORDS = '中国外交部长同法德意西就双边关系国际地区形势深入交换意见并签署合作文件';

/** Titles of 10 to 24 characters over three years; three in five known to the day, the rest to the month or year. */
function titledEvents(seed: number) {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const two = (value: number) => String(value).padStart(2, '0');
	return Array.from({ length: EVENTS }, (_, at) => {
		const title = Array.from({ length: 10 + below(15) }, () => WORDS.charAt(below(WORDS.length)));
		const year = String(2023 + below(3));
		const month = `${year}-${two(1 + below(12))}`;
		const day = `${month}-${two(1 + below(28))}`;
		const date = [day, day, day, month, year][below(5)] ?? day;
		const region = LANES[at % LANES.length] ?? 'china';
		return exampleEvent({ id: `event-${at}`, date, label: title.join(''), regions: [region] });
	});
}

describe.each([1, 2, 3, 4, 5].map((seed) => seed * 7919))('with seed %d', (seed) => {
	const { lanes } = layoutTimeline(
		laneIndexOf(columnsOf(titledEvents(seed)), 'region', LETTERING),
		{
			...PLOT,
			view: yearsView(2023, 2025),
			selectedId: null
		}
	);
	const names = lanes.flatMap(({ pack, rowsY }) =>
		pack.names.map(({ item, label, row, x, width }) => {
			const shown = label.occurrence.split('…')[0] ?? '';
			const isWhole = label.occurrence === item.label.occurrence;
			const isReadable = isWhole || shown.length >= LEAST_CHARACTERS;
			return { isReadable, x, width, y: rowsY + row * METRICS.row };
		})
	);

	test('most titles can be read', () => {
		expect(names.filter(({ isReadable }) => isReadable).length).toBeGreaterThanOrEqual(READABLE);
	});

	test('no title meets another', () => {
		const meetings = names.filter((a, at) =>
			names
				.slice(at + 1)
				.some(
					(b) =>
						Math.abs(a.y - b.y) < METRICS.row - 0.01 && a.x < b.x + b.width && b.x < a.x + a.width
				)
		);
		expect(meetings).toEqual([]);
	});
});
