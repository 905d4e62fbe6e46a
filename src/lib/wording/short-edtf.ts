/**
 * An EDTF interval without what its second end repeats: `2023-12-27/2023-12-28` → `2023-12-27/28`;
 * other dates as they are.
 */
export function shortEdtf(edtf: string): string {
	const [first = '', last] = edtf.split('/');
	if (last === undefined || first === '..' || last === '..') return edtf;
	const [from, to] = [first.split('-'), last.split('-')];
	if (from.length !== to.length) return edtf;
	const same = to.findIndex((part, index) => part !== from[index]);
	return same <= 0 ? edtf : `${first}/${to.slice(same).join('-')}`;
}
