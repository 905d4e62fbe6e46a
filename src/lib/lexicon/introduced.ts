/** People whom a text introduces by country and office and then calls by name alone. */
import type { Entity } from './entity.ts';
import { officeAt } from './office-holders.ts';

/** Signs that names from other scripts are written with. */
const SOUNDS = new Set(
	`阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕宾波玻伯博布卜采查察茨楚达戴丹道德登邓蒂迪杜多顿厄恩尔法凡范方菲费芬丰冯夫弗福富盖甘冈高戈哥格葛根贡古瓜果哈海汉豪赫黑亨洪侯胡华霍基吉季加贾杰捷金京久卡凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷累里理利莉连良列林琳留隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茅梅门蒙米密敏明缪莫默姆穆拿那纳娜奈南内能尼年涅宁牛纽农努诺女欧帕派潘庞佩彭皮平珀普奇齐恰钱乔切琼丘让热仁日荣茹儒瑞若萨塞赛桑瑟森沙山尚绍舍申沈圣盛施石史什士舒朔斯思丝松苏素孙索塔台泰坦汤唐陶特腾提蒂廷通图土托陀瓦万旺威韦维卫温文翁沃乌武西希锡夏肖谢辛欣雄休许雪雅亚扬杨耶叶伊依因英尤于约泽扎詹章珍芝朱祖佐·`
);
/** Shorter names are too often part of other words. */
const SHORTEST = 3;
const LONGEST = 14;

/** The longest beginning of some words that the text has elsewhere too; empty when there is none. */
function recurring(folded: string, words: string, at: number): string {
	for (let length = words.length; length >= SHORTEST; length -= 1) {
		const name = words.slice(0, length).replace(/·$/, '');
		const other = folded.indexOf(name);
		if (other !== at || folded.includes(name, at + name.length)) return name;
	}
	return '';
}

function nameAt(folded: string, start: number): string {
	let end = start;
	while (end - start < LONGEST && SOUNDS.has(folded.charAt(end))) end += 1;
	return end - start < SHORTEST ? '' : recurring(folded, folded.slice(start, end), start);
}

/**
 * Adds to the entities of a text those whom it introduces once (斯里兰卡总理古纳瓦德纳) wherever it calls
 * them by name alone. Entities stay in text order and do not overlap.
 */
export function withIntroduced(folded: string, entities: readonly Entity[]): Entity[] {
	const introduced = new Map<string, Entity>();
	for (const [index, entity] of entities.entries()) {
		const [country, ...others] = entity.countries;
		if (entity.kind !== 'country' || country === undefined || others.length > 0) continue;
		const office = country === 'CHN' ? null : officeAt(folded, entity.end);
		const next = entities[index + 1];
		if (!office || (next && next.start < office.end + 2)) continue;
		const name = nameAt(folded, office.end);
		if (name === '' || introduced.has(name)) continue;
		introduced.set(name, {
			start: 0,
			end: 0,
			kind: 'leader',
			id: `${country}-${name}`,
			countries: entity.countries,
			regions: entity.regions,
			themes: [],
			name: { 'zh-Hans': name, en: `${office.en} of ${entity.name?.en ?? country}` }
		});
	}
	if (introduced.size === 0) return [...entities];
	const found = [...entities];
	const isTaken = (start: number, end: number) =>
		entities.some((other) => other.start < end && start < other.end);
	for (const [name, person] of introduced)
		for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + 1)) {
			const end = start + name.length;
			if (!isTaken(start, end)) found.push({ ...person, start, end });
		}
	return found.sort((a, b) => a.start - b.start);
}
