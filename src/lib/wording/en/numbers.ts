const rules = new Intl.PluralRules('en');
const format = new Intl.NumberFormat('en');

/** A number as it is read: `1,234`. */
export const number = (count: number): string => format.format(count);

/** So many of something: `1 event`, `1,234 events`, `2 countries`. */
export function counted(count: number, one: string, other = `${one}s`): string {
	return `${number(count)} ${rules.select(count) === 'one' ? one : other}`;
}
