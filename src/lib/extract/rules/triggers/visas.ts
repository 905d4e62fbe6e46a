import { GAP, rule, type TriggerRule } from './rule.ts';

/** Visas. */
export const VISAS_RULES: readonly TriggerRule[] = [
	rule(
		'visa/waiver',
		'visa',
		'verb',
		`(?:单方面|相互|互相|全面|试行|实行|实施|给予|扩大|延长)${GAP(12)}免(?:办|除)?签证?(?:政策|安排|待遇|措施)?`
	),
	rule('visa/on-arrival', 'visa', 'verb', '落地签证?|电子签证|签证豁免'),
	rule('visa/mutual', 'visa', 'verb', `互免${GAP(8)}签证(?:协定)?`),
	rule(
		'visa/changed',
		'visa',
		'verb',
		`(?:免签|签证)${GAP(10)}(?:生效|实施|施行|开放|启用|延长|下调|减免|恢复|暂停|停发|放宽)|(?:停发|暂停发放|恢复发放|恢复签发|增发|换发)${GAP(8)}签证|(?:停止|恢复|暂停)受理${GAP(14)}签证(?:申请)?|(?:纳入|列入)${GAP(8)}免签${GAP(4)}(?:名单|范围|国家)|免签(?:入境|停留|往来|国)|(?:不用|无需|不需|毋须|无须)(?:再|先)?(?:申?办理?|申请)签证`
	),
	rule(
		'visa/simplified',
		'visa',
		'verb',
		`(?:简化|优化|放宽|恢复|暂停|取消|推出|调整|便利)${GAP(6)}签证(?:手续|政策|申请|办理|措施|要求)?`
	),
	rule(
		'visa/noun',
		'visa',
		'noun',
		'(?:过境)?免(?:办)?签证?(?:政策|协定|安排|待遇)?|签证(?:便利|协定|政策)'
	)
];
