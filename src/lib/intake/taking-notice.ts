/** What a reader should know of how a text was taken out of its file. */
export const TAKING_NOTICES = ['article', 'no-article', 'language', 'broken'] as const;

export interface TakingNotice {
	kind: (typeof TAKING_NOTICES)[number];
	/** As the command line says it. */
	text: string;
}
