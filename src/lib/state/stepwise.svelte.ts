import { finish, finishInSlices } from '#lib/timeline/steps.ts';

/**
 * What is worked out again whenever its inputs change, and may take long: then it is made in slices, and
 * what was made before stands until it is done. Read it where it can be read anew.
 */
export class Stepwise<T> {
	readonly #isLong: boolean;
	#inputs: readonly unknown[] = [];
	#made: { value: T } | null = null;
	#stop = () => {};
	/** Counts what has been made in slices. */
	#come = $state(0);

	constructor(isLong: boolean) {
		this.#isLong = isLong;
	}

	/** @param inputs what the build depends on; the first build is made at once */
	of(inputs: readonly unknown[], build: () => Generator<void, T>): T {
		void this.#come;
		if (this.#made && inputs.every((input, at) => input === this.#inputs[at]))
			return this.#made.value;
		this.#inputs = inputs;
		this.#stop();
		if (!this.#made || !this.#isLong) this.#made = { value: finish(build()) };
		else
			this.#stop = finishInSlices(build(), (value) => {
				this.#made = { value };
				this.#come++;
			});
		return this.#made.value;
	}
}
