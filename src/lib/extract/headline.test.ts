import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, type Headline } from './headline.ts';
import { candidateAt, candidatesIn, extractFrom, readText } from './test-document.ts';
import { listItemOf } from './list-item.ts';
import { findParticipants } from './participants.ts';
import { balanced } from './wordings.ts';

function headline(raw: string, trigger: string): Headline {
	const reading = readText(raw);
	const siblings = candidatesIn(reading);
	const candidate = candidateAt(reading, trigger);
	const { entities } = findParticipants(candidate, siblings, reading);
	return headlineOf(candidate, entities, reading, listItemOf(candidate, siblings), false);
}

const LONGEST = 20;

describe('headlineOf(candidate, parties, reading, item, isSplit)', () => {
	it('is the clause without its date where that is short enough', () => {
		expect(headline('2023年3月5日，挪威首相访华。', '访华').text).toBe('挪威首相访华');
		expect(headline('2023年3月5日，挪威首相訪華。', '访华').text).toBe('挪威首相访华');
	});

	it('leaves out offices and leads', () => {
		const { text } = headline('同时，国家主席习近平2023年3月访问挪威。', '访问');
		expect(text).toBe('习近平访问挪威');
	});

	it('takes the subject from the clause before where it has none', () => {
		expect(headline('习近平主席访问挪威，发表重要讲话。', '发表重要讲话').text).toMatch(
			/^习近平.*讲话$/
		);
	});

	it('is the own item of a list', () => {
		const raw = '我们先后成功举办第一届青山国际峰会、第二届绿洲国际博览会。';
		expect(headline(raw, '博览会').text).toMatch(/绿洲国际博览会$/);
		expect(headline(raw, '博览会').text).not.toContain('峰会');
	});

	it('says who met or visited whom where the clause is too long', () => {
		const at = '在首都市政厅就双边关系和共同关心的问题';
		expect(headline(`2023年3月5日，习近平${at}会见挪威首相。`, '会见').text).toBe(
			'习近平会见挪威首相'
		);
		expect(headline(`2023年3月5日，冰岛总理${at}会见挪威首相。`, '会见').text).toBe(
			'冰岛总理会见挪威首相'
		);
		const visit =
			'应李强总理邀请，挪威首相2023年3月率政府有关部门和企业界代表团对中国进行正式访问并到多地参观考察。';
		expect(headline(visit, '正式访问').text).toBe('挪威首相访华');
	});

	it('names the work that the clause names', () => {
		const raw = '3月5日，两国部长签署《中挪渔业合作谅解备忘录》等多份合作文件并共同参观展览。';
		expect(headline(raw, '签署《中挪渔业合作谅解备忘录》').text).toContain(
			'《中挪渔业合作谅解备忘录》'
		);
	});

	it('tears no preposition out of a word', () => {
		const raw = '3月5日，挪威首相在出席欧洲政治共同体会议期间发表讲话。';
		expect(headline(raw, '会议').text).toContain('共同体会议');
	});

	it('names with whom where the clause is too long', () => {
		const raw =
			'中国代表团在首都奥斯陆市政厅同挪威代表团就双边关系和人文交流以及共同关心的国际和地区问题举行会谈。';
		const [candidate] = candidatesIn(readText(raw));
		if (!candidate) throw new Error('no trigger');
		const reading = readText(raw);
		const { entities } = findParticipants(candidate, [candidate], reading);
		const { text } = headlineOf(candidate, entities, reading, null, false);
		expect(text).toContain('挪威');
		expect(text.length).toBeLessThanOrEqual(LONGEST);
	});

	it('ranks a whole clause above a torn one', () => {
		const whole = headline('挪威首相访问北京中学。', '访问');
		const torn = headline('就是在同冰岛首相访问北京中学的最。', '访问');
		expect(whole.rank).toBeGreaterThan(torn.rank);
	});

	it('is never empty or too long, and closes what it opens', () => {
		const piece = fc.constantFrom(
			...'习近平主席 挪威首相 同 在 举行 会谈 访问 签署 协定 论坛 峰会 、 ， 等 的 发表'.split(' '),
			...'“共商，共享” “在青山举行会谈” 《绿洲》 《和平之路》 第三届 青山 双边关系'.split(' ')
		);
		const clause = fc.array(piece, { minLength: 3, maxLength: 30 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(clause, (words) => {
				for (const { title } of extractFrom(`2023年3月，${words}。`).mentions) {
					expect(title).not.toBe('');
					expect(title.length).toBeLessThanOrEqual(LONGEST);
					expect(balanced(title)).toBe(true);
				}
			})
		);
	});
});
