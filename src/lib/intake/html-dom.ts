import { fetched } from './fetched.ts';

/** A page’s tree, as far as it is read here. Nothing in it runs or is fetched. */
export type Page = Document;

/** Every page has a root and a body then; the parser makes neither. */
function completed(html: string): string {
	const bare = html.replace(/<!--[^]*?-->/g, '');
	if (/<html[\s>]/i.test(bare)) return html;
	return /<body[\s>]/i.test(bare)
		? `<html>${html}</html>`
		: `<html><head></head><body>${html}</body></html>`;
}

/** Parses HTML the same way everywhere: workers have no parser of their own. */
export async function parsePage(html: string): Promise<Page> {
	const { parseHTML } = await fetched(import('linkedom'));
	return parseHTML(completed(html)).document;
}

/** Parses XML, such as a document’s properties. */
export async function parseXml(xml: string): Promise<Page> {
	const { DOMParser } = await fetched(import('linkedom'));
	return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page;
}
