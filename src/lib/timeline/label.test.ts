import { expect, test } from 'vitest';
import { cutLabel, cutMiddle, labelEm, splitLabel, textEm } from './label.ts';

test('splitLabel parts counterpart and occurrence at the last separator', () => {
	expect(splitLabel('法国总统·会谈')).toEqual({ counterpart: '法国总统', occurrence: '会谈' });
	expect(splitLabel('让·马克·会谈')).toEqual({ counterpart: '让·马克', occurrence: '会谈' });
	expect(splitLabel('中亚峰会')).toEqual({ counterpart: '', occurrence: '中亚峰会' });
	expect(splitLabel('会谈·')).toEqual({ counterpart: '', occurrence: '会谈·' });
});

test('textEm counts a Han glyph as 1 em and digits as less', () => {
	expect(textEm('会谈')).toBe(2);
	expect(textEm('77国')).toBeCloseTo(2.2);
});

test('labelEm adds a third of an em between the parts', () => {
	expect(labelEm({ counterpart: '', occurrence: '峰会' })).toBe(2);
	expect(labelEm({ counterpart: '法国', occurrence: '会谈' })).toBeCloseTo(2.12 + 1 / 3 + 2);
});

test('cutMiddle keeps the head noun', () => {
	expect(cutMiddle('中国和中亚五国峰会', 7)).toBe('中国和中…峰会');
	expect(cutMiddle('峰会', 7)).toBe('峰会');
});

test('cutMiddle cuts other scripts at the end, between words', () => {
	expect(cutMiddle('Visit to China', 5.5)).toBe('Visit to…');
	expect(cutMiddle('Rapprochement', 5)).toMatch(/^Rappro?c?…$/);
});

test('the separator of a label may stand between spaces', () => {
	expect(splitLabel('France · Talks')).toEqual({ counterpart: 'France', occurrence: 'Talks' });
});

test('cutLabel gives up when too little would be left', () => {
	const label = splitLabel('中国和中亚五国西安峰会');
	expect(cutLabel(label, 7)?.occurrence).toBe('中国和中…峰会');
	expect(cutLabel(label, 6)).toBeNull();
	expect(cutLabel(splitLabel('俄罗斯·建交75周年'), 5)).toBeNull();
});
