import type { Claim } from '#lib/intake/claims.ts';
import type { FoundText, NewText, OwnText } from '#lib/own/own-text.ts';

/** What a reader may correct of a text. */
export const DRAFT_FIELDS = ['title', 'date', 'speaker', 'publisher'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

let count = 0;

/** A text before it is read: what it says of itself, as far as the reader lets that stand. */
export class Draft {
	readonly key = ++count;
	raw = $state('');
	title = $state('');
	/** ISO day; empty while it is not known. */
	date = $state('');
	speaker = $state('');
	publisher = $state('');
	#claims = $state.raw<readonly Claim[]>([]);
	/** Null for what is pasted. */
	readonly found: FoundText | null;

	constructor(found: FoundText | null = null) {
		this.found = found;
		if (!found) return;
		this.raw = found.raw;
		this.propose(found.claims);
	}

	/** Fills in what the text says of itself, and leaves what the reader has written. */
	propose(claims: readonly Claim[]): void {
		const unchanged = DRAFT_FIELDS.filter(
			(field) => this[field] === '' || this.claimFor(field)?.value === this[field]
		);
		this.#claims = claims;
		for (const field of unchanged) {
			const claim = this.#claimOf(field);
			// A title may be as uncertain as the name of a file: it names the text, and counts nothing.
			const isUsed = claim && (field === 'title' || claim.confidence !== 'guess');
			this[field] = isUsed ? claim.value : '';
		}
	}

	/** What the value of a field rests on; null when the reader has written it. */
	claimFor(field: DraftField): Claim | null {
		const claim = this.#claimOf(field);
		return claim?.value === this[field] ? claim : null;
	}

	/** What could be the value of an empty field, but is too uncertain to stand there. */
	guessFor(field: DraftField): Claim | null {
		const claim = this[field] === '' ? this.#claimOf(field) : null;
		// Programs write names of their own where an author may stand.
		const isName = claim && (field === 'date' || /\p{Script=Han}/u.test(claim.value));
		return isName ? claim : null;
	}

	/** Whether it has what a text must have. */
	get isReady(): boolean {
		return this.raw.trim() !== '' && this.date !== '';
	}

	/** The text as it is kept; with the id that it was given, if any. */
	get text(): NewText {
		const { raw, date, found } = this;
		const told = (name: Claim['field']) =>
			this.#claims.find(({ field, confidence }) => field === name && confidence !== 'guess')?.value;
		const described = {
			speaker: this.speaker.trim(),
			publisher: this.publisher.trim(),
			place: told('place'),
			kind: told('kind'),
			url: told('url')
		};
		const filled = Object.entries(described).filter(
			([, value]) => value !== undefined && value !== ''
		);
		return {
			...(Object.fromEntries(filled) as Partial<OwnText>),
			title: this.title.trim() || firstLine(raw),
			date,
			file: found?.file ?? '',
			...(found ? { sha256: found.sha256 } : {}),
			...(found?.id != null ? { id: found.id } : {}),
			raw
		};
	}

	#claimOf(field: DraftField): Claim | null {
		return this.#claims.find((claim) => claim.field === field) ?? null;
	}
}

const LONGEST_TITLE = 40;

function firstLine(raw: string): string {
	const [line = ''] = raw.trim().split('\n');
	return line.trim().slice(0, LONGEST_TITLE);
}
