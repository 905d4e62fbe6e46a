import type { EventType } from '../../../model/vocabulary.ts';

/**
 * How a trigger tells of an occurrence.
 *
 * - `verb`: the words assert it themselves (建交, 签署…协议).
 * - `noun`: the words name a kind of occurrence (峰会, 会议); whether it took place, its clause must say.
 */
export type TriggerRole = 'verb' | 'noun';

/** Words that name an event of one type. Patterns run on folded clauses; earlier rules win overlaps. */
export interface TriggerRule {
	/** Name of the rule, shown by explanations. */
	id: string;
	type: EventType;
	role: TriggerRole;
	/** Global; the whole match is the trigger. */
	pattern: RegExp;
	/** Whether the trigger counts only right before the name of a place or country: 赴約旦, not 赴會. */
	beforePlace?: true;
	/**
	 * For words so common that they count only beside a date of their own (9月開始…), and only where
	 * their clause has no trigger that says more: whether it must stand in their clause or may stand
	 * in an earlier one of the sentence.
	 */
	needsDate?: 'in-clause' | 'in-sentence';
}

/** A gap inside a clause: not past a pause. */
export const GAP = (longest: number) => `[^,:;。!?]{0,${longest}}?`;
export const TITLE = '《[^》]{1,60}》';
/** A gap that takes titles and short quotations whole, with the pauses in them. */
export const NAME_GAP = (longest: number) =>
	`(?:[^,:;。!?《》“”]|《[^》]{1,60}》|“[^”]{1,24}”){0,${longest}}?`;

export const rule = (
	id: string,
	type: EventType,
	role: TriggerRole,
	source: string
): TriggerRule => ({
	id,
	type,
	role,
	pattern: new RegExp(source, 'gu')
});

/** A rule for words that are too common to count without a date of their own. */
export const generalRule = (
	id: string,
	type: EventType,
	source: string,
	needsDate: 'in-clause' | 'in-sentence' = 'in-clause'
): TriggerRule => ({ ...rule(`general/${id}`, type, 'verb', source), needsDate });
