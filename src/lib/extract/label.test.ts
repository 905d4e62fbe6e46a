import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf } from './label.ts';
import { findParticipants } from './participants.ts';
import { candidateAt, candidatesIn, extractFrom, readText } from './test-document.ts';

function label(raw: string, trigger: string): string {
	const reading = readText(raw);
	const siblings = candidatesIn(reading);
	const candidate = candidateAt(reading, trigger);
	const { entities } = findParticipants(candidate, siblings, reading);
	return labelOf(candidate, entities, reading.document.folded.text);
}

const LONGEST = 10;

describe('labelOf(candidate, parties, text)', () => {
	it('puts the counterpart first', () => {
		expect(label('挪威首相访华。', '访华')).toBe('挪威·访华');
		expect(label('挪威首相訪華。', '访华')).toBe('挪威·访华');
	});

	it('names two countries, and of more the first with their number', () => {
		expect(label('挪威、冰岛举行会谈。', '会谈')).toBe('挪威冰岛·会谈');
		expect(label('挪威、冰岛、芬兰举行会谈。', '会谈')).toBe('挪威等3国·会谈');
	});

	it('names a single leader by country and office where the text tells it', () => {
		expect(label('习近平会见法国总统马克龙。', '会见')).toBe('法国总统·会见');
		expect(label('習近平會見馬克宏總統。', '会见')).toBe('法国总统·会见');
		expect(label('习近平会见马克龙。', '会见')).toBe('马克龙·会见');
	});

	it('is the name of the occurrence alone where nobody is named', () => {
		expect(label('我们举办绿洲论坛。', '论坛')).toBe('绿洲论坛');
	});

	it('is its own name where that names an organisation', () => {
		expect(label('各方出席中国—中亚峰会。', '峰会')).toBe('中国—中亚峰会');
	});

	it('keeps the head noun of a name that is too long', () => {
		const text = label('我们举办青山绿洲长河文化旅游青年论坛。', '论坛');
		expect(text).toMatch(/…论坛$/);
		expect(text.length).toBeLessThanOrEqual(LONGEST);
	});

	it('counts the years of an anniversary', () => {
		expect(label('今年是中国同挪威建交50周年。', '50周年')).toBe('挪威·50周年');
	});

	it('is never empty or longer than 10 characters', () => {
		const piece = fc.constantFrom(
			...'习近平主席 挪威 埃塞俄比亚 欧盟 联合国教科文组织 同 和 、 “共商” 第三届'.split(' '),
			...'《关于绿洲的宣言》 举行 会谈 访问 签署 协定 论坛 峰会'.split(' ')
		);
		const clause = fc.array(piece, { minLength: 3, maxLength: 20 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(clause, (words) => {
				for (const mention of extractFrom(`2023年3月，${words}。`).mentions) {
					expect(mention.label).not.toBe('');
					expect(mention.label.length).toBeLessThanOrEqual(LONGEST);
					expect(mention.label).not.toMatch(/^·|·$/);
				}
			})
		);
	});
});
