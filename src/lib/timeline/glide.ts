/** A moving finger's place at a time, in pixels and ms. */
interface Sample {
	x: number;
	time: number;
}

/** Only so much of a track, in ms, says how fast a finger was at its end. */
const MEMORY = 80;
/** A finger that has not moved for so many ms has come to rest. */
const REST = 120;
/** Slower than this, in pixels a ms, a finger has come to rest. */
const LEAST_SPEED = 0.15;
/** Time in ms in which a glide loses all but a third of its speed. */
const DECAY = 300;
/** A glide ends when what is left of it is shorter than this, in pixels. */
const LEAST_DISTANCE = 0.5;

/** The track of a finger, for its speed when it lets go. */
export class Track {
	#samples: Sample[] = [];

	add(x: number, time: number): void {
		this.#samples.push({ x, time });
	}

	clear(): void {
		this.#samples = [];
	}

	/** Pixels a ms in the last moment of the track; 0 when the finger has come to rest by a time. */
	speed(now: number): number {
		const last = this.#samples.at(-1);
		if (!last || now - last.time > REST) return 0;
		const first =
			this.#samples.find(({ time }) => time < last.time && last.time - time <= MEMORY) ??
			this.#samples.findLast(({ time }) => time < last.time);
		if (!first) return 0;
		const speed = (last.x - first.x) / (last.time - first.time);
		return Math.abs(speed) < LEAST_SPEED ? 0 : speed;
	}
}

/** How far a glide has come after some ms, in pixels, and whether it has come to rest. */
export function glideAfter(speed: number, elapsed: number): { distance: number; isOver: boolean } {
	const whole = speed * DECAY;
	const left = whole * Math.exp(-Math.max(0, elapsed) / DECAY);
	const isOver = Math.abs(left) < LEAST_DISTANCE;
	return { distance: isOver ? whole : whole - left, isOver };
}
