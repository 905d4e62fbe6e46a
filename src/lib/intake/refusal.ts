/** Why files, or lines of them, are not read. */
export const REFUSAL_KINDS = [
	'empty',
	'too-large',
	'mislabelled',
	'encoding',
	'not-text',
	'damaged',
	'encrypted',
	'without-text',
	'scanned',
	'unreadable-fonts',
	'unpacks-too-large',
	'slow',
	'unreachable',
	'record'
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** Why something is not read. */
export interface Refusal {
	kind: RefusalKind;
	/** Particulars and the remedy, as the command line says them. */
	text: string;
}

/** Ends the reading of a file that is refused. */
export class RefusedError extends Error implements Refusal {
	readonly kind: RefusalKind;

	constructor(kind: RefusalKind, text: string) {
		super(text);
		this.kind = kind;
	}

	get text(): string {
		return this.message;
	}
}
