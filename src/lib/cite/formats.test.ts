import { describe, expect, it } from 'vitest';
import { addressesUnder } from './addresses.ts';
import { exampleEvent, exampleMention, exampleSource } from './example-list.ts';
import { CITATION_FORMATS, citationFormat, type Cited } from './formats.ts';

const mention = exampleMention('高峰论坛\n在北京举行。');
const cited: Cited = {
	event: exampleEvent({ mentions: [mention] }),
	mention,
	source: exampleSource({ speaker: '王毅' }),
	addresses: addressesUnder('https://example.org'),
	accessed: null,
	language: 'zh-Hans',
	raw: mention.quote.exact
};

describe('CITATION_FORMATS', () => {
	it('have ids of their own', () => {
		const ids = CITATION_FORMATS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(CITATION_FORMATS.map((format) => [format.id, format] as const))(
		'%s: names the source, the words or the event',
		(_, { cite, extension, mimeType }) => {
			expect(decodeURIComponent(cite(cited))).toMatch(/携手前行|高峰论坛|2023-summit/);
			expect(extension).toMatch(/^[a-z]+$/);
			expect(mimeType).toMatch(/^[a-z]+\/[\w.+-]+/);
		}
	);

	it('copies a quote as it stands, and with its source', () => {
		expect(citationFormat('quote').cite(cited)).toBe(mention.quote.exact);
		expect(citationFormat('quote-and-source').cite(cited)).toBe(
			`${mention.quote.exact}\n\n——王毅：《携手前行——在研讨会上的演讲》，2024年1月9日。`
		);
	});

	it('finds the words on the page where they first stood, or else in our text', () => {
		const link = (source: Cited['source']) =>
			citationFormat('link-to-words').cite({ ...cited, source });
		expect(link(cited.source)).toMatch(/^https:\/\/example\.org\/sources\/000\/#:~:text=/);
		expect(link(exampleSource({ url: 'http://a.cn/b' }))).toMatch(/^http:\/\/a\.cn\/b#:~:text=/);
	});
});
