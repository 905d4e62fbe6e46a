import { rule, type TriggerRule } from './rule.ts';

/** Summits. */
export const SUMMITS_RULES: readonly TriggerRule[] = [
	rule('summit/home', 'summit', 'noun', '主场外交'),
	rule(
		'summit/meeting',
		'summit',
		'noun',
		'(?:高峰论坛|峰会|(?:[三四五六七八九十]国|成员国)(?:元首|领导人|首脑|总统)[^,:;。!?]{0,14}?会晤|政府首脑(?:\\(总理\\))?理事会(?:第[\\d一二三四五六七八九十]+次)?(?:会议)?|首脑会议|首脑会晤|元首理事会(?:第[\\d一二三四五六七八九十]+次)?(?:会议)?|(?:领导人|领袖|首脑)(?:非正式|系列|特别|紧急|视频|线上|集体|第[\\d一二三四五六七八九十]+次)?(?:会议|对话会|峰会|圆桌峰会|会晤))(?!机制)'
	)
];
