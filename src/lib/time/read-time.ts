import { isEdtf } from '../model/edtf.ts';
import type { Block, Sentence, Speaker, TextDocument } from '../text/document.ts';
import { createFinder, type Found } from './chrono.ts';
import { count } from './count.ts';
import { daysBetween, yearOf } from './days.ts';
import { FrameTracker } from './frames.ts';
import { framingDate, yearNamedIn } from './headline.ts';
import { Memory } from './memory.ts';
import { isRefusal, toldBy, type Counted } from './place.ts';
import type { DateReading, DateRefusal, TimeReading } from './reading.ts';
import { PASSES } from './refine.ts';
import { isHeadline, isSameSpeaker, roleOf, splitSentences } from './read-parts.ts';
import { DATE_RULES } from './rules.ts';
import { WRITTEN_OUT } from './steps.ts';
import { opensBlock, placeOf, type Position, type ToldSoFar } from './surroundings.ts';

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

/** How much text on either side of a reading decides whether it opens a frame. */
const REACH = 24;
/** A dateline stands among the first dates of a dispatch; one at the end names the origin. */
const LAST_DATELINE = 3;
/** Days after an occurrence in which it is news. */
const NEWS = 3;
/** A day written out, or a weekday: what a report says of its day. */
const OF_A_DAY = /[0-9]日|^(?:周|星期)[一二三四五六日天]/;
/** Whether a day written out is the day of the text, or one just before it. */
function isFresh({ edtf, reference, derivation: [words = ''] }: DateReading): boolean {
	if (!ISO_DAY.test(edtf) || !OF_A_DAY.test(words)) return false;
	const age = daysBetween(edtf, reference);
	return age >= 0 && age <= NEWS;
}

const AGE = /^(?:已|正好)?是[^,。;]{0,8}周年/;
/** 「到今年是五十周年」 tells how long ago something was; words that count go on from what was told before. */
const tellsAge = (text: string, { start, end }: Found) =>
	text[start - 1] === '到' && AGE.test(text.slice(end, end + REACH));

/** 「27日至28日在北京舉行的會議」 dates the gathering that a text begins with, not what the text reports. */
const OF_GATHERING = /^[^,。;]{0,12}(?:举行|召开|举办|结束|闭幕)的/;
/** What stands before an article or a statement that is given in full. */
const IN_FULL = /(?:全文|原文|内容)如下[:。]?$/;

/** Reads one text block by block, with what was told so far in hand. */
class Reader {
	/** One that stays, for the sake of speed after a garbage collection: see `ExpressionResult.kept`. */
	static readonly kept = new Reader('', '1970-01-01');
	readonly #text: string;
	/** ISO day that deictic words count from: that of the text, or the dateline's. */
	#reference: string;
	readonly #frames: FrameTracker;
	readonly #dates: DateReading[] = [];
	readonly #refusals: DateRefusal[] = [];
	readonly #memory = new Memory();
	readonly #told: ToldSoFar;
	#speaker: Speaker | null = null;
	/** The first year-level reading of the question that was asked last. */
	#asked: DateReading | null = null;
	#sawDateline = false;
	#hasLead = false;
	/** Folded offset of the first paragraph; null before it. */
	#firstParagraph: number | null = null;

	constructor(text: string, reference: string) {
		this.#text = text;
		this.#reference = reference;
		this.#frames = new FrameTracker(reference);
		this.#told = {
			text,
			reference,
			frames: this.#frames,
			memory: this.#memory,
			dates: this.#dates
		};
	}

	read(blocks: readonly Block[], sentences: readonly Sentence[]): TimeReading {
		// Once over the whole text: the rules stop at line breaks, which part the blocks.
		const found = find(this.#text);
		let at = 0;
		let next = 0;
		for (const [index, block] of blocks.entries()) {
			const own: Sentence[] = [];
			for (; at < sentences.length && (sentences[at]?.block ?? index) <= index; at += 1) {
				const sentence = sentences[at];
				if (sentence?.block === index) own.push(sentence);
			}
			const inBlock: Found[] = [];
			for (; next < found.length; next += 1) {
				const one = found[next];
				if (!one || one.start >= block.end) break;
				if (one.start >= block.start && one.end <= block.end) inBlock.push(one);
			}
			const parts = own.length > 0 ? own : splitSentences(this.#text, block, index);
			this.#readBlock(block, parts, inBlock);
		}
		return { dates: this.#dates, frames: this.#frames.frames, refusals: this.#refusals };
	}

	#readBlock(block: Block, sentences: readonly Sentence[], found: readonly Found[]): void {
		if (block.kind === 'paragraph') this.#enterParagraph(block);
		else if (isHeadline(block)) this.#enterSection();
		if (block.kind === 'paragraph') this.#readSentences(block, sentences, found);
		else this.#readApart(block, sentences, found);
	}

	/** Reads what is no paragraph: its dates say nothing of the paragraphs around it, but those of a headline may frame what stands below. */
	#readApart(block: Block, sentences: readonly Sentence[], found: readonly Found[]): void {
		const { previous, inParagraph } = this.#memory;
		this.#memory.previous = this.#memory.inParagraph = null;
		const count = this.#dates.length;
		this.#readSentences(block, sentences, found);
		this.#memory.previous = previous;
		this.#memory.inParagraph = inParagraph;
		if (isHeadline(block)) this.#noteHeadline(block, this.#dates.slice(count));
	}

	#noteHeadline(block: Block, readings: readonly DateReading[]): void {
		const words = this.#text.slice(block.start, block.end);
		const isTitle = block.kind === 'title';
		const reading = framingDate(words, block.start, readings, isTitle);
		const told = reading && toldBy(reading.edtf);
		const named = isTitle ? yearNamedIn(words) : null;
		if (named !== null && named <= yearOf(this.#reference))
			this.#memory.titleYear = { year: named, month: null, day: null };
		if (!told || yearOf(this.#reference) < told.year) return;
		if (isTitle) this.#memory.setTitle({ ...told, day: null });
		else this.#memory.setHeading(told, words.includes('年'));
		this.#frames.openHeading(reading, isTitle);
	}

	#readSentences(block: Block, sentences: readonly Sentence[], found: readonly Found[]): void {
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
	}

	#enterSection(): void {
		this.#frames.endSection();
		this.#memory.enterSection();
		this.#asked = null;
	}

	#enterParagraph({ start, end, speaker }: Block): void {
		this.#firstParagraph ??= start;
		if (!isSameSpeaker(speaker, this.#speaker)) {
			const asked = this.#speaker?.role === 'questioner' ? this.#asked : null;
			this.#frames.endSection();
			this.#memory.enterTurn(speaker?.role === 'questioner');
			this.#asked = null;
			this.#speaker = speaker;
			if (asked && speaker?.role === 'speaker') this.#frames.openQuestion(asked);
		}
		this.#memory.startParagraph();
		this.#frames.startParagraph(this.#text.slice(start, Math.min(end, start + REACH)));
	}

	#readSentence(sentence: Sentence, found: readonly Found[], block: Block): void {
		const text = this.#text.slice(sentence.start, sentence.end);
		const governs = block.kind === 'paragraph';
		const inDialogue = block.speaker !== null;
		if (governs) this.#frames.startSentence(text);
		this.#memory.startSentence();
		const count = this.#dates.length;
		let governedTo = sentence.start;
		for (const one of found) {
			const reading = this.#readOne(one, { sentence, block });
			if (!reading || !governs) continue;
			this.#noteQuestion(reading, block);
			const opened = this.#frames.offer(reading, {
				before: this.#text.slice(Math.max(sentence.start, one.start - REACH), one.start),
				after: this.#text.slice(one.end, one.end + REACH),
				isParagraphStart: opensBlock(one, block),
				pending: { start: governedTo, end: one.start },
				inDialogue
			});
			const isLead = this.#noteLead(reading, sentence, block);
			if (opened || isLead) governedTo = one.start;
		}
		if (governs) this.#frames.govern({ start: governedTo, end: sentence.end }, inDialogue);
		if (IN_FULL.test(text)) this.#frames.endLead();
		if (this.#dates.length > count)
			this.#memory.events.note(text, sentence.start, this.#dates.slice(count));
	}

	#noteQuestion(reading: DateReading, { speaker }: Block): void {
		if (speaker?.role !== 'questioner' || this.#asked) return;
		if (reading.role === 'review' || (reading.role === 'point' && /^\d{4}$/.test(reading.edtf)))
			this.#asked = reading;
	}

	/**
	 * The first day told after a dispatch's dateline dates what the dispatch reports, as does one of
	 * those just before the text in its first sentence.
	 *
	 * @returns whether the reading is that day
	 */
	#noteLead(reading: DateReading, { start }: Sentence, { speaker }: Block): boolean {
		if (speaker !== null || this.#hasLead) return false;
		if (reading.rule === 'dateline') {
			if (!this.#sawDateline && this.#dates.length <= LAST_DATELINE) {
				this.#sawDateline = true;
				this.#countFrom(reading);
			}
			return false;
		}
		const isAttribute = OF_GATHERING.test(this.#text.slice(reading.end, reading.end + REACH));
		const opensText = start === this.#firstParagraph && isFresh(reading) && !isAttribute;
		if (!this.#sawDateline && !opensText) return false;
		this.#hasLead = true;
		if (reading.role !== 'point' || !/^\d{4}-\d{2}-\d{2}/.test(reading.edtf)) return false;
		this.#frames.openLead(reading, this.#sawDateline);
		return true;
	}

	/** A dispatch says 今天 of the day of its dateline, though it is printed a day or two later. */
	#countFrom(dateline: DateReading): void {
		if (!isFresh(dateline)) return;
		this.#reference = this.#told.reference = dateline.edtf;
	}

	#readOne(one: Found, at: Position): DateReading | null {
		const { start, end, rule, expression } = one;
		const counted = count(expression, placeOf(one, at, this.#told));
		if (isRefusal(counted) || !isEdtf(counted.edtf)) {
			const refusal = isRefusal(counted)
				? counted
				: { rule: 'date/out-of-range', reason: 'no date that can be written' };
			this.#refusals.push({ start, end, ...refusal });
			this.#memory.noteYear(expression);
			return null;
		}
		const reading = this.#toReading(one, rule, counted);
		this.#dates.push(reading);
		if (!tellsAge(this.#text, one)) this.#memory.note(reading, counted, opensBlock(one, at.block));
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
			derivation: [words, ...(steps.length > 0 ? steps : [WRITTEN_OUT]), edtf],
			reference: this.#reference,
			role: roleOf(expression, edtf, this.#text.slice(Math.max(0, start - 6), start))
		};
	}
}
