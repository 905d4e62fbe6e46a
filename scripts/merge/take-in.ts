import { decodeUtf8 } from '#lib/intake/decode.ts';
import { MENTION_LINE_VERSION, MentionLine, RefusedLine } from '#lib/model/mention-line.ts';
import { sketchFrom } from '#lib/pipeline/mention-line.ts';
import { isBlank, type Line } from '#lib/intake/lines.ts';
import { MOST_LINE_BYTES } from '#lib/intake/records.ts';
import { sha256 } from '../corpus/read-texts.ts';
import { sorterOn, type Desk } from './desk.ts';
import type { ScratchFile } from './scratch.ts';
import type { Sorter } from './sorter.ts';

/** A line of mentions holds its text and several times as much besides. */
export const MOST_MENTION_BYTES = 16 * MOST_LINE_BYTES;

/** What is known of a text while its line lies in a file. */
export interface TextCard {
	id: string;
	/** ISO day. */
	date: string;
	file: string;
	isEntry: boolean;
	letters: string | null;
	/** Its line, in bytes. */
	at: number;
	length: number;
	/** Its sketch, in bytes of four for each wording. */
	sketchAt: number;
	wordings: number;
}

/** The lines of all streams, and what was wrong with some. */
export interface TakenIn {
	lines: ScratchFile;
	sketches: ScratchFile;
	/** By id and content: lines that are the same stand together. */
	cards: Sorter<TextCard>;
}

/** Reads a line as it lies in its file. */
export function readStored({ lines }: TakenIn, { at, length }: Pick<TextCard, 'at' | 'length'>) {
	return JSON.parse(lines.read(at, length).toString()) as MentionLine;
}

const whyNot = (value: unknown, generator: string): string | null => {
	const { version, generator: other } = value as { version?: unknown; generator?: unknown };
	if (version !== MENTION_LINE_VERSION)
		return 'no line of mentions of this version; make it anew with npm run extract -- --stream';
	return other === generator
		? null
		: `made by ${JSON.stringify(other)}, not by ${generator}; make it anew with npm run extract -- --stream`;
};

/** A line of mentions, or the reason why there is none. */
function readLine(bytes: Uint8Array, generator: string): MentionLine | string {
	const { text, problem } = decodeUtf8(bytes);
	if (text === null) return problem;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return 'not JSON: the stream was cut or mixed up; make it anew';
	}
	if (typeof value !== 'object' || value === null) return 'no line of mentions; make it anew';
	const refused = RefusedLine.safeParse(value);
	if (refused.success)
		return `text ${JSON.stringify(refused.data.id)} was not read: ${refused.data.error}`;
	const other = whyNot(value, generator);
	if (other !== null) return other;
	const parsed = MentionLine.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}; make the line anew`;
}

/** Takes in the lines of streams one after the other. */
export class Intake {
	readonly taken: TakenIn;
	readonly #generator: string;
	readonly #onproblem: (problem: string) => void;

	/** @param generator the program and version whose lines are read */
	constructor(desk: Desk, generator: string, onproblem: (problem: string) => void) {
		this.taken = {
			lines: desk.scratch.file(),
			sketches: desk.scratch.file(),
			cards: sorterOn(desk)
		};
		this.#generator = generator;
		this.#onproblem = onproblem;
	}

	/** @param place name of the stream, for messages */
	async add(place: string, lines: AsyncIterable<Line>): Promise<void> {
		for await (const { number, bytes } of lines) {
			if (bytes !== null && isBlank(bytes)) continue;
			const line =
				bytes === null
					? `longer than ${MOST_MENTION_BYTES >> 20} MB; split its text`
					: readLine(bytes, this.#generator);
			if (typeof line === 'string') this.#onproblem(`${place}: line ${number}: ${line}`);
			else if (bytes) this.#store(line, bytes);
		}
	}

	#store({ source, sketch, letters, isEntry }: MentionLine, bytes: Uint8Array): void {
		const { lines, sketches, cards } = this.taken;
		const words = sketchFrom(sketch);
		const card: TextCard = {
			...{ id: source.id, date: source.date, file: source.file, isEntry, letters },
			at: lines.append(bytes),
			length: bytes.length,
			sketchAt: sketches.append(Buffer.from(words.buffer)),
			wordings: words.length
		};
		cards.add([source.id, sha256(bytes), card.at], card);
	}
}
