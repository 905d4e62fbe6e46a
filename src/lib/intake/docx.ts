import { byteOrderMark } from './encodings.ts';
import { fetched } from './fetched.ts';
import { parsePage, parseXml } from './html-dom.ts';
import { paragraphsOf } from './html-text.ts';
import type { TakenText } from './html.ts';
import { propertyClaims, type FileProperties } from './property-claims.ts';
import { RefusedError } from './refusal.ts';
import { packStored, unpack, type Part } from './zip.ts';

/** XML of so many bytes holds a book of a million characters; its tree takes 80 times the memory. */
const MOST_BYTES = 24 * 1024 * 1024;
const PROPERTIES = 'docProps/core.xml';

/** XML in UTF-8, whichever of its two encodings a part is in. */
function inUtf8({ name, bytes }: Part): Part {
	const mark = byteOrderMark(bytes);
	if (!mark || mark.encoding === 'utf-8') return { name, bytes };
	const xml = new TextDecoder(mark.encoding).decode(bytes);
	return { name, bytes: new TextEncoder().encode(xml.replace(/^<\?xml[^>]*\?>/, '')) };
}

async function propertiesIn(parts: readonly Part[]): Promise<FileProperties> {
	const core = parts.find(({ name }) => name === PROPERTIES);
	if (!core) return {};
	const xml = await parseXml(new TextDecoder().decode(core.bytes));
	const valueOf = (name: string) =>
		[...xml.getElementsByTagName(name)].map(({ textContent }) => textContent)[0];
	return {
		title: valueOf('dc:title'),
		author: valueOf('dc:creator'),
		publisher: valueOf('dc:publisher'),
		created: valueOf('dcterms:created')
	};
}

/** Converts the document to HTML by mammoth, without pictures, comments and deleted text. */
async function toHtml(parts: readonly Part[]): Promise<string> {
	const { default: mammoth } = await fetched(import('mammoth'));
	const archive = packStored(parts);
	// In Node it takes `buffer`, in a browser `arrayBuffer`.
	const input = { buffer: archive, arrayBuffer: archive.buffer } as unknown as {
		arrayBuffer: ArrayBuffer;
	};
	const { value } = await mammoth.convertToHtml(input, {
		convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
		externalFileAccess: false,
		includeEmbeddedStyleMap: false
	});
	return value;
}

/** Numbers the notes at the end as their marks in the text do, without the way back. */
function numberNotes(page: Document): void {
	const notes = page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]');
	[...notes].forEach((note, index) => {
		for (const back of note.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
			back.remove();
		const [first = note] = note.querySelectorAll('p');
		first.insertBefore(page.createTextNode(`[${index + 1}] `), first.firstChild);
	});
}

/**
 * Takes the text out of a Word document.
 *
 * @throws RefusedError when it is no such archive, is encrypted, or unpacks to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<TakenText> {
	const packed = await unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name), MOST_BYTES);
	const parts = packed.map(inUtf8);
	if (!parts.some(({ name }) => name.startsWith('word/')))
		throw new RefusedError('mislabelled', 'the archive holds no Word document');
	const page = await parsePage(await toHtml(parts));
	numberNotes(page);
	const raw = paragraphsOf(page.documentElement).join('\n\n');
	return { raw, claims: propertyClaims(await propertiesIn(parts), raw), notices: [] };
}
