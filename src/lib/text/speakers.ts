import type { Block, Speaker } from './document.ts';

const TURN = /^([^,。:?!“”;]{1,30}):/;
const QUESTIONER = /记者$|^问$|提问$|(?:通讯社|电视台|广播公司|日报|早报|时报|卫视|网)$/;
const OFFICE = /^答$|主持人$|发言人$|(?:总统|主席|总理|首相|部长|外长|大使|秘书长|书记|先生|女士)$/;
const PERSON = /^\p{Script=Han}{2,4}$/u;

/** The name before the colon that opens a block; null when there is none. */
function turnOf(text: string, block: Block): string | null {
	if (block.kind !== 'paragraph') return null;
	return TURN.exec(text.slice(block.start, Math.min(block.end, block.start + 40)))?.[1] ?? null;
}

function asSpeaker(
	name: string,
	turns: ReadonlyMap<string, number>,
	before: Speaker | null
): Speaker | null {
	if (QUESTIONER.test(name)) return { name, role: 'questioner' };
	if (OFFICE.test(name)) return { name, role: 'speaker' };
	// A bare name counts only where it answers, or opens turn after turn: 「會議指出：」 opens no dialogue.
	const answers = before?.role === 'questioner';
	const recurs = (turns.get(name) ?? 0) > 1;
	return PERSON.test(name) && (answers || recurs) ? { name, role: 'speaker' } : null;
}

/** Tells each block whose turn it is; a turn lasts until the next one opens. Changes `blocks` in place. */
export function assignSpeakers(text: string, blocks: Block[]): void {
	const names = blocks.map((block) => turnOf(text, block));
	const turns = new Map<string, number>();
	for (const name of names) if (name !== null) turns.set(name, (turns.get(name) ?? 0) + 1);
	let current: Speaker | null = null;
	blocks.forEach((block, index) => {
		const name = names[index] ?? null;
		const opened = name === null ? null : asSpeaker(name, turns, current);
		if (opened) current = opened;
		block.speaker = block.kind === 'paragraph' ? current : null;
	});
}
