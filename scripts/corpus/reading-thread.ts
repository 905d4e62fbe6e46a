/** Reads files in a thread of its own: each message is a file; the answer is what was read in it. */
import type { Encoding } from '#lib/intake/encodings.ts';
import { readFile, type IntakeResult } from '#lib/intake/index.ts';
import { parentPort } from 'node:worker_threads';
import { readCharacterMap } from './character-maps.ts';

/** What the thread is asked. */
export interface FileOrder {
	bytes: Uint8Array;
	name: string;
	encoding: Encoding | undefined;
}

/** What it answers; before that, signs that it is there and goes on. */
export type FileAnswer = { kind: 'sign' } | { kind: 'read'; result: IntakeResult };

const answer = (message: FileAnswer) => parentPort?.postMessage(message);

parentPort?.on('message', ({ bytes, name, encoding }: FileOrder) => {
	const onprogress = () => answer({ kind: 'sign' });
	onprogress();
	void readFile(bytes, name, { encoding, readCharacterMap, onprogress }).then((result) =>
		answer({ kind: 'read', result })
	);
});
