import type { MergeItem } from '#lib/merge/item.ts';

/** A mention as it lies in a file: sets are lists there. */
export type StoredItem = Omit<MergeItem, 'keys' | 'hosts'> & { keys: string[]; hosts: string[] };

export function toStored(item: MergeItem): StoredItem {
	return { ...item, keys: [...item.keys], hosts: [...item.hosts] };
}

export function fromStored(stored: StoredItem): MergeItem {
	return { ...stored, keys: new Set(stored.keys), hosts: new Set(stored.hosts) };
}
