/** What a key asks of the whole page. */
export type Shortcut = 'next' | 'previous' | 'search' | 'help' | 'close';

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
	j: 'next',
	k: 'previous',
	'/': 'search',
	'?': 'help',
	Escape: 'close'
};

const TAKES_KEYS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether the key belongs to what has the focus: a field, or an open menu. */
function isTaken({ target }: KeyboardEvent): boolean {
	return target instanceof Element && target.closest(`${TAKES_KEYS}, :popover-open`) !== null;
}

/**
 * The shortcut that a key press means, or null: while one types, composes with an input method, or
 * holds a key that makes it another command, a letter is a letter.
 */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
	if (event.defaultPrevented || event.isComposing || isTaken(event)) return null;
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	return SHORTCUTS[event.key] ?? null;
}
