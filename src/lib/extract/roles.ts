import type { Entity } from '../lexicon/entity.ts';
import type { Candidate } from './mention.ts';

/** What stands between a place's name and the word that makes it one: 在沙特首都利雅得. */
const LEADS_TO_PLACE = /[在于](?:当地时间)?(?:[^,;、同与和对]{0,8}(?:首都|城市|港口城市|州))?$/;
const OPENS_PLACE = /[在于]$/;
/** What follows a country's name where it tells where something took place. */
const FOLLOWS_PLACE =
	/^(?:首都|\p{Script=Han}{2,4}(?=出席|举行|会[见晤谈]|同|与|主持|召开|签署)|举行|举办|召开|会[见晤谈]|同|与|出席|签署|主持|发表|进行|达成|展开|登场|闭幕|开幕|落幕)/u;
/** How far before a name the word that makes it a place may stand. */
const REACH = 14;

/** 「在加沙實現停火」: where fighting is to end is whom it concerns. */
const WHERE_TO_END = /^[^,]{0,8}(?:停火|停战|休战)/;

/** Whether a name tells where something takes place: 在雅加达, 于法国举行. */
export function isPlace(entity: Entity, text: string): boolean {
	if (WHERE_TO_END.test(text.slice(entity.end, entity.end + REACH))) return false;
	const before = text.slice(Math.max(0, entity.start - REACH), entity.start);
	if (entity.kind === 'city' || entity.kind === 'venue') return LEADS_TO_PLACE.test(before);
	return (
		entity.kind === 'country' &&
		OPENS_PLACE.test(before) &&
		FOLLOWS_PLACE.test(text.slice(entity.end, entity.end + REACH))
	);
}

/** Whether a name is of who brought others together: 经马来西亚斡旋, 在卡塔尔调解下. */
export function isMediator(entity: Entity, text: string): boolean {
	return (
		/[经由在]$/.test(text.slice(Math.max(0, entity.start - 1), entity.start)) &&
		/^[^,]{0,6}(?:斡旋|调解|调停|促成|协调|见证)/.test(text.slice(entity.end, entity.end + REACH))
	);
}

/** What a guest came for is no party to meeting him: 會見來華出席某組織峰會的首相. */
const isOccasion = (entity: Entity, type: Candidate['rule']['type'], text: string) =>
	type === 'meeting' &&
	(entity.kind === 'organisation' || entity.kind === 'crisis') &&
	/(?:出席|参加)[^,]{0,40}$/.test(text.slice(Math.max(0, entity.start - 44), entity.start)) &&
	/^[^,]{0,40}的/.test(text.slice(entity.end, entity.end + 44));

/** Gatherings of many, whose host takes part. */
const HOSTED: ReadonlySet<Candidate['rule']['type']> = new Set(['summit', 'conference']);
/** Cities in which organs of the United Nations have their seat: where they meet is no host. */
const SEATS: ReadonlySet<string> = new Set([
	'new-york',
	'geneva',
	'vienna',
	'nairobi',
	'un-headquarters'
]);

/**
 * Those of the entities of a clause that take part in its event: no place unless its country hosts
 * a gathering, no mediator. All of them where that would leave nobody.
 */
export function partiesAmong(
	entities: readonly Entity[],
	{ rule }: Candidate,
	text: string
): { parties: Entity[]; others: Entity[] } {
	const isOther = (entity: Entity) => {
		if (isMediator(entity, text) || isOccasion(entity, rule.type, text)) return true;
		const isHost = (HOSTED.has(rule.type) || rule.id === 'other/games') && !SEATS.has(entity.id);
		return rule.type !== 'visit' && !isHost && isPlace(entity, text);
	};
	return {
		parties: entities.filter((entity) => !isOther(entity)),
		others: entities.filter(isOther)
	};
}
