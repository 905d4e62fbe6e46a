import { expect, test } from 'vitest';
import type { Source } from '#lib/model/event-list.ts';
import { ScriptChoice } from './script-choice.svelte.ts';

const source = (id: string, script: Source['script']): Source => ({
	...{ id, script, file: `${id}.txt`, title: id, kind: 'article', date: '2024-01-09' },
	...{ sha256: '0'.repeat(64), length: 4 }
});
const [HANS, HANT] = [source('a', 'Hans'), source('b', 'Hant')];

function choiceOf(texts: Readonly<Record<string, string>>) {
	const asked: string[] = [];
	const choice = new ScriptChoice(({ id }) => {
		asked.push(id);
		return Promise.resolve(texts[id] ?? null);
	});
	return { choice, asked };
}

test('fetches only what is written otherwise, and once', async () => {
	const { choice, asked } = choiceOf({ a: '會議', b: '会议' });
	await choice.choose('Hans', [HANS, HANT]);
	expect([choice.convertedOf(HANS), choice.convertedOf(HANT)]).toEqual([null, '会议']);
	await choice.choose(null, [HANS, HANT]);
	expect(choice.convertedOf(HANT)).toBeNull();
	await choice.choose('Hans', [HANT]);
	expect(asked).toEqual(['b']);
});

test('shows what was written where a text cannot be had, and says so until the next choice', async () => {
	const { choice } = choiceOf({ a: '會議' });
	await choice.choose('Hans', [HANT]);
	expect([choice.script, choice.failed]).toEqual([null, true]);
	await choice.choose('Hant', [HANS, HANT]);
	expect([choice.script, choice.failed, choice.convertedOf(HANS)]).toEqual(['Hant', false, '會議']);
});
