/**
 * Radicals that fonts share with ideographs, so that some programs write the one for the other, and
 * what is meant (EquivalentUnifiedIdeograph of the Unicode Character Database).
 */
const SUPPLEMENT =
	'⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺍小⺎兀⺏尣⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺫罒⺬礻⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺷羊⺸羋⺹耂⺺肀⺻聿⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const PAIRS = new Map(
	Array.from({ length: SUPPLEMENT.length / 2 }, (_, index) => [
		SUPPLEMENT.charAt(index * 2),
		SUPPLEMENT.charAt(index * 2 + 1)
	])
);

/** Writes ideographs for radicals; all else, and the number of code units, stays. */
export function withoutRadicals(text: string): string {
	return text.replace(
		/[\u2e80-\u2fdf]/g,
		(radical) => PAIRS.get(radical) ?? radical.normalize('NFKC')
	);
}
