/** What texts of the campaign are put together from: words that rules look for, and signs that they fear. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const DATES = words(`
	2023年6月8日 2024年3月 2023年 一九四九年十月一日 二〇二三年 6月8日 十月 8日 6月8日至10日 5日、6日和7日
	2023年底 2023年初 去年 今年 前年 明年 上个月 下月 本月 上周 一周前 三天前 两年来 一年來 过去十年 近年来
	去年6月 今年以来 去年底 明年上半年 第三季度 上旬 中旬 下旬 春节 国庆 元旦 农历腊月初八 闰二月 秋天 金秋十月
	上世纪90年代 20世纪七十年代 二十世纪初 民国二十六年 1972年2月21日至28日 从3月14日起 截至目前 截至12月31日
	到2035年 星期三 周五 翌日 次日 当天 同年 同日 同期 不久前 日前 近日 年内 年底前 为期三天 为期一年 三十周年
	2024-03-14 2024/3/14 2024.3.14 3.14 2023-2025年 2023/24年 ２０２３年６月 2023年13月 2023年2月30日 0年 9999年
	99999年 12345年6月 0000年0月0日 二〇二三年六月 廿八日 卅一日 公元前221年 改革开放以来 冷战期间 此后 之前
`);

export const TRIGGERS = words(`
	访华 訪問 访问 举行会谈 會談 会见 会晤 通话 签署 簽署 协定 达成共识 峰会 峰會 论坛 论坛开幕 闭幕 召开 举办 恢复外交关系
	建交 断交 升级为全面战略伙伴关系 免签 互免签证 加入 扩员 接任轮值主席国 致贺信 发表讲话 发表联合声明 通过决议 停火
	爆发 冲突 袭击 撤离 制裁 加征关税 选举 当选 开工 竣工 通车 落成 启动 提出 倡议 立场文件 白皮书 生效 周年
	纪念 出席 主持 率团 应邀 抵达 回访 将 将于 计划 希望 没有 未 拟 已 正在 推迟 取消 延长 续签 复交
`);

export const PARTIES = words(`
	习近平主席 習近平 王毅外长 李强总理 法国总统马克龙 普京 挪威首相 沙特 伊朗 沙特伊朗 中法 中美 中俄 中方 双方 各方 两国
	欧盟 東盟 东盟十国 中亚五国 联合国 安理会 上合组织 金砖国家 非盟 海合会 阿盟 二十国集团 亚太经合组织 77国集团
	巴黎 奥斯陆 利雅得 日内瓦 北京 杭州 刚果（金） 刚果（布） 朝鲜 韩国 几内亚 几内亚比绍 赤道几内亚 巴布亚新几内亚 所罗门群岛
	绿洲论坛 长河国际博览会 “一带一路” 全球安全倡议 人类命运共同体 《巴黎协定》 《联合国宪章》 新华社 外交部发言人
`);

export const CONNECTIVES = [
	...'，。；：！？、……——·“”‘’「」『』《》〈〉（）【】()[]{}"\'-~/|.,;:!?#*_`<>&%$@+=',
	...words(
		'的 在 同 和 与 及 等 分别 从 到 至 起 由 以 其中 除 外 后 前 时 期间 以来 之际 并 而 但 因 把 被 向 对'
	),
	...['\n', '\n\n', '\r\n', '\u3000\u3000', ' ', '\t', '# ', '**', '答：', '问：', '某某社记者：']
];

export const DIGITS = [
	...'0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两廿卅',
	...'①⑳㊿ⅠⅫ²½٣३᠕𝟙🄀'
];

/** Bidirectional controls, joiners, breaks, halves of pairs, private and unassigned characters. */
export const HOSTILE = [
	...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c',
	...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\ufe0f\ufe0e\u180e\u115f\u3164',
	...'\u0000\u0001\u0008\u000b\u000c\u001b\u0085\u2028\u2029\u00a0\u1680\u2003\ufff9\ufffc\ufffd\ufffe\uffff',
	...'\ud800 \udbff \udc00 \udfff \udc00\ud800'.split(' '),
	...'\u{e000}\u{f8ff}\u{10ffff}\u{e0001}\u{1f468}\u{1f1e8}\u{1f1f3}',
	...'⺟⻄⽉⽇⼀豈更車賈㈠㊐㋀㍘㍿㏠㎏ﬁĳÅＡｚｱ'
];

/** First and last code points of scripts that stand beside Chinese, or far from it. */
export const SCRIPTS: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0x24f],
	[0x300, 0x36f],
	[0x370, 0x52f],
	[0x590, 0x6ff],
	[0x900, 0xdff],
	[0xe00, 0xfff],
	[0x1100, 0x11ff],
	[0x2000, 0x2bff],
	[0x2e80, 0x2fdf],
	[0x3000, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0x4e00, 0x9fff],
	[0xac00, 0xd7a3],
	[0xd800, 0xdfff],
	[0xf900, 0xfaff],
	[0xfe00, 0xffff],
	[0x1d400, 0x1d7ff],
	[0x1f000, 0x1faff],
	[0x20000, 0x323af],
	[0, 0x10ffff]
];

/** Signs that open and close. */
export const BRACKETS: readonly (readonly [string, string])[] = [
	...['“”', '‘’', '「」', '『』', '《》', '（）', '()', '【】', '[]', '""', '**'],
	...['<>', '{}', '〔〕']
].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
