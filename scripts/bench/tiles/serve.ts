import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};
const DATA = '/data/';

/** Bytes that were sent, by path. */
export type Sent = Map<string, number>;

/**
 * Serves a built site as a plain host would, nothing packed on the way, with the event list of another
 * folder.
 */
export async function serveWith(
	site: string,
	data: string
): Promise<{ address: string; sent: Sent; server: Server }> {
	const sent: Sent = new Map();
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
		const isList = path.startsWith(`${DATA}events`);
		let file = isList ? join(data, path.slice(DATA.length)) : join(site, path);
		if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = join(file, 'index.html');
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const body = readFileSync(file);
		sent.set(path, (sent.get(path) ?? 0) + body.length);
		response
			.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
			.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/`, sent, server };
}
