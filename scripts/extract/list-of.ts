import type { EventList } from '#lib/model/event-list.ts';
import { compileEventList, readSource, type SourceInput } from '#lib/pipeline/compile.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { generatorName } from './generator.ts';

/** The list that texts give. */
export function listOf(inputs: readonly SourceInput[]): EventList {
	return compileEventList(inputs.map(readSource), { generator: generatorName(), toTraditional });
}
