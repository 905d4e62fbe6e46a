import { sorterOn, type Desk } from './desk.ts';
import { groupsOf, type Keyed, type Sorter } from './sorter.ts';
import type { TextCard } from './take-in.ts';

/** What became of the texts of all streams. */
export interface Chosen {
	/** By the number of their wordings, the most first, then by id: as occasions are looked for. */
	texts: Sorter<TextCard>;
	count: number;
	/** Lines that stand more than once, and texts that are others’ copies. */
	repeats: number;
	copies: number;
}

/** Takes each line once. Different texts with one id are told and left out. */
function* withoutRepeats(
	cards: Sorter<TextCard>,
	onproblem: (problem: string) => void
): Generator<{ card: TextCard; repeats: number }> {
	for (const group of groupsOf(cards.sorted(), ({ key }) => String(key[0]))) {
		const [first] = group;
		if (!first) continue;
		if (group.every(({ key }) => key[1] === first.key[1]))
			yield { card: first.value, repeats: group.length - 1 };
		else
			onproblem(
				`the id ${JSON.stringify(first.value.id)} stands for several texts; make ids unique`
			);
	}
}

/** Of texts with the same letters and day the first; besides it those with an entry of their own. */
function withoutCopies(group: readonly Keyed<TextCard>[]): TextCard[] {
	const cards = group.map(({ value }) => value);
	return cards.filter(({ isEntry, letters }, index) => isEntry || letters === null || index === 0);
}

/** Leaves out repeated lines and copies, as the reading of a folder does. */
export function chooseTexts(
	desk: Desk,
	cards: Sorter<TextCard>,
	onproblem: (problem: string) => void
): Chosen {
	const byLetters = sorterOn<TextCard>(desk);
	const chosen: Chosen = { texts: sorterOn(desk), count: 0, repeats: 0, copies: 0 };
	for (const { card, repeats } of withoutRepeats(cards, onproblem)) {
		chosen.repeats += repeats;
		const { date, letters, isEntry, file, id } = card;
		byLetters.add([date, letters ?? '', isEntry ? 0 : 1, file, id], card);
	}
	for (const group of groupsOf(byLetters.sorted(), ({ key }) => `${key[0]} ${key[1]}`)) {
		const kept = withoutCopies(group);
		chosen.count += kept.length;
		chosen.copies += group.length - kept.length;
		for (const card of kept) chosen.texts.add([-card.wordings, card.id], card);
	}
	return chosen;
}
