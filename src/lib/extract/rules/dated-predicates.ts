/** Words of a dated clause that tell of no act. Patterns run on folded clauses. */

/** What was said: the remark is no act, and what it speaks of has its own words. */
export const REMARK =
	/表示|[^对]称(?!为)|^称|说|指出|强调|认为|报[道导]|告诉|回应|采访|警告|呼吁|否认|证实|透露|谴责|批评|指责|重申|承认|披露|表明|反对|要求|质疑|希望|相信|发文|消息|介绍|答|问|讯|电$/;

/** How things stood, or by how much they grew. */
export const STATE =
	/是|有(?!效)|在于|位于|正在|仍|属于|成为|处于|保持|面临|需要|应[当该]|必须|可以|能够|想|愿|如何|什么|\d[\d.,]*[亿万%]|百分之|同比|增长|下降|达到?\d|超过|十分|非常|取得了?[^,]{0,8}(?:成果|进展|成效|成绩)|阳光|天气|气温|收盘|油价|股/;

/** What did not happen, or happens again and again, or to nobody in particular. */
export const NO_ACT =
	/[没未无不否]|每|谢谢|大家|各位|我(?!国|们|方)|很高兴|祝|请|吗|代表(?:[两双各]国|本国)?政府$|生日|截至|据|根据|按照|为期|期间|以来|之际|如果|若|即使|尽管|虽然|因为|由于|随着/;

/** Words that lead on to what the next clause tells. */
export const UNFINISHED =
	/^[在于][^,]{1,8}$|^在[^,]{1,30}(?:附近|[镇郊市县村港]|边境|地区|街头|广场|一带)$|^\d+[时点]|(?:宣布|凌晨|早晨|上午|中午|下午|傍晚|[夜晚]|的|时|后|前|上|中|里|间|下|起|之|与|和|及|在|于|为|等)$/;
