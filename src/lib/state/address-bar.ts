import { pushState, replaceState } from '$app/navigation';
import type { AddressBar } from './explored-view.svelte.ts';

/*
 * The only file that navigates. SvelteKit 3 replaces pushState and replaceState by `goto` with
 * `shallow`; that change then stays here.
 */

/** Writes queries into the address of the page that is open, without loading it anew. */
export const addressBar: AddressBar = {
	replace: (query) => replaceState(query || location.pathname, {}),
	push: (query) => pushState(query || location.pathname, {})
};
