import { EVENT_NAME, MEETING_NAME } from '../event-log.ts';
import type { Expression } from '../expression.ts';
import { KNOWN_EVENTS, type KnownEvent } from './known-events.ts';
import { endOf, pairs, startOf, type DateRule, type Found } from './rule.ts';

/**
 * Events as anchors: those of a table, and those that the text itself has dated. The short words
 * after an event are searched for and the event before them is looked up, which is much faster
 * than to search for every name.
 */

type Scope = 'since' | 'after' | 'during' | 'before';

const SUFFIX =
	/(?<since>以来|至今)|(?<during>期间|时期)|(?<after>(?:之|以)后|后(?![天来续期方勤代世者半果第遗备援]|发(?![表布出])))|(?<before>(?:之|以)前|前(?![往来后沿途瞻总首外任去景线提所身述进列]))/;

/** No name of an event is longer. */
const LONGEST_NAME = 20;

/** What may stand between an event's name and the word that counts from it: 七七事变|爆发|后. */
const BEGUN = '(?:爆发|发生|开始)?';
const KNOWN = KNOWN_EVENTS.map((event) => ({
	event,
	pattern: new RegExp(`(?:自从?|从)?(?<name>${event.names})${BEGUN}$`)
}));
const ANY_KNOWN = new RegExp(`(?:${KNOWN_EVENTS.map(({ names }) => names).join('|')})${BEGUN}$`);
const TOLD: Readonly<Partial<Record<Scope, RegExp>>> = {
	since: new RegExp(`(?:${EVENT_NAME})$`),
	during: new RegExp(`(?:${MEETING_NAME})$`),
	after: new RegExp(`(?:${MEETING_NAME})(?:结束)?$|(?<=^|[,。;:!?“\\s])会$`)
};

/** 改革开放以来, 二战后, 旧金山会晤以来, 访问期间, 会后. */
export const eventRule: DateRule = {
	name: 'event',
	begins: ['以来', '至今', '期间', '时期', ...pairs('之以', '前后'), '前', '后'],
	pattern: SUFFIX,
	read(match, text): Found | null {
		const at = startOf(match);
		const scope = (['since', 'during', 'after', 'before'] as const).find(
			(name) => match.groups?.[name] !== undefined
		);
		if (!scope) return null;
		const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
		const found = readKnown(before, scope) ?? readTold(before, scope);
		return found && { ...found, start: at - found.length, end: endOf(match) };
	}
};

interface Named {
	name: string;
	expression: Expression;
	/** Code units of the words before the suffix. */
	length: number;
}

function readKnown(before: string, scope: Scope): Named | null {
	if (!ANY_KNOWN.test(before)) return null;
	for (const { event, pattern } of KNOWN) {
		const match = pattern.exec(before);
		const { name } = match?.groups ?? {};
		if (!match || name === undefined) continue;
		if (/[第反后]$/.test(before.slice(0, match.index))) return null;
		const expression = expressKnown(event, name, scope);
		return expression && { name: 'known-event', expression, length: match[0].length };
	}
	return null;
}

function expressKnown(
	{ edtf, lasted }: KnownEvent,
	event: string,
	scope: Scope
): Expression | null {
	const of: Expression = { kind: 'years', edtf, event };
	switch (scope) {
		case 'since':
		case 'after':
			return { kind: 'since', of, inclusive: true, isStart: false };
		case 'before':
			return { kind: 'until', of, inclusive: false, isSoFar: false };
		case 'during':
			return lasted === undefined ? null : { ...of, edtf: lasted };
	}
}

/** Signs that end the search for the beginning of an event's name: 与|旧金山会晤. */
const NO_NAME = /[^\p{Script=Han}]|[自从在于同与和对向为是其的了将由每历届]/u;
const FROM = /(?:自从?|从)$/;
/** Code units before an event's noun that may belong to its name. */
const LONGEST_QUALIFIER = 5;

function readTold(before: string, scope: Scope): Named | null {
	const match = TOLD[scope]?.exec(before);
	if (!match || scope === 'before') return null;
	const isBare = match[0] === '会';
	let start = match.index;
	while (!isBare && start > 0 && match.index - start < LONGEST_QUALIFIER) {
		if (NO_NAME.test(before[start - 1] ?? '')) break;
		start -= 1;
	}
	if (/[每历届]$/.test(before.slice(0, start))) return null;
	const name = before.slice(start).replace(/结束$/, '');
	const from = FROM.exec(before.slice(0, start))?.[0].length ?? 0;
	return {
		name: 'told-event',
		expression: { kind: 'told-event', name, scope },
		length: before.length - start + from
	};
}
