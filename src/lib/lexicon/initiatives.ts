import { INITIATIVE_ROWS } from './data/initiatives.ts';

const ENGLISH = new Map(
	INITIATIVE_ROWS.flatMap(([english, ...forms]) => forms.map((form) => [form, english] as const))
);
/** Longest first, so that no name is found in a longer one. */
const NAMES = new RegExp([...ENGLISH.keys()].sort((a, b) => b.length - a.length).join('|'));

/** English name of the first initiative, principle or document that a folded text names; or null. */
export function initiativeIn(folded: string): string | null {
	const [form] = NAMES.exec(folded.replace(/[“”"《》]/g, '')) ?? [];
	return form === undefined ? null : (ENGLISH.get(form) ?? null);
}
