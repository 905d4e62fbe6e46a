/** The part of edtf.js that tests use as an oracle; the package has no types. */
declare module 'edtf' {
	/** First and last instant, UTC ms. Throws when the text is not EDTF. */
	export default function parse(text: string): { min: number; max: number };
}
