import { expect, test } from 'vitest';
import { shortcutOf } from './shortcuts.ts';

/** What a key means that is pressed on an element of the given markup. */
function pressed(init: KeyboardEventInit, markup = '<p></p>') {
	document.body.innerHTML = markup;
	const target = document.body.querySelector('[data-target]') ?? document.body.firstElementChild;
	let meaning: ReturnType<typeof shortcutOf> = null;
	target?.addEventListener('keydown', (event) => (meaning = shortcutOf(event as KeyboardEvent)));
	target?.dispatchEvent(new KeyboardEvent('keydown', init));
	return meaning as ReturnType<typeof shortcutOf>;
}

test('knows its keys', () => {
	const meanings = ['j', 'k', '/', '?', 'Escape', 'x'].map((key) => pressed({ key }));
	expect(meanings).toEqual(['next', 'previous', 'search', 'help', 'close', null]);
});

test.each([
	'<input>',
	'<input type="date">',
	'<textarea></textarea>',
	'<select></select>',
	'<div contenteditable><b data-target>a</b></div>'
])('leaves the keys to %s', (markup) => {
	expect(pressed({ key: 'j' }, markup)).toBeNull();
	expect(pressed({ key: '?' }, markup)).toBeNull();
});

test('leaves the keys to an input method and to the commands of browser and system', () => {
	expect(pressed({ key: 'j', isComposing: true })).toBeNull();
	for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
		expect(pressed({ key: 'k', [modifier]: true })).toBeNull();
	expect(pressed({ key: '?', shiftKey: true })).toBe('help');
});
