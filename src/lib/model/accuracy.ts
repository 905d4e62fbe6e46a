import * as z from 'zod/mini';

const share = z.number().check(z.gte(0), z.lte(1));

/** Shares of 1, measured against annotations made by hand. */
export const AccuracyFigures = z.strictObject({
	precision: share,
	recall: share,
	date: share,
	type: share,
	status: share,
	regions: share.check(z.describe('F1')),
	countries: share.check(z.describe('F1')),
	themes: share.check(z.describe('F1')),
	merging: share.check(z.describe('B-cubed F1'))
});

/** How well the extractor does on annotated texts, as the site tells it. */
export const Accuracy = z.strictObject({
	sets: z.array(
		z.strictObject({
			name: z
				.enum(['seen', 'unseen'])
				.check(z.describe('whether the rules were made with these texts in view')),
			texts: z.int(),
			figures: AccuracyFigures
		})
	)
});
export type Accuracy = z.infer<typeof Accuracy>;
