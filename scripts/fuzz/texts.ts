import {
	BRACKETS,
	CONNECTIVES,
	DATES,
	DIGITS,
	HOSTILE,
	PARTIES,
	SCRIPTS,
	TRIGGERS
} from './fragments.ts';
import { mutated, pieceOf } from './mutate.ts';
import type { Random } from './random.ts';

/** Makes a text, of `seeds` or of nothing. */
type Maker = (random: Random, seeds: readonly string[]) => string;

const WORDS = [DATES, TRIGGERS, PARTIES, CONNECTIVES];

const word = (random: Random): string => random.pick(random.pick(WORDS));

/** A clause as the rules expect it, so that something is found. */
const clause = (random: Random): string =>
	random.pick(DATES) +
	random.pick(['，', '', '在', '，同']) +
	random.pick(PARTIES) +
	random.pick(['', '在', '同', '和' + random.pick(PARTIES)]) +
	random.pick(TRIGGERS) +
	random.pick(['。', '，', '；', '\n', '、']);

function character(random: Random): string {
	const [first, last] = random.pick(SCRIPTS);
	return String.fromCodePoint(random.between(first, last));
}

function hostileNumber(random: Random): string {
	const digits = random.many(random.between(1, random.onceIn(40) ? 400 : 12), () =>
		random.pick(DIGITS)
	);
	return (
		digits.join('') + random.pick(['年', '月', '日', '周年', '世纪', '年代', '国', '', '%', '届'])
	);
}

function nested(random: Random): string {
	const depth = random.between(1, random.onceIn(50) ? 300 : 10);
	const pairs = random.many(depth, () => random.pick(BRACKETS));
	const missing = random.onceIn(3) ? random.below(depth) : 0;
	return (
		pairs.map(([open]) => open + (random.onceIn(3) ? word(random) : '')).join('') +
		clause(random) +
		pairs
			.slice(missing)
			.reverse()
			.map(([, close]) => (random.onceIn(3) ? word(random) : '') + close)
			.join('')
	);
}

const sample = (random: Random, seeds: readonly string[], longest: number): string =>
	seeds.length > 0 ? pieceOf(random, random.pick(seeds), longest) : clause(random);

/** Kinds of texts with how many of a hundred are such. */
const KINDS: Readonly<Record<string, { share: number; make: Maker }>> = {
	characters: {
		share: 12,
		make: (random) => random.many(random.below(80), () => character(random)).join('')
	},
	words: {
		share: 20,
		make: (random) =>
			random
				.many(random.below(24), () => (random.onceIn(9) ? random.pick(HOSTILE) : word(random)))
				.join('')
	},
	clauses: {
		share: 13,
		make: (random) => random.many(random.between(1, 4), () => clause(random)).join('')
	},
	numbers: {
		share: 12,
		make: (random) =>
			random.many(random.between(1, 6), () => hostileNumber(random) + word(random)).join('')
	},
	nesting: { share: 8, make: nested },
	manyDates: {
		share: 6,
		make: (random) =>
			random
				.many(random.between(2, 16), () => random.pick(DATES) + random.pick(['、', '和', '至', '']))
				.join('') +
			random.pick(PARTIES) +
			random.pick(TRIGGERS)
	},
	cutTexts: {
		share: 28,
		make: (random, seeds) => mutated(random, sample(random, seeds, 160), sample(random, seeds, 100))
	}
};

/** Long texts are rare: one costs as much as a hundred short ones. */
const LONG_ONCE_IN = 300;

const LONG: Readonly<Record<string, Maker>> = {
	longCut: (random, seeds) =>
		mutated(random, sample(random, seeds, 2500), sample(random, seeds, 1000)),
	longClause: (random) =>
		random
			.many(random.between(50, 200), () => random.pick(random.pick([PARTIES, TRIGGERS, DATES])))
			.join(''),
	repeated: (random, seeds) => {
		const unit = random.onceIn(2) ? word(random) + word(random) : sample(random, seeds, 12);
		return (unit || '“').repeat(Math.ceil(random.between(500, 3000) / (unit.length || 1)));
	}
};

const BY_SHARE = Object.entries(KINDS).flatMap(([kind, { share }]) =>
	Array.from({ length: share }, () => kind)
);

/** A text with the name of how it was made. */
export interface MadeText {
	kind: string;
	raw: string;
}

/**
 * Makes a text that the extractor may be given some day, or never.
 *
 * @param seeds texts that are damaged for some of the kinds
 */
export function makeText(random: Random, seeds: readonly string[]): MadeText {
	if (random.onceIn(LONG_ONCE_IN)) {
		const kind = random.pick(Object.keys(LONG));
		return { kind, raw: LONG[kind]?.(random, seeds) ?? '' };
	}
	const kind = random.pick(BY_SHARE);
	return { kind, raw: KINDS[kind]?.make(random, seeds) ?? '' };
}
