import type { Candidate } from './mention.ts';

const CLOSERS: Readonly<Record<string, string>> = { '《': '》', '“': '”', '‘': '’' };

/**
 * A candidate whose trigger ends after the title or quotation that it ended inside: 发表《关于和平的声明》,
 * not 发表《关于和平的声明. One that lies within a quotation stays as it is.
 */
export function withWholeTitle(candidate: Candidate): Candidate {
	const { clause, trigger, name } = candidate;
	const words = clause.text.slice(trigger.start - clause.start, trigger.end - clause.start);
	const opener = Math.max(...Object.keys(CLOSERS).map((mark) => words.lastIndexOf(mark)));
	const closer = CLOSERS[words.charAt(opener)];
	if (closer === undefined || words.includes(closer, opener)) return candidate;
	const at = clause.text.indexOf(closer, trigger.end - clause.start);
	if (at < 0) return candidate;
	const end = clause.start + at + 1;
	return { ...candidate, trigger: { ...trigger, end }, name: { ...name, end } };
}
