/** The part of citation-js that tests use as an independent reader; the packages have no types. */
declare module '@citation-js/core' {
	export interface CslName {
		literal?: string;
		family?: string;
		given?: string;
	}

	export type CslRecord = Record<string, unknown> & {
		type: string;
		title?: string;
		author?: CslName[];
		issued?: { 'date-parts': number[][] };
	};

	export class Cite {
		/** Reads any input that a loaded plugin knows. Throws when it is malformed. */
		constructor(input: string, options?: { forceType?: string });
		data: CslRecord[];
	}
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
