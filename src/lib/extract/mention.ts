import type { EventType, Region, Status, Theme } from '../model/vocabulary.ts';
import type { FoldedSpan, TextDocument } from '../text/document.ts';
import type { DateReading, Frame, TimeReading } from '../time/reading.ts';
import type { Entity } from '../lexicon/entity.ts';
import type { Clause } from './clauses.ts';
import type { EnglishNames } from './english.ts';
import type { TriggerRule } from './rules/triggers.ts';

/** What the passes look at. */
export interface Reading {
	document: TextDocument;
	/** ISO day from which the text counts. */
	reference: string;
	time: TimeReading;
	entities: readonly Entity[];
	clauses: readonly Clause[];
	/** The party that the text as a whole is about; empty where it is about many. */
	documentParties: readonly Entity[];
}

/** A trigger in its clause, before anything is known but its kind. */
export interface Candidate {
	rule: TriggerRule;
	/** The words that name the occurrence. */
	trigger: FoldedSpan;
	/** Index of the clause in the list of clauses. */
	clauseIndex: number;
	clause: Clause;
	/** The part of a list of names that is its own, where each of several times has one. */
	item?: FoldedSpan;
	/** The full name that ends in the trigger, e.g. `中国国际进口博览会`; the trigger itself where there is none. */
	name: FoldedSpan;
}

/** Where a mention's time comes from. */
export type Dating =
	| { kind: 'own'; reading: DateReading }
	| { kind: 'frame'; reading: DateReading; frame: Frame }
	| { kind: 'antecedent'; reading: DateReading; antecedent: FoldedSpan };

/** A dated candidate. */
export interface DatedCandidate extends Candidate {
	dating: Dating;
}

/** A mention with its fields, offsets still folded. */
export interface FoldedMention {
	type: EventType;
	status: Status;
	trigger: FoldedSpan;
	quote: FoldedSpan;
	name: FoldedSpan;
	dating: Dating;
	/** EDTF. */
	date: string;
	/** Whether the parties are named in the mention’s own clause; else they were taken up from elsewhere. */
	namesParties: boolean;
	/** Entities that the mention rests on, in text order. */
	entities: Entity[];
	countries: string[];
	regions: Region[];
	themes: Theme[];
	places: string[];
	/** Headline in Simplified characters, at most 20. */
	title: string;
	/** How well the headline reads, higher is better; compares headlines of one event. */
	titleRank: number;
	/** Short name, at most 10, counterpart first, parted by `·`. */
	label: string;
	/** Title and label in English, composed. */
	english: EnglishNames;
	/** Tells which words gave which value, one line each: composed only when asked for. */
	because: () => string[];
}
