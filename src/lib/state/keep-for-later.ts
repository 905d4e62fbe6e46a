/** What the service worker is asked to keep: addresses of files that were needed. */
export interface KeepRequest {
	keep: readonly string[];
}

/**
 * Keeps files so that they are there without a network as well. They may have been fetched before
 * there was a service worker; where there is none, nothing is kept.
 */
export async function keepForLater(addresses: readonly string[]): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const { active } = await navigator.serviceWorker.ready;
	const request: KeepRequest = { keep: addresses };
	active?.postMessage(request);
}
