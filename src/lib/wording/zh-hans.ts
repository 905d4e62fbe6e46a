import type { Differing } from '../model/vocabulary.ts';
import type { Phrases } from './phrases.ts';

const DIFFERING_NAMES: Readonly<Record<Differing, string>> = {
	date: '日期',
	type: '类别',
	status: '状态',
	countries: '国家'
};

/** The interface in Simplified Chinese. */
export const zhHans: Phrases = {
	types: {
		summit: '峰会',
		visit: '访问',
		meeting: '会晤',
		conference: '会议',
		visa: '签证',
		anniversary: '周年',
		agreement: '协议',
		document: '文件',
		relations: '关系',
		membership: '成员',
		project: '项目',
		speech: '讲话',
		conflict: '冲突',
		other: '其他'
	},
	regions: {
		global: '全球',
		'north-america': '北美',
		eurasia: '欧亚',
		europe: '欧洲',
		'middle-east': '中东',
		'central-asia': '中亚',
		'east-asia': '东亚',
		'southeast-asia': '东南亚',
		'south-asia': '南亚',
		africa: '非洲',
		'latin-america': '拉美',
		oceania: '大洋洲',
		china: '中国'
	},
	regionNotes: {
		global: '多边',
		'north-america': '',
		eurasia: '俄乌、高加索',
		europe: '',
		'middle-east': '西亚北非',
		'central-asia': '',
		'east-asia': '',
		'southeast-asia': '',
		'south-asia': '',
		africa: '撒哈拉以南',
		'latin-america': '加勒比',
		oceania: '',
		china: '内政外事'
	},
	themes: {
		'major-powers': '大国关系',
		neighbourhood: '周边外交',
		'global-south': '全球南方',
		'belt-and-road': '一带一路',
		'shared-future': '命运共同体',
		hotspots: '热点斡旋',
		'opening-up': '对外开放',
		multilateral: '多边治理',
		sovereignty: '主权领土',
		consular: '领事保护',
		culture: '人文交流',
		'science-tech': '科技创新',
		climate: '气候环境',
		'diplomacy-system': '外交体制'
	},
	statuses: { occurred: '已发生', ongoing: '进行中', planned: '拟办' },
	bases: {
		explicit: { mark: '明', name: '直书', meaning: '原文直接写出日期' },
		relative: { mark: '推', name: '推算', meaning: '由“去年”“一周前”之类的说法推算' },
		inherited: { mark: '承', name: '承上', meaning: '承接上文所定的时间' }
	},
	sourceKinds: {
		speech: '演讲',
		'press-conference': '记者会',
		dispatch: '电讯',
		article: '文章',
		document: '文件',
		chronology: '大事记',
		other: '文献'
	},

	siteName: '纪年',
	tagline: '中国外交大事，句句有据',
	description: '从原文辑出的中国外交大事时间轴：每一件都附原句、出处与定年依据。',
	extent: (events, sources) => `${events} 项大事，${sources} 种文献`,
	skipToList: '跳到编年列表',
	texts: '原文',
	method: '方法',
	takeAway: (inBasket) => (inBasket > 0 ? `取用（书篮 ${inBasket} 项）` : '取用'),
	putInBasket: '放入书篮',
	takeFromBasket: '移出书篮',
	eventPage: '专页与引用',
	readInText: '在原文中读',
	themeToDark: '换成深色',
	themeToLight: '换成浅色',

	filters: '筛选',
	conditions: {
		words: '检索',
		dates: '年代',
		type: '类型',
		region: '地区',
		theme: '主题',
		country: '国家',
		status: '状态',
		certainty: '确度',
		source: '文献',
		witnesses: '出处'
	},
	certainties: {
		day: '知日',
		days: '知起讫',
		month: '知月或季',
		year: '只知年',
		span: '跨年月',
		open: '未止',
		approximate: '约数'
	},
	witnessCounts: { '1': '1 处', '2': '2 处', '3+': '3 处以上' },
	moreFilters: '更多',
	firstDay: '自',
	lastDay: '至',
	clearFacet: '全部',
	clearAll: '清除筛选',
	closeMenu: '完成',
	activeFilters: '已用的筛选',
	removeFilter: (condition, value) => `取消${condition}“${value}”`,
	matching: (shown, total) => `${shown}/${total} 项`,

	lanes: '分行',
	laneFacets: { region: '地区', theme: '主题', type: '类型', source: '文献', none: '不分' },

	search: '检索',
	searchHint: '人、地、事、原文，简繁皆可',
	clearSearch: '清除检索',

	help: '快捷键与手势',
	helpGroups: [
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
	],

	timeline: '时间轴',
	key: {
		day: '某日',
		days: '起讫',
		month: '某月',
		approximate: '约',
		open: '未止',
		plate: '是年',
		year: '只知其年，框内不表先后',
		planned: '拟办',
		ongoing: '进行中',
		sample: '会议',
		mentions: '出处数'
	},

	annals: '编年',
	annalsInView: (count, total) => `视野内 ${count} 项，共 ${total} 项`,
	earlier: (count) => `以前 ${count}`,
	later: (count) => `以后 ${count}`,
	goEarlier: (count) => `看以前的 ${count} 项`,
	goLater: (count) => `看以后的 ${count} 项`,
	position: (index, count) => `第 ${index} 项，共 ${count} 项`,
	items: (count) => `${count} 项`,
	month: (month) => `${month}月`,
	about: '约',
	thisMonth: '是月',
	thisYear: '是年',
	thisYearNote: '月日未详，不表先后',
	unmarkedRegion: '未标地区',
	mentions: (count) => `${count} 处出处`,
	unfold: (count) => `展开另外 ${count} 项`,

	detail: '大事详情',
	detailHint: '选一件大事，看它所据的原句',
	detailHintNote: '点图上或编年里的任何一项；每项都附原文、出处和定年的依据。',
	close: '关闭详情',
	closeDialog: '关闭',
	previous: '上一项',
	next: '下一项',
	witnesses: (mentions, sources, occasions) =>
		occasions < sources
			? `${mentions} 处出处，${occasions} 个场合，${sources} 种记录`
			: `${mentions} 处出处，${sources} 个来源`,
	oneDating: '写法一致',
	datings: (count) => `${count} 种写法，取最确者`,
	datingsDisagree: (count) => `${count} 种写法，互有出入`,
	differs: (what) => `所述${what.map((aspect) => DIFFERING_NAMES[aspect]).join('、')}与所取不合`,
	near: '只是约数，与所取日期相近',
	inheritedFrom: '承上',
	sameWords: (source) => `${source}文同`,
	variants: '异文',
	otherTranscript: '同场另一种记录',
	reads: { instead: '作', lacks: '无', more: '多' },
	derivation: '定年依据',
	reference: (day) => `自 ${day} 起算，得`,
	copyQuote: '复制引文',
	copyLink: '复制链接',
	copied: '已复制',
	copyFailed: '未能复制，请手动选取',
	filterBy: (facet, value) => `只看${facet}“${value}”`,

	loading: '正在读取大事表…',
	withoutScript: '图与原句要用 JavaScript 才能显示；下面是编年。',
	problemMissing: '找不到大事表',
	problemUnreachable: '大事表没有取到',
	problemMalformed: '大事表不是完整的 JSON',
	problemInvalid: '大事表的内容不合格式',
	problemPath: '出错位置',
	problemDetail: '详情',
	remedy: '请在项目目录里重新生成：',
	retry: '重试',
	emptyList: '大事表是空的',
	emptyListNote: '语料里还没有读出带日期的大事。放入文本后运行：',
	noMatch: '没有符合条件的事件',
	noMatchAtAll: '只去掉其中一项还不够，请清除全部筛选。',
	noMatchNote: '放宽其中一项，或清除全部筛选。',
	relax: (filter, count) => `去掉${filter}，得 ${count} 项`,
	nothingInView: '这段年代里没有事件',
	notFound: '没有这一页',
	home: '回到时间轴'
};
