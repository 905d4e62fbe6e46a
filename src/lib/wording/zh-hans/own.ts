import type { OwnPhrases } from '../own-phrases.ts';

export const own: OwnPhrases = {
	title: '自己的文本',
	note: '粘贴或拖入讲话、答问、报道，即成一张有据可查的时间轴。文本只存在本机的浏览器里，不上传。',
	withoutScript: '读入文本要用 JavaScript。',
	addTexts: '添加文本',
	paste: '文本',
	pasteHint: '把全文粘贴在这里，简繁皆可',
	chooseFiles: '选取文件',
	dropHere: '放下即可读入',
	textTitle: '题名',
	date: '基准日',
	dateNote: '「去年」「上个月」从这一天起算',
	dateProposed: '据文中日期，可改',
	add: '读入',
	remove: (title) => `移除《${title}》`,
	removeAll: '全部移除',
	kept: (count) => `已读入 ${count} 篇`,
	reading: (done, total) => `正在读第 ${Math.min(done + 1, total)} 篇，共 ${total} 篇`,
	cancel: '停止',
	failed: '未能读完。请移除最后一篇，再试一次。',
	noEvents: '没有读到标明时间的大事。',
	forgetful: '浏览器不肯保存：关闭此页后，文本不再保留。',
	refused: (name) => `${name}：不是文本文件，未读入`,
	dayWanted: (name) => `${name}：文中没有写明日期，请填基准日`,
	read: '阅读'
};
