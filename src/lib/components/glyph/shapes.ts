import type { EventType } from '#lib/model/vocabulary.ts';

/** Side of the square that every shape is drawn in. */
export const SHAPE_BOX = 12;

/** How far a hollow shape is drawn in, so that its stroke stays within the filled outline. */
export const HOLLOW_SCALE = 0.86;

/** Outline of each event type as SVG path data in a 12 × 12 box, to be filled by the even-odd rule. */
export const SHAPES: Readonly<Record<EventType, string>> = {
	summit: 'M6 1 11.3 10.8H.7Z',
	visit: 'M1 1.4H5.8L11.4 6 5.8 10.6H1L4.8 6Z',
	meeting:
		'M.4 6a2.8 2.8 0 1 1 5.6 0a2.8 2.8 0 1 1-5.6 0ZM6 6a2.8 2.8 0 1 1 5.6 0a2.8 2.8 0 1 1-5.6 0Z',
	conference: 'M.9 10V7.1a5.1 5.1 0 0 1 10.2 0V10Z',
	visa: 'M.4 2.4H11.6V4.2a1.9 1.9 0 0 0 0 3.6V9.6H.4V7.8a1.9 1.9 0 0 0 0-3.6Z',
	anniversary:
		'M.8 6a5.2 5.2 0 1 1 10.4 0a5.2 5.2 0 1 1-10.4 0ZM3.4 6a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0Z',
	agreement: 'M6 .5 11.5 6 6 11.5.5 6Z',
	document: 'M1.8.8H7.2L10.4 4V11.2H1.8Z',
	relations: 'M.4 2.4H4.9V4.9H7.1V2.4H11.6V9.6H7.1V7.1H4.9V9.6H.4Z',
	membership: 'M4.2.8H7.8V4.2H11.2V7.8H7.8V11.2H4.2V7.8H.8V4.2H4.2Z',
	project: 'M6 .7 11.4 5.4V11.2H.6V5.4Z',
	speech: 'M.7 1.6H11.3V8.6H6.2L3 11.4V8.6H.7Z',
	conflict: 'M2.9.9 6 4 9.1.9 11.1 2.9 8 6 11.1 9.1 9.1 11.1 6 8 2.9 11.1.9 9.1 4 6 .9 2.9Z',
	other: 'M2.5 6a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0Z'
};
