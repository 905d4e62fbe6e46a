import type { HelpGroup } from '../help-group.ts';

export const help: readonly HelpGroup[] = [
	{
		title: '全页',
		entries: [
			{ keys: ['/'], does: '检索' },
			{ keys: ['j', 'k'], does: '下一项、上一项' },
			{ keys: ['Enter'], does: '打开所在的一项' },
			{ keys: ['Esc'], does: '关闭详情或菜单' },
			{ keys: ['?'], does: '打开这张表' }
		]
	},
	{
		title: '时间轴',
		entries: [
			{ keys: ['←', '→', '↑', '↓'], does: '逐项移动' },
			{ keys: ['Home', 'End'], does: '最早、最晚的一项' },
			{ keys: ['+', '−'], does: '放大、缩小' }
		]
	},
	{
		title: '编年',
		entries: [
			{ keys: ['↑', '↓'], does: '逐项移动' },
			{ keys: ['PgUp', 'PgDn'], does: '移动十项' },
			{ keys: ['Home', 'End'], does: '首项、末项' }
		]
	},
	{
		title: '鼠标与手指',
		entries: [
			{ keys: ['拖动', '横滚'], does: '移动视野' },
			{ keys: ['滚轮', '双指', '双击'], does: '就地缩放' },
			{ keys: ['拖总览两端'], does: '伸缩视野' },
			{ keys: ['滚编年'], does: '视野随之移动' }
		]
	}
];
