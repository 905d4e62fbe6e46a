import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { writeCorpus } from './corpora.ts';
import { FORMS, type Form } from './kill.ts';

const work = mkdtempSync(join(tmpdir(), 'jinian-full-'));
afterAll(() => rmSync(work, { recursive: true }));

/** A shell of its own that may mount a disk nobody else sees; null where the system has none. */
function smallDisk(kilobytes: number, script: string, ...args: string[]) {
	const mount = `mount -t tmpfs -o size=${kilobytes}k none "$0" && `;
	return spawnSync('unshare', ['-rm', 'sh', '-c', mount + script, work, ...args], {
		cwd: PROJECT,
		encoding: 'utf8'
	});
}

const hasDisks = (() => {
	try {
		execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', work], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

/** Puts a former list on the disk, extracts, and tells what stands there afterwards. */
const EXTRACT = `printf former > "$0/events.json"
"$1" --import tsx scripts/crash/child.ts "$2" "$0/events.json" "$3"
echo "$? $(cat "$0/events.json") $(ls -A "$0" | grep -v -e events -e texts)"`;

test.skipIf(!hasDisks).each<[Form, number, RegExp]>([
	['whole', 40, /\/texts\/\S+\.json: /],
	['whole', 500, /\/events\.json: /],
	['tiles', 344, /\/events\/\w+\.gz: /]
])(
	'a full disk: %s in %i KB is told, and the former list stays',
	{ timeout: 120_000 },
	(form, kilobytes, place) => {
		const corpus = join(work, '..', `${work.slice(tmpdir().length + 1)}-corpus`);
		writeCorpus(corpus, 'a');
		const { stdout, stderr } = smallDisk(
			kilobytes,
			EXTRACT,
			process.execPath,
			corpus,
			String(FORMS[form])
		);
		rmSync(corpus, { recursive: true });
		expect(stderr).toMatch(
			/^error: \S+: cannot be written \(ENOSPC\); make room there or choose another file with --out\n$/
		);
		expect(stderr).toMatch(place);
		expect(stdout.trim()).toBe('1 former');
	}
);
