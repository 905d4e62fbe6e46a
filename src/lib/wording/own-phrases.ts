/** The texts of the page for a reader's own texts, in one language. */
export interface OwnPhrases {
	title: string;
	/** What the page does, and that nothing leaves the browser. */
	note: string;
	/** Instead of the form's work, where no script runs. */
	withoutScript: string;
	/** Opens the form. */
	addTexts: string;
	paste: string;
	pasteHint: string;
	chooseFiles: string;
	dropHere: string;
	textTitle: string;
	date: string;
	/** Why a day is asked for. */
	dateNote: string;
	/** Where the proposed day comes from. */
	dateProposed: string;
	add: string;
	remove: (title: string) => string;
	removeAll: string;
	/** Heading of the texts that are kept. */
	kept: (count: number) => string;
	reading: (done: number, total: number) => string;
	cancel: string;
	failed: string;
	noEvents: string;
	forgetful: string;
	/** Of files that are not taken. */
	refused: (name: string) => string;
	/** A file whose day is not known yet. */
	dayWanted: (name: string) => string;
	read: string;
}
