import { isEdtf } from '../model/edtf.ts';
import type { Block, Sentence, Speaker, TextDocument } from '../text/document.ts';
import { createFinder, type Found } from './chrono.ts';
import { count } from './count.ts';
import type { Expression } from './expression.ts';
import { FrameTracker, isForward } from './frames.ts';
import { isRefusal, type Counted, type Place, type Told } from './place.ts';
import type { DateReading, DateRefusal, TimeReading } from './reading.ts';
import { PASSES } from './refine.ts';
import { DATE_RULES } from './rules.ts';

const find = createFinder(DATE_RULES, PASSES);

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads every date expression of a document and the frames that they set.
 *
 * @param reference ISO day from which relative expressions count
 * @throws RangeError when the reference is no ISO day
 */
export function readTime(document: TextDocument, reference: string): TimeReading {
	if (!ISO_DAY.test(reference) || !isEdtf(reference))
		throw new RangeError(`invalid reference day: ${reference}`);
	return new Reader(document.folded.text, reference).read(document.blocks, document.sentences);
}

/**
 * Reads the date expressions of a bare folded text, its lines taken as paragraphs.
 *
 * @param reference ISO day from which relative expressions count
 * @throws RangeError when the reference is no ISO day
 */
export function readDates(
	folded: string,
	reference: string
): { dates: DateReading[]; refusals: DateRefusal[] } {
	if (!ISO_DAY.test(reference) || !isEdtf(reference))
		throw new RangeError(`invalid reference day: ${reference}`);
	const blocks: Block[] = [];
	for (const line of folded.matchAll(/[^\n]+/g))
		blocks.push({
			start: line.index,
			end: line.index + line[0].length,
			kind: 'paragraph',
			speaker: null
		});
	const { dates, refusals } = new Reader(folded, reference).read(blocks, []);
	return { dates, refusals };
}

/** Words before a year that look back on it. */
const REVIEW_PREFIX = /(?:纵观|回顾|回首|盘点|总结|刚刚过去的|刚过去的|即将过去的)$/;
const FUTURE = /将(?![军领近士官])|拟[于在定]|预定|即将|届时|计划于/;
const SENTENCE = /[^。!?]+[。!?]*|[。!?]+/g;
/** How much text on either side of a reading decides whether it opens a frame. */
const REACH = 24;
/** A dateline stands among the first dates of a dispatch; one at the end names the origin. */
const LAST_DATELINE = 3;
/** The words before a date that still opens its paragraph are no longer than this. */
const LONGEST_OPENING = 8;

/** Reads one text block by block, with what was told so far in hand. */
class Reader {
	readonly #text: string;
	readonly #reference: string;
	readonly #frames: FrameTracker;
	readonly #dates: DateReading[] = [];
	readonly #refusals: DateRefusal[] = [];
	#previous: Told | null = null;
	#inParagraph: Told | null = null;
	#inSentence: Told | null = null;
	#isFuture = false;
	#speaker: Speaker | null = null;
	/** The first year-level reading of the question that was asked last. */
	#asked: DateReading | null = null;
	#sawDateline = false;
	#hasLead = false;

	constructor(text: string, reference: string) {
		this.#text = text;
		this.#reference = reference;
		this.#frames = new FrameTracker(reference);
	}

	read(blocks: readonly Block[], sentences: readonly Sentence[]): TimeReading {
		let at = 0;
		for (const [index, block] of blocks.entries()) {
			const own: Sentence[] = [];
			for (; at < sentences.length && (sentences[at]?.block ?? index) <= index; at += 1) {
				const sentence = sentences[at];
				if (sentence?.block === index) own.push(sentence);
			}
			this.#readBlock(block, own.length > 0 ? own : splitSentences(this.#text, block, index));
		}
		return { dates: this.#dates, frames: this.#frames.frames, refusals: this.#refusals };
	}

	#readBlock(block: Block, sentences: readonly Sentence[]): void {
		const found = find(this.#text.slice(block.start, block.end)).map((one) => ({
			...one,
			start: one.start + block.start,
			end: one.end + block.start
		}));
		const isParagraph = block.kind === 'paragraph';
		if (isParagraph) this.#enterParagraph(block);
		else if (block.kind === 'heading' || block.kind === 'title') this.#enterSection();
		const saved = { previous: this.#previous, paragraph: this.#inParagraph };
		if (!isParagraph) this.#previous = this.#inParagraph = null;
		let next = 0;
		for (const sentence of sentences) {
			const own: Found[] = [];
			for (; next < found.length; next += 1) {
				const one = found[next];
				if (!one || one.start >= sentence.end) break;
				own.push(one);
			}
			this.#readSentence(sentence, own, block);
		}
		if (!isParagraph) {
			this.#previous = saved.previous;
			this.#inParagraph = saved.paragraph;
		}
	}

	#enterSection(): void {
		this.#frames.endSection();
		this.#previous = null;
		this.#asked = null;
	}

	#enterParagraph({ start, end, speaker }: Block): void {
		if (!isSameSpeaker(speaker, this.#speaker)) {
			const asked = this.#speaker?.role === 'questioner' ? this.#asked : null;
			this.#enterSection();
			this.#speaker = speaker;
			if (asked && speaker?.role === 'speaker') this.#frames.openQuestion(asked);
		}
		this.#inParagraph = null;
		this.#frames.startParagraph(this.#text.slice(start, Math.min(end, start + REACH)));
	}

	#readSentence(sentence: Sentence, found: readonly Found[], block: Block): void {
		const text = this.#text.slice(sentence.start, sentence.end);
		const governs = block.kind === 'paragraph';
		const inDialogue = block.speaker !== null;
		if (governs) this.#frames.startSentence(text);
		this.#inSentence = null;
		this.#isFuture = found.length > 0 && (FUTURE.test(text) || isForward(text));
		let governedTo = sentence.start;
		for (const one of found) {
			const reading = this.#readOne(one, governs);
			if (!reading || !governs) continue;
			this.#noteQuestion(reading, block);
			const opened = this.#frames.offer(reading, {
				before: this.#text.slice(Math.max(sentence.start, one.start - REACH), one.start),
				after: this.#text.slice(one.end, one.end + REACH),
				isParagraphStart: one.start - block.start <= LONGEST_OPENING,
				pending: { start: governedTo, end: one.start },
				inDialogue
			});
			const isLead = this.#noteLead(reading, block);
			if (opened || isLead) governedTo = one.start;
		}
		if (governs) this.#frames.govern({ start: governedTo, end: sentence.end }, inDialogue);
	}

	#noteQuestion(reading: DateReading, { speaker }: Block): void {
		if (speaker?.role !== 'questioner' || this.#asked) return;
		if (reading.role === 'review' || (reading.role === 'point' && /^\d{4}$/.test(reading.edtf)))
			this.#asked = reading;
	}

	/**
	 * The first day told after a dispatch's dateline dates what the dispatch reports.
	 *
	 * @returns whether the reading is that day
	 */
	#noteLead(reading: DateReading, { speaker }: Block): boolean {
		if (speaker !== null || this.#hasLead) return false;
		if (reading.rule === 'dateline') {
			this.#sawDateline ||= this.#dates.length <= LAST_DATELINE;
			return false;
		}
		if (!this.#sawDateline) return false;
		this.#hasLead = true;
		if (reading.role !== 'point' || !/^\d{4}-\d{2}-\d{2}/.test(reading.edtf)) return false;
		this.#frames.openLead(reading);
		return true;
	}

	#readOne(one: Found, governs: boolean): DateReading | null {
		const { start, end, rule, expression } = one;
		const place: Place = {
			reference: this.#reference,
			frameYear: governs ? this.#frames.year : null,
			inSentence: this.#inSentence,
			inParagraph: this.#inParagraph,
			previous: this.#previous,
			isFuture: this.#isFuture
		};
		const counted = count(expression, place);
		if (isRefusal(counted) || !isEdtf(counted.edtf)) {
			const refusal = isRefusal(counted)
				? counted
				: { rule: 'date/out-of-range', reason: 'no date that can be written' };
			this.#refusals.push({ start, end, ...refusal });
			return null;
		}
		const reading = this.#toReading(one, rule, counted);
		this.#dates.push(reading);
		this.#remember(reading, counted);
		return reading;
	}

	#toReading({ start, end, expression }: Found, rule: string, counted: Counted): DateReading {
		const { edtf, explicit, steps, window } = counted;
		const words = this.#text.slice(start, end);
		return {
			start,
			end,
			edtf,
			...(window && { window }),
			basis: explicit ? 'explicit' : 'relative',
			rule,
			derivation: [words, ...steps, edtf],
			reference: this.#reference,
			role: roleOf(expression, edtf, this.#text.slice(Math.max(0, start - 6), start))
		};
	}

	#remember({ role }: DateReading, { told }: Counted): void {
		if (!told || role === 'anniversary' || role === 'since' || role === 'until') return;
		this.#inSentence = told;
		this.#inParagraph = told;
		this.#previous = told;
	}
}

function isSameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
	return a?.name === b?.name && a?.role === b?.role;
}

function roleOf(expression: Expression, edtf: string, before: string): DateReading['role'] {
	switch (expression.kind) {
		case 'review':
			return 'review';
		case 'lasting':
			return 'since';
		case 'anniversary':
			return 'anniversary';
		case 'until':
			return 'until';
		case 'since':
			return expression.isStart ? 'point' : 'since';
		default:
			return /^\d{4}$/.test(edtf) && REVIEW_PREFIX.test(before) ? 'review' : 'point';
	}
}

function splitSentences(text: string, block: Block, index: number): Sentence[] {
	const own = text.slice(block.start, block.end);
	return [...own.matchAll(SENTENCE)].map((match) => ({
		start: block.start + match.index,
		end: block.start + match.index + match[0].length,
		block: index
	}));
}
