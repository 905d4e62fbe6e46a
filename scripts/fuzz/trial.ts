import type { SourceInput } from '#lib/pipeline/compile.ts';
import { mutated } from './mutate.ts';
import { Random } from './random.ts';
import { makeText } from './texts.ts';

/** What one run gives the extractor. */
export interface Trial {
	kind: string;
	/** Another text of the same day may follow the first. */
	raws: readonly string[];
	/** ISO day from which the texts count. */
	reference: string;
}

const FIRST_DAY = Date.UTC(1949, 0, 1);
const DAYS = 40_000;
/** So often a run has two texts, which may tell of the same. */
const PAIR_ONCE_IN = 8;

/** The trial of a run: the same for the same seed, number of the run and seed texts. */
export function makeTrial(seed: number, run: number, seeds: readonly string[]): Trial {
	const random = new Random(seed, run);
	const reference = new Date(FIRST_DAY + random.below(DAYS) * 86_400_000)
		.toISOString()
		.slice(0, 10);
	const { kind, raw } = makeText(random, seeds);
	if (!random.onceIn(PAIR_ONCE_IN)) return { kind, raws: [raw], reference };
	const other = random.onceIn(2) ? makeText(random, seeds).raw : mutated(random, raw, raw);
	return { kind: `${kind}+`, raws: [raw, other], reference };
}

/** The texts of a trial as the pipeline takes them. */
export function inputsOf({ raws, reference }: Trial): SourceInput[] {
	return raws.map((raw, index) => ({
		source: {
			id: `t${index}`,
			file: `t${index}.txt`,
			title: `t${index}`,
			kind: 'other',
			date: reference,
			sha256: String(index).repeat(64)
		},
		raw
	}));
}
