import { GAP, rule, type TriggerRule } from './rule.ts';

/** Conflict. */
export const CONFLICTS_RULES: readonly TriggerRule[] = [
	rule(
		'conflict/broke-out',
		'conflict',
		'verb',
		`(?:冲突|战争|危机|内战|(?<!行)政变(?!革|化)|战事|疫情)(?:全面|突然|再度)?(?:爆发|升级|外溢|延宕)|爆发${GAP(12)}(?:冲突|战争|危机|战事|内战|疫情)|(?:发动|遭到|遭受)${GAP(8)}(?:袭击|空袭|攻击)`
	),
	rule(
		'conflict/fighting',
		'conflict',
		'verb',
		'(?<!成)交火(?!爆)|开火|(?<!外)交战(?!略)|遇袭|遇刺|炮击|越境(?:袭击|进攻)|遭[^,]{0,6}?(?:劫持|绑架|袭击)'
	),
	rule(
		'conflict/attacked',
		'conflict',
		'verb',
		`(?:空袭|轰炸|袭击|攻占|攻击|入侵|突袭|炸毁|击落|击沉)(?!事件频发|警报)(?=了|\\p{Script=Han})|(?:发生|遭遇|爆发)${GAP(10)}(?:恐袭|恐怖袭击|爆炸|(?<!行)政变(?!革|化)|骚乱|枪击|海难|空难|冲突|兵变)|(?:发动|展开|发起|实施)(?:了)?${GAP(14)}(?:军事行动|攻势|进攻|战争|袭击|空袭|军事打击)|遭(?:到|遇)?${GAP(6)}枪击|(?:接回|撤出|护送)${GAP(12)}(?:公民|同胞|侨民|人员|留学生)|撤军`
	),
	rule(
		'conflict/taken',
		'conflict',
		'noun',
		'(?:试射|发射)(?:了)?[^,:;。!?]{0,12}?(?:导弹|飞弹|炮弹|火箭弹)|攻陷|收复|(?<!被)占领(?!区|军)|反攻|动员令|(?:飞弹|导弹|无人机)(?:攻击|袭击)'
	),
	rule(
		'conflict/evacuated',
		'conflict',
		'verb',
		`(?:撤离|撤回|接返)${GAP(10)}(?:同胞|公民|侨民|人员)|撤侨|撤离行动`
	),
	rule('conflict/troubled', 'conflict', 'verb', '遭遇(?:严重)?困难'),
	rule(
		'conflict/war',
		'conflict',
		'noun',
		'(?<!反法西斯|抗日|冷|关税|贸易|世界)战争(?!罪|中|状态|边缘|与)|(?<![站苗剂针])开打|开战'
	),
	rule(
		'conflict/named',
		'conflict',
		'noun',
		'(?:巴以|俄乌|以哈|以黎|印巴|苏丹武装|武装)冲突|(?:乌克兰|加沙|海地)危机'
	)
];
