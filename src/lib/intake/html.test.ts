import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parsePage } from './html-dom.ts';
import { headClaims, pageClaims } from './html-claims.ts';
import { paragraphsOf } from './html-text.ts';
import { readHtml, toldEncoding } from './html.ts';

// Many runs, or large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

const textOf = async (html: string) => paragraphsOf((await parsePage(html)).documentElement);

describe('paragraphsOf(element)', () => {
	it.each<[string, string, string[]]>([
		['blocks', '<h1>题</h1><div>一<p>二</p>三</div>', ['题', '一', '二', '三']],
		['lines of the file', '<p>中国\n  外长和\nLi Ming\nspoke</p>', ['中国外长和 Li Ming spoke']],
		['br', '<p>一<br>二</p>', ['一\n二']],
		['empty lines', '<p>一<br><br>二</p>', ['一', '二']],
		['indents after br', '<p>　　一<br>　　二</p>', ['　　一', '　　二']],
		['preformatted lines', '<pre>一\n\n二\n三</pre>', ['一', '二\n三']],
		[
			'tables',
			'<table><tr><th>日</th><th>事</th></tr><tr><td><p>3</p></td><td>会<br>谈</td></tr></table>',
			['日\t事', '3\t会 谈']
		],
		[
			'tables of layout',
			'<table><tr><td><table><tr><td><p>一</p><p>二</p></td></tr></table></td><td>三</td></tr></table>',
			['一', '二', '三']
		],
		['lists', '<ol><li>一</li><li>二</li></ol>', ['一', '二']],
		['ruby', '<p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>语</p>', ['汉语']],
		['entities', '<p>a&amp;b&nbsp;&#20013;&lt;i&gt;</p>', ['a&b\u00a0中<i>']],
		[
			'marks of notes',
			'<p>会谈<a href="#n1"><sup>1</sup></a>，10<sup>2</sup></p><p id="n1">注<a href="#r">↩︎</a></p>',
			['会谈[1]，102', '注']
		],
		[
			'what is not seen',
			'<p>一</p><script>x</script><style>y</style><p hidden>二</p><p style="display: none">三</p><noscript>四</noscript>',
			['一']
		],
		['no tags', '一\n二', ['一二']]
	])('reads %s', async (_, html, paragraphs) => {
		expect(await textOf(html)).toEqual(paragraphs);
	});

	it('never throws, and leaves no empty paragraph', async () => {
		const piece = fc.constantFrom(
			...'<p> </p> <div> </div> <table> <tr> <td> </td> </tr> </table> <br> <pre> </pre> 中国 &amp; <!-- --> <sup> <a> &# < > "'.split(
				' '
			),
			' ',
			'\n',
			'\u2028',
			'<html>',
			'<body>'
		);
		const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
		await fc.assert(
			fc.asyncProperty(page, async (html) => {
				for (const paragraph of await textOf(html)) expect(paragraph).toMatch(/\S/);
			})
		);
	});

	it('reads pages that nest deeper than the stack is', async () => {
		const depth = 20_000;
		expect(await textOf(`${'<b>'.repeat(depth)}中${'</b>'.repeat(depth)}`)).toEqual(['中']);
	});
});

describe('pageClaims(page)', () => {
	const claimsOf = async (head: string, body = '') =>
		pageClaims(await parsePage(`<html><head>${head}</head><body>${body}</body></html>`));

	it.each([
		['<meta name="PubDate" content="2024-03-07 23:10:00">', 'date', '2024-03-07'],
		['<meta itemprop="datePublished" content="2024年3月7日">', 'date', '2024-03-07'],
		[
			'<meta property="article:published_time" content="2024-03-07T01:00:00-05:00">',
			'date',
			'2024-03-07'
		],
		['<meta name="citation_publication_date" content="2024/3/7">', 'date', '2024-03-07'],
		['<meta name="ContentSource" content="绿洲日报">', 'publisher', '绿洲日报'],
		['<title>两国外长举行会谈_绿洲网</title>', 'title', '两国外长举行会谈'],
		['<title>两国外长举行会谈</title>', 'title', '两国外长举行会谈'],
		['<meta property="og:url" content="https://example.org/a">', 'url', 'https://example.org/a']
	])('reads %s', async (head, field, value) => {
		expect(await claimsOf(head)).toContainEqual(
			expect.objectContaining({ field, value, confidence: 'likely' })
		);
	});

	it.each([
		'<meta name="PubDate" content="2024-02-30">',
		'<meta name="PubDate" content="yesterday">',
		'<meta property="og:url" content="javascript:alert(1)">',
		'<link rel="canonical" href="data:text/html,x">'
	])('says nothing of %s', async (head) => {
		expect(await claimsOf(head)).toEqual([]);
	});
});

describe('headClaims(page, title)', () => {
	const page = ['2026年11月21日', '会谈举行', '2024-03-07 10:12 来源：绿洲网', '2024年5月1日起。'];
	it('reads what stands between title and article, and nothing else', () => {
		expect(headClaims(page, '会谈举行').map(({ field, value }) => [field, value])).toEqual([
			['date', '2024-03-07'],
			['publisher', '绿洲网']
		]);
		expect(headClaims(page, '别的题目')).toEqual([]);
	});
});

describe('readHtml(html)', () => {
	it('says when a page is in another language', async () => {
		expect((await readHtml('<html lang="en"><p>text</p></html>')).notices).toEqual([
			{ kind: 'language', text: 'the page says that its language is "en"' }
		]);
	});
});

describe('toldEncoding(bytes)', () => {
	it.each([
		['<meta charset="GB2312">', 'gb18030'],
		['<meta http-equiv="Content-Type" content="text/html; charset=big5">', 'big5-hkscs'],
		['<?xml version="1.0" encoding="gbk"?>', 'gb18030'],
		['<meta charset="shift_jis">', undefined]
	])('reads %s', (head, encoding) => {
		expect(toldEncoding(new TextEncoder().encode(head))?.encoding).toBe(encoding);
	});
});

describe('readHtml(html), of pages without metadata', () => {
	const body =
		'<p>绿洲社北京5月14日电 两国外长14日在北京举行会谈，就双边关系和共同关心的问题深入交换意见。</p><p>双方签署了谅解备忘录，同意加强海洋、气候变化、绿色转型等领域的合作，支持企业扩大相互投资，推动合作取得更多成果。</p>';
	const links = ['新闻', '国际', '视频'].map((name) => `<a href="/${name}">${name}</a>`).join(' ');
	const page = `<div>${links} 2026年11月21日</div><div><h1>两国外长在北京举行会谈</h1><div>2024年05月14日08:12 来源：<a href="/x">绿洲日报</a></div><div>${body}</div></div><ul><li><a href="/1">某国总统访华</a></li><li><a href="/2">某某会议举行</a></li></ul>`;

	it('takes the day under the title, not the one on which the page was saved', async () => {
		const { raw, claims } = await readHtml(page);
		expect(raw).not.toMatch(/2026|视频|访华/);
		expect(raw).toMatch(/^两国外长在北京举行会谈\n/);
		const days = claims.filter(({ field }) => field === 'date').map(({ value }) => value);
		expect(days).toEqual(['2024-05-14']);
	});
});
