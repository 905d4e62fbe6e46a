/** How inflating ended: at the end, at the limit, or where the bytes are at fault. */
export type InflateEnd = 'whole' | 'too large' | 'fault';

/** What bytes inflate to. */
export interface Inflated {
	/** None when they are not wanted, or there are too many, or after a fault. */
	bytes: Uint8Array;
	/** Number of bytes up to the end. */
	length: number;
	end: InflateEnd;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/**
 * Inflates until it is more than allowed, so that memory is bounded whatever the bytes claim.
 *
 * @param format as `DecompressionStream` names it
 * @param most bytes
 * @param keeps whether the bytes are wanted, or their number alone
 */
export async function inflateUpTo(
	packed: Uint8Array,
	format: CompressionFormat,
	most: number,
	keeps = true
): Promise<Inflated> {
	const source = new ReadableStream<BufferSource>({
		start(controller) {
			controller.enqueue(packed as Uint8Array<ArrayBuffer>);
			controller.close();
		}
	});
	const reader = source.pipeThrough(new DecompressionStream(format)).getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	let end: InflateEnd = 'whole';
	try {
		for (let read = await reader.read(); !read.done; read = await reader.read()) {
			length += read.value.length;
			if (length > most) {
				end = 'too large';
				await reader.cancel();
				break;
			}
			if (keeps) chunks.push(read.value);
		}
	} catch {
		end = 'fault';
	}
	const bytes = keeps && end === 'whole' ? joined(chunks, length) : new Uint8Array();
	return { bytes, length, end };
}
