import { describe, expect, it } from 'vitest';
import { FormTrie } from './form-trie.ts';

function trieOf(...forms: string[]): FormTrie<string> {
	const trie = new FormTrie<string>();
	for (const form of forms) trie.add(form, form);
	return trie;
}

describe('FormTrie', () => {
	it('longestAt(text, position) gives the longest form', () => {
		const trie = trieOf('ab', 'abcd', 'b');
		expect(trie.longestAt('xabcd', 1, () => true)).toBe('abcd');
		expect(trie.longestAt('xabc', 1, () => true)).toBe('ab');
	});

	it('falls back to a shorter form when the longer one is refused', () => {
		const trie = trieOf('ab', 'abcd');
		expect(trie.longestAt('abcd', 0, (value) => value !== 'abcd')).toBe('ab');
	});

	it('gives null where nothing begins and past the end', () => {
		const trie = trieOf('ab');
		expect(trie.longestAt('ba', 0, () => true)).toBeNull();
		expect(trie.longestAt('ab', 2, () => true)).toBeNull();
		expect(trie.canBeginAt('ab', 2)).toBe(false);
	});

	it('keeps the value that came first', () => {
		const trie = new FormTrie<number>();
		trie.add('ab', 1);
		trie.add('ab', 2);
		expect(trie.longestAt('ab', 0, () => true)).toBe(1);
	});

	it('throws on an empty form', () => {
		expect(() => trieOf('')).toThrow(RangeError);
	});
});
