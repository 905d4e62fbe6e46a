import { commands } from 'vitest/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_CASES, RECORDS_CASES } from './fixture-cases.ts';
import type { IntakeResult } from './index.ts';

/** The test server would change pages that it serves. */
async function fixture(name: string): Promise<Uint8Array> {
	const coded = await commands.readFile(`src/lib/intake/fixtures/${name}`, 'base64');
	return Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0));
}

/** The test runner wraps dynamic imports by a function that its workers lack. */
const SCRIPT = `
self.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };
const { readFile } = await import('${location.origin}/src/lib/intake/index.ts');
const { readRecords } = await import('${location.origin}/src/lib/intake/records.ts');
async function* chunksOf(stream) {
	const reader = stream.getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
async function recordsIn({ bytes, name }) {
	const stream = new Blob([bytes]).stream();
	const lines = [];
	for await (const { record, problem } of readRecords(
		chunksOf(name.endsWith('.gz') ? stream.pipeThrough(new DecompressionStream('gzip')) : stream)
	))
		lines.push(problem?.text ?? [record.intake.encoding, record.intake.raw.split('\\n')[0]]);
	return lines;
}
const readCharacterMap = async (name) => {
	const response = await fetch('${location.origin}/node_modules/pdfjs-dist/cmaps/' + name);
	return new Uint8Array(await response.arrayBuffer());
};
self.onmessage = async ({ data }) => {
	try {
		const read = data.isRecords
			? await recordsIn(data)
			: await readFile(data.bytes, data.name, { readCharacterMap });
		self.postMessage(read);
	} catch (error) {
		self.postMessage({ intake: null, problem: String(error?.stack ?? error) });
	}
};
self.postMessage('ready');
`;

let worker: Worker;
const answer = <T>() =>
	new Promise<T>((resolve, reject) => {
		worker.onmessage = ({ data }) => {
			resolve(data as T);
		};
		worker.onerror = ({ message }) => {
			reject(new Error(message || 'the worker did not start'));
		};
	});

beforeAll(async () => {
	const address = URL.createObjectURL(new Blob([SCRIPT], { type: 'text/javascript' }));
	worker = new Worker(address, { type: 'module' });
	await answer();
}, 60_000);
afterAll(() => {
	worker.terminate();
});

test.each(RECORDS_CASES)(
	'$file gives its texts in a worker of a browser',
	async ({ file, encoding, titles }) => {
		worker.postMessage({ name: file, bytes: await fixture(file), isRecords: true });
		expect(await answer<unknown>()).toEqual(titles.map((title) => [encoding, title]));
	},
	60_000
);

test.each(FIXTURE_CASES)(
	'$file gives its text in a worker of a browser',
	async ({ file, format, encoding, paragraphs }) => {
		worker.postMessage({ name: file, bytes: await fixture(file) });
		const { intake, problem } = await answer<IntakeResult>();
		expect(problem).toBeNull();
		expect(intake).toMatchObject({ format, encoding });
		const text = intake?.raw.replaceAll('　', ' ').split(/\n+/);
		expect(text).toEqual(expect.arrayContaining(paragraphs.map((p) => p.replaceAll('　', ' '))));
	},
	60_000
);
