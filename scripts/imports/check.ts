import { posix } from 'node:path';
import { findCircle } from './circles.ts';
import { readImports, type ImportFact } from './read-imports.ts';
import { roomOf, type Room, type RoomMap } from './rooms.ts';

/** A file with what it imports; paths are relative to the project, with forward slashes. */
interface ModuleFacts {
	file: string;
	room: Room;
	imports: (ImportFact & { target: string | null })[];
}

const LIB = 'src/lib/';

/** @returns the imported file, or null when the specifier names a package */
function targetOf(file: string, specifier: string): string | null {
	if (specifier.startsWith('#lib/')) return LIB + specifier.slice('#lib/'.length);
	if (specifier.startsWith('$lib/')) return LIB + specifier.slice('$lib/'.length);
	const path = specifier.replace(/\?.*$/, '');
	return path.startsWith('.') ? posix.join(posix.dirname(file), path) : null;
}

/** Tests stand beside what they test, and may read files and foreign oracles. */
const isTest = (file: string) => /\.(test|e2e)\.ts$/.test(file);

function checkPurity({ specifier }: ImportFact, target: string | null): string | null {
	if (specifier.startsWith('#') || specifier.startsWith('$'))
		return `a pure room imports by relative paths, not ${specifier}`;
	if (target !== null && !/\.(ts|json)$/.test(target))
		return `a pure room imports .ts files with their ending, not ${specifier}`;
	return null;
}

function checkRoom(from: Room, to: Room, fact: ImportFact, target: string): string | null {
	if (from.name === to.name) return null;
	const allowed = from.imports.find(({ room }) => room === to.name);
	if (!allowed) return `${from.name} may not import ${to.name}`;
	if (allowed.only === 'types' && !fact.typeOnly)
		return `${from.name} may import only types from ${to.name}`;
	if (Array.isArray(allowed.only) && !allowed.only.includes(target.slice(to.folder.length + 1)))
		return `${from.name} may import only ${allowed.only.join(', ')} from ${to.name}`;
	return null;
}

function checkPackage(from: Room, { specifier }: ImportFact): string | null {
	const allows = (name: string) =>
		name === '*' ||
		specifier === name ||
		specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
	return from.packages.some(allows) ? null : `${from.name} may not import the package ${specifier}`;
}

function checkModule(map: RoomMap, { file, room, imports }: ModuleFacts): string[] {
	return imports.flatMap((fact) => {
		const { target, line } = fact;
		const to = target === null ? null : roomOf(map, target);
		const problems = [
			room.pure ? checkPurity(fact, target) : null,
			target === null ? checkPackage(room, fact) : null,
			target !== null && to ? checkRoom(room, to, fact, target) : null,
			target?.startsWith(LIB) && !to ? `${target} lies in no room` : null
		];
		return problems
			.filter((problem) => problem !== null)
			.map((problem) => `${file}:${line}: ${problem}`);
	});
}

function checkDoors({ doors }: RoomMap, modules: readonly ModuleFacts[]): string[] {
	return doors.flatMap(({ package: name, names, room, files }) => {
		const users = modules.filter(({ imports }) =>
			imports.some(
				(fact) =>
					(fact.specifier === name || fact.specifier.startsWith(`${name}/`)) &&
					(!names || fact.names.some((used) => used === '*' || names.includes(used)))
			)
		);
		const what = names ? `${names.join(', ')} of ${name}` : name;
		const outside = users.filter((user) => user.room.name !== room && user.room.name !== 'scripts');
		const inside = users.filter((user) => user.room.name === room);
		return [
			...outside.map(({ file }) => `${file}: only ${room} may import ${what}`),
			...(files !== undefined && inside.length > files
				? [`${inside.map(({ file }) => file).join(', ')}: only ${files} file may import ${what}`]
				: [])
		];
	});
}

function checkMap({ rooms, doors }: RoomMap): string[] {
	const names = new Set(rooms.map(({ name }) => name));
	const named = [...rooms.flatMap(({ imports }) => imports), ...doors].map(({ room }) => room);
	const unknown = named.filter((room) => !names.has(room));
	const circle = findCircle(
		new Map(rooms.map(({ name, imports }) => [name, imports.map(({ room }) => room)]))
	);
	return [
		...unknown.map((room) => `the map names an unknown room: ${room}`),
		...(circle ? [`the map allows a circle: ${circle.join(' → ')}`] : [])
	];
}

/**
 * Checks imports against the map of rooms, and refuses circles among files.
 *
 * @param files contents by path relative to the project, with forward slashes
 * @returns one line a problem, with its place
 */
export function checkImports(map: RoomMap, files: ReadonlyMap<string, string>): string[] {
	const problems = checkMap(map);
	const modules: ModuleFacts[] = [];
	for (const [file, content] of files) {
		const room = roomOf(map, file);
		if (!room) {
			if (file.startsWith(LIB)) problems.push(`${file}: lies in no room`);
			continue;
		}
		const imports = readImports(file, content).map((fact) => ({
			...fact,
			target: targetOf(file, fact.specifier)
		}));
		modules.push({ file, room, imports });
	}
	const checked = modules.filter(({ file }) => !isTest(file));
	const circle = findCircle(
		new Map(
			modules.map(({ file, imports }) => [
				file,
				imports.flatMap(({ typeOnly, target }) => (typeOnly || target === null ? [] : [target]))
			])
		)
	);
	return [
		...problems,
		...checked.flatMap((module) => checkModule(map, module)),
		...checkDoors(map, checked),
		...(circle ? [`files import one another in a circle: ${circle.join(' → ')}`] : [])
	];
}
