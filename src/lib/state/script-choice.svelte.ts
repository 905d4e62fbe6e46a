import type { Source } from '#lib/model/event-list.ts';

type Script = Source['script'];
/** Fetches a text in the other script, code unit by code unit beside its own; null when it cannot. */
export type ConvertedLoader = (source: Source) => Promise<string | null>;

/** The script in which quotations are shown: their own, or one into which their texts are converted. */
export class ScriptChoice {
	readonly #load: ConvertedLoader;
	/** Converted texts by the ids of their sources. */
	#texts = $state.raw<ReadonlyMap<string, string>>(new Map());
	#script = $state.raw<Script | null>(null);
	#failed = $state.raw(false);

	constructor(load: ConvertedLoader) {
		this.#load = load;
	}

	/** Null for each text’s own. */
	get script(): Script | null {
		return this.#script;
	}

	/** Whether a text could not be had in the script that was last asked for. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Chooses a script, or with null each text’s own, once all that is needed is here. */
	async choose(script: Script | null, sources: readonly Source[]): Promise<void> {
		const missing = sources.filter(
			(source) => script !== null && source.script !== script && !this.#texts.has(source.id)
		);
		const fetched = await Promise.all(
			missing.map(async (source) => [source.id, await this.#load(source)] as const)
		);
		const had = fetched.flatMap(([id, text]) => (text === null ? [] : [[id, text] as const]));
		if (had.length > 0) this.#texts = new Map([...this.#texts, ...had]);
		this.#failed = had.length < missing.length;
		this.#script = this.#failed ? null : script;
	}

	/** A source’s text in the script chosen; null where it is shown as it was written. */
	convertedOf(source: Source | null): string | null {
		if (!source || this.#script === null || this.#script === source.script) return null;
		return this.#texts.get(source.id) ?? null;
	}
}
