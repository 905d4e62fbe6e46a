/**
 * Events of general history from which texts count as if they were dates: 新中国成立以来, 冷战结束后. The
 * words alone name the event, not a time, so that they are read only before a word like 以来 or 后.
 */
export interface KnownEvent {
	/** Regular expression source of its names. */
	names: string;
	/** EDTF of the day, month or year it happened, or began. */
	edtf: string;
	/** EDTF of the time it lasted, for 期间 and 时期. */
	lasted?: string;
}

const congress = (names: string, edtf: string): KnownEvent => ({
	names: `(?:中国共产党|中共|党的?)?(?:第?${names}次全国代表大会|${names}大)(?:召开)?`,
	edtf
});

export const KNOWN_EVENTS: readonly KnownEvent[] = [
	congress('十四', '1992-10'),
	congress('十五', '1997-09'),
	congress('十六', '2002-11'),
	congress('十七', '2007-10'),
	congress('十八', '2012-11'),
	congress('十九', '2017-10'),
	congress('二十', '2022-10'),
	{ names: '(?:党的?)?十一届三中全会(?:召开)?', edtf: '1978-12' },
	{ names: '(?:党的?)?十八届三中全会(?:召开)?', edtf: '2013-11' },
	{ names: '(?:党的?)?二十届三中全会(?:召开)?', edtf: '2024-07' },
	{ names: '改革开放', edtf: '1978-12' },
	{ names: '(?:新中国|中华人民共和国)(?:成立|诞生)|建国', edtf: '1949-10-01' },
	{ names: '(?:中国共产党|建党)成立|中国共产党建立', edtf: '1921-07' },
	{ names: '(?:中国)?恢复联合国合法席位', edtf: '1971-10-25' },
	{ names: '(?:中国)?(?:加入世界贸易组织|加入世贸组织|入世)', edtf: '2001-12-11' },
	{ names: '(?:香港)回归(?:祖国)?', edtf: '1997-07-01' },
	{ names: '(?:澳门)回归(?:祖国)?', edtf: '1999-12-20' },
	{ names: '万隆会议', edtf: '1955-04' },
	{ names: '联合国(?:成立|创立)', edtf: '1945-10-24' },
	{ names: '东欧剧变', edtf: '1989' },
	{ names: '苏联解体', edtf: '1991-12' },
	{ names: '冷战结束', edtf: '1991~' },
	{ names: '冷战', edtf: '1991~', lasted: '1947~/1991~' },
	{ names: '(?:第二次世界大战|二战|二次大战)(?:结束)?', edtf: '1945~', lasted: '1939/1945' },
	{ names: '(?:第一次世界大战|一战|一次大战)(?:结束)?', edtf: '1918~', lasted: '1914/1918' },
	{
		names: '(?:中国人民)?(?:抗日战争|抗战)(?:胜利|结束)?',
		edtf: '1945~',
		lasted: '1937/1945'
	},
	{ names: '抗美援朝战争?', edtf: '1953~', lasted: '1950/1953' },
	{ names: '(?:九一八|“九一八”)事变', edtf: '1931-09-18' },
	{ names: '(?:七七|卢沟桥)事变', edtf: '1937-07-07' },
	{ names: '(?:鸦片战争|近代)', edtf: '1840~' },
	{ names: '(?:五四|“五四”)运动', edtf: '1919-05' },
	{ names: '辛亥革命', edtf: '1911-10' },
	{ names: '(?:“?9·11”?|“?九一一”?)(?:恐怖袭击)?事件', edtf: '2001-09-11' },
	{ names: '(?:国际|全球)金融危机(?:爆发|发生)?', edtf: '2008~' },
	{ names: '亚洲金融危机(?:爆发|发生)?', edtf: '1997~' },
	{
		names: '(?:新冠|新冠肺炎|新冠病毒)(?:肺炎)?疫情(?:爆发|暴发|发生)?',
		edtf: '2020~',
		lasted: '2020~/2022~'
	}
];
