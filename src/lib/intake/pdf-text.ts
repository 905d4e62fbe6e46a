/** A run of signs on a page; lengths in points, with the origin at the page’s lower left. */
export interface PageRun {
	text: string;
	/** Where it begins along its line. */
	start: number;
	/** Where it ends along its line. */
	end: number;
	/** How far its line is from the bottom; for vertical lines, from the left. */
	level: number;
	/** Height of its letters. */
	size: number;
}

/** A page’s runs in the order of the file, which is that of reading. */
export interface PageRuns {
	runs: readonly PageRun[];
	/** Distance from the lower to the upper edge, in points. */
	height: number;
}

interface Line {
	text: string;
	start: number;
	end: number;
	level: number;
	size: number;
}

/** Runs whose levels differ by less than this share of their size are one line. */
const SAME_LINE = 0.5;
/** A gap of this share of an em between Latin letters or numerals is a space. */
const SPACE = 0.2;
/** A gap of so many ems is a column’s. */
const COLUMN = 1.5;
/** A line that begins so many ems to the right opens a paragraph. */
const INDENT = 1.2;
/** A line that ends so many ems before the others closes one. */
const SHORT = 2.5;
/** Lines so many times further apart than usual belong to different paragraphs. */
const APART = 1.35;
/** Running heads and page numbers stand in so much of a page, above and below. */
const MARGIN = 0.12;
/** A running head stands on so many pages at least. */
const REPEATED = 3;

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]|[\ud840-\ud88d]/;
const CLOSED = /[。！？；：!?;:][”」』）)》’"]*$/;
const PAGE_NUMBER = /^[-—–·•\s]*(?:第\s*)?\d{1,4}(?:\s*[/／]\s*\d{1,4})?(?:\s*[页頁])?[-—–·•\s]*$/;

function gapBetween(before: Line, run: PageRun): string {
	const gap = (run.start - before.end) / Math.max(run.size, 1);
	if (/\s$/.test(before.text) || /^\s/.test(run.text)) return '';
	if (gap > COLUMN) return '\t';
	const isWide = WIDE.test(before.text.slice(-1)) || WIDE.test(run.text.slice(0, 1));
	return gap > SPACE && !isWide ? ' ' : '';
}

function linesOf(runs: readonly PageRun[]): Line[] {
	const lines: Line[] = [];
	for (const run of runs) {
		if (run.text === '') continue;
		const last = lines.at(-1);
		const isSame =
			last &&
			Math.abs(last.level - run.level) < SAME_LINE * Math.max(last.size, run.size) &&
			run.start >= last.end - last.size;
		if (!isSame) {
			if (run.text.trim() !== '') lines.push({ ...run });
			continue;
		}
		const isBlank = run.text.trim() === '';
		const isColumn = isBlank && run.end - last.end > COLUMN * Math.max(run.size, last.size);
		last.text += isColumn ? '\t' : gapBetween(last, run) + run.text;
		last.end = Math.max(last.end, run.end);
		last.size = Math.max(last.size, run.size);
	}
	return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

const shapeOf = ({ text }: Line) => text.replace(/\d+/g, '#').replace(/\s+/g, '');

/** Leaves out page numbers, and lines that stand at the edge of many pages. */
function withoutMargins(pages: readonly { lines: Line[]; height: number }[]): Line[][] {
	const isMarginal = ({ level }: Line, height: number) =>
		level < height * MARGIN || level > height * (1 - MARGIN);
	const counts = new Map<string, number>();
	for (const { lines, height } of pages) {
		const shapes = lines.filter((line) => isMarginal(line, height)).map(shapeOf);
		for (const shape of new Set(shapes)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
	}
	const needed = Math.max(REPEATED, Math.ceil(pages.length / 3));
	return pages.map(({ lines, height }) =>
		lines.filter(
			(line) =>
				!isMarginal(line, height) ||
				!(PAGE_NUMBER.test(line.text) || (counts.get(shapeOf(line)) ?? 0) >= needed)
		)
	);
}

/** The middle one of numbers; 0 of none. */
function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

interface Measures {
	left: number;
	right: number;
	/** Usual distance from line to line. */
	pitch: number;
}

function measuresOf(lines: readonly Line[]): Measures {
	const distances = lines
		.slice(1)
		.map((line, index) => (lines[index]?.level ?? 0) - line.level)
		.filter((distance) => distance > 0);
	const usual = median(lines.map(({ size }) => size));
	const starts = lines.map(({ start }) => start).sort((a, b) => a - b);
	const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
	return {
		left: starts[Math.floor(starts.length * 0.1)] ?? 0,
		right: ends[Math.floor(ends.length * 0.9)] ?? 0,
		pitch: median(distances) || usual * 1.5
	};
}

/** Whether a line goes on with the paragraph that the line before it belongs to. */
function continues(before: Line, line: Line, { left, right, pitch }: Measures): boolean {
	const distance = before.level - line.level;
	const isNewPage = distance <= 0;
	if (!isNewPage && distance > pitch * APART) return false;
	if (Math.abs(before.size - line.size) > 0.15 * Math.max(before.size, line.size)) return false;
	if (line.start - left > INDENT * line.size) return false;
	if (before.text.includes('\t') || line.text.includes('\t')) return false;
	const isShort = right - before.end > SHORT * before.size;
	// The next column or page: only what stops in mid-sentence goes on there.
	return !isShort && !(isNewPage && CLOSED.test(before.text));
}

function joint(before: string, after: string): string {
	const isWide = WIDE.test(before.slice(-1)) || WIDE.test(after.slice(0, 1));
	return isWide ? '' : ' ';
}

/**
 * Puts the text of a PDF together again: lines from runs, paragraphs from lines by indents, short
 * lines and distances, without page numbers and running heads. A paragraph that a page break cuts is
 * one.
 *
 * @returns paragraphs, in the order in which the file has them
 */
export function paragraphsOfPages(pages: readonly PageRuns[]): string[] {
	const lined = pages.map(({ runs, height }) => ({ lines: linesOf(runs), height }));
	const paragraphs: string[] = [];
	let before: Line | null = null;
	for (const lines of withoutMargins(lined)) {
		const measures = measuresOf(lines);
		for (const line of lines) {
			const last = paragraphs.at(-1);
			if (before && last !== undefined && continues(before, line, measures))
				paragraphs[paragraphs.length - 1] = last + joint(last, line.text) + line.text;
			else paragraphs.push(line.text);
			before = line;
		}
	}
	return paragraphs;
}
