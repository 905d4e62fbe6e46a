import type { Room, RoomMap } from './rooms.ts';

const START = '<!-- rooms: written by npm run imports -- --write -->';
const END = '<!-- end of rooms -->';

function importsCell({ imports }: Room): string {
	const cells = imports.map(({ room, only }) => {
		if (only === undefined) return `\`${room}\``;
		const what = only === 'types' ? 'types' : only.map((file) => `\`${file}\``).join(', ');
		return `\`${room}\` (${what})`;
	});
	return cells.join(', ') || '–';
}

function packagesCell({ packages }: Room): string {
	if (packages.includes('*')) return 'any';
	return packages.map((name) => `\`${name}\``).join(', ') || '–';
}

/** The map of rooms as a Markdown table between its marks. */
export function roomTable({ rooms }: RoomMap): string {
	const rows = rooms.map((room) => [
		`\`${room.name}\`${room.pure ? ' ◆' : ''}`,
		room.holds,
		importsCell(room),
		packagesCell(room)
	]);
	const table = [
		['room', 'holds', 'may import', 'packages'],
		['---', '---', '---', '---'],
		...rows
	];
	const lines = table.map((row) => `| ${row.join(' | ')} |`).join('\n');
	// Prettier would pad the cells, and one longer cell would then change every line.
	const [ignore, heed] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];
	return [START, ignore, lines, heed, END].join('\n\n');
}

/**
 * The document with the table put in the place of the former one.
 *
 * @throws RangeError when the document has no place for it
 */
export function withRoomTable(document: string, map: RoomMap): string {
	const start = document.indexOf(START);
	const end = document.indexOf(END, start);
	if (start < 0 || end < 0) throw new RangeError(`no place for the table: ${START}`);
	return document.slice(0, start) + roomTable(map) + document.slice(end + END.length);
}
