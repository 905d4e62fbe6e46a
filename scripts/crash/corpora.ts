import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of a corpus: enough that writing them takes a while. */
const TEXTS = 40;

function textOf(name: string, index: number): string {
	const [month, day] = [1 + (index % 12), 1 + (index % 28)];
	const clauses = Array.from(
		{ length: 12 },
		(_, at) => `2023年${1 + ((at + index) % 12)}月${1 + at}日，中法两国外长举行第${at + 1}次会谈。`
	);
	const head = `本社巴黎2024年${month}月${day}日电（${name}）`;
	return `要闻${index}\n\n${head}${clauses.join('')}\n`;
}

/**
 * Writes a corpus of dated dispatches. Two of them tell of other events under the same ids, and one has
 * a text more.
 *
 * @param name `a` or another
 */
export function writeCorpus(folder: string, name: string): void {
	mkdirSync(folder, { recursive: true });
	const count = name === 'a' ? TEXTS : TEXTS + 1;
	for (let index = 0; index < count; index += 1)
		writeFileSync(join(folder, `n${index}.txt`), textOf(name, index + name.charCodeAt(0)));
}
