import { type Dirent, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CommandError, PROJECT, readArguments, runCommand } from './cli.ts';
import { checkImports } from './imports/check.ts';
import { withRoomTable } from './imports/readme-table.ts';
import { ROOM_MAP } from './imports/rooms.ts';

const USAGE = `
Usage: npm run imports -- [--write]

Checks all imports against the map of rooms in scripts/imports/rooms.json, refuses circles, and makes
sure that src/lib/README.md shows the same map; --write puts the map there.
`;

const README = 'src/lib/README.md';

const pathOf = ({ parentPath, name }: Dirent) => join(parentPath, name);

function readSources(): Map<string, string> {
	const files = new Map<string, string>();
	for (const folder of ['src', 'scripts']) {
		const entries = readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true });
		// Pictures of failed tests stand in folders that are named like the tests.
		const paths = entries.filter((entry) => entry.isFile()).map(pathOf);
		for (const path of paths.sort()) {
			const file = relative(PROJECT, path).replaceAll('\\', '/');
			if (file.includes('/node_modules/')) continue;
			if (/\.(ts|js|svelte)$/.test(file) && !file.endsWith('.d.ts'))
				files.set(file, readFileSync(path, 'utf8'));
		}
	}
	return files;
}

function checkReadme(write: boolean): string[] {
	const path = join(PROJECT, README);
	const document = readFileSync(path, 'utf8');
	const renewed = withRoomTable(document, ROOM_MAP);
	if (renewed === document) return [];
	if (!write) return [`${README}: shows another map; renew it with npm run imports -- --write`];
	writeFileSync(path, renewed);
	return [];
}

function checkAll(args: string[]): number {
	const parsed = readArguments(args, { write: { type: 'boolean', default: false } }, USAGE);
	if (!parsed) return 0;
	const files = readSources();
	const problems = [...checkImports(ROOM_MAP, files), ...checkReadme(parsed.values.write)];
	if (problems.length > 0) throw new CommandError(problems);
	console.log(
		`the imports of ${files.size} files keep to the map of ${ROOM_MAP.rooms.length} rooms`
	);
	return 0;
}

await runCommand(checkAll);
