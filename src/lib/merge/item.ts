import type { EnglishNames } from '../extract/english.ts';
import type { Mention } from '../model/event-list.ts';
import type { EventType, Region, Status, Theme } from '../model/vocabulary.ts';

/** A mention on its way to becoming part of an event. */
export interface MergeItem {
	mention: Mention;
	/** ISO day of its source: texts are compared in the order in which they were written. */
	sourceDate: string;
	type: EventType;
	status: Status;
	/** EDTF. */
	date: string;
	/** First and last day that it may mean, ISO; null where open. */
	earliest: string | null;
	latest: string | null;
	/** Whether the mention’s own clause names the parties; else they were taken up from elsewhere. */
	namesParties: boolean;
	countries: readonly string[];
	regions: readonly Region[];
	themes: readonly Theme[];
	places: readonly string[];
	/** Headline and short name, Simplified. */
	title: string;
	label: string;
	/** Title and label in English. */
	english: EnglishNames;
	/** How well the headline reads; the best one of an event is shown. */
	titleRank: number;
	/** Name of the occurrence, folded, e.g. `中央外事工作会议`. */
	name: string;
	/** Of an anniversary, its years: 75 for 75周年 and 七十五周年; null for all else. */
	years: number | null;
	/** Kinds and keys of organisations, cities, crises and leaders named with it; no countries. */
	keys: ReadonlySet<string>;
	/** Keys of China’s own leaders in its clause: each of them meets a guest for himself. */
	hosts: ReadonlySet<string>;
	/** The same for the same passage of several transcripts of one occasion; null for all else. */
	passage: string | null;
	/** Set for one of several occurrences told by one trigger: these are never the same event. */
	splitFrom: string | null;
	/** Place among the mentions of its source. */
	order: number;
}

/** The fields that decide whether two mentions tell of one occurrence. */
export const FACTS = [
	'type',
	'earliest',
	'latest',
	'namesParties',
	'countries',
	'regions',
	'places',
	'title',
	'name',
	'years',
	'keys',
	'hosts',
	'passage'
] as const satisfies readonly (keyof MergeItem)[];

/** What is compared of a mention; mentions with the same facts are alike in every comparison. */
export type Facts = Pick<MergeItem, (typeof FACTS)[number]>;
