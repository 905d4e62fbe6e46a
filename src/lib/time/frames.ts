import { boundsOf, type Bounds } from '../model/edtf.ts';
import type { FoldedSpan } from '../text/document.ts';
import { yearOf } from './days.ts';
import type { DateReading, Frame } from './reading.ts';

/**
 * Frames: the time that the discourse has set and that undated events take. A reading opens one
 * where it opens a clause; how long it holds depends on its scope.
 *
 *     section     ── 2023年是… ──────────────────────────────── heading, turn, 我们将 …
 *     paragraph           └ 去年11月,… ┘ end of paragraph
 *     question    ── 去年…? │ answer ───────── until the answer names a year itself
 *     opening     first sentence of a report ──── where it reports, not where it quotes ───── end
 *     document    lead of a dispatch ────────────────────────────────────────── end
 *     title       2023年大事记 ──────────────────────────────────────────────── end
 */

type Scope = 'paragraph' | 'section' | 'question' | 'opening' | 'document' | 'title';

interface OpenFrame {
	reading: DateReading;
	rule: string;
	scope: Scope;
	/** Whether it lies before the day of the text. */
	isPast: boolean;
	/** The one year that its date lies in, or null. */
	year: number | null;
}

/** Where a reading stands. */
export interface Setting {
	/** End of the sentence's text before the reading. */
	before: string;
	/** Beginning of the text after it. */
	after: string;
	/** Whether the reading stands at the beginning of its paragraph. */
	isParagraphStart: boolean;
	/** The stretch up to the reading that no frame has been recorded for yet. */
	pending: FoldedSpan;
	/** Whether a speaker is named; what is said is no act of the meeting that a lead reports. */
	inDialogue: boolean;
}

/** Words between the beginning of a clause and the date that opens it. */
const OPENERS =
	'就在|早在|正在|正值|在|于|自|从|到|纵观|回顾|回首|放眼|展望|总结|盘点|进入|步入|迈入|跨入|告别|刚刚过去的|刚过去的|即将过去的|过去的|而|但|特别是|尤其是|其中|同时|此外|第[一二三四五六],?|大家都知道,?|我们知道,?|各位(?:朋友|同事),?';
/** 「他總結了一年來……」: a review that another gives of a year. */
const REVIEWED = '[^,。;:!?]{0,6}(?:回顾|总结|盘点|梳理)了?';
const CLAUSE_OPENING = new RegExp(`(?:^|[,。;:!?“(—\\s])(?:${OPENERS}|${REVIEWED})?$`);
const REVIEW_OPENING =
	/(?:纵观|回首|(?:回顾|盘点|总结|梳理)了?|刚刚过去的|刚过去的|即将过去的|告别)$/;
/** A paragraph that tells of one gathering tells its day first: 论坛7日上午开幕. */
const GATHERING_OPENING =
	/^(?:本[届次]|此次|该)?\p{Script=Han}{0,4}(?:论坛|会议|峰会|大会|年会|博览会|研讨会|座谈会|对话|磋商|谈判|演习)(?:于|在)?$/u;
/** After the date of what a sentence tells the present state of: 去年开港的港口,如今…. */
const STILL = /^[^,。;:]{1,10}的[^,。;:]{1,12},?(?:如今|现在|现已|目前|至今|迄今|仍)/;
/** A year written out in full. */
const FULL_YEAR = /^(?:[0-9]{4}|[一二][〇零一二三四五六七八九]{3})年/;
/** After a year that is spoken of as a whole: 2023年是…, 2025年对世界都是…. */
const PREDICATE = /^(?:是(?!否)|对[^,。;]{1,14}(?:是|来说|而言)|注定|将是|堪称|恰逢|正值|适逢)/;

/** After a year that sets what the clauses after the colon tell: 明年的日程已经排开:…. */
const TOPIC =
	/^的(?:[^,。;:!?“”]{2,14}(?<![说示出调称问道]):|(?:世界|中国|中国外交|国际(?:形势|局势)|两国关系),)/;
/** A year whose diplomacy is the topic, wherever it is named: 「大家对今年的元首外交印象深刻。从……」. */
const OF_DIPLOMACY = /^的?(?:中国)?(?:特色)?(?:元首|首脑|主场|大国|周边)外交(?!部|官)/;
/** A number of a period says nothing of what is told after it: 上半年GDP同比增长6.8%. */
export const STATISTIC =
	/^[^。;:]{0,20}(?:同比|环比|GDP|贸易额|贸易总额|进出口|增长率|投资额|[万亿]美元)/;
/** A sentence that opens with these words leaves the time told before it in its paragraph. */
const PRESENT_OPENING =
	/^(?:但是?|而|不过,?)?(?:近些?年|这些年|目前|当前|如今|现在|眼下|现今|时至今日)/;

/** A paragraph that opens so gives what was said, not what the dispatch reports. */
const SPOKEN_OPENING =
	/^[^。!?]{0,16}(?:指出|表示|强调|认为|说|称|介绍)(?:[,:]|$)|^(?:第[一二三四五六七八九十],|[一二三四五六七八九十]是|首先,|其次,)/;
/** Words of a sentence on what is wanted, in the voice of a speaker, or on another time. */
const SPOKEN =
	/我们|愿(?!望)|应[当该]?(?!邀)|为契机|[加尽]快|推动|支持|加强|共同(?!主持|出席|举行|签署|见证|发表|宣布)|近些?年|[0-9]{4}年/;

/** One of these signs is in every word of the future; most sentences have none. */
const AHEAD = /[将拟]|[预定订][于定]|届时/;
/** A sentence with these words speaks of what is to come. */
const FORWARD =
	/(?:我们|中方|双方|各方|中国|也|还|仍|均|主席|总统|总理|外长|元首|外交|今年|明年|半年)将(?![军领近士官两其])|(?:^|[^必])将(?:继续|于|在|举行|举办|出席|访问|迎来|陆续|进一步|会同|主办|接任|担任|召开|开展|参加|始终|坚定|共同|加强|推动|隆重|正式|率|应邀|赴|启动|对)|即将(?!过去)|预定|拟(?:于|在|将)|[定订]于|届时/;
/** A paragraph that opens with these words leaves the year under review. */
const FORWARD_OPENING =
	/^.{0,6}?(?:我们将|中方将|中国将|中国外交将|双方将|面向未来|展望|今后|新征程上|未来)/;

/** Whether the sentence speaks of what is to come. */
const isForward = (sentence: string) => AHEAD.test(sentence) && FORWARD.test(sentence);

/** What a reading opens: nothing, a frame of its paragraph, or one of its section. */
function scopeOf(
	reading: DateReading,
	{ before, after, isParagraphStart }: Setting,
	reference: string
): Scope | null {
	if (reading.role !== 'point' && reading.role !== 'review') return null;
	if (reading.rule === 'dateline' || reading.rule === 'told-event') return null;
	// What goes on from a day is told of what began then, not of what is told after it.
	if (reading.edtf.endsWith('/..')) return null;
	if (isWholeYear(reading) && OF_DIPLOMACY.test(after)) return 'paragraph';
	const isOfGathering = isParagraphStart && isDay(reading) && GATHERING_OPENING.test(before);
	if (!isOfGathering && !CLAUSE_OPENING.test(before)) return null;
	if (STILL.test(after)) return null;
	if (after.startsWith('的')) return isWholeYear(reading) && TOPIC.test(after) ? 'paragraph' : null;
	if (!isWholeYear(reading)) return STATISTIC.test(after) ? null : 'paragraph';
	if (PREDICATE.test(after) || REVIEW_OPENING.test(before)) return 'section';
	const opensParagraph = isParagraphStart && /^(?:[,，里来]|$)/.test(after);
	if (!opensParagraph) return 'paragraph';
	return reading.role === 'review' || isCurrentYear(reading, reference) ? 'section' : 'paragraph';
}

const OPEN: Bounds = { earliest: null, latest: null };

const LASTING: ReadonlySet<Scope> = new Set(['opening', 'document', 'title']);
const lastsToEnd = (scope: Scope) => LASTING.has(scope);
/** Of a lead: what is said in a dialogue is no act of the meeting that it reports. */
const isLead = (scope: Scope) => scope === 'opening' || scope === 'document';

/** A year or a year under review, however it is written. */
const isWholeYear = ({ edtf, role }: DateReading) => role === 'review' || /^\d{4}$/.test(edtf);

const isDay = ({ edtf }: DateReading) => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

function isCurrentYear({ edtf }: DateReading, reference: string): boolean {
	return Math.abs(yearOf(edtf) - yearOf(reference)) <= 1;
}

/** The one year that the bounds lie in, or null. */
function yearWithin({ earliest, latest }: Bounds): number | null {
	return earliest && latest && yearOf(earliest) === yearOf(latest) ? yearOf(latest) : null;
}

/** Follows the frames of one text, in text order. */
export class FrameTracker {
	readonly #reference: string;
	readonly #frames: Frame[] = [];
	#open: OpenFrame[] = [];
	#sentence = '';
	#isSpokenParagraph = false;
	/** Whether the sentence speaks of what is to come; null until it is asked. */
	#isForward: boolean | null = null;
	/** Frames opened in the sentence at hand hold in it even if it speaks of what is to come. */
	#fresh = new Set<OpenFrame>();

	constructor(reference: string) {
		this.#reference = reference;
	}

	/** A heading or a new speaker's turn. */
	endSection(): void {
		this.#open = this.#open.filter(({ scope }) => lastsToEnd(scope));
	}

	startParagraph(text: string): void {
		this.#isSpokenParagraph = SPOKEN_OPENING.test(text);
		this.#open = this.#open.filter(
			(frame) =>
				frame.scope !== 'paragraph' &&
				!(!lastsToEnd(frame.scope) && frame.isPast && FORWARD_OPENING.test(text))
		);
	}

	startSentence(text: string): void {
		this.#sentence = text;
		this.#isForward = null;
		this.#fresh.clear();
		if (this.#open.length > 0 && (PRESENT_OPENING.test(text) || this.#speaksAhead()))
			this.#open = this.#open.filter((frame) => frame.scope !== 'paragraph' || !frame.isPast);
	}

	/** The frame year that undated words take here; null when no frame holds. */
	get year(): number | null {
		const frame = this.#current(true);
		return frame?.year ?? null;
	}

	/**
	 * Lets a reading open a frame if it stands where one opens; what stood before it in its sentence
	 * is governed by the frame so far.
	 *
	 * @returns whether it did
	 */
	offer(reading: DateReading, setting: Setting): boolean {
		const own = scopeOf(reading, setting, this.#reference);
		if (!own) return false;
		const isListed = this.#sentence.endsWith(':');
		const whole = isListed && isWholeYear(reading) ? 'section' : own;
		// What a dispatch quotes of a year is no frame for what it reports itself, but for the list that it quotes.
		const isQuoted = whole === 'section' && !setting.inDialogue && this.#hasLead && !isListed;
		const scope = isQuoted ? 'paragraph' : whole;
		this.govern(setting.pending, setting.inDialogue);
		if (isWholeYear(reading)) this.#open = this.#open.filter((frame) => frame.scope !== 'question');
		if (setting.isParagraphStart) this.#leaveYearsBefore(reading);
		if (scope === 'section') this.#open = this.#open.filter((frame) => lastsToEnd(frame.scope));
		const kind = reading.role === 'review' ? 'review' : isWholeYear(reading) ? 'year' : 'date';
		this.#push(this.#frameOf(reading, scope, `frame/${kind}-${scope}`));
		return true;
	}

	/** A paragraph that opens with a later year leaves the section about an earlier one. */
	#leaveYearsBefore({ edtf, derivation: [words = ''] }: DateReading): void {
		if (!FULL_YEAR.test(words) || edtf > this.#reference) return;
		const year = yearOf(edtf);
		this.#open = this.#open.filter(
			(frame) => frame.scope !== 'section' || frame.year === null || frame.year >= year
		);
	}

	/** Lets the year that a question names hold for the answer. */
	openQuestion(reading: DateReading): void {
		this.#push(this.#frameOf(reading, 'question', 'frame/question'));
	}

	/** Lets the year or month of a headline hold for what stands below it. */
	openHeading(reading: DateReading, isTitle: boolean): void {
		if (isTitle) this.#open.unshift(this.#frameOf(reading, 'title', 'frame/title'));
		else this.#push(this.#frameOf(reading, 'section', 'frame/heading'));
	}

	get #hasLead(): boolean {
		return this.#open.some(({ scope }) => isLead(scope));
	}

	/** Lets the date in the lead of a dispatch hold to its end; without a dateline only where the text reports. */
	openLead(reading: DateReading, hasDateline: boolean): void {
		const scope = hasDateline ? 'document' : 'opening';
		this.#open.unshift(this.#frameOf(reading, scope, hasDateline ? 'frame/lead' : 'frame/opening'));
	}

	/** Of the frames of a paragraph, the last in the past and the last that is not are enough. */
	#push(frame: OpenFrame): void {
		if (frame.scope === 'paragraph') {
			const isPast = frame.isPast;
			this.#open = this.#open.filter(
				(other) => other.scope !== 'paragraph' || other.isPast !== isPast
			);
		}
		this.#open.push(frame);
		this.#fresh.add(frame);
	}

	/** Records that a stretch is governed by the frame that holds now. */
	govern({ start, end }: FoldedSpan, inDialogue: boolean): void {
		const frame = this.#current(inDialogue);
		if (!frame || start >= end) return;
		const last = this.#frames.at(-1);
		const isSame =
			last?.reading === frame.reading && last.rule === frame.rule && start - last.end <= 1;
		if (last && isSame) last.end = end;
		else this.#frames.push({ start, end, reading: frame.reading, rule: frame.rule });
	}

	/** The lead of an article or statement that is given in full below it dates nothing there. */
	endLead(): void {
		this.#open = this.#open.filter(({ scope }) => !isLead(scope));
	}

	get frames(): Frame[] {
		return this.#frames;
	}

	#frameOf(reading: DateReading, scope: Scope, rule: string): OpenFrame {
		const bounds = boundsOf(reading.edtf) ?? OPEN;
		const isPast = bounds.latest !== null && bounds.latest < this.#reference;
		return { reading, scope, rule, isPast, year: yearWithin(bounds) };
	}

	/** Whether the sentence gives what was said or is wanted. */
	#isSpoken(): boolean {
		return this.#isSpokenParagraph || this.#speaksAhead() || SPOKEN.test(this.#sentence);
	}

	#speaksAhead(): boolean {
		return (this.#isForward ??= isForward(this.#sentence));
	}

	#current(inDialogue: boolean): OpenFrame | undefined {
		return this.#open.findLast(
			(frame) =>
				!(inDialogue && isLead(frame.scope)) &&
				!(frame.scope === 'opening' && this.#isSpoken()) &&
				(this.#fresh.has(frame) || !frame.isPast || lastsToEnd(frame.scope) || !this.#speaksAhead())
		);
	}
}
