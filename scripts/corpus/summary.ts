import { CLAIM_FIELDS, type ClaimField } from '#lib/intake/claims.ts';
import { ENCODING_NAMES } from '#lib/intake/encodings.ts';
import { FORMAT_NAMES } from '#lib/intake/formats.ts';
import type { Intake } from '#lib/intake/index.ts';
import type { Source } from '#lib/model/event-list.ts';
import type { SourceEntry } from '#lib/intake/source-entries.ts';
import type { FileReport } from './read-corpus.ts';

/** Values are cut where they would fill the line. */
const SHOWN = 24;

const short = (value: string) => (value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value);

function formatInWords({ format, encoding, encodingWhy }: Intake): string {
	if (encoding === null || format === 'ndjson') return FORMAT_NAMES[format];
	const plain = encodingWhy === 'all bytes fit' ? '' : ` (${encodingWhy})`;
	return `${FORMAT_NAMES[format]}, ${ENCODING_NAMES[encoding]}${plain}`;
}

/** A value with what it rests on: the entry, or how far the inference can be relied on. */
function fieldInWords(field: ClaimField, { claims }: Intake, entry?: SourceEntry): string[] {
	const said = entry?.[field];
	if (typeof said === 'string') return [`${field} ${short(said)} (sources.json)`];
	const found = claims.find((claim) => claim.field === field);
	if (!found || found.confidence === 'guess') return [];
	return [`${field} ${short(found.value)} (${found.confidence}: ${found.why})`];
}

function textInWords({ intake }: FileReport['texts'][number], entry?: SourceEntry): string {
	return [
		`read as ${formatInWords(intake)}`,
		...CLAIM_FIELDS.flatMap((field) => fieldInWords(field, intake, entry)),
		...intake.notices.map(({ text }) => text)
	].join('; ');
}

/** What became of a file, as one line. */
export function summaryLine({ file, texts, entry, skipped, problems }: FileReport): string {
	const [first] = texts;
	const read =
		first?.id == null
			? texts.map((text) => textInWords(text, entry))
			: [
					`${texts.length} ${texts.length === 1 ? 'text' : 'texts'} read as ${FORMAT_NAMES[first.intake.format]}`
				];
	const left = skipped.map((reason) => `skipped: ${reason}`);
	const failed = problems.map((problem) => `not read: ${problem}`);
	return `${file}: ${[...read, ...left, ...failed].join('; ')}`.replace(/\s*\n\s*/g, ' ');
}

/** Which sources are transcripts of one occasion and count as one witness in several versions. */
export function occasionLines(sources: readonly Source[]): string[] {
	const occasions = new Map<string, string[]>();
	for (const { occasion, file } of sources)
		if (occasion !== undefined) occasions.set(occasion, [...(occasions.get(occasion) ?? []), file]);
	return [...occasions.values()].map(
		(files) => `one occasion, kept as versions of one witness: ${files.join(', ')}`
	);
}
