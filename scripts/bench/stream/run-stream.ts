import type { SourceInput } from '#lib/pipeline/compile.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError, PROJECT } from '../../cli.ts';
import { usageOf, type Usage } from './process-usage.ts';

/** How a stream fared. */
export interface StreamRun {
	/** Millions of UTF-8 bytes of texts that were answered. */
	megabytes: number;
	texts: number;
	/** Millions of bytes of answers. */
	answered: number;
	seconds: number;
	/** Usage when these shares of the texts had been answered. */
	marks: ReadonlyMap<number, Usage>;
	last: Usage;
}

const MARKS = [0.1, 0.25, 0.5, 0.75, 0.9, 1];
const LINE_END = 0x0a;
/** How often usage is looked at, in ms. */
const INTERVAL = 100;

/** The texts again and again under new ids, made as they are asked for. */
function* records(inputs: readonly SourceInput[], texts: number): Generator<string> {
	for (let count = 0; count < texts; count += 1) {
		const input = inputs[count % inputs.length];
		if (!input) return;
		const { source, raw } = input;
		const id = `${source.id}-${Math.floor(count / inputs.length)}`;
		yield `${JSON.stringify({ ...source, id, file: `${id}.txt`, text: raw })}\n`;
	}
}

/** Streams texts of so many megabytes through `extract --stream` and watches its process. */
export async function runStream(
	inputs: readonly SourceInput[],
	megabytes: number,
	workers: number
): Promise<StreamRun> {
	const sizes = inputs.map(({ raw }) => Buffer.byteLength(raw));
	const round = sizes.reduce((sum, size) => sum + size, 0);
	const texts = Math.max(1, Math.round((megabytes * 1e6) / round)) * inputs.length;
	const args = ['--import', 'tsx', join(PROJECT, 'scripts', 'extract.ts'), '--stream'];
	const start = performance.now();
	const child = spawn(process.execPath, [...args, '--workers', String(workers)], {
		cwd: PROJECT,
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
	const run = { texts, answered: 0, marks: new Map<number, Usage>() };
	let last = usageOf(child.pid ?? 0);
	const look = () => {
		const usage = usageOf(child.pid ?? 0);
		if (usage.rss > 0) last = { ...usage, peak: Math.max(usage.peak, last.peak) };
		return last;
	};
	const timer = setInterval(look, INTERVAL);
	let lines = 0;
	child.stdout.on('data', (chunk: Buffer) => {
		run.answered += chunk.length / 1e6;
		for (const byte of chunk) if (byte === LINE_END) lines += 1;
		for (const mark of MARKS)
			if (lines >= mark * texts && !run.marks.has(mark)) run.marks.set(mark, look());
	});
	await pipeline(Readable.from(records(inputs, texts), { objectMode: true }), child.stdin);
	const code = await closed;
	clearInterval(timer);
	if (code !== 0 || lines !== texts)
		throw new CommandError(`the stream ended with code ${code} after ${lines} of ${texts} texts`);
	const seconds = (performance.now() - start) / 1e3;
	return { ...run, megabytes: (round * texts) / inputs.length / 1e6, seconds, last };
}
