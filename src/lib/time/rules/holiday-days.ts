import { addDays, isoDay, weekdayOf } from '../days.ts';
import { dayCalled, easter, lunarMonth, orthodoxEaster, type CalendarName } from './calendars.ts';

/** The EDTF day or days of a holiday in a year, or null where they are not known. */
export type Holiday = (year: number) => string | null;

const fixed =
	(month: number, day: number): Holiday =>
	(year) =>
		isoDay(year, month, day);

const days =
	(from: readonly [number, number], to: readonly [number, number]): Holiday =>
	(year) =>
		`${isoDay(year, ...from)}/${isoDay(year, ...to)}`;

/** The nth weekday (Monday 1 to Sunday 7) of a month. */
const nth =
	(count: number, weekday: number, month: number): Holiday =>
	(year) => {
		const first = isoDay(year, month, 1);
		return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
	};

const afterEaster =
	(shift: number, length = 1): Holiday =>
	(year) =>
		lasting(addDays(easter(year), shift), length);

const afterOrthodoxEaster =
	(shift: number): Holiday =>
	(year) =>
		addDays(orthodoxEaster(year), shift);

const lasting = (first: string, length: number) =>
	length === 1 ? first : `${first}/${addDays(first, length - 1)}`;

/** A day of the Chinese lunar year that begins in the year. */
const lunar =
	(month: number, day: number): Holiday =>
	(year) => {
		const found = lunarMonth(year, month, false);
		return found && addDays(found.first, day - 1);
	};

const newYearsEve: Holiday = (year) => lunarMonth(year, 12, false)?.last ?? null;

/**
 * A holiday of the Hindu calendar, found by the moon: the day of a Chinese lunar month within the
 * thirty days from a day of the year. Places differ by a day, hence about.
 */
const byMoon =
	(from: readonly [number, number], dayOfMonth: number): Holiday =>
	(year) => {
		const earliest = isoDay(year, ...from);
		for (const month of [1, 2, 6, 7, 8, 9, 10]) {
			const first = lunarMonth(year, month, false)?.first;
			const day = first && addDays(first, dayOfMonth - 1);
			if (day && day >= earliest && day < addDays(earliest, 30)) return `${day}~`;
		}
		return null;
	};

const called =
	(calendar: CalendarName, name: string): Holiday =>
	(year) =>
		dayCalled(calendar, year, name);

/** Jewish holidays begin on the evening before their day. */
const jewish =
	(name: string, length = 1): Holiday =>
	(year) => {
		const inLeapYear = name.replace('Adar', 'Adar II');
		const day = dayCalled('hebrew', year, inLeapYear) ?? dayCalled('hebrew', year, name);
		return day && lasting(addDays(day, -1), length);
	};

/**
 * A solar term by the usual approximation, good for 1901–2099 but for a day in a few years:
 * the day is ⌊0.2422 y + c⌋ − leap days, with a constant for each century.
 */
const term =
	(month: number, twentieth: number, twentyFirst: number): Holiday =>
	(year) => {
		const short = year % 100;
		const isBeforeLeapDay = month <= 2;
		const leaps = Math.floor((isBeforeLeapDay || year < 2000 ? short - 1 : short) / 4);
		const constant = year < 2000 ? twentieth : twentyFirst;
		return isoDay(year, month, Math.floor(short * 0.2422 + constant) - leaps);
	};

/** Holidays by their names, separated by spaces. */
const ROWS: readonly (readonly [names: string, holiday: Holiday])[] = [
	['元旦 元旦节 新年 公历新年', fixed(1, 1)],
	['庞格尔节 印度丰收节 淡米尔丰收节', fixed(1, 14)],
	['情人节', fixed(2, 14)],
	['女生节', fixed(3, 7)],
	['三八妇女节 国际劳动妇女节 三八国际妇女节 国际妇女节 妇女节 三八节', fixed(3, 8)],
	['植树节', fixed(3, 12)],
	['国际消费者权益日 消费者权益日 三一五', fixed(3, 15)],
	['愚人节', fixed(4, 1)],
	['世界卫生日', fixed(4, 7)],
	['全民国家安全教育日', fixed(4, 15)],
	['世界地球日', fixed(4, 22)],
	['中国航天日', fixed(4, 24)],
	['五一国际劳动节 国际劳动节 五一劳动节 劳动节 五一', fixed(5, 1)],
	['五四青年节 青年节', fixed(5, 4)],
	['护士节', fixed(5, 12)],
	['母亲节', nth(2, 7, 5)],
	['六一儿童节 六一国际儿童节 国际儿童节 儿童节', fixed(6, 1)],
	['世界环境日', fixed(6, 5)],
	['父亲节', nth(3, 7, 6)],
	['建党节 香港回归纪念日', fixed(7, 1)],
	['八一建军节 建军节', fixed(8, 1)],
	['抗战胜利纪念日 抗日战争胜利纪念日', fixed(9, 3)],
	['教师节', fixed(9, 10)],
	['国际和平日', fixed(9, 21)],
	['烈士纪念日', fixed(9, 30)],
	['国庆 国庆节 国庆日 十一国庆节', fixed(10, 1)],
	['老板节', fixed(10, 16)],
	['联合国日', fixed(10, 24)],
	['万圣节 万圣夜 万圣节前夜', fixed(10, 31)],
	['光棍节 双十一', fixed(11, 11)],
	['感恩节', nth(4, 4, 11)],
	['国家宪法日', fixed(12, 4)],
	['国际人权日', fixed(12, 10)],
	['国家公祭日', fixed(12, 13)],
	['澳门回归纪念日', fixed(12, 20)],
	['平安夜 圣诞夜', fixed(12, 24)],
	['圣诞节 圣诞', fixed(12, 25)],
	['暑假', days([7, 1], [8, 31])],
	['寒假', days([1, 15], [2, 15])],

	['春节 新春 新春佳节 农历新年 农历春节 大年初一 正月初一 正月正时', lunar(1, 1)],
	['元宵节 元宵佳节', lunar(1, 15)],
	['洒红节 侯丽节 荷丽节 胡里节 五彩节 好利节', byMoon([2, 27], 15)],
	['拉克沙班丹节 兄妹节', byMoon([7, 31], 14)],
	['排灯节', byMoon([10, 14], 1)],
	['卫塞节 威瑟节 佛诞', lunar(4, 15)],
	['端午 端午节', lunar(5, 5)],
	['七夕 七夕节', lunar(7, 7)],
	['中元节', lunar(7, 15)],
	['中秋 中秋节 中秋佳节', lunar(8, 15)],
	['重阳节', lunar(9, 9)],
	['腊八节', lunar(12, 8)],
	['除夕 除夕夜 大年三十 年三十', newYearsEve],

	['立春', term(2, 4.6295, 3.87)],
	['惊蛰', term(3, 6.3826, 5.63)],
	['春分', term(3, 21.4155, 20.646)],
	['清明 清明节', term(4, 5.59, 4.81)],
	['立夏', term(5, 6.318, 5.52)],
	['芒种', term(6, 6.5, 5.678)],
	['夏至', term(6, 22.2, 21.37)],
	['立秋', term(8, 8.35, 7.5)],
	['秋分', term(9, 23.822, 23.042)],
	['霜降', term(10, 24.218, 23.438)],
	['立冬', term(11, 8.218, 7.438)],
	['冬至', term(12, 22.6, 21.94)],

	['忏悔节', afterEaster(-47)],
	['大斋首日 圣灰礼仪日 圣灰日 圣灰星期三', afterEaster(-46)],
	['大斋节 大斋期 四旬期', afterEaster(-46, 46)],
	['棕枝主日 圣枝主日 圣树主日 棕榈主日', afterEaster(-7)],
	['圣周四 圣周星期四 濯足节 设立圣餐日 神圣星期四', afterEaster(-3)],
	[
		'耶稣受难日 耶稣受难节 主受难日 主受难节 受难日 受难节 圣周五 沈默周五 沉默周五',
		afterEaster(-2)
	],
	['圣周六 神圣周六', afterEaster(-1)],
	['复活节', afterEaster(0)],
	['复活节星期一 复活节周一', afterEaster(1)],
	['耶稣升天节', afterEaster(39)],
	['五旬节 圣灵降临日 圣灵降临节', afterEaster(49)],
	['圣灵节庆日 圣灵降临节星期一', afterEaster(50)],
	['天主圣三一节 圣三一节 圣三节 天主圣三节', afterEaster(56)],
	['基督圣体圣血节 基督圣体圣血瞻礼 基督圣体节', afterEaster(60)],
	['东正教棕枝主日 东正教圣枝主日 东正教圣树主日', afterOrthodoxEaster(-7)],
	[
		'东正教耶稣受难日 东正教受难日 东正教主受难日 东正教圣周五 东正教沈默周五 东正教沉默周五',
		afterOrthodoxEaster(-2)
	],
	['东正教神圣周六 东正教圣周六', afterOrthodoxEaster(-1)],
	['东正教复活节', afterOrthodoxEaster(0)],
	['东正教复活节星期一', afterOrthodoxEaster(1)],

	['犹太新年', jewish('Tishri 1', 3)],
	['赎罪日', jewish('Tishri 10')],
	['住棚节', jewish('Tishri 15', 9)],
	['圣会节', jewish('Tishri 22')],
	['西赫妥拉节 诵经节 转经节 律法节 妥拉节', jewish('Tishri 23')],
	['光明节 修殿节 献殿节 马加比节 哈努卡节', jewish('Kislev 25', 8)],
	['犹太植树节 图比舍巴特节 树木新年', jewish('Shevat 15')],
	['普珥节', jewish('Adar 14')],
	['逾越节', jewish('Nisan 15', 9)],
	['以色列国庆节 以色列国庆日 以色列独立日', jewish('Iyar 5')],
	['篝火节', jewish('Iyar 18')],
	['沙夫幼特节 七七节', jewish('Sivan 6', 3)],
	['圣殿被毁日', jewish('Av 9')],

	['伊斯兰新年 伊斯兰教新年', called('islamic-umalqura', 'Muharram 1')],
	['阿舒拉节', called('islamic-umalqura', 'Muharram 10')],
	['圣纪节', called('islamic-umalqura', 'Rabiʻ I 12')],
	['开斋节 肉孜节', called('islamic-umalqura', 'Shawwal 1')],
	['古尔邦节 宰牲节', called('islamic-umalqura', 'Dhuʻl-Hijjah 10')]
];

const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(
	ROWS.flatMap(([names, holiday]) => names.split(' ').map((name) => [name, holiday] as const))
);

/** Every name, the longest first. */
export const HOLIDAY_NAMES: readonly string[] = [...HOLIDAYS.keys()].sort(
	(a, b) => b.length - a.length
);

/** The EDTF day or days of a holiday by its name, or null where they are not known. */
export function holidayOf(name: string, year: number): string | null {
	return HOLIDAYS.get(name)?.(year) ?? null;
}
