// Made from own.ts in Simplified Chinese by npm run wording; do not edit.
import type { OwnPhrases } from '../own-phrases.ts';

export const own: OwnPhrases = {
	title: '自己的文本',
	note: '粘貼或拖入講話、答問、報道，即成一張有據可查的時間軸。文本只存在本機的瀏覽器裏，不上傳。',
	withoutScript: '讀入文本要用 JavaScript。',
	addTexts: '添加文本',
	paste: '文本',
	pasteHint: '把全文粘貼在這裏，簡繁皆可',
	chooseFiles: '選取文件',
	dropHere: '放下即可讀入',
	textTitle: '題名',
	date: '基準日',
	dateNote: '「去年」「上個月」從這一天起算',
	dateProposed: '據文中日期，可改',
	add: '讀入',
	remove: (title) => `移除《${title}》`,
	removeAll: '全部移除',
	kept: (count) => `已讀入 ${count} 篇`,
	reading: (done, total) => `正在讀第 ${Math.min(done + 1, total)} 篇，共 ${total} 篇`,
	cancel: '停止',
	failed: '未能讀完。請移除最後一篇，再試一次。',
	noEvents: '沒有讀到標明時間的大事。',
	forgetful: '瀏覽器不肯保存：關閉此頁後，文本不再保留。',
	refused: (name) => `${name}：不是文本文件，未讀入`,
	dayWanted: (name) => `${name}：文中沒有寫明日期，請填基準日`,
	read: '閱讀'
};
