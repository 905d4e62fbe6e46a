import { asset } from '$app/paths';
import type { Encoding } from '#lib/intake/encodings.ts';
import { chosenFolderOf, folderOf, isSources, readInFolder } from '#lib/intake/folder.ts';
import type { SourceEntry } from '#lib/intake/source-entries.ts';
import type { FileContents, FileRefusal, OwnFile } from '#lib/own/own-text.ts';
import { Draft } from './draft.svelte.ts';
import { keepForLater } from './keep-for-later.ts';
import { askOwnWorker, newOwnWorker, SlowError } from './own-worker.ts';

/** A file that gives no sign for so many ms is given up. */
const PATIENCE = 60_000;
/** So many missing files are named. */
const MOST_MISSING = 5;

/** A file that was chosen, with what was found in it. */
export class TrayFile {
	readonly own: OwnFile;
	status = $state<'waiting' | 'opening' | 'opened'>('waiting');
	/** How much has been read, as a share of 1. */
	share = $state(0);
	/** Chosen by hand. */
	encoding = $state<Encoding | null>(null);
	/** What `sources.json` tells of it. */
	entry: SourceEntry | null = null;
	drafts = $state.raw<readonly Draft[]>([]);
	refusals = $state.raw<readonly FileRefusal[]>([]);

	constructor(own: OwnFile) {
		this.own = own;
	}

	/** Puts it back to where it was before it was opened. */
	reset(encoding: Encoding | null): void {
		this.encoding = encoding;
		this.status = 'waiting';
		this.share = 0;
		this.drafts = [];
		this.refusals = [];
	}

	fill({ texts, refusals }: FileContents): void {
		this.drafts = texts.map((found) => new Draft(found));
		this.refusals = refusals;
		this.status = 'opened';
	}
}

/** Address of the folder of character maps. */
function characterMaps(): string {
	const one = asset('/character-maps/name');
	return new URL('.', new URL(one, location.href)).href;
}

/** Files that a reader brought, opened one after the other in a worker, until their texts are taken. */
export class FileTray {
	#files = $state.raw<readonly TrayFile[]>([]);
	#worker: Worker | null = null;
	#stop = new AbortController();
	#isOpening = false;

	get files() {
		return this.#files;
	}

	readonly drafts = $derived(this.#files.flatMap(({ drafts }) => drafts));
	readonly ready = $derived(this.drafts.filter(({ isReady }) => isReady));
	/** Those that are still to be opened. */
	readonly waiting = $derived(this.#files.filter(({ status }) => status !== 'opened'));

	/** Takes the files of one choice; those that describe others are opened before these. */
	add(files: readonly OwnFile[]): void {
		const sources = files.filter(({ path }) => isSources(path));
		const others = files.filter((file) => !sources.includes(file));
		this.#files = [...this.#files, ...[...sources, ...others].map((file) => new TrayFile(file))];
		const described = new Set(sources.map(({ path }) => folderOf(path)));
		for (const folder of new Set(others.map(({ path }) => chosenFolderOf(path))))
			if (!described.has(folder)) this.#narrow(folder, new Set());
		void this.#open();
	}

	/** Opens a file anew, in an encoding named by hand. */
	reopen(file: TrayFile, encoding: Encoding | null): void {
		file.reset(encoding);
		void this.#open();
	}

	/** Stops opening; what has not been opened goes. */
	cancel(): void {
		this.#files = this.#files.filter(({ status }) => status === 'opened');
		this.#dismiss();
	}

	clear(): void {
		this.#files = [];
		this.#dismiss();
	}

	remove(file: TrayFile): void {
		this.#files = this.#files.filter((other) => other !== file);
		if (file.status === 'opening') this.#dismiss();
	}

	removeDraft(draft: Draft): void {
		this.#without(new Set([draft]));
	}

	/** Takes the texts that have what they need out of the tray. */
	take(): Draft['text'][] {
		const ready = this.ready;
		this.#without(new Set(ready));
		return ready.map(({ text }) => text);
	}

	/** Leaves out what is not read of a folder that was chosen. */
	#narrow(folder: string, described: ReadonlySet<string>): void {
		const paths = this.#files.map(({ own }) => own.path).filter((path) => path.startsWith(folder));
		const read = readInFolder(folder, paths, described);
		this.#files = this.#files.filter(
			({ status, own: { path } }) =>
				status !== 'waiting' || !path.startsWith(folder) || read.has(path)
		);
	}

	/** Hands on what a `sources.json` tells of the files of its folder, and names those that are missing. */
	#describe(sources: TrayFile, entries: readonly SourceEntry[]): void {
		const folder = folderOf(sources.own.path);
		const byPath = new Map(entries.map((entry) => [folder + entry.file, entry]));
		this.#narrow(folder, new Set(byPath.keys()));
		for (const file of this.#files) {
			file.entry = byPath.get(file.own.path) ?? file.entry;
			byPath.delete(file.own.path);
		}
		const missing = [...byPath.values()].slice(0, MOST_MISSING);
		sources.refusals = [
			...sources.refusals,
			...missing.map(({ file }) => ({
				kind: 'sources-missing' as const,
				line: null,
				place: file
			}))
		];
		if (sources.refusals.length === 0) this.remove(sources);
	}

	#without(drafts: ReadonlySet<Draft>): void {
		for (const file of this.#files) file.drafts = file.drafts.filter((one) => !drafts.has(one));
		this.#files = this.#files.filter(
			({ status, drafts: left, refusals }) =>
				status !== 'opened' || left.length > 0 || refusals.length > 0
		);
	}

	#dismiss(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
		this.#worker?.terminate();
		this.#worker = null;
	}

	async #open(): Promise<void> {
		if (this.#isOpening) return;
		this.#isOpening = true;
		for (let [next] = this.waiting; next; [next] = this.waiting) await this.#openOne(next);
		this.#dismiss();
		this.#isOpening = false;
	}

	async #openOne(file: TrayFile): Promise<void> {
		const worker = (this.#worker ??= newOwnWorker());
		const { signal } = this.#stop;
		file.status = 'opening';
		try {
			const { own, entry, encoding } = file;
			const { contents, loaded } = await askOwnWorker(
				worker,
				{ kind: 'open', file: own, entry, encoding, characterMaps: characterMaps() },
				'opened',
				{ onprogress: (share) => (file.share = share), patience: PATIENCE, signal }
			);
			file.fill(contents);
			if (contents.entries) this.#describe(file, contents.entries);
			void keepForLater(loaded);
		} catch (error) {
			if (signal.aborted) return;
			file.fill({
				texts: [],
				refusals: [{ kind: error instanceof SlowError ? 'slow' : 'failed', line: null }]
			});
			this.#dismiss();
		}
	}
}

/** What a pasted text says of itself; nothing when it cannot be read. */
export async function describePasted(raw: string) {
	const worker = newOwnWorker();
	try {
		return (await askOwnWorker(worker, { kind: 'describe', raw }, 'described')).claims;
	} catch {
		return [];
	} finally {
		worker.terminate();
	}
}
