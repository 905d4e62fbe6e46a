import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {
	DocumentInitParameters,
	TextContent,
	TextItem
} from 'pdfjs-dist/types/src/display/api.js';
import { withinMemory, type Allowance, type MemoryLimits } from './bounded-memory.ts';
import { fetched } from './fetched.ts';
import type { TakenText } from './html.ts';
import { paragraphsOfPages, type PageRun, type PageRuns } from './pdf-text.ts';
import { propertyClaims, type FileProperties } from './property-claims.ts';
import { withoutRadicals } from './radicals.ts';
import { RefusedError } from './refusal.ts';

/**
 * Gives a file of the PDF library by its name, e.g. `GBK-EUC-H.bcmap`: tables that turn the codes of
 * fonts that are not embedded into characters.
 */
export type ReadCharacterMap = (name: string) => Promise<Uint8Array>;

/** What is needed besides the bytes. */
export interface PdfOptions {
	readCharacterMap: ReadCharacterMap;
	/** Is told what share of the pages has been read. */
	onprogress?: ((share: number) => void) | undefined;
}

/** More pages are no text for one timeline, and more characters no document. */
const MOST_PAGES = 5000;
const MOST_CHARACTERS = 32 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/**
 * A page of text has some kilobytes; fonts for Chinese have some megabytes, and a page a few of them.
 * Pictures are not unpacked.
 */
const LIMITS: MemoryLimits = {
	one: 64 * MEGABYTE,
	together: 512 * MEGABYTE,
	inAll: 4096 * MEGABYTE
};
/** Fonts without a table of characters give private-use ones. */
const MOST_UNREADABLE = 0.1;

/** Loads the library’s worker, which would answer the messages of a worker that it finds itself in. */
async function loadWorker(): Promise<void> {
	const hides = 'importScripts' in globalThis && !('window' in globalThis);
	if (hides) Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
	try {
		await fetched(import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
	} finally {
		if (hides) Reflect.deleteProperty(globalThis, 'window');
	}
}

/** Loads the library with its worker in this thread: callers have a thread of their own for it. */
async function loadPdf(): Promise<typeof Pdf> {
	await loadWorker();
	return fetched(import('pdfjs-dist/legacy/build/pdf.mjs'));
}

function settings(
	bytes: Uint8Array,
	{ VerbosityLevel }: typeof Pdf,
	readCharacterMap: ReadCharacterMap
): DocumentInitParameters {
	class CharacterMaps {
		fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
			return kind === 'cMapUrl'
				? readCharacterMap(filename)
				: Promise.reject(new Error('only text is read'));
		}
	}
	return {
		// The library takes the bytes for itself.
		data: new Uint8Array(bytes),
		verbosity: VerbosityLevel.ERRORS,
		isEvalSupported: false,
		enableXfa: false,
		useWasm: false,
		useWorkerFetch: false,
		useSystemFonts: false,
		disableFontFace: true,
		isOffscreenCanvasSupported: false,
		cMapUrl: '/',
		cMapPacked: true,
		BinaryDataFactory: CharacterMaps
	};
}

function runOf(item: TextItem, isVertical: boolean): PageRun {
	const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
	const text = withoutRadicals(item.str);
	const size = Math.hypot(c, d) || Math.hypot(a, b);
	// Vertical lines run down, one left of the other.
	return isVertical
		? { text, start: -y, end: -y + item.height, level: x, size }
		: { text, start: x, end: x + item.width, level: y, size };
}

const tooMuchText = () => new RefusedError('too-large', 'it has too much text; split it');

/** Reads the runs of a page piece by piece, so that one that repeats itself without end is left. */
async function readRuns(page: Pdf.PDFPageProxy, most: number): Promise<PageRun[]> {
	const runs: PageRun[] = [];
	const vertical = new Set<string>();
	let characters = 0;
	const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		const { items, styles } = read.value;
		for (const [font, style] of Object.entries(styles)) if (style.vertical) vertical.add(font);
		for (const item of items) {
			if (!('str' in item)) continue;
			characters += item.str.length;
			runs.push(runOf(item, vertical.has(item.fontName)));
		}
		if (characters > most) throw tooMuchText();
	}
	return runs;
}

/** Reads the text of the pages, one after the other, with what the file says of itself. */
async function readPages(
	task: Pdf.PDFDocumentLoadingTask,
	memory: Allowance,
	onprogress: PdfOptions['onprogress']
) {
	const requireMemory = () => {
		if (memory.isExceeded)
			throw new RefusedError(
				'unpacks-too-large',
				'unpacked, it is larger than it may be; save it anew'
			);
		memory.renew();
	};
	const document = await task.promise.finally(requireMemory);
	if (document.numPages > MOST_PAGES)
		throw new RefusedError('too-large', `${document.numPages} pages are too many; split it`);
	const pages: PageRuns[] = [];
	let left = MOST_CHARACTERS;
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const [, bottom = 0, , top = 0] = page.view;
		const runs = await readRuns(page, left).finally(requireMemory);
		left -= runs.reduce((sum, { text }) => sum + text.length, 0);
		pages.push({ runs, height: top - bottom });
		page.cleanup();
		onprogress?.(number / document.numPages);
	}
	return { pages, info: (await document.getMetadata()).info as Record<string, unknown> };
}

function propertiesIn(info: Record<string, unknown>): FileProperties {
	const textOf = (name: string) => (typeof info[name] === 'string' ? info[name] : null);
	return {
		title: textOf('Title'),
		author: textOf('Author'),
		created: textOf('CreationDate')?.replace(/^D:(\d{8}).*$/, '$1')
	};
}

function requireReadable(raw: string, pages: number): void {
	if (raw.trim() === '')
		throw new RefusedError(
			'scanned',
			`${pages} ${pages === 1 ? 'page' : 'pages'} without text, such as scans have; recognise the characters (OCR) first`
		);
	const unreadable = raw.replace(/[^\p{Co}\p{Cn}\uFFFD]+/gu, '').length;
	if (unreadable > raw.length * MOST_UNREADABLE)
		throw new RefusedError(
			'unreadable-fonts',
			'its fonts do not tell which characters they show; recognise the characters (OCR) first'
		);
}

/**
 * Takes the text out of a PDF. Nothing in it runs, no picture is loaded.
 *
 * @throws RefusedError when it has no text, is encrypted or too large; other errors when it is damaged
 */
export async function readPdf(
	bytes: Uint8Array,
	{ readCharacterMap, onprogress }: PdfOptions
): Promise<TakenText> {
	const pdf = await loadPdf();
	// The library goes on without the characters that a map would have told.
	let lost: unknown = null;
	const asked = settings(bytes, pdf, (name) =>
		fetched(readCharacterMap(name)).catch((error: unknown) => {
			lost = error;
			throw error;
		})
	);
	const { pages, info } = await withinMemory(LIMITS, async (memory) => {
		const task = pdf.getDocument(asked);
		try {
			const read = await readPages(task, memory, onprogress);
			if (lost instanceof Error) throw lost;
			return read;
		} catch (error) {
			if (error instanceof Error && error.name === 'PasswordException')
				throw new RefusedError('encrypted', 'it is encrypted; save it without a password');
			throw error;
		} finally {
			await task.destroy();
		}
	});
	const raw = paragraphsOfPages(pages).join('\n\n');
	requireReadable(raw, pages.length);
	return { raw, claims: propertyClaims(propertiesIn(info), raw), notices: [] };
}
