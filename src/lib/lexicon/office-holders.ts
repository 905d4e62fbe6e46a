/** Names that several people share: the country whose office is told before one tells whose it is. */
import type { Concept, Entity } from './entity.ts';
import { LEXICON } from './lexicon.ts';

/** An office between a country and a name, with its English name; the longer ones first. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
	[/副总统$/, 'Vice President'],
	[/副总理$|副首相$/, 'Deputy Prime Minister'],
	[/总统$/, 'President'],
	[/总理$|首相$/, 'Prime Minister'],
	[/外交?部?长$|外交大臣$|外相$/, 'Foreign Minister'],
	[/防(?:部)?长$|国防大臣$/, 'Defence Minister'],
	[/国王$|君主$|女王$/, 'Monarch'],
	[/王储$/, 'Crown Prince'],
	[/议长$/, 'Speaker'],
	[/主席$|领导人$|总书记$/, 'Leader'],
	[/大臣$|部长$/, 'Minister'],
	[/大使$|特使$|代表$/, 'Envoy']
];
/** Offices in a row have room here: 副首相兼外交与国际合作大臣. */
const LONGEST_OFFICE = 16;
const OFFICE_WORDS = /^\p{Script=Han}+$/u;

/** People by the last part of their names: 卡斯特罗 in 希奥玛拉·卡斯特罗. */
const BY_SURNAME = new Map<string, Concept[]>();
for (const { concept, forms } of LEXICON) {
	if (concept.kind !== 'leader') continue;
	for (const form of forms) {
		const surname = form.slice(form.lastIndexOf('·') + 1);
		BY_SURNAME.set(surname, [...(BY_SURNAME.get(surname) ?? []), concept]);
	}
}

const OFFICE_BEHIND =
	/^(?:王国|共和国|联邦)?(?:(?:副|代|前|时任|候任|新任)?(?:总统|总理|首相|外交部?长|外交大臣|外相|外长|防长|国防部长|国王|王储|议长|总书记|国务卿|副首相|副总理|副总统))(?:兼\p{Script=Han}{2,10}?(?:大臣|部长|外长))?/u;

/** Who acts for the holder of an office: 「美国总统气候变化事务特使」 is no president. */
const DELEGATE = /^\p{Script=Han}{0,10}(?:特使|特别代表|顾问|助理|发言人|夫人|候选人)/u;
const LONGEST_DELEGATE = 24;

/** The first signs of those. */
const OFFICE_SIGNS: ReadonlySet<string> = new Set('副代前时候新总首外防国王议共联');

/** The office right behind a country's name, with its English name; null when there is none. */
export function officeAt(folded: string, from: number): { end: number; en: string } | null {
	if (!OFFICE_SIGNS.has(folded.charAt(from))) return null;
	const [words = ''] = OFFICE_BEHIND.exec(folded.slice(from, from + LONGEST_OFFICE)) ?? [];
	if (words === '' || DELEGATE.test(folded.slice(from + words.length, from + LONGEST_DELEGATE)))
		return null;
	const en = OFFICES.find(([pattern]) => pattern.test(words))?.[1];
	return { end: from + words.length, en: en ?? 'Leader' };
}

function officeBetween(folded: string, from: number, to: number): string | null {
	const words = folded.slice(from, to);
	if (words.length > LONGEST_OFFICE || !OFFICE_WORDS.test(words)) return null;
	return OFFICES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/**
 * Whom a leader's name means right behind a country and an office: in 洪都拉斯总统卡斯特罗 the
 * namesake of that country, not of Cuba. The concept itself where nothing speaks against it.
 *
 * @param before the name found before it, null at the beginning
 */
export function holderOf(
	concept: Concept,
	before: Entity | null,
	folded: string,
	{ start, end }: { start: number; end: number }
): Concept {
	if (concept.kind !== 'leader' || before?.kind !== 'country') return concept;
	const [country, ...others] = before.countries;
	if (country === undefined || others.length > 0 || concept.countries.includes(country))
		return concept;
	const office = officeBetween(folded, before.end, start);
	if (office === null) return concept;
	const name = folded.slice(start, end);
	const namesake = BY_SURNAME.get(name)?.find(({ countries }) => countries.includes(country));
	if (namesake) return namesake;
	return {
		kind: 'leader',
		id: `${country}-${name}`,
		countries: before.countries,
		regions: before.regions,
		themes: [],
		name: { 'zh-Hans': name, en: `${office} of ${before.name?.en ?? country}` }
	};
}
