/** Keys and gestures of a part of the page, with what they do. */
export interface HelpGroup {
	title: string;
	entries: readonly { keys: readonly string[]; does: string }[];
}
