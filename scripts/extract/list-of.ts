import { compileEventList, readSource, type SourceInput } from '#lib/pipeline/compile.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { generatorName } from './generator.ts';
import { serializeEventList } from './write-list.ts';

/** The list that texts give, as it is stored. */
export function listOf(inputs: readonly SourceInput[]): string {
	return serializeEventList(
		compileEventList(inputs.map(readSource), { generator: generatorName(), toTraditional })
	);
}
