import { expect, test } from 'vitest';
import { checkImports } from './check.ts';
import type { RoomMap } from './rooms.ts';

const room = (name: string, pure: boolean, imports: RoomMap['rooms'][number]['imports'] = []) => ({
	name,
	folder: `src/lib/${name}`,
	pure,
	holds: name,
	packages: name === 'view' ? ['d3', 'svelte'] : ['grain'],
	imports
});

const MAP: RoomMap = {
	rooms: [
		room('base', true),
		room('types', true, [{ room: 'base', only: 'types', reason: 'test' }]),
		room('view', false, [
			{ room: 'base', only: ['names.ts'], reason: 'test' },
			{ room: 'types', reason: 'test' }
		])
	],
	doors: [
		{ package: 'grain', room: 'base', files: 1 },
		{ package: 'd3', names: ['zoom'], room: 'view', files: 1 }
	]
};

const check = (files: Record<string, string>) =>
	checkImports(
		MAP,
		new Map(Object.entries(files).map(([file, code]) => [`src/lib/${file}`, code]))
	);

test('allowed imports pass', () => {
	expect(
		check({
			'base/names.ts': `import { g } from 'grain';`,
			'types/a.ts': `import type { N } from '../base/names.ts';\nimport { type M } from '../base/names.ts';`,
			'view/V.svelte': `<p>import 'x'</p><script lang="ts">\nimport { a } from '#lib/base/names.ts';\nimport { zoom } from 'd3';\n</script>`
		})
	).toEqual([]);
});

test.each([
	['base/a.ts', `import { v } from '../view/v.ts';`, 'base may not import view'],
	['types/a.ts', `import { n } from '../base/n.ts';`, 'types may import only types from base'],
	['view/v.ts', `import { o } from '../base/other.ts';`, 'view may import only names.ts from base'],
	['base/a.ts', `import type { N } from '#lib/base/n.ts';`, 'imports by relative paths'],
	['base/a.ts', `import { n } from './n';`, '.ts files with their ending'],
	['base/a.ts', `import { readFileSync } from 'node:fs';`, 'may not import the package node:fs'],
	['base/a.ts', `const m = await import('svelte');`, 'may not import the package svelte'],
	['base/a.ts', `export * from '../types/t.ts';`, 'base may not import types'],
	['types/a.ts', `import { g } from 'grain';`, 'only base may import grain'],
	['attic/a.ts', ``, 'lies in no room']
])('%s with %s is refused', (file, code, problem) => {
	expect(check({ [file]: code }).join('\n')).toContain(problem);
});

test('a problem names file and line', () => {
	expect(check({ 'view/V.svelte': `<script>\n\nimport fs from 'fs';\n</script>` })).toEqual([
		'src/lib/view/V.svelte:3: view may not import the package fs'
	]);
});

test('a door with one file refuses a second', () => {
	const code = `import { zoom } from 'd3';`;
	expect(check({ 'view/a.ts': code, 'view/b.ts': code })).toEqual([
		'src/lib/view/a.ts, src/lib/view/b.ts: only 1 file may import zoom of d3'
	]);
});

test('circles of values are refused, of types not', () => {
	const circle = (word: string) => ({
		'base/a.ts': `import ${word} { b } from './b.ts';`,
		'base/b.ts': `import ${word} { a } from './a.ts';`
	});
	expect(check(circle('type'))).toEqual([]);
	expect(check(circle(''))).toEqual([
		'files import one another in a circle: src/lib/base/a.ts → src/lib/base/b.ts → src/lib/base/a.ts'
	]);
});

test('a map that allows a circle is refused', () => {
	const loop = (name: string, to: string) => room(name, true, [{ room: to, reason: 'test' }]);
	expect(checkImports({ rooms: [loop('a', 'b'), loop('b', 'a')], doors: [] }, new Map())).toEqual([
		'the map allows a circle: a → b → a'
	]);
});
