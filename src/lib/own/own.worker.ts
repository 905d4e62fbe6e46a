import type { OwnAnswer, OwnRequest } from './own-text.ts';
import { proposeFor, readOwn } from './read-own.ts';

/** SHA-256 in hexadecimal digits. */
async function digest(raw: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(raw));
	return Array.from(new Uint8Array(hash), (octet) => octet.toString(16).padStart(2, '0')).join('');
}

const answer = (message: OwnAnswer) => self.postMessage(message);

async function handle(request: OwnRequest): Promise<void> {
	if (request.kind === 'propose')
		return answer({ kind: 'proposal', proposal: proposeFor(request.raw) });
	const reading = await readOwn(request.texts, digest, (done) => {
		answer({ kind: 'progress', done });
	});
	answer({ kind: 'reading', reading });
}

self.addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
	// What goes wrong reaches the page as an error of the worker.
	handle(data).catch((error: unknown) => reportError(error));
});
