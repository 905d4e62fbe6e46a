import type { Event, Source } from '../model/event-list.ts';
import type { Words } from '../wording/index.ts';
import { evidenceIn, openPart, timeInWords, type EvidenceOf } from './evidence.ts';
import { octetsOf } from './octets.ts';
import { sourcesIn, type Selection } from './selection.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** TEXT of RFC 5545, 3.3.11: the rest of the control characters has no place in it. */
export function escapeText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll('\n', '\\n');
}

/** A content line folded at 75 octets of UTF-8, between characters, each part ending in CR LF. */
export function folded(line: string): string {
	let [result, length] = ['', 0];
	for (const character of line) {
		if (length + octetsOf(character) > 75) {
			result += '\r\n ';
			length = 1;
		}
		result += character;
		length += octetsOf(character);
	}
	return `${result}\r\n`;
}

const basic = (iso: string) => iso.replaceAll('-', '');

function dayAfter(iso: string): string {
	return new Date(Date.parse(iso) + MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The days of an event: all that its date allows, as calendars know no uncertainty. An open time has
 * only its known end, a day. The summary and the description tell.
 */
function daysOf({ earliest, latest }: Event): string[] {
	const first = earliest ?? latest;
	const last = latest ?? earliest;
	if (first === null || last === null) return [];
	const start = `DTSTART;VALUE=DATE:${basic(first)}`;
	// The day after 9999 has no four-digit year; without an end a calendar takes the one day.
	return last >= '9999-12-31' ? [start] : [start, `DTEND;VALUE=DATE:${basic(dayAfter(last))}`];
}

/** Moment from which an entry is as it is: the day of the latest source, never the clock. */
function stampOf(event: Event, sourceOf: (id: string) => Source): string {
	const days = event.mentions.map(({ source }) => sourceOf(source).date);
	return `${basic(days.sort().at(-1) ?? '1970-01-01')}T000000Z`;
}

function entryOf(
	event: Event,
	stamp: string,
	address: string,
	evidenceOf: EvidenceOf,
	words: Words
): string[] {
	const { language, phrases } = words;
	const evidence = evidenceOf(event).map(({ quote, reference }) => `${quote}\n——${reference}`);
	const description = [timeInWords(event, words), ...evidence].join('\n\n');
	const categories = [phrases.types[event.type], ...event.regions.map((r) => phrases.regions[r])];
	return [
		'BEGIN:VEVENT',
		`UID:${escapeText(event.id)}@jinian`,
		`DTSTAMP:${stamp}`,
		...daysOf(event),
		`SUMMARY:${escapeText(event.title[language] + openPart(event, words))}`,
		`DESCRIPTION:${escapeText(description)}`,
		...(event.places ? [`LOCATION:${escapeText(event.places.join('、'))}`] : []),
		`CATEGORIES:${categories.map(escapeText).join(',')}`,
		`STATUS:${event.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
		'TRANSP:TRANSPARENT',
		`URL:${address}`,
		`X-EDTF:${escapeText(event.date)}`,
		'END:VEVENT'
	];
}

/** A calendar of all-day entries (RFC 5545). The exact date stands in `X-EDTF`. */
export function toCalendar(selection: Selection): string {
	const { list, title, addresses, words } = selection;
	const sourceOf = sourcesIn(list);
	const evidenceOf = evidenceIn(selection);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Jinian//${escapeText(list.generator)}//${words.language === 'en' ? 'EN' : 'ZH'}`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${escapeText(title)}`,
		`X-WR-CALNAME:${escapeText(title)}`,
		...list.events.flatMap((event) =>
			entryOf(event, stampOf(event, sourceOf), addresses.event(event.id), evidenceOf, words)
		),
		'END:VCALENDAR'
	];
	return lines.map(folded).join('');
}
