/** Frequent characters that the two scripts write otherwise. */
const SIMPLIFIED = /[们个为会这来时国对说]/g;
const TRADITIONAL = /[們個為會這來時國對說]/g;

/** BCP 47 tag of the script that a text being typed is in, for its letters; undefined while none shows. */
export function scriptTag(text: string): 'zh-Hans' | 'zh-Hant' | undefined {
	const count = (characters: RegExp) => text.match(characters)?.length ?? 0;
	if (!/\p{Script=Han}/u.test(text)) return undefined;
	return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}
