import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine collect garbage when the heap has grown by a third since the last time, not when it has
 * become some hundreds of megabytes: a stream makes much of it and keeps nothing.
 */
export function keepHeapSmall(): void {
	setFlagsFromString('--heap-growing-percent=30');
}
