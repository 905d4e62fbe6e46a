// Made from help.ts in Simplified Chinese by npm run wording; do not edit.
import type { HelpGroup } from '../help-group.ts';

export const help: readonly HelpGroup[] = [
	{
		title: '全頁',
		entries: [
			{ keys: ['/'], does: '搜尋' },
			{ keys: ['j', 'k'], does: '下一項、上一項' },
			{ keys: ['Enter'], does: '打開所在的一項' },
			{ keys: ['Esc'], does: '關閉詳情或選單' },
			{ keys: ['?'], does: '打開這張表' }
		]
	},
	{
		title: '時間軸',
		entries: [
			{ keys: ['←', '→', '↑', '↓'], does: '逐項移動' },
			{ keys: ['Home', 'End'], does: '最早、最晚的一項' },
			{ keys: ['+', '−'], does: '放大、縮小' }
		]
	},
	{
		title: '編年',
		entries: [
			{ keys: ['↑', '↓'], does: '逐項移動' },
			{ keys: ['PgUp', 'PgDn'], does: '移動十項' },
			{ keys: ['Home', 'End'], does: '首項、末項' }
		]
	},
	{
		title: '滑鼠與手指',
		entries: [
			{ keys: ['拖曳', '橫滾'], does: '移動視野' },
			{ keys: ['滾輪', '雙指', '雙擊'], does: '就地縮放' },
			{ keys: ['拖總覽兩端'], does: '伸縮視野' },
			{ keys: ['滾編年'], does: '視野隨之移動' }
		]
	}
];
