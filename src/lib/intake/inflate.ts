import { concatenate } from './concatenate.ts';

/** How inflating ended: at the end, at the limit, or where the bytes are at fault. */
export type InflateEnd = 'whole' | 'too large' | 'fault';

/** What bytes inflate to. */
export interface Inflated {
	/** None when there are too many, or after a fault. */
	bytes: Uint8Array;
	end: InflateEnd;
}

/**
 * Inflates until it is more than allowed, so that memory is bounded whatever the bytes claim.
 *
 * @param format as `DecompressionStream` names it
 * @param most bytes
 */
export async function inflateUpTo(
	packed: Uint8Array,
	format: CompressionFormat,
	most: number
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
			chunks.push(read.value);
		}
	} catch {
		end = 'fault';
	}
	return { bytes: end === 'whole' ? concatenate(chunks) : new Uint8Array(), end };
}
