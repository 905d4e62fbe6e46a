/** As many arguments as every engine takes in one call. */
const CHUNK = 8192;

/** The string of some UTF-16 code units. */
export function textOfUnits(units: Uint16Array): string {
	let text = '';
	for (let at = 0; at < units.length; at += CHUNK)
		text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
	return text;
}
