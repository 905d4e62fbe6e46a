import { describe, expect, it } from 'vitest';
import { extractFrom } from './test-document.ts';

const datesIn = (raw: string) => extractFrom(raw).mentions.map(({ date }) => date);

describe('when what is decided takes effect', () => {
	it('is told by the next clause', () => {
		expect(datesIn('2023年12月，挪威宣布加征关税，自12月20日起执行。')).toEqual(['2023-12-20/..']);
	});

	it('is not when it was signed', () => {
		expect(datesIn('2023年3月5日，双方签署协定，自6月30日起生效。')).toContain('2023-03-05');
	});

	it('ends when the same sentence tells its end', () => {
		expect(datesIn('自2023年3月14日起，挪威对华免签，截至2024年11月30日有效。')).toEqual([
			'2023-03-14/2024-11-30'
		]);
	});

	it('does not end before it begins', () => {
		expect(datesIn('2023年6月8日挪威对华免签，截至2013年底有效。')).toEqual(['2023-06-08']);
	});

	it('is one day for ties that are restored', () => {
		expect(datesIn('自2023年3月14日起，双方恢复外交关系。')).toEqual(['2023-03-14']);
	});
});
