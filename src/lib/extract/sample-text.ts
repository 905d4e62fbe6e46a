import type { PatternNode } from './pattern-syntax.ts';

/** Chooses one of several things, by its index. */
export type Choose = (count: number) => number;

/** Longest run that a sample makes of something that may be repeated without end. */
const LONGEST_RUN = 4;
/** Stands where a pattern lets almost any character pass. */
const ANYTHING: readonly string[] = ['中', '国', '会', '与', '的', '7', 'A', '“'];

/** For tests: a text that a pattern matches, but for what its lookarounds ask. */
export function sampleText(node: PatternNode, choose: Choose): string {
	switch (node.kind) {
		case 'assertion':
			return '';
		case 'character': {
			const any = node.any ?? ANYTHING;
			return any[choose(any.length)] ?? '';
		}
		case 'sequence':
			return node.parts.map((part) => sampleText(part, choose)).join('');
		case 'choice': {
			const option = node.options[choose(node.options.length)];
			return option ? sampleText(option, choose) : '';
		}
		case 'repeat': {
			const most = Math.max(node.least, Math.min(node.most, LONGEST_RUN));
			const times = node.least + choose(most - node.least + 1);
			return Array.from({ length: times }, () => sampleText(node.part, choose)).join('');
		}
	}
}
