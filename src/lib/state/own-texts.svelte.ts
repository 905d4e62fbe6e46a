import { get, set } from 'idb-keyval';
import type { OwnAnswer, OwnReading, OwnRequest, OwnText, Proposal } from '#lib/own/own-text.ts';

/** Where the texts are kept in the browser. */
const KEY = 'jinian-own-texts';

/** The texts that a reader brought, and what was read in them. They never leave the browser. */
export class OwnTexts {
	#texts = $state.raw<readonly OwnText[]>([]);
	#reading = $state.raw<OwnReading | null>(null);
	#status = $state.raw<'idle' | 'reading' | 'ready' | 'failed'>('idle');
	#done = $state.raw(0);
	/** Whether the browser has refused to keep the texts. */
	#isForgetful = $state.raw(false);
	#worker: Worker | null = null;
	#adopting: Promise<void> | null = null;

	get texts() {
		return this.#texts;
	}

	/** Null until the texts have been read. */
	get reading() {
		return this.#reading;
	}

	get status() {
		return this.#status;
	}

	/** How many texts have been read. */
	get done() {
		return this.#done;
	}

	get isForgetful() {
		return this.#isForgetful;
	}

	/** Takes up the texts that were kept, once. */
	adopt(): Promise<void> {
		this.#adopting ??= get<OwnText[]>(KEY).then(
			(kept) => {
				if (kept) this.#texts = kept;
				return this.read();
			},
			() => {
				this.#isForgetful = true;
			}
		);
		return this.#adopting;
	}

	/** What a text says of itself; nothing when it cannot be read. */
	async propose(raw: string): Promise<Proposal> {
		const worker = newWorker();
		try {
			const { proposal } = await answerOf(worker, { kind: 'propose', raw }, 'proposal');
			return proposal;
		} catch {
			return { title: null, date: null };
		} finally {
			worker.terminate();
		}
	}

	async add(texts: readonly Omit<OwnText, 'id'>[]): Promise<void> {
		const numbers = this.#texts.map(({ id }) => Number(id.slice(1)));
		const first = Math.max(0, ...numbers) + 1;
		const added = texts.map((text, index) => ({ ...text, id: `t${first + index}` }));
		await this.#keep([...this.#texts, ...added]);
	}

	async remove(id: string): Promise<void> {
		await this.#keep(this.#texts.filter((text) => text.id !== id));
	}

	async clear(): Promise<void> {
		await this.#keep([]);
	}

	async #keep(texts: readonly OwnText[]): Promise<void> {
		this.#texts = texts;
		try {
			await set(KEY, texts);
		} catch {
			this.#isForgetful = true;
		}
		await this.read();
	}

	/** Reads all texts anew; what is being read is dropped. */
	async read(): Promise<void> {
		this.cancel();
		if (this.#texts.length === 0) {
			this.#reading = null;
			return;
		}
		const worker = (this.#worker = newWorker());
		this.#status = 'reading';
		try {
			const { reading } = await answerOf(
				worker,
				{ kind: 'read', texts: [...this.#texts] },
				'reading',
				(done) => (this.#done = done)
			);
			if (this.#worker !== worker) return;
			this.#reading = reading;
			this.#status = 'ready';
		} catch {
			if (this.#worker === worker) this.#status = 'failed';
		} finally {
			worker.terminate();
		}
	}

	/** Stops reading. What was read before stays. */
	cancel(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#done = 0;
		this.#status = this.#reading ? 'ready' : 'idle';
	}
}

/** The one store of a page's life, so that going from page to page reads nothing twice. */
export const ownTexts = new OwnTexts();

const newWorker = () =>
	new Worker(new URL('../own/own.worker.ts', import.meta.url), { type: 'module' });

/** @throws Error when the worker fails */
function answerOf<K extends OwnAnswer['kind']>(
	worker: Worker,
	request: OwnRequest,
	kind: K,
	onprogress: (done: number) => void = () => undefined
): Promise<Extract<OwnAnswer, { kind: K }>> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<OwnAnswer>) => {
			if (data.kind === 'progress') onprogress(data.done);
			else if (data.kind === kind) resolve(data as Extract<OwnAnswer, { kind: K }>);
		});
		worker.addEventListener('error', (event) => reject(new Error(event.message)));
		worker.postMessage(request);
	});
}
