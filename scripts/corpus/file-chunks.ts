import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * A file in pieces, unpacked when its name ends in `.gz`.
 *
 * @throws the system error, or that of a broken gzip file
 */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
	const file = createReadStream(path);
	const gunzip = /\.gz$/i.test(path) ? createGunzip() : null;
	// A pipe does not pass errors on.
	if (gunzip) file.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
	try {
		for await (const chunk of gunzip ?? file) yield chunk as Buffer;
	} finally {
		file.destroy();
		gunzip?.destroy();
	}
}
