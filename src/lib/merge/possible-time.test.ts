import { describe, expect, it } from 'vitest';
import { areCompatible } from '../model/edtf.ts';
import { possibleTime } from './possible-time.ts';

const TOLD = '2024-01-09';

describe('possibleTime(edtf, status, told)', () => {
	it.each([
		['2023', '2023-10', true],
		['2023-12-27/2023-12-28', '2023-12', true],
		['2023-12-27/2023-12-28', '2024-01-02~', true],
		['2023-12-27/2023-12-28', '2024-01-02', false],
		['2023', '2024', false],
		['2023-03-14/..', '2023', true]
	])('%s and %s may be the same time: %s', (a, b, may) => {
		const times = [a, b].map((edtf) => possibleTime(edtf, 'occurred', TOLD));
		expect(times[0] && times[1] && areCompatible(times[0], times[1])).toBe(may);
	});

	it('ends what has occurred with the day of its text, and lets what is planned begin there', () => {
		expect(possibleTime('2024', 'occurred', TOLD)).toEqual({
			earliest: '2024-01-01',
			latest: TOLD
		});
		expect(possibleTime('2024', 'planned', TOLD)).toEqual({
			earliest: TOLD,
			latest: '2024-12-31'
		});
		expect(possibleTime('2024-01-08/..', 'ongoing', TOLD).latest).toBeNull();
	});

	it('leaves whole what lasts beyond the day of its text', () => {
		const visit = { earliest: '2024-01-08', latest: '2024-01-11' };
		expect(possibleTime('2024-01-08/2024-01-11', 'occurred', TOLD)).toEqual(visit);
	});

	it('believes the date where the status does not go with it', () => {
		expect(possibleTime('2025', 'occurred', TOLD)).toEqual({
			earliest: '2025-01-01',
			latest: '2025-12-31'
		});
	});
});
