/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

/*
 * Lets the site be read without a network after the first visit: its scripts, styles and data are kept
 * from the start, pages as they are opened. What is kept of a version goes with it.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `jinian-${version}`;
/** Pages that lead everywhere else. */
const DOORS = ['/', '/own/'].map((path) => base + path);
/** Files whose names change with what they hold. */
const LASTING = new Set(build);

worker.addEventListener('install', (event) => {
	const keep = async () => {
		const cache = await caches.open(CACHE);
		await cache.addAll([...build, ...files, ...DOORS]);
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
		(LASTING.has(pathname) ? await caches.match(request) : undefined) ?? freshOrKept(request);
	event.respondWith(answer());
});
