import { boundsOf } from '../model/edtf.ts';
import { isoMonth } from './days.ts';
import { EventLog } from './event-log.ts';
import type { Expression } from './expression.ts';
import type { Counted, Told } from './place.ts';
import type { DateReading } from './reading.ts';

/** Paragraphs in a row that open with a date, from which on they are entries of a chronicle. */
const CHRONICLE = 2;

const isBefore = (told: Told, other: Told | null) =>
	other !== null &&
	(told.year - other.year || (told.month ?? 0) - (other.month ?? told.month ?? 0)) < 0;

/** What one text has told so far, for words that point back. */
export class Memory {
	readonly events = new EventLog();
	previous: Told | null = null;
	inParagraph: Told | null = null;
	inSentence: Told | null = null;
	/** The year or month of the title and of the heading, the heading's first. */
	#title: Told | null = null;
	#heading: Told | null = null;
	/** The heading that told its year last, or the last of those under it. */
	#above: Told | null = null;
	/** A year that the title names without framing the text by it. */
	titleYear: Told | null = null;
	/** The year of each month told that lies ahead of the text. */
	readonly announced = new Map<number, number>();
	/** The day told last, as EDTF, in the paragraph and in the turn. */
	#dayInParagraph: string | null = null;
	#day: string | null = null;
	/** The date told last in the paragraph, when it is no finer than a month. */
	#coarse: string | null = null;
	#opening: Told | null = null;
	#lastOpening: Told | null = null;
	#run = 0;

	/** What 当天 and 次日 point to. A date about as fine in the paragraph outweighs a day told before it. */
	get lastDay(): string | null {
		return this.#dayInParagraph ?? this.#coarse ?? this.#day;
	}

	get section(): Told | null {
		return this.#heading ?? this.#title;
	}

	/** The opening of the paragraph before, for a date that opens its own. */
	get entry(): Told | null {
		return this.#run >= CHRONICLE && this.#opening === null ? this.#lastOpening : null;
	}

	setTitle(told: Told): void {
		this.#title = told;
	}

	/** @param isYearWritten whether the heading tells its year itself, so that headings of months and days stand under it */
	setHeading(told: Told, isYearWritten: boolean): void {
		this.#heading = { ...told, day: null };
		if (isYearWritten || this.#above) this.#above = this.#heading;
	}

	/** What a heading of a month or a day leaves to the headings before it and to the title. */
	get above(): Told | null {
		return this.#above ?? this.#title ?? this.titleYear;
	}

	/** A heading ends what the section before was about. */
	enterSection(): void {
		this.previous = null;
		this.#heading = null;
		this.#run = 0;
		this.#lastOpening = null;
	}

	/**
	 * Another speaker does not go on from what was said before.
	 *
	 * @param asks whether a new question is asked: the visit that its answer speaks of is not one told before
	 */
	enterTurn(asks: boolean): void {
		this.enterSection();
		this.#day = null;
		if (asks) this.events.clear();
	}

	startParagraph(): void {
		const isInOrder = this.#opening && !isBefore(this.#opening, this.#lastOpening);
		this.#run = isInOrder ? this.#run + 1 : 0;
		this.#lastOpening = this.#opening ?? null;
		this.#opening = null;
		this.inParagraph = null;
		this.#dayInParagraph = null;
		this.#coarse = null;
	}

	startSentence(): void {
		this.inSentence = null;
	}

	/** Notes the year of a date that was refused: 2023年2月30日、3月1日. */
	noteYear(expression: Expression): void {
		if (expression.kind === 'calendar' && expression.year?.from === 'text')
			this.inSentence = { year: expression.year.value, month: null, day: null };
	}

	/** Notes the date that a reading tells. What opens or ends a stretch points nowhere. */
	note(reading: DateReading, counted: Counted, opensParagraph: boolean): void {
		const { role, edtf, reference } = reading;
		const told = isCountedRoughly(reading)
			? counted.told && { ...counted.told, month: null }
			: counted.told;
		if (told?.month && isoMonth(told.year, told.month) > reference.slice(0, 7))
			this.announced.set(told.month, told.year);
		if (!told || role === 'anniversary' || role === 'since' || role === 'until') return;
		this.inSentence = this.inParagraph = this.previous = told;
		if (opensParagraph) this.#opening = told;
		if (told.day !== null || isFewDays(edtf)) {
			this.#dayInParagraph = this.#day = edtf;
			this.#coarse = null;
		} else if (told.month !== null) this.#coarse = edtf;
	}
}

/** 「4個月後」 tells a month that no day alone after it is of. */
const isCountedRoughly = ({ rule, edtf }: DateReading) => rule === 'distance' && edtf.endsWith('~');

function isFewDays(edtf: string): boolean {
	return edtf.length >= 21 && edtf.includes('/') && boundsOf(edtf)?.earliest !== null;
}
