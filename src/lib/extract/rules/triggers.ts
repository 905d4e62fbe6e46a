import { VISAS_RULES } from './triggers/visas.ts';
import { RELATIONS_RULES } from './triggers/relations.ts';
import { MEMBERSHIP_RULES } from './triggers/membership.ts';
import { AGREEMENTS_RULES } from './triggers/agreements.ts';
import { DOCUMENTS_RULES } from './triggers/documents.ts';
import { SPEECHES_RULES } from './triggers/speeches.ts';
import { ARRIVALS_RULES } from './triggers/arrivals.ts';
import { VISITS_RULES } from './triggers/visits.ts';
import { SUMMITS_RULES } from './triggers/summits.ts';
import { MEETINGS_RULES } from './triggers/meetings.ts';
import { GAMES_RULES } from './triggers/games.ts';
import { CONFERENCES_RULES } from './triggers/conferences.ts';
import { PROJECTS_RULES } from './triggers/projects.ts';
import { CONFLICTS_RULES } from './triggers/conflicts.ts';
import { ACTS_RULES } from './triggers/acts.ts';
import { GENERAL_RULES } from './triggers/general.ts';
import type { TriggerRule } from './triggers/rule.ts';

export type { TriggerRole, TriggerRule } from './triggers/rule.ts';

/** In order of precedence: what is specific stands before what is general. */
export const TRIGGER_RULES: readonly TriggerRule[] = [
	...VISAS_RULES,
	...RELATIONS_RULES,
	...MEMBERSHIP_RULES,
	...AGREEMENTS_RULES,
	...DOCUMENTS_RULES,
	...SPEECHES_RULES,
	...ARRIVALS_RULES,
	...VISITS_RULES,
	...SUMMITS_RULES,
	...MEETINGS_RULES,
	...GAMES_RULES,
	...CONFERENCES_RULES,
	...PROJECTS_RULES,
	...CONFLICTS_RULES,
	...ACTS_RULES,
	...GENERAL_RULES
];
