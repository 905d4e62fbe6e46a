import { GAP, rule, type TriggerRule } from './rule.ts';

/** Arrivals and departures that are no visits: relief teams, goods, animals, trains. */
export const ARRIVALS_RULES: readonly TriggerRule[] = [
	rule(
		'other/teams',
		'other',
		'verb',
		`(?:救援队|医疗队|维和(?:部队|官兵|警队)|蓝盔|工兵分队|华工|劳工)${GAP(10)}(?:启程(?:赴|前往)?|抵达|来到|奔赴|开赴|出征|前往|出发|返回|凯旋|飞抵)|赴${GAP(10)}维和${GAP(6)}(?:出征|启程|出发)`
	),
	rule(
		'other/goods',
		'other',
		'verb',
		`(?:物资|疫苗|药品|粮食|熊猫)${GAP(14)}(?:抵达|飞抵|启程|返回|回到|亮相)`
	),
	rule(
		'project/trains',
		'project',
		'verb',
		`(?:[货客]轮|油轮|货船|”轮|首船)${GAP(24)}(?:抵达|驶抵|停靠)|(?:班列|专列|列车)${GAP(12)}(?:发出|驶出|驶抵|开出|始发|启程|抵达)`
	)
];
