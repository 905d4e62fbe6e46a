import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../text/simplify.ts';
import { toTraditional } from '../text/traditional.ts';
import { collateQuotes, type Quoted } from './quotes.ts';

const quoted = (exact: string, start = 0): Quoted => ({ exact, start });

/** The differences of two quotes as words, e.g. `缅≠东`. */
function differences(a: Quoted, b: Quoted): string[] {
	const cut = ({ exact, start }: Quoted, run: { start: number; end: number }) =>
		exact.slice(run.start - start, run.end - start);
	return collateQuotes(a, b)
		.filter(({ isSame }) => !isSame)
		.map((run) => `${cut(a, run.a)}≠${cut(b, run.b)}`);
}

describe('collateQuotes(first, second)', () => {
	it.each<[string, string, string, string[]]>([
		['a misprint', '斡旋缅北达成停火协议', '斡旋东北达成停火协议', ['缅≠东']],
		['an omission', '双方还将共同举办文化年', '双方将共同举办文化年', ['还≠']],
		['an addition at the end', '举行记者会', '举行记者会上午', ['≠上午']],
		['punctuation alone', '一年来，主持“两大”外交', '一年来,主持「两大」外交', []],
		['layout alone', '在2023 年10\n月  举行', '在2023年10月举行', []],
		['script alone', '實現歷史性擴員', '实现历史性扩员', []],
		['width alone', '２０２３年Ａ', '2023年A', []],
		['script and a word', '在三藩市舉行歷史性會晤', '在旧金山举行历史性会晤', ['三藩市≠旧金山']],
		['a difference before a sign', '出席三场多边，', '出席三场多场。', ['边≠场']],
		['a letter in common by chance', '促成东方和解', '斡旋远方停火', ['促成东方和解≠斡旋远方停火']],
		['nothing', '', '', []]
	])('%s', (_, a, b, expected) => {
		expect(differences(quoted(a), quoted(b))).toEqual(expected);
	});

	it('counts from where each quote stands', () => {
		expect(collateQuotes(quoted('缅北停火', 100), quoted('東北停火', 7))).toEqual([
			{ isSame: false, a: { start: 100, end: 101 }, b: { start: 7, end: 8 } },
			{ isSame: true, a: { start: 101, end: 104 }, b: { start: 8, end: 11 } }
		]);
	});

	const piece = fc.constantFrom(...'中国会谈東北緬甸，。「」 \n2𫇪😀'.split(''), '𫇪', '😀', 'Ａ');
	const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

	it('covers both quotes without a gap, and says the same only of the same letters', () => {
		const lettersIn = (words: string) => simplify(words.normalize('NFKC')).match(/[\p{L}\p{N}]/gu);
		fc.assert(
			fc.property(text, text, fc.nat(50), (first, second, start) => {
				const [a, b] = [quoted(first, start), quoted(second, 3)];
				let [endA, endB] = [start, 3];
				for (const run of collateQuotes(a, b)) {
					expect([run.a.start, run.b.start]).toEqual([endA, endB]);
					[endA, endB] = [run.a.end, run.b.end];
					const wordsA = first.slice(run.a.start - start, endA - start);
					const wordsB = second.slice(run.b.start - 3, endB - 3);
					if (run.isSame) expect(lettersIn(wordsA)).toEqual(lettersIn(wordsB));
				}
				expect([endA, endB]).toEqual([start + first.length, 3 + second.length]);
			})
		);
	});

	it('finds no difference between a text and itself in the other script', () => {
		const words = fc.constantFrom(...'缅北停火 历史性扩员 双方会谈 共建一带一路'.split(' '));
		fc.assert(
			fc.property(fc.array(words, { minLength: 1 }), (list) => {
				const exact = list.join('，');
				expect(differences(quoted(exact), quoted(toTraditional(exact)))).toEqual([]);
			})
		);
	});
});
