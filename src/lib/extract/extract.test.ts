import { describe, expect, it } from 'vitest';
import { extractFrom } from './test-document.ts';

/** Type, date and status of each mention. */
const told = (raw: string, reference?: string) =>
	extractFrom(raw, reference).mentions.map(({ type, date, status }) => `${type} ${date} ${status}`);

const ruleOf = (raw: string) => extractFrom(raw).notices.map(({ rule }) => rule);

describe('extractMentions(document, time, entities, reference)', () => {
	it('takes common words for an event beside a day of their own', () => {
		expect(told('2023年3月5日，当地发生强震。')).toEqual(['other 2023-03-05 occurred']);
		expect(told('口岸于2023年3月5日重新开放。')).toEqual(['other 2023-03-05 occurred']);
		expect(told('两国口岸重新开放。')).toEqual([]);
	});

	it('takes a day that has a clause for itself for a day of the next clause', () => {
		expect(told('當地時間2023年3月5日下午，口岸重新開放。')).toEqual(['other 2023-03-05 occurred']);
		expect(told('2023年，中国贸易稳定增长，口岸重新开放。')).toEqual(['other 2023 occurred']);
	});

	it('says where a text only repeats what it has just said', () => {
		const again = `2023年3月5日${'会晤'.repeat(200)}。`;
		expect(told(again)).toHaveLength(1);
		expect(ruleOf(again)).toContain('occurrence/repeated');
		expect(ruleOf('2023年3月5日，双方会晤，签署协定。')).not.toContain('occurrence/repeated');
	});

	it('reads each event of a chronicle without punctuation', () => {
		const years = Array.from({ length: 60 }, (_, index) => String(1960 + index));
		const acts = ['外长访华', '双方建交', '两国签署协定'];
		const chronicle = years
			.map((year, index) => `${year}年5月${acts[index % acts.length]}`)
			.join('');
		expect(told(chronicle).map((event) => event.split(' ')[1])).toEqual(
			years.map((year) => `${year}-05`)
		);
	});

	it('speaks of the country of the guest that a question names', () => {
		const raw = '记者：能否介绍法国总统马克龙此访安排？\n\n发言人：两国1964年1月27日建交。';
		const [founded] = extractFrom(raw).mentions;
		expect(founded?.countries).toEqual(['FRA']);
	});

	it('keeps a document with the year in which it was signed', () => {
		expect(told('这也是2002年签署的《绿洲宣言》的核心。')).toEqual(['document 2002 occurred']);
	});

	it('refuses what would only follow, what only meets beside, and since when', () => {
		expect(ruleOf('1月8日，挪威若同意停火，各方将签署协定。')).toContain('occurrence/conditional');
		expect(ruleOf('2023年，各方出席论坛及系列会议。')).toContain('occurrence/series');
		const since = '1月8日，绿洲论坛开幕。首相在会上说，绿洲组织自成立以来发展迅速。';
		expect(ruleOf(since)).toContain('occurrence/since-founding');
	});

	it('takes no place for an act', () => {
		expect(told('5月，陕西西安。首相来到古城。')).toEqual([]);
	});

	it('lets common words yield to words that say more', () => {
		expect(told('2023年3月5日挪威同意签署协定。')).toEqual(['agreement 2023-03-05 occurred']);
	});

	it('reads two predicates that 或 joins as one', () => {
		expect(told('2023年3月，各国复交或实现关系正常化。')).toEqual(['relations 2023-03 occurred']);
	});

	it('takes no clause that only tells when for an event', () => {
		expect(told('2023年3月5日，双方签署协定。会谈前，大家合影。')).toEqual([
			'agreement 2023-03-05 occurred'
		]);
	});

	it('calls a stay that covers today ongoing, what took place in it over', () => {
		expect(told('1月8日至12日，挪威首相访华。访问期间，双方签署协定。')).toEqual([
			'visit 2024-01-08/2024-01-12 ongoing',
			'agreement 2024-01-08/2024-01-12 occurred'
		]);
	});

	it('leaves what is planned to its own days', () => {
		expect(told('部长将于1月24日访问挪威。部长将会见挪威首相。')).toEqual([
			'visit 2024-01-24 planned',
			'meeting 2024-01-24 planned'
		]);
	});

	it('keeps both of two acts in a clause that have a date each', () => {
		expect(told('2017年5月签署的自由贸易协定于2018年1月1日生效。')).toEqual([
			'agreement 2017-05 occurred',
			'agreement 2018-01-01 occurred'
		]);
	});

	it('takes a journey to a gathering for part of it', () => {
		expect(told('2023年3月，部长赴奥斯陆出席绿洲峰会。')).toEqual(['summit 2023-03 occurred']);
	});

	it('takes neither rumours nor victims nor comparisons for events', () => {
		expect(told('有传言称，两国2023年3月断交。')).toEqual([]);
		expect(told('2023年3月5日，当地发生强震，十余人丧生。')).toEqual(['other 2023-03-05 occurred']);
		expect(told('这是自2022年10月停火后，首相首次出访。')).toEqual([]);
	});

	it('takes words inside a title for no event of their own', () => {
		const raw = '2023年3月，双方发表了《关于建立伙伴关系的联合宣言》。';
		expect(told(raw)).toEqual(['document 2023-03 occurred']);
	});

	it('lets the lead of an article end where its text begins', () => {
		const raw =
			'大使发表文章\n\n2024年1月8日，驻挪威大使发表署名文章。全文如下：\n\n会展中心落成。';
		expect(told(raw)).not.toContain('project 2024-01-08 occurred');
	});

	it('ends a journey whose end is not told after weeks, not a policy', () => {
		expect(told('2023年10月5日起，特使先后访问挪威、冰岛。')).toEqual([
			'visit 2023-10-05/.. occurred'
		]);
		expect(told('2023年10月5日起，中国对挪威试行免签。')).toEqual(['visa 2023-10-05/.. ongoing']);
	});

	it('says of an extended policy until when, with its name between', () => {
		expect(told('中方将对挪威的免签政策延长至2024年12月31日。')).toEqual([
			'visa ../2024-12-31 ongoing'
		]);
	});

	it('takes the visit of a guest who is only named so for no event of its own', () => {
		expect(told('2023年3月5日，外长同来访的挪威首相举行会谈。')).toEqual([
			'meeting 2023-03-05 occurred'
		]);
	});

	it('says why it refuses', () => {
		expect(ruleOf('2023年3月5日，外长接受记者访问。')).toContain('occurrence/interview');
	});

	it('reads 将 before a noun that is acted upon as no future', () => {
		expect(told('今年1月，两国将双边关系提升为伙伴关系。')).toEqual(['relations 2024-01 occurred']);
		expect(told('今年1月，两国将签署协定。')).toEqual(['agreement 2024-01 planned']);
	});

	it('reads no future from what is said of the time after a gathering', () => {
		expect(told('今年1月绿洲峰会成功召开，将推动合作。')).toEqual(['summit 2024-01 occurred']);
		expect(told('今年1月绿洲峰会将在奥斯陆举行。')).toEqual(['summit 2024-01 planned']);
	});
});

describe('what a sentence goes on with', () => {
	it('parts a journey at 并, each with its own parties and dates', () => {
		const { mentions } = extractFrom(
			'2023年4月4日至7日，国家主席对芬兰进行国事访问并赴美国举行两国元首会晤。'
		);
		expect(mentions.map(({ type, countries }) => `${type} ${countries.join()}`)).toEqual([
			'visit FIN',
			'meeting USA'
		]);
	});

	it('keeps a number with a comma in one clause', () => {
		expect(told('2020年4月1日，挪威宣布捐赠1,000万片口罩给冰岛。')).toEqual([
			'other 2020-04-01 occurred'
		]);
	});

	it('takes what 届时 tells to the time of what is planned', () => {
		expect(
			told('1月5日，部长会见记者。2025年6月，我们将举办长河论坛。届时，双方将举行会谈。').at(-1)
		).toBe('meeting 2025-06 planned');
	});
});

describe('places and times that are not those of an event', () => {
	it('leaves the place of a dateline out', () => {
		const [visit] = extractFrom(
			'新华社巴黎1月8日电（记者某某）部长8日对挪威进行访问。',
			'2024-01-09'
		).mentions;
		expect(visit?.countries).toEqual(['NOR']);
	});

	it('takes the first since a congress for no event of the congress', () => {
		expect(told('2024年1月5日，部长开启党的二十大后首次欧洲之行。')).toEqual([
			'visit 2024-01-05 occurred'
		]);
	});

	it('does not date a visit by the day on which its news was published', () => {
		expect(told('中方今天发布了挪威首相将访华的消息。')).toEqual([]);
	});

	it('dates nothing by a visit of another guest', () => {
		expect(told('1月20日至22日，冰岛总理将访华。挪威首相访问期间，两国领导人将举行会谈。')).toEqual(
			['visit 2024-01-20/2024-01-22 planned']
		);
	});

	it.each([
		['我们推动今年的论坛取得成功。', 'occurrence/hoped'],
		['部长本计划于上周访问挪威。', 'occurrence/not-done'],
		['2023年，在巴以冲突等热点问题上，各方表明立场。', 'occurrence/among'],
		['2023年，全球发生183起武装冲突。', 'occurrence/number'],
		['去年的协定将在履行国内程序后生效。', 'occurrence/pending']
	])('tells why %s is no event', (raw, rule) => {
		expect(ruleOf(raw)).toContain(rule);
		expect(told(raw)).toEqual([]);
	});
});
