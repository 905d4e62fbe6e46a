import { fileOf } from '../model/large-list.ts';
import type { LoadProblem } from './load-event-list.ts';

/** Thrown where a file of a large list cannot be had. */
export class PackedProblem extends Error {
	readonly problem: LoadProblem;

	constructor(problem: LoadProblem) {
		super(`${problem.kind}: ${problem.detail}`);
		this.name = 'PackedProblem';
		this.problem = problem;
	}
}

/** The first two bytes of whatever gzip packs. */
const GZIP = [0x1f, 0x8b];

/** Some hosts tell the browser to unpack by itself. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (GZIP.some((byte, at) => bytes[at] !== byte)) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Hosts without encryption have no digests: what they send is taken as it is. */
async function isUnchanged(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
	if (!('subtle' in crypto)) return true;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return digits === sha256;
}

/**
 * Fetches a file of a large list.
 *
 * @param folder address of the folder of its files, with a slash at its end
 * @throws PackedProblem when it is missing, out of reach, or not what the list names
 */
export async function loadPacked(
	folder: string,
	sha256: string,
	fetcher: (url: string) => Promise<Response>
): Promise<Uint8Array<ArrayBuffer>> {
	const url = `${folder}${fileOf(sha256)}`;
	const wrong = (kind: 'missing' | 'unreachable' | 'malformed', detail: string) =>
		new PackedProblem({ kind, detail });
	let response: Response;
	try {
		response = await fetcher(url);
	} catch (error) {
		throw wrong('unreachable', `${url}: ${String(error)}`);
	}
	if (response.status === 404) throw wrong('missing', url);
	if (!response.ok) throw wrong('unreachable', `${url}: HTTP ${response.status}`);
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = await unpacked(new Uint8Array(await response.arrayBuffer()));
	} catch (error) {
		throw wrong('malformed', `${url}: ${String(error)}`);
	}
	if (!(await isUnchanged(bytes, sha256))) throw wrong('malformed', `${url}: SHA-256`);
	return bytes;
}

/** The JSON of a file of a large list; throws as `loadPacked` does. */
export async function loadPackedJson<T>(...args: Parameters<typeof loadPacked>): Promise<T> {
	return JSON.parse(new TextDecoder().decode(await loadPacked(...args))) as T;
}
