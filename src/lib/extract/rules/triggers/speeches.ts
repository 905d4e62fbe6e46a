import { GAP, NAME_GAP, rule, type TriggerRule } from './rule.ts';

/** Speeches and letters. */
export const SPEECHES_RULES: readonly TriggerRule[] = [
	rule(
		'speech/article',
		'speech',
		'verb',
		`(?:发表|刊发|撰写)(?:了)?${NAME_GAP(60)}(?:署名文章|文章)|(?:发表|作出)${GAP(8)}谈话`
	),
	rule(
		'speech/letter',
		'speech',
		'verb',
		`(?:发|致|寄|作)(?:了|去|来)?${GAP(16)}(?:回信|复信|贺信|贺电|慰问电|亲笔信)|复信|回信|致(?:函|电(?!力|网|池)|信(?!息)|贺)|互致(?:贺电|贺信)`
	),
	rule(
		'speech/message',
		'speech',
		'verb',
		`(?:致|发|发去|互致|互发|转达)${GAP(8)}(?:唁电|慰问电|慰问|祝贺|贺忱|口信)|致唁|(?:电贺|函贺)`
	),
	rule(
		'speech/letter-noun',
		'speech',
		'noun',
		'(?:贺电|贺信|回信|复信|唁电|慰问电|贺函|口信)(?=[中里]|[,。]|$)'
	),
	rule(
		'speech/given',
		'speech',
		'verb',
		`(?:发表|作|发出|作了|做)(?:了)?${NAME_GAP(40)}(?:演[讲说]|讲话|致辞|发言|主旨报告|书面致辞|视频讲话|视频致辞)`
	),
	rule(
		'speech/remarks',
		'speech',
		'verb',
		`(?:发表|抛出|散布)(?:了)?(?:${GAP(20)}(?:言论|谬论)|“[^”]{1,20}”${GAP(4)}论)`
	),
	rule(
		'speech/spoke',
		'speech',
		'verb',
		`(?<=在[^,:;。!?]{2,24})(?:作|做)?(?:发言|演[讲说]|讲话)(?=$|[,。;])|向${GAP(24)}表示(?:深切|诚挚|沉痛)?(?:哀悼|慰问)`
	),
	rule('speech/address', 'speech', 'verb', '致(?:开幕|闭幕|欢迎|祝酒)?(?:辞|词)'),
	rule('speech/noun', 'speech', 'noun', '(?:主旨演讲|重要讲话|总结讲话|主旨讲话)')
];
