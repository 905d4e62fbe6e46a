import type { ReadCharacterMap } from '../intake/pdf.ts';
import { textClaims } from '../intake/text-claims.ts';
import { openFile, type Digest } from './open-file.ts';
import type { OwnAnswer, OwnRequest } from './own-text.ts';
import { readOwn } from './read-own.ts';

const digest: Digest = async (bytes) => {
	const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(hash), (octet) => octet.toString(16).padStart(2, '0')).join('');
};

/** @param folder address of the character maps */
const characterMapsIn =
	(folder: string): ReadCharacterMap =>
	async (name) => {
		// The name comes out of the PDF.
		const response = await fetch(new URL(encodeURIComponent(name), folder));
		if (!response.ok) throw new Error('no such character map');
		return new Uint8Array(await response.arrayBuffer());
	};

const answer = (message: OwnAnswer) => self.postMessage(message);
const onprogress = (done: number) => answer({ kind: 'progress', done });

async function handle(request: OwnRequest): Promise<void> {
	switch (request.kind) {
		case 'describe':
			return answer({ kind: 'described', claims: textClaims(request.raw) });
		case 'open': {
			const { file, entry, encoding, characterMaps } = request;
			const contents = await openFile(file, {
				entry: entry ?? undefined,
				encoding: encoding ?? undefined,
				readCharacterMap: characterMapsIn(characterMaps),
				digest,
				onprogress
			});
			const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
			return answer({ kind: 'opened', contents, loaded });
		}
		case 'read':
			return answer({ kind: 'reading', reading: await readOwn(request.texts, digest, onprogress) });
	}
}

self.addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
	// What goes wrong reaches the page as an error of the worker.
	handle(data).catch((error: unknown) => reportError(error));
});
