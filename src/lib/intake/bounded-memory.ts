/** Bytes that may be asked for. */
export interface MemoryLimits {
	/** By one buffer, or one stream that is unpacked. */
	one: number;
	/** Between two calls of `renew`. */
	together: number;
	/** From beginning to end, also when they have been given back. */
	inAll: number;
}

/** Counts what is asked for. */
class Meter {
	readonly #limits: MemoryLimits;
	#together = 0;
	#inAll = 0;
	isExceeded = false;

	constructor(limits: MemoryLimits) {
		this.#limits = limits;
	}

	renew(): void {
		this.#together = 0;
	}

	/** @throws RangeError when it is too much, and ever after */
	take(bytes: number, ofOne = bytes): void {
		this.#together += bytes;
		this.#inAll += bytes;
		const { one, together, inAll } = this.#limits;
		this.isExceeded ||= ofOne > one || this.#together > together || this.#inAll > inAll;
		if (this.isExceeded) throw new RangeError('more memory than is allowed');
	}
}

/** Buffers of a length that is asked for; views on others take no memory. */
const countedBuffers = (meter: Meter, native: typeof Uint8Array) =>
	new Proxy(native, {
		construct(target, args: [unknown]) {
			if (typeof args[0] === 'number') meter.take(args[0]);
			return Reflect.construct(target, args) as Uint8Array;
		}
	});

const countedUnpacking = (meter: Meter, native: typeof DecompressionStream) =>
	new Proxy(native, {
		construct(target, args: [CompressionFormat]) {
			const { readable, writable } = new target(...args);
			let length = 0;
			const counter = new TransformStream<Uint8Array, Uint8Array>({
				transform(chunk, controller) {
					length += chunk.length;
					meter.take(chunk.length, length);
					controller.enqueue(chunk);
				}
			});
			return { readable: readable.pipeThrough(counter), writable };
		}
	});

/** What keeps within limits tells when it begins something new, and asks whether it went beyond. */
export interface Allowance {
	/** What was taken so far has been given back. */
	renew(): void;
	readonly isExceeded: boolean;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs a library that unpacks without limits of its own: what it asks for beyond them is refused to
 * it, as a lack of memory would be. Libraries pass over such errors, so that the caller has to ask
 * whether there was one. One run at a time, since the whole thread is counted.
 */
export function withinMemory<T>(
	limits: MemoryLimits,
	run: (allowance: Allowance) => Promise<T>
): Promise<T> {
	const counted = async () => {
		const native = { Uint8Array, DecompressionStream };
		const meter = new Meter(limits);
		globalThis.Uint8Array = countedBuffers(meter, native.Uint8Array);
		globalThis.DecompressionStream = countedUnpacking(meter, native.DecompressionStream);
		try {
			return await run(meter);
		} finally {
			Object.assign(globalThis, native);
		}
	};
	const result = turn.then(counted);
	turn = result.catch(() => undefined);
	return result;
}
