const ENCODINGS = ['utf-8', 'gb18030', 'big5'] as const;

/** What a text is not made of: a file with these is something else. */
// eslint-disable-next-line no-control-regex -- these are looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * Decodes a text file: by its byte order mark, else by the first encoding that has no fault in it.
 *
 * @returns null when it is no text
 */
export function decodeFile(octets: Uint8Array): string | null {
	const marked = [
		[0xff, 0xfe, 'utf-16le'],
		[0xfe, 0xff, 'utf-16be']
	] as const;
	const utf16 = marked.find(([first, second]) => octets[0] === first && octets[1] === second);
	for (const encoding of utf16 ? [utf16[2]] : ENCODINGS) {
		try {
			const text = new TextDecoder(encoding, { fatal: true }).decode(octets);
			return CONTROLS.test(text) ? null : text;
		} catch {
			// The next one may fit.
		}
	}
	return null;
}
