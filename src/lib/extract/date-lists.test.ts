import { describe, expect, it } from 'vitest';
import { extractFrom } from './test-document.ts';

const told = (raw: string) => extractFrom(raw).mentions.map(({ type, date }) => `${type} ${date}`);

describe('forEachDate(candidate, reading)', () => {
	it('tells an occurrence for each of several times in a row', () => {
		expect(told('2015年4月、2018年11月，挪威首相访华。')).toHaveLength(2);
		expect(told('挪威首相2015年4月和2018年11月访华。')).toEqual(['visit 2015-04', 'visit 2018-11']);
	});

	it('gives each of as many names its own time', () => {
		const raw = '挪威分别于2021年9月和2022年4月提出绿洲倡议和海洋倡议。';
		expect(told(raw)).toEqual(['document 2021-09', 'document 2022-04']);
	});

	it('reads times in brackets behind those who travelled', () => {
		const raw = '张三总理（1957年1月、1964年2月）、李四主席（2014年9月）曾访问挪威。';
		expect(told(raw)).toEqual(['visit 1957-01', 'visit 1964-02', 'visit 2014-09']);
	});

	it('gives the verb at the end of a list to all its members', () => {
		const raw = '2016年，挪威；2017年，冰岛、芬兰……五年来，三国先后同中国建交、复交。';
		expect(told(raw)).toEqual(['relations 2016', 'relations 2017', 'relations 2017']);
	});

	it('reads the list that a colon opens', () => {
		const raw = '先后访问挪威的有：张三总理（1978年10月）、李四部长（1981年11月）。';
		expect(told(raw)).toEqual(['visit 1978-10', 'visit 1981-11']);
	});
});
