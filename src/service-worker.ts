/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';
import type { KeepRequest } from './lib/state/keep-for-later.ts';

/*
 * Lets the site be read without a network after the first visit: its scripts, styles and data are kept
 * from the start, pages as they are opened, readers of files once a file has needed them. What is kept
 * of a version goes with it.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `jinian-${version}`;
/** Pages that lead everywhere else. */
const DOORS = ['/', '/own/'].map((path) => base + path);
/** Files of a long list are fetched as they are needed, and kept then. */
const LATE = `${base}/data/events/`;
const AT_FIRST = files.filter((file) => !file.startsWith(LATE));
/** Files whose names change with what they hold. */
const LASTING = `${base}/_app/immutable/`;

worker.addEventListener('install', (event) => {
	const keep = async () => {
		const cache = await caches.open(CACHE);
		// What workers load when a file needs it stands in no list: it is too much for every visitor.
		await cache.addAll([...build, ...AT_FIRST, ...DOORS]);
	};
	event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
	const forget = async () => {
		const names = await caches.keys();
		const old = names.filter((name) => name.startsWith('jinian-') && name !== CACHE);
		await Promise.all(old.map((name) => caches.delete(name)));
	};
	event.waitUntil(forget());
});

/** What the network has, kept for later; what was kept where there is no network. */
async function freshOrKept(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	try {
		const response = await fetch(request);
		if (response.ok) await cache.put(request, response.clone());
		return response;
	} catch (error) {
		const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
		if (kept) return kept;
		throw error;
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	const answer = async () =>
		(pathname.startsWith(LASTING) ? await caches.match(request) : undefined) ??
		freshOrKept(request);
	event.respondWith(answer());
});

/** Keeps what a page has needed, whoever fetched it first. */
async function keep(addresses: readonly string[]): Promise<void> {
	const cache = await caches.open(CACHE);
	const own = addresses.filter((address) =>
		address.startsWith(new URL(`${base}/`, location.origin).href)
	);
	await Promise.all(own.map(async (one) => (await cache.match(one)) ?? cache.add(one)));
}

worker.addEventListener('message', (event) => {
	const { keep: addresses } = event.data as KeepRequest;
	event.waitUntil(keep(addresses));
});
