import type { EventType } from '../model/vocabulary.ts';

/**
 * The colour families of event types: people coming together (往来), words set down or spoken (文书),
 * ties between states (关系), acts and works (举措), and conflict (冲突).
 */
export const FAMILIES = ['gathering', 'words', 'ties', 'acts', 'conflict'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<EventType, Family>> = {
	summit: 'gathering',
	visit: 'gathering',
	meeting: 'gathering',
	conference: 'gathering',
	agreement: 'words',
	document: 'words',
	speech: 'words',
	relations: 'ties',
	membership: 'ties',
	anniversary: 'ties',
	visa: 'acts',
	project: 'acts',
	other: 'acts',
	conflict: 'conflict'
};

/** The colour family of an event type; its colour is the CSS token `--family-<name>`. */
export function familyOf(type: EventType): Family {
	return FAMILY_OF[type];
}
