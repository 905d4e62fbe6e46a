/**
 * Initiatives, principles and documents of diplomacy, folded, with the names that they have in English.
 * Source: the Chinese foreign ministry's and the United Nations' own English texts.
 */

/** The English name, then the Chinese ones. */
export type InitiativeRow = readonly [en: string, form: string, ...forms: string[]];

export const INITIATIVE_ROWS: readonly InitiativeRow[] = [
	['Belt and Road', '一带一路', '丝绸之路经济带', '海上丝绸之路'],
	['Community with a Shared Future', '人类命运共同体'],
	['Global Development Initiative', '全球发展倡议'],
	['Global Security Initiative', '全球安全倡议'],
	['Global Civilisation Initiative', '全球文明倡议', '全球文明对话倡议'],
	['Global Governance Initiative', '全球治理倡议'],
	['Global AI Governance Initiative', '全球人工智能治理倡议'],
	['Global Data Security Initiative', '全球数据安全倡议'],
	['Five Principles of Peaceful Coexistence', '和平共处五项原则'],
	['Bandung Spirit', '万隆精神', '万隆会议'],
	['UN Charter', '联合国宪章'],
	['Universal Declaration of Human Rights', '世界人权宣言'],
	['2030 Agenda', '2030年可持续发展议程', '2030年议程'],
	['Paris Agreement', '巴黎协定'],
	['Cairo Declaration', '开罗宣言'],
	['Potsdam Proclamation', '波茨坦公告'],
	['Oslo Accords', '奥斯陆协议'],
	['Minsk agreements', '新明斯克协议', '明斯克协议'],
	['Shanghai Communiqué', '上海公报'],
	['August 17 Communiqué', '八一七公报'],
	['Declaration on the Conduct of Parties', '南海各方行为宣言'],
	['Code of Conduct in the South China Sea', '南海行为准则'],
	['RCEP', '区域全面经济伙伴关系协定'],
	['CPTPP', '全面与进步跨太平洋伙伴关系协定'],
	['Non-Proliferation Treaty', '不扩散核武器条约'],
	['Iran nuclear deal', '伊核协议', '伊朗核问题全面协议'],
	['Beijing Declaration', '北京宣言'],
	['founding of the People’s Republic', '中华人民共和国成立', '新中国成立'],
	['founding of the Communist Party', '中国共产党成立', '建党'],
	[
		'victory in the Second World War',
		'世界反法西斯战争胜利',
		'二战胜利',
		'抗日战争胜利',
		'抗战胜利'
	],
	['founding of the United Nations', '联合国成立'],
	['China’s UN seat', '恢复联合国合法席位', '恢复在联合国合法席位'],
	['Hong Kong’s return', '香港回归'],
	['Macao’s return', '澳门回归'],
	['reform and opening-up', '改革开放'],
	['Consular Protection Regulations', '领事保护与协助条例']
];
