import { toTraditional } from '#lib/text/traditional.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { PROJECT } from '../cli.ts';

const METHOD = 'src/lib/components/method/Method';
const SIMPLIFIED = 'src/lib/wording/zh-hans';
const TRADITIONAL = 'src/lib/wording/zh-hant';

/** What Hong Kong calls otherwise than the mainland, or characters alone do not tell; longest first. */
const USAGE = Object.entries(
	JSON.parse(readFileSync(join(PROJECT, 'scripts/wording/hong-kong.json'), 'utf8')) as Record<
		string,
		string
	>
).sort(([a], [b]) => b.length - a.length);

const WORDS = new Map(USAGE);
const USAGES = new RegExp(USAGE.map(([words]) => words).join('|'), 'g');

/** A text in the script and the usage of Hong Kong. */
export function inHongKong(simplified: string): string {
	const used: string[] = [];
	// A private character keeps the place of what is put in words, so that no table sees it.
	const kept = simplified.replace(USAGES, (words) => {
		used.push(WORDS.get(words) ?? words);
		return '\uE000';
	});
	return toTraditional(kept).replace(/\uE000/g, () => used.shift() ?? '');
}

async function converted(from: string, to: string): Promise<string> {
	const source = readFileSync(join(PROJECT, from), 'utf8');
	const note = `Made from ${posix.basename(from)} in Simplified Chinese by npm run wording; do not edit.`;
	const head = to.endsWith('.svelte') ? `<!-- ${note} -->\n` : `// ${note}\n`;
	const body = inHongKong(source)
		.replaceAll("'zh-Hans'", "'zh-Hant'")
		.replaceAll('in Simplified', 'in Traditional');
	const path = join(PROJECT, to);
	return format(head + body, { ...(await resolveConfig(path)), filepath: path });
}

/** The files in Traditional Chinese, by path from the project's folder, as they follow from the others. */
export async function traditionalFiles(): Promise<Map<string, string>> {
	const tables = readdirSync(join(PROJECT, SIMPLIFIED)).filter(
		(name) => !name.endsWith('.test.ts')
	);
	const pairs = [
		...tables.map((name) => [`${SIMPLIFIED}/${name}`, `${TRADITIONAL}/${name}`] as const),
		[`${METHOD}.zh-Hans.svelte`, `${METHOD}.zh-Hant.svelte`] as const
	];
	return new Map(
		await Promise.all(pairs.map(async ([from, to]) => [to, await converted(from, to)] as const))
	);
}
