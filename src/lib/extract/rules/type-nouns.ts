import type { EventType } from '../../model/vocabulary.ts';

/** What an event of a type is called: `zh-Hans` in two characters for labels, `en` for titles. */
export const TYPE_NOUNS: Readonly<Record<EventType, { 'zh-Hans': string; en: string }>> = {
	summit: { 'zh-Hans': '峰会', en: 'Summit' },
	visit: { 'zh-Hans': '访问', en: 'Visit' },
	meeting: { 'zh-Hans': '会晤', en: 'Meeting' },
	conference: { 'zh-Hans': '会议', en: 'Conference' },
	visa: { 'zh-Hans': '免签', en: 'Visa policy' },
	anniversary: { 'zh-Hans': '周年', en: 'Anniversary' },
	agreement: { 'zh-Hans': '协议', en: 'Agreement' },
	document: { 'zh-Hans': '文件', en: 'Document' },
	relations: { 'zh-Hans': '关系', en: 'Relations' },
	membership: { 'zh-Hans': '成员', en: 'Membership' },
	project: { 'zh-Hans': '项目', en: 'Project' },
	speech: { 'zh-Hans': '讲话', en: 'Speech' },
	conflict: { 'zh-Hans': '冲突', en: 'Conflict' },
	other: { 'zh-Hans': '事件', en: 'Event' }
};
