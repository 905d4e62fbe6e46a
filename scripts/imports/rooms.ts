import * as z from 'zod/mini';
import data from './rooms.json' with { type: 'json' };

/** `types`: type imports alone; a list: these files of the room alone. */
const Only = z.union([z.literal('types'), z.array(z.string())]);

const Room = z.strictObject({
	name: z.string(),
	/** Relative to the project, forward slashes. */
	folder: z.string(),
	/** Pure TypeScript: no Svelte, no `$lib` or `$app`, no DOM, no Node API; relative imports with `.ts`. */
	pure: z.boolean(),
	holds: z.string(),
	/** Foreign packages that it may import, with what lies below them; `*` stands for any. */
	packages: z.array(z.string()),
	/** Other rooms that it may import. */
	imports: z.array(z.strictObject({ room: z.string(), only: z.optional(Only), reason: z.string() }))
});
export type Room = z.infer<typeof Room>;

/** A foreign library that one room alone may import, so that its API does not spread. */
const Door = z.strictObject({
	package: z.string(),
	/** Names that the rule holds for; all when absent. */
	names: z.optional(z.array(z.string())),
	room: z.string(),
	/** Number of files that may import it; any number when absent. */
	files: z.optional(z.number())
});

const RoomMap = z.strictObject({ rooms: z.array(Room), doors: z.array(Door) });
export type RoomMap = z.infer<typeof RoomMap>;

/** The allow-list of imports. What does not stand in it is refused. */
export const ROOM_MAP: RoomMap = RoomMap.parse(data);

/** The room that a file (path relative to the project) lies in. */
export function roomOf(map: RoomMap, file: string): Room | null {
	return map.rooms.find(({ folder }) => file.startsWith(`${folder}/`)) ?? null;
}
