import { isForeign, type Entity } from '../lexicon/entity.ts';
import type { TextDocument } from '../text/document.ts';
import type { Clause } from './clauses.ts';
import { inside } from './spans.ts';

/** What a question tells of its answer. */

/** More parties than this make no topic of a question. */
const MOST_ASKED_ABOUT = 2;

/** The foreign countries, else the foreign leaders, that a question names. */
function namedInQuestion(named: readonly Entity[]): Entity[] {
	const foreign = named.filter(isForeign);
	const countries = foreign.filter(({ kind }) => kind === 'country');
	return countries.length > 0 ? countries : foreign.filter(({ kind }) => kind === 'leader');
}

/** Whom the question was about that a turn answers. */
export function topicOfQuestion(
	document: TextDocument,
	clause: Clause,
	entities: readonly Entity[]
): Entity[] {
	const own = document.sentences[clause.sentence]?.block ?? -1;
	if (document.blocks[own]?.speaker?.role !== 'speaker') return [];
	for (let index = own - 1; index >= 0; index--) {
		const block = document.blocks[index];
		if (block?.kind !== 'paragraph' || block.speaker?.role === 'speaker') continue;
		if (block.speaker?.role !== 'questioner') return [];
		const asked = namedInQuestion(inside(entities, block));
		const codes = new Set(asked.flatMap(({ countries }) => countries));
		codes.delete('CHN');
		return codes.size <= MOST_ASKED_ABOUT ? asked : [];
	}
	return [];
}
