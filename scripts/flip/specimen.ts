import { SOURCES } from '#lib/intake/folder.ts';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ACCURACY_FILE, accuracyText } from '../accuracy/accuracy.ts';
import { PROJECT, statOf } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { listOf } from '../extract/list-of.ts';
import { publish } from '../extract/publish.ts';

const SAMPLES = join(PROJECT, 'corpus', 'samples');
const FIXTURES = join(PROJECT, 'src', 'lib', 'intake', 'fixtures');
/** A file of each format that holds one text, and one of an encoding of its own. */
const FORMATS = ['page.html', 'pandoc.docx', 'chromium.pdf', 'gb18030.txt'];

/** A corpus with what is published of it. */
export interface Specimen {
	folder: string;
	corpus: string;
	list: string;
	/** Paths of all files in the folder. */
	files: readonly string[];
}

const recordsOf = (name: string) =>
	[1, 2]
		.map((day) => {
			const text = `本社北京2024年5月${day}日电 中国和${name}外长${day}日在北京举行会谈。`;
			return `${JSON.stringify({ id: `${name}${day}`, text })}\n`;
		})
		.join('');

/** Texts of all formats, none of which is left out as a copy of another. */
function writeCorpus(corpus: string): void {
	cpSync(SAMPLES, corpus, { recursive: true });
	for (const name of FORMATS) cpSync(join(FIXTURES, name), join(corpus, name));
	writeFileSync(join(corpus, 'records.ndjson'), recordsOf('法国'));
	writeFileSync(join(corpus, 'records.ndjson.gz'), gzipSync(recordsOf('德国')));
	const sources = join(corpus, SOURCES);
	const told = JSON.parse(readFileSync(sources, 'utf8')) as object[];
	const entries = [...told, ...FORMATS.map((file) => ({ file, date: '2023-10-20' }))];
	writeFileSync(sources, JSON.stringify(entries, null, '\t'));
}

/**
 * Makes a corpus of files of all formats, and publishes it: the list, its texts, the figures of accuracy.
 *
 * @param form of the list: one file, or tiles
 */
export async function makeSpecimen(form: 'whole' | 'tiles'): Promise<Specimen> {
	const folder = mkdtempSync(join(tmpdir(), 'jinian-flip-'));
	const [corpus, list] = [join(folder, 'corpus'), join(folder, 'events.json')];
	writeCorpus(corpus);
	const { inputs } = await readCorpus(corpus);
	publish(list, listOf(inputs), inputs, form === 'tiles' ? 1 : Infinity);
	writeFileSync(join(folder, ACCURACY_FILE), await accuracyText());
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => statOf(join(folder, name))?.isFile()).sort();
	return { folder, corpus, list, files };
}
