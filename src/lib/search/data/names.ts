// Written by scripts/lexicon/search-names.ts from the lexicon, with readings from pinyin-pro; do not edit.

/**
 * What bears several names, one a line: its English name, after a `*` where it is a person, then its
 * folded Chinese names, parted by tabs; a name that is not read as usual is followed by its reading.
 */
export const NAME_LINES = `aruba	阿鲁巴	荷属阿鲁巴
afghanistan	阿富汗
angola	安哥拉
anguilla	安圭拉	安奎拉
aland islands	奥兰群岛
albania	阿尔巴尼亚
andorra	安道尔
united arab emirates	阿联酋	阿拉伯联合酋长国 a la bo lian he qiu zhang guo	阿拉伯联合大公国
argentina	阿根廷
armenia	亚美尼亚
american samoa	美属萨摩亚
antigua and barbuda	安提瓜和巴布达	安地卡及巴布达
australia	澳大利亚	澳洲
austria	奥地利
azerbaijan	阿塞拜疆	亚塞拜然	亚塞拜疆
burundi	布隆迪	蒲隆地
belgium	比利时
benin	贝宁	贝南
caribbean netherlands	荷属加勒比区	荷兰加勒比区
burkina faso	布基纳法索	布吉纳法索
bangladesh	孟加拉国	孟加拉
bulgaria	保加利亚
bahrain	巴林
bahamas	巴哈马
bosnia and herzegovina	波黑	波士尼亚与赫塞哥维纳	波斯尼亚和黑塞哥维那
saint barthelemy	圣巴泰勒米	圣巴瑟米
belarus	白俄罗斯
belize	伯利兹	贝里斯
bermuda	百慕大	百慕达
bolivia	玻利维亚
brazil	巴西
barbados	巴巴多斯	巴贝多
brunei	文莱	汶莱
bhutan	不丹
botswana	博茨瓦纳	波札那
central african republic	中非共和国
canada	加拿大
cocos keeling islands	科科斯基林群岛	科克斯基灵群岛
switzerland	瑞士
chile	智利
china	中国
cote divoire	科特迪瓦	象牙海岸
cameroon	喀麦隆
dr congo	刚果金	刚果金夏沙	刚果民主共和国
republic of the congo	刚果布	刚果布拉萨	刚果共和国
cook islands	库克群岛
colombia	哥伦比亚
comoros	科摩罗	葛摩
cape verde	佛得角	维德角
costa rica	哥斯达黎加	哥斯大黎加
cuba	古巴
curacao	库拉索
christmas island	圣诞岛
cayman islands	开曼群岛
cyprus	塞浦路斯	赛普勒斯
czechia	捷克	捷克共和国
germany	德国
djibouti	吉布提	吉布地
dominica	多米尼克
denmark	丹麦
dominican republic	多米尼加共和国	多明尼加共和国
algeria	阿尔及利亚
ecuador	厄瓜多尔	厄瓜多
egypt	埃及
eritrea	厄立特里亚	厄利垂亚
western sahara	西撒哈拉
spain	西班牙
estonia	爱沙尼亚
ethiopia	埃塞俄比亚	衣索比亚
finland	芬兰
fiji	斐济
falkland islands	福克兰群岛	福克兰群岛马尔维纳斯群岛
france	法国
faroe islands	法罗群岛
micronesia	密克罗尼西亚
gabon	加蓬	加彭
united kingdom	英国
georgia	格鲁吉亚	乔治亚
guernsey	根西岛	根息
ghana	加纳	迦纳
gibraltar	直布罗陀
guinea	几内亚
guadeloupe	瓜德罗普	瓜地洛普
gambia	冈比亚	甘比亚
guinea bissau	几内亚比绍	几内亚比索
equatorial guinea	赤道几内亚
greece	希腊
grenada	格林纳达	格瑞那达
greenland	格陵兰
guatemala	危地马拉	瓜地马拉
french guiana	法属圭亚那
guam	关岛
guyana	圭亚那	盖亚那
honduras	洪都拉斯	宏都拉斯
croatia	克罗地亚	克罗埃西亚
haiti	海地
hungary	匈牙利
indonesia	印度尼西亚	印尼
isle of man	马恩岛	曼岛
india	印度
british indian ocean territory	英属印度洋领地	查戈斯群岛 cha ge si qun dao	查哥斯群岛 cha ge si qun dao
ireland	爱尔兰
iran	伊朗
iraq	伊拉克
iceland	冰岛
israel	以色列
italy	意大利	义大利
jamaica	牙买加
jersey	泽西岛
jordan	约旦
japan	日本
kazakhstan	哈萨克斯坦	哈萨克
kenya	肯尼亚	肯亚
kyrgyzstan	吉尔吉斯斯坦	吉尔吉斯
cambodia	柬埔寨
kiribati	基里巴斯	吉里巴斯
saint kitts and nevis	圣基茨和尼维斯	圣克里斯多福及尼维斯
south korea	韩国	南韩
kuwait	科威特
laos	老挝	寮国
lebanon	黎巴嫩
liberia	利比里亚	赖比瑞亚
libya	利比亚
saint lucia	圣卢西亚	圣露西亚
liechtenstein	列支敦士登	列支敦斯登
sri lanka	斯里兰卡
lesotho	莱索托	赖索托
lithuania	立陶宛
luxembourg	卢森堡
latvia	拉脱维亚
saint martin	法属圣马丁
morocco	摩洛哥
monaco	摩纳哥
moldova	摩尔多瓦
madagascar	马达加斯加
maldives	马尔代夫	马尔地夫
mexico	墨西哥
marshall islands	马绍尔群岛
north macedonia	北马其顿
mali	马里	马利
malta	马耳他	马尔他
myanmar	缅甸
montenegro	黑山	蒙特内哥罗
mongolia	蒙古
northern mariana islands	北马里亚纳群岛	北马利安纳群岛
mozambique	莫桑比克	莫三比克
mauritania	毛里塔尼亚	茅利塔尼亚
montserrat	蒙特塞拉特	蒙哲腊
martinique	马提尼克	马丁尼克
mauritius	毛里求斯	模里西斯	毛里裘斯
malawi	马拉维	马拉威
malaysia	马来西亚
mayotte	马约特	马约特岛
namibia	纳米比亚
new caledonia	新喀里多尼亚
niger	尼日尔	尼日
norfolk island	诺福克岛
nigeria	尼日利亚	奈及利亚
nicaragua	尼加拉瓜
niue	纽埃	纽埃岛
netherlands	荷兰
norway	挪威
nepal	尼泊尔
nauru	瑙鲁	诺鲁
new zealand	新西兰	纽西兰
oman	阿曼
pakistan	巴基斯坦
panama	巴拿马
pitcairn islands	皮特凯恩群岛	皮特肯群岛	皮特凯恩岛
peru	秘鲁 bi lu
philippines	菲律宾
palau	帕劳	帛琉
papua new guinea	巴布亚新几内亚	巴布亚纽几内亚	巴布亚新畿内亚
poland	波兰
puerto rico	波多黎各
north korea	朝鲜	北韩
portugal	葡萄牙
paraguay	巴拉圭
palestine	巴勒斯坦	巴勒斯坦领土	巴勒斯坦自治区
french polynesia	法属波利尼西亚	法属玻里尼西亚
qatar	卡塔尔	卡达
reunion	留尼汪	留尼旺
romania	罗马尼亚
russia	俄罗斯
rwanda	卢旺达	卢安达
saudi arabia	沙特	沙乌地阿拉伯	沙地阿拉伯	沙特阿拉伯
sudan	苏丹
senegal	塞内加尔
singapore	新加坡
saint helena	圣赫勒拿	圣赫勒拿岛
svalbard and jan mayen	斯瓦尔巴和扬马延	挪威属斯瓦巴及尖棉	斯瓦尔巴特群岛及扬马延岛
solomon islands	所罗门群岛	索罗门群岛
sierra leone	塞拉利昂	狮子山
el salvador	萨尔瓦多
san marino	圣马力诺	圣马利诺
somalia	索马里	索马利亚
saint pierre and miquelon	圣皮埃尔和密克隆群岛	圣皮埃与密克隆群岛
serbia	塞尔维亚
south sudan	南苏丹
sao tome and principe	圣多美和普林西比	圣多美普林西比
suriname	苏里南	苏利南
slovakia	斯洛伐克
slovenia	斯洛文尼亚	斯洛维尼亚
sweden	瑞典
eswatini	斯威士兰	史瓦帝尼	史瓦济兰
sint maarten	荷属圣马丁
seychelles	塞舌尔	塞席尔
syria	叙利亚
turks and caicos islands	特克斯和凯科斯群岛	土克斯及开科斯群岛
chad	乍得	查德 cha de
togo	多哥
thailand	泰国
tajikistan	塔吉克斯坦	塔吉克
tokelau	托克劳	托克劳群岛
turkmenistan	土库曼斯坦	土库曼
timor leste	东帝汶
tonga	汤加	东加
trinidad and tobago	特立尼达和多巴哥	千里达及托巴哥	千里达和多巴哥
tunisia	突尼斯	突尼西亚
turkiye	土耳其
tuvalu	图瓦卢	吐瓦鲁
tanzania	坦桑尼亚	坦尚尼亚
uganda	乌干达
ukraine	乌克兰
uruguay	乌拉圭
united states	美国
uzbekistan	乌兹别克斯坦	乌兹别克
holy see	梵蒂冈
saint vincent and grenadines	圣文森特和格林纳丁斯	圣文森及格瑞那丁
venezuela	委内瑞拉
british virgin islands	英属维尔京群岛	英属维京群岛
u s virgin islands	美属维尔京群岛	美属维京群岛
vietnam	越南
vanuatu	瓦努阿图	万那杜
wallis and futuna	瓦利斯和富图纳	瓦利斯群岛和富图那群岛
samoa	萨摩亚
yemen	也门	叶门
south africa	南非
zambia	赞比亚	尚比亚
zimbabwe	津巴布韦	辛巴威
central asia	中亚五国	中亚5国	中亚国家元首	中亚国家领导人	中亚元首	中国中亚	中国中亚五国
central asia	中亚	中亚地区	中亚国家
africa	非洲	非洲国家	撒哈拉以南非洲	东非	西非	中部非洲	南部非洲	非洲之角	萨赫勒	大湖地区	几内亚湾
latin america	拉美	拉丁美洲	拉美和加勒比	拉美及加勒比	拉丁美洲和加勒比	加勒比	加勒比地区	南美	南美洲	中美洲	中南美洲	中南美
europe	欧洲	西欧	北欧	南欧	东欧	中欧地区	中东欧	中东欧国家	巴尔干	西巴尔干	波罗的海	科索沃	欧元区
middle east	中东	西亚	西亚北非	北非	中东地区	海湾地区	波斯湾	霍尔木兹海峡	霍尔木兹	红海	曼德海峡	亚丁湾	黎凡特	马格里布
arab states	阿拉伯国家	阿拉伯	阿拉伯世界	阿拉伯各国	阿拉伯诸国
gulf states	海湾国家	海湾阿拉伯国家	海湾各国	海湾六国
islamic countries	伊斯兰国家	阿拉伯伊斯兰国家
southeast asia	东南亚	东南亚国家	中南半岛	印支半岛	印度支那	湄公河	湄公河国家	马六甲海峡	南海	南中国海
indian ocean	印度洋地区	印度洋国家
south asia	南亚	南亚国家	南亚次大陆	克什米尔 ke shi mi er
east asia	东亚	东北亚	东亚国家
asia	亚洲	亚洲国家	亚细亚	泛亚
asia pacific	亚太	亚太地区	印太	印太地区	亚洲太平洋
neighbouring countries	周边国家	周边外交	周边命运共同体	邻国	周边邻国	邻邦	周边地区	亲诚惠容
eurasia	欧亚	欧亚大陆	欧亚地区	高加索	外高加索	南高加索	独联体国家	黑海
pacific island countries	太平洋岛国	南太岛国	南太平洋岛国	太岛国	建交岛国
oceania	大洋洲	南太	南太平洋	南太地区
north america	北美	北美洲
the americas	美洲	美洲国家	西半球
europe and america	欧美	欧美国家	美欧	跨大西洋
asia and africa	亚非	亚非国家	亚非拉
global south	全球南方	南方国家	发展中国家	新兴市场国家	新兴市场国家和发展中国家	新兴市场和发展中国家	第三世界	最不发达国家	南南合作
small island developing states	小岛屿发展中国家	小岛屿国家
australia and new zealand	澳新
arctic	北极	北极圈	北冰洋
antarctic	南极	南极洲
asean	东盟	东南亚国家联盟	东协	亚细安	中国东盟
asean plus three	东盟与中日韩	东盟中日韩	103	东盟与中日韩103	东盟103
asean regional forum	东盟地区论坛	东盟区域论坛
east asia summit	东亚峰会	东亚合作领导人系列会议	东亚合作
lancang mekong cooperation	澜湄合作	澜沧江湄公河合作	澜湄国家	澜湄
bimp eaga	东盟东部增长区 dong meng dong bu zeng zhang qu
china japan rok summit	中日韩领导人会议	中日韩合作	中日韩峰会	中日韩外长会 zhong ri han wai zhang hui
european union	欧盟	欧洲联盟	欧共体	欧洲共同体	欧盟机构
european commission	欧盟委员会	欧委会	欧盟执委会
european council	欧洲理事会	欧盟理事会
european parliament	欧洲议会
european central bank	欧洲央行	欧洲中央银行 ou zhou zhong yang yin hang
council of europe	欧洲委员会
osce	欧安组织	欧洲安全与合作组织	欧安会
nato	北约	北大西洋公约组织	北约组织
china ceec cooperation	中国中东欧国家合作	中国中东欧国家	中国中东欧	171	161
european political community	欧洲政治共同体
nordic council	北欧理事会
visegrad group	维谢格拉德集团
african union	非盟	非洲联盟	非统组织	非洲统一组织	非盟委员会
forum on china africa cooperation	中非合作论坛	中非论坛	中非合作论坛北京峰会
china africa leaders dialogue	中非领导人对话会
ecowas	西共体	西非国家经济共同体	西非经共体
sadc	南共体	南部非洲发展共同体	南非洲发展共同体
east african community	东非共同体
igad	伊加特	政府间发展组织
afcfta	非洲大陆自贸区	非洲大陆自由贸易区
alliance of sahel states	萨赫勒国家联盟	萨赫勒联盟
african development bank	非洲开发银行 fei zhou kai fa yin hang	非开行
arab league	阿盟	阿拉伯国家联盟	阿拉伯联盟
china arab states cooperation forum	中阿合作论坛	中国阿拉伯国家合作论坛	中阿论坛
china arab states summit	中国阿拉伯国家峰会	中阿峰会
gulf cooperation council	海合会	海湾阿拉伯国家合作委员会	海湾合作委员会	海湾合作理事会	中国海合会	中海峰会	中国海湾阿拉伯国家合作委员会峰会
organisation of islamic cooperation	伊斯兰合作组织	伊斯兰会议组织	伊合组织
opec	欧佩克	石油输出国组织	opec
hamas	哈马斯	伊斯兰抵抗运动
fatah	法塔赫
palestine liberation organization	巴解组织	巴勒斯坦解放组织
hezbollah	真主党	黎巴嫩真主党
houthis	胡塞武装	胡塞
taliban	塔利班	阿富汗临时政府
islamic state	伊斯兰国	isis
shanghai cooperation organisation	上合组织	上海合作组织	上合	上合峰会	上合青岛峰会	上海五国
cica	亚信	亚信峰会	亚洲相互协作与信任措施会议
commonwealth of independent states	独联体	独立国家联合体	独立国协
csto	集安组织	集体安全条约组织
eurasian economic union	欧亚经济联盟	欧亚经济委员会
organization of turkic states	突厥国家组织	突厥语国家组织
brics	金砖	金砖国家	金砖机制	金砖五国	金砖五国领导人	大金砖	金砖合作	金砖组织	金砖中国年	brics
new development bank	新开发银行 xin kai fa yin hang	金砖国家新开发银行 jin zhuan guo jia xin kai fa yin hang	金砖银行 jin zhuan yin hang
g20	二十国集团	20国集团	g20
g7	七国集团	7国集团	g7	七大工业国	八国集团	g8
group of 77 and china	77国集团和中国	77国集团	七十七国集团
apec	亚太经合组织	亚太经济合作组织	亚太经济合作会议	亚太经合会	apec	亚太经合
free trade area of the asia pacific	亚太自贸区	亚太自由贸易区
rcep	区域全面经济伙伴关系协定	rcep	区域全面经济伙伴关系
cptpp	全面与进步跨太平洋伙伴关系协定	cptpp
depa	数字经济伙伴关系协定	depa
quad	四方安全对话	美日印澳四国	美日印澳
aukus	美英澳三边安全伙伴关系	美英澳	aukus	奥库斯
five eyes	五眼联盟
united nations	联合国	联合国系统
un security council	联合国安理会	安理会	联合国安全理事会	安全理事会
un general assembly	联合国大会	联大	联大一般性辩论	联合国大会一般性辩论
un human rights council	人权理事会	联合国人权理事会
un economic and social council	联合国经济及社会理事会	经社理事会	联合国经社理事会
unctad	联合国贸发会议	贸发会议	联合国贸易和发展会议
unesco	联合国教科文组织	教科文组织	unesco
unicef	联合国儿童基金会	儿基会
unhcr	联合国难民署	难民署
unrwa	近东救济工程处	联合国近东救济工程处
undp	联合国开发计划署	开发计划署
unep	联合国环境规划署	环境规划署
unido	联合国工业发展组织	工发组织	联合国工发组织
fao	联合国粮农组织	粮农组织
world food programme	世界粮食计划署	粮食计划署
itu	国际电信联盟	国际电联
ilo	国际劳工组织
imo	国际海事组织
icao	国际民航组织	国际民用航空组织
wipo	世界知识产权组织
un climate change conference	联合国气候变化大会	联合国气候大会	气候变化大会	cop28	cop29	cop30	cop27	cop26	联合国气候变化框架公约	巴黎协定	气候变化巴黎大会
un biodiversity conference	联合国生物多样性大会	生物多样性公约	cop15
un ocean conference	联合国海洋大会
summit of the future	联合国未来峰会	未来峰会
un peacekeeping	联合国维和	维和行动	联合国维和行动
international court of justice	国际法院	联合国国际法院
international criminal court	国际刑事法院
permanent court of arbitration	常设仲裁法院
international organization for mediation	国际调解院
world health organization	世卫组织	世界卫生组织	世卫大会	世界卫生大会	who
world trade organization	世贸组织	世界贸易组织	关贸总协定	wto
international monetary fund	国际货币基金组织	国际货币基金	imf
world bank	世界银行 shi jie yin hang	世行	世界银行集团 shi jie yin hang ji tuan
asian infrastructure investment bank	亚投行	亚洲基础设施投资银行 ya zhou ji chu she shi tou zi yin hang
asian development bank	亚洲开发银行 ya zhou kai fa yin hang	亚开行	亚行
oecd	经合组织	经济合作与发展组织	oecd
iaea	国际原子能机构	iaea
opcw	禁化武组织	禁止化学武器组织
treaty on the non proliferation of nuclear weapons	不扩散核武器条约
conference on disarmament	裁军谈判会议	裁谈会
five nuclear weapon states	核武器五国	五核国	五核国领导人	五个核武器国家
international committee of the red cross	红十字国际委员会	国际红十字会
interpol	国际刑警组织
international olympic committee	国际奥委会	国际奥林匹克委员会
olympic council of asia	亚奥理事会
non aligned movement	不结盟运动
commonwealth of nations	英联邦	大英国协
la francophonie	法语国家组织	法语国家国际组织
forum macao	中葡论坛	中国葡语国家经贸合作论坛	葡语国家	葡语国家共同体
celac	拉共体	拉美和加勒比国家共同体	拉丁美洲和加勒比国家共同体	拉美和加共体
china celac forum	中拉论坛	中国拉共体论坛
organization of american states	美洲国家组织
mercosur	南方共同市场	南共市
pacific alliance	太平洋联盟
caricom	加勒比共同体	加共体
sica	中美洲一体化体系	中美洲统合体
andean community	安第斯共同体
alba	美洲玻利瓦尔联盟
inter american development bank	美洲开发银行 mei zhou kai fa yin hang	泛美开发银行 fan mei kai fa yin hang
summit of the americas	美洲峰会
usmca	美墨加协定	美加墨协定
pacific islands forum	太平洋岛国论坛	太平洋岛屿论坛	太平洋岛国外长会 tai ping yang dao guo wai zhang hui	中国太平洋岛国外长会 zhong guo tai ping yang dao guo wai zhang hui
saarc	南盟	南亚区域合作联盟
bimstec	环孟加拉湾多领域经济技术合作倡议	环孟加拉湾倡议
colombo plan	科伦坡计划
asia cooperation dialogue	亚洲合作对话
asian african conference	万隆会议	亚非会议	万隆精神
boao forum for asia	博鳌亚洲论坛	博鳌论坛	博鳌亚洲论坛年会
world economic forum	世界经济论坛	达沃斯论坛	夏季达沃斯	夏季达沃斯论坛
munich security conference	慕尼黑安全会议	慕安会
shangri la dialogue	香格里拉对话会	香格里拉对话	亚洲安全会议
beijing xiangshan forum	香山论坛	北京香山论坛
global public security cooperation forum	全球公共安全合作论坛	连云港论坛
belt and road forum for international cooperation	一带一路国际合作高峰论坛	一带一路高峰论坛	一带一路国际合作高峰论坛圆桌峰会
forum on global action for shared development	全球共享发展行动论坛	全球共用发展行动论坛
group of friends of the global development initiative	全球发展倡议之友小组	之友小组
imperial springs international forum	从都国际论坛	从都论坛
world peace forum	世界和平论坛
liangzhu forum	良渚论坛
understanding china conference	读懂中国国际会议	读懂中国
conference on dialogue of asian civilizations	亚洲文明对话大会
world internet conference	世界互联网大会	乌镇峰会
world ai conference	世界人工智能大会	世界人工智能合作组织
china international import expo	中国国际进口博览会	进博会
china import and export fair	中国进出口商品交易会	广交会	中国进出口商品交易会广州
china international fair for trade in services	中国国际服务贸易交易会	服贸会
china international consumer products expo	中国国际消费品博览会	消博会
china international supply chain expo	中国国际供应链促进博览会	链博会
china asean expo	中国东盟博览会	东博会
china arab states expo	中国阿拉伯国家博览会	中阿博览会
china africa economic and trade expo	中非经贸博览会	中国非洲经贸博览会
china south asia expo	中国南亚博览会	南博会
china ceec expo	中国中东欧国家博览会
china eurasia expo	中国亚欧博览会	亚欧博览会
group of friends in defense of the un charter	捍卫联合国宪章之友小组
asia europe meeting	亚欧会议	亚欧首脑会议
d 8	发展中八国集团
indian ocean rim association	环印度洋联盟	环印联盟
international solar alliance	国际太阳能联盟
indo pacific economic framework	印太经济框架
paris peace conference	巴黎和会
yalta conference	雅尔塔会议
geneva conference	日内瓦会议
cpc central committee	中共中央	中国共产党
central conference on work relating to foreign affairs	中央外事工作会议
central conference on work related to neighbouring countries	中央周边工作会议	周边外交工作座谈会
national peoples congress	全国人大	全国人民代表大会
cppcc	全国政协	中国人民政治协商会议
ministry of foreign affairs of china	中国外交部
communist party of vietnam	越共	越共中央	越南共产党
lao peoples revolutionary party	老挝人民革命党	老党中央	人革党
workers party of korea	朝鲜劳动党
united russia	统一俄罗斯党
united states congress	美国国会	国会山	美国参议院	美国众议院
government of the hksar	香港特区政府	香港特别行政区政府	港府
pentagon	五角大楼
china central asia summit	中国中亚峰会	中国中亚机制	中国中亚元首会晤机制	中国中亚合作
c5 1	c51
asian games	亚运会	亚洲运动会	亚冬会	亚洲冬季运动会
olympic games	奥运会	冬奥会	残奥会	冬残奥会	北京奥运会
world university games	大运会	世界大学生夏季运动会	世界大学生运动会
world expo	世博会	世界博览会
cemac	中非经济与货币共同体	中部非洲经济与货币共同体
eccas	中部非洲国家经济共同体
g5 sahel	萨赫勒五国集团
pacific community	太平洋共同体
universal postal union	万国邮联	万国邮政联盟
wmo	世界气象组织
arab parliament	阿拉伯议会
guam	古阿姆集团	古阿姆
bsec	黑海经济合作组织
arctic council	北极理事会
efta	欧洲自由贸易联盟	欧洲自由贸易区联盟
arab maghreb union	阿拉伯马格里布联盟
irena	国际可再生能源署
iea	国际能源署
nuclear suppliers group	核供应国集团
global environment facility	全球环境基金
green climate fund	绿色气候基金
china northeast asia expo	中国东北亚博览会
greater mekong subregion	大湄公河次区域经济合作	大湄公河次区域
pkk	库尔德工人党
rapid support forces	快速支援部队
m23	m23运动	m23
al shabaab	索马里青年党
boko haram	博科圣地
wagner group	瓦格纳集团	瓦格纳
ukraine crisis	乌克兰危机	乌克兰战争	乌克兰问题	乌克兰局势	乌克兰冲突	俄乌战争	乌克兰和平峰会	乌克兰停火
russia ukraine conflict	俄乌冲突	俄乌局势	俄乌和谈	俄乌停火
israeli palestinian conflict	巴以冲突	巴以问题	以巴冲突	以巴问题	巴以局势	加沙冲突	加沙战争	加沙停火	加沙战火	加沙停火协议	巴勒斯坦问题	加沙危机	中东和平进程	哈以冲突	两国方案
gaza humanitarian crisis	加沙人道主义危机	加沙人道主义灾难	加沙人道局势	加沙问题	加沙局势
israel iran conflict	以伊冲突	伊以冲突	以伊停火	伊以停火
israel lebanon conflict	黎以冲突	以黎冲突	黎以停火	黎巴嫩以色列停火
iranian nuclear issue	伊朗核问题	伊核问题	伊核	伊核协议	伊核全面协议	伊朗核协议	伊核谈判
syrian conflict	叙利亚危机	叙利亚内战	叙利亚问题	叙利亚冲突	叙利亚局势
yemeni conflict	也门内战	也门冲突	也门问题	也门危机
red sea crisis	红海危机	红海局势	红海紧张局势
libyan conflict	利比亚内战	利比亚战争	利比亚危机	利比亚撤侨
iraq war	伊拉克战争
gulf war	海湾战争
arab spring	阿拉伯之春
sudanese conflict	苏丹冲突	苏丹内战	苏丹武装冲突	苏丹危机
south sudanese conflict	南苏丹冲突	南苏丹内战
eastern dr congo conflict	刚果金东部	刚果金东部冲突
niger coup	尼日尔政变	尼日尔危机
horn of africa security	非洲之角和平会议	非洲之角和平发展构想
northern myanmar	缅北	缅甸北部	缅北冲突	缅北局势	缅甸问题	缅甸危机
myanmar earthquake	缅甸地震	缅甸强震
rakhine state issue	若开邦	罗兴亚
korean peninsula	朝鲜半岛	半岛问题	半岛局势	半岛核问题	半岛无核化	朝鲜半岛核问题	朝核问题	朝核	朝鲜核问题	半岛和平	半岛事务	六方会谈
korean war	朝鲜战争	抗美援朝	抗美援朝战争
thailand cambodia border conflict	泰柬冲突	柬泰冲突	柬泰边境	泰柬边境	柬泰边境冲突	泰柬边境冲突	柬泰停火	泰柬停火
india pakistan conflict	印巴冲突	巴印冲突	印巴停火	印巴局势	克什米尔问题 ke shi mi er wen ti	印巴空战
afghan issue	阿富汗问题	阿富汗战争	阿富汗局势	阿富汗邻国外长会 a fu han lin guo wai zhang hui	阿富汗问题外长会 a fu han wen ti wai zhang hui	涉阿问题
china india border	中印边界	中印边境	中印边界问题	加勒万河谷	洞朗
vietnam war	越南战争	越战
nagorno karabakh conflict	纳卡	纳戈尔诺卡拉巴赫	纳卡冲突
crimean crisis	克里米亚危机
kosovo war	科索沃战争	科索沃危机	轰炸南联盟
1999 belgrade embassy bombing	轰炸中国驻南联盟大使馆	轰炸我驻南联盟使馆
piracy off somalia	索马里海盗	亚丁湾护航	索马里海域护航
haitian crisis	海地危机	海地局势	海地问题
embargo on cuba	对古封锁	对古巴封锁	古巴封锁
south china sea issue	南海问题	南海仲裁	南海仲裁案	南海局势	南海争端	南海行为准则	南海各方行为宣言
scarborough shoal	黄岩岛	仁爱礁	仙宾礁	铁线礁
diaoyu islands	钓鱼岛
fukushima nuclear contaminated water	福岛核污染水	福岛核污水	核污染水排海	核污水排海	福岛核废水
taiwan question	台湾问题	台海	台湾海峡	台海局势	台湾当局	台独	涉台	涉台问题
hong kong affairs	涉港	涉港问题	香港问题	香港国安法	香港国家安全法
xinjiang affairs	涉疆	涉疆问题	新疆问题
xizang affairs	涉藏	涉藏问题	西藏问题 xi zang wen ti
china us trade war	中美经贸磋商	中美贸易战	美中贸易战	中美经贸摩擦	中美贸易摩擦	中美关税战
second world war	第二次世界大战	二战	世界反法西斯战争	反法西斯战争
first world war	第一次世界大战
cold war	冷战结束	冷战时期
war of resistance against japanese aggression	抗日战争	中国人民抗日战争	抗战	九一八事变	卢沟桥事变	七七事变
opium war	鸦片战争
covid 19 pandemic	新冠疫情	新冠肺炎	新冠病毒
global financial crisis	国际金融危机	亚洲金融危机
kabul	喀布尔
kandahar	坎大哈
luanda	罗安达	鲁安达
tirana	地拉那
andorra la vella	安道尔城
abu dhabi	阿布扎比	阿布达比
dubai	迪拜	杜拜
buenos aires	布宜诺斯艾利斯
yerevan	埃里温	叶里温
canberra	堪培拉	坎培拉
sydney	悉尼	雪梨市
melbourne	墨尔本
brisbane	布里斯班
perth	珀斯
adelaide	阿德莱德
darwin	达尔文港
vienna	维也纳
baku	巴库
bujumbura	布琼布拉
gitega	基特加
brussels	布鲁塞尔
antwerp	安特卫普
porto novo	波多诺伏
cotonou	科托努
ouagadougou	瓦加杜古
dhaka	达卡
chittagong	吉大港
sofia	索非亚
manama	麦纳麦	马纳马
nassau	拿骚
sarajevo	萨拉热窝	塞拉耶佛
minsk	明斯克
brest	布列斯特
belmopan	贝尔莫潘
la paz	拉巴斯
sucre	苏克雷
brasilia	巴西利亚
rio de janeiro	里约热内卢	里约
sao paulo	圣保罗
belem	贝伦
fortaleza	福塔莱萨
bridgetown	布里奇敦
bandar seri begawan	斯里巴加湾市	斯里巴加湾
thimphu	廷布	辛布
gaborone	哈博罗内
bangui	班吉
ottawa	渥太华
toronto	多伦多
vancouver	温哥华
montreal	蒙特利尔	满地可
quebec	魁北克
halifax	哈利法克斯
kananaskis	卡纳纳斯基斯
calgary	卡尔加里
bern	伯尔尼	伯恩市
geneva	日内瓦
zurich	苏黎世
davos	达沃斯
basel	巴塞尔
lausanne	洛桑
lucerne	卢塞恩	琉森
santiago	圣地亚哥
valparaiso	瓦尔帕莱索
yamoussoukro	亚穆苏克罗
abidjan	阿比让	阿必尚
yaounde	雅温得	雅恩德
kinshasa	金沙萨	金夏沙
goma	戈马
brazzaville	布拉柴维尔	布拉萨市
avarua	阿瓦鲁阿
bogota	波哥大
cartagena	卡塔赫纳
moroni	莫罗尼
praia	普拉亚
san jose	圣何塞	圣荷西
havana	哈瓦那
guantanamo	关塔那摩
nicosia	尼科西亚
prague	布拉格
berlin	柏林
bonn	波恩
munich	慕尼黑
hamburg	汉堡市	汉堡港
frankfurt	法兰克福
duisburg	杜伊斯堡
dusseldorf	杜塞尔多夫
potsdam	波茨坦
nuremberg	纽伦堡
leipzig	莱比锡
ramstein	拉姆施泰因
djibouti city	吉布提市
roseau	罗索市
copenhagen	哥本哈根
santo domingo	圣多明各
algiers	阿尔及尔
quito	基多
cairo	开罗
sharm el sheikh	沙姆沙伊赫
alexandria	亚历山大港
suez	苏伊士	苏伊士运河
sinai	西奈	西奈半岛
asmara	阿斯马拉
madrid	马德里
barcelona	巴塞罗那
seville	塞维利亚
tallinn	塔林
addis ababa	亚的斯亚贝巴	阿迪斯阿贝巴
helsinki	赫尔辛基
suva	苏瓦
nadi	楠迪
paris	巴黎
lyon	里昂
nice	尼斯
marseille	马赛
strasbourg	斯特拉斯堡
versailles	凡尔赛
cannes	戛纳
evian	埃维昂
biarritz	比亚里茨
normandy	诺曼底
tarbes	塔布市	上比利牛斯
palikir	帕利基尔
libreville	利伯维尔
london	伦敦
edinburgh	爱丁堡
glasgow	格拉斯哥
manchester	曼彻斯特
belfast	贝尔法斯特
liverpool	利物浦
cornwall	康沃尔
bletchley	布莱奇利
tbilisi	第比利斯
accra	阿克拉
conakry	科纳克里
banjul	班珠尔
bissau	比绍
malabo	马拉博
athens	雅典
piraeus	比雷埃夫斯	比港
thessaloniki	塞萨洛尼基
saint georges	圣乔治
guatemala city	危地马拉城
georgetown	乔治敦
tegucigalpa	特古西加尔巴
zagreb	萨格勒布
dubrovnik	杜布罗夫尼克
port au prince	太子港
budapest	布达佩斯
jakarta	雅加达
bali	巴厘岛	峇里岛	峇厘岛	巴厘
bandung	万隆
surabaya	泗水
nusantara	努山塔拉
new delhi	新德里
delhi	德里
mumbai	孟买
kolkata	加尔各答
bengaluru	班加罗尔
chennai	金奈	钦奈
goa	果阿
ahmedabad	艾哈迈达巴德
varanasi	瓦拉纳西
dublin	都柏林
shannon	香农
tehran	德黑兰
bandar abbas	阿巴斯港
isfahan	伊斯法罕
natanz	纳坦兹
fordow	福尔道
baghdad	巴格达
mosul	摩苏尔
erbil	埃尔比勒
basra	巴士拉
reykjavik	雷克雅未克	雷克雅维克
jerusalem	耶路撒冷
tel aviv	特拉维夫	台拉维夫
golan heights	戈兰高地
haifa	海法
rome	罗马
milan	米兰
venice	威尼斯
florence	佛罗伦萨
palermo	巴勒莫
turin	都灵
trieste	的里雅斯特
apulia	普利亚
kingston	金斯敦
amman	安曼
aqaba	亚喀巴
tokyo	东京
osaka	大阪
kyoto	京都
nagoya	名古屋
hiroshima	广岛
nagasaki	长崎
fukushima	福岛
yokohama	横滨
kobe	神户
okinawa	冲绳
hokkaido	北海道
sapporo	札幌
niigata	新潟
karuizawa	轻井泽
astana	阿斯塔纳	努尔苏丹
almaty	阿拉木图
aktau	阿克套
nairobi	内罗毕	奈洛比
mombasa	蒙巴萨
bishkek	比什凯克
osh	奥什
phnom penh	金边
siem reap	暹粒
sihanoukville	西哈努克港	西港
angkor	吴哥
tarawa	塔拉瓦
basseterre	巴斯特尔
seoul	首尔	汉城
busan	釜山
jeju	济州
gyeongju	庆州
pyeongchang	平昌
incheon	仁川
kuwait city	科威特城
vientiane	万象	永珍
luang prabang	琅勃拉邦
beirut	贝鲁特
monrovia	蒙罗维亚
tripoli	的黎波里
benghazi	班加西
castries	卡斯特里
vaduz	瓦杜兹
colombo	科伦坡	可伦坡
hambantota	汉班托塔
maseru	马塞卢
vilnius	维尔纽斯
schengen	申根
riga	里加
rabat	拉巴特
casablanca	卡萨布兰卡
marrakesh	马拉喀什
monte carlo	蒙特卡洛
chisinau	基希讷乌
antananarivo	塔那那利佛
male	马累
mexico city	墨西哥城
cancun	坎昆
los cabos	洛斯卡沃斯
guadalajara	瓜达拉哈拉
majuro	马朱罗
skopje	斯科普里
bamako	巴马科
valletta	瓦莱塔
naypyidaw	内比都	奈比多
yangon	仰光
mandalay	曼德勒
kyaukphyu	皎漂
podgorica	波德戈里察
ulaanbaatar	乌兰巴托
maputo	马普托
nouakchott	努瓦克肖特
port louis	路易港
lilongwe	利隆圭
kuala lumpur	吉隆坡
putrajaya	布特拉再也	布城
langkawi	兰卡威	浮罗交怡
penang	槟城
kuantan	关丹
windhoek	温得和克
niamey	尼亚美
abuja	阿布贾
lagos	拉各斯
managua	马那瓜
the hague	海牙
amsterdam	阿姆斯特丹
rotterdam	鹿特丹
maastricht	马斯特里赫特
oslo	奥斯陆
kathmandu	加德满都
pokhara	博克拉
yaren	亚伦区
wellington	惠灵顿
auckland	奥克兰
christchurch	克赖斯特彻奇	基督城
muscat	马斯喀特
islamabad	伊斯兰堡
karachi	卡拉奇
lahore	拉合尔
gwadar	瓜达尔港	瓜达尔
peshawar	白沙瓦
panama city	巴拿马城
panama canal	巴拿马运河
lima	利马
chancay	钱凯港	钱凯
cusco	库斯科
manila	马尼拉
cebu	宿务
davao	达沃市
melekeok	恩吉鲁穆德
port moresby	莫尔斯比港	莫尔兹比港	莫士比港
warsaw	华沙
gdansk	格但斯克
krakow	克拉科夫
auschwitz	奥斯威辛
pyongyang	平壤
panmunjom	板门店
rason	罗先
lisbon	里斯本
porto	波尔图
asuncion	亚松森
ramallah	拉马拉	拉姆安拉
gaza	加沙	加萨	加沙地带
rafah	拉法
jenin	杰宁
khan younis	汗尤尼斯
doha	多哈
bucharest	布加勒斯特
moscow	莫斯科
saint petersburg	圣彼得堡
kazan	喀山
vladivostok	符拉迪沃斯托克	海参崴 hai shen wai
khabarovsk	哈巴罗夫斯克	伯力
sochi	索契
ufa	乌法
yekaterinburg	叶卡捷琳堡
irkutsk	伊尔库茨克
kaliningrad	加里宁格勒
murmansk	摩尔曼斯克
novosibirsk	新西伯利亚
chelyabinsk	车里雅宾斯克
kursk	库尔斯克
valdai	瓦尔代
siberia	西伯利亚
leningrad	列宁格勒
stalingrad	斯大林格勒
blagoveshchensk	布拉戈维申斯克
kigali	基加利
riyadh	利雅得	利雅德
jeddah	吉达
mecca	麦加
medina	麦地那
khartoum	喀土穆
port sudan	苏丹港
el fasher	法希尔
darfur	达尔富尔
dakar	达喀尔	达卡尔
sentosa	圣淘沙
honiara	霍尼亚拉
freetown	弗里敦
san salvador	圣萨尔瓦多
mogadishu	摩加迪沙	摩加迪休
belgrade	贝尔格莱德
smederevo	斯梅代雷沃
novi sad	诺维萨德
juba	朱巴
sao tome	圣多美
paramaribo	帕拉马里博
bratislava	布拉迪斯拉发
ljubljana	卢布尔雅那
stockholm	斯德哥尔摩
gothenburg	哥德堡
mbabane	姆巴巴内
victoria	维多利亚市
damascus	大马士革
aleppo	阿勒颇
idlib	伊德利卜
ndjamena	恩贾梅纳
lome	洛美
bangkok	曼谷
chiang mai	清迈
phuket	普吉
pattaya	帕塔亚	芭提雅
dushanbe	杜尚别
ashgabat	阿什哈巴德	阿什加巴特
dili	帝力
nuku alofa	努库阿洛法
port of spain	西班牙港
tunis	突尼斯市
ankara	安卡拉
istanbul	伊斯坦布尔
antalya	安塔利亚
funafuti	富纳富提
dodoma	多多马
dar es salaam	达累斯萨拉姆
arusha	阿鲁沙
zanzibar	桑给巴尔
kampala	坎帕拉
kyiv	基辅
odesa	敖德萨
kharkiv	哈尔科夫
crimea	克里米亚
donbas	顿巴斯
donetsk	顿涅茨克
luhansk	卢甘斯克
mariupol	马里乌波尔
sumy	苏梅
zaporizhzhia	扎波罗热
chernobyl	切尔诺贝利
yalta	雅尔塔
montevideo	蒙得维的亚 meng de wei di ya
punta del este	埃斯特角城
washington	华盛顿	华府
new york	纽约
san francisco	旧金山	三藩市
los angeles	洛杉矶
chicago	芝加哥
boston	波士顿
seattle	西雅图
houston	休斯敦	休斯顿
atlanta	亚特兰大
philadelphia	费城
pittsburgh	匹兹堡
detroit	底特律
miami	迈阿密
honolulu	檀香山	火奴鲁鲁
hawaii	夏威夷
alaska	阿拉斯加
anchorage	安克雷奇	安克拉治
california	加利福尼亚	加州
texas	得克萨斯	得州
florida	佛罗里达
iowa	艾奥瓦	艾奥瓦州
maryland	马里兰
filoli estate	斐洛里庄园	斐洛里
sunnylands	安纳伯格庄园	阳光之乡
tashkent	塔什干 ta shi gan
samarkand	撒马尔罕	撒马罕
bukhara	布哈拉
kingstown	金斯顿
caracas	加拉加斯	卡拉卡斯
hanoi	河内
ho chi minh city	胡志明市	西贡
da nang	岘港
hai phong	海防市
quang ninh	广宁
port vila	维拉港
apia	阿皮亚
sanaa	萨那
aden	亚丁
hodeidah	荷台达
pretoria	比勒陀利亚	茨瓦内
johannesburg	约翰内斯堡	约堡
cape town	开普敦
durban	德班
lusaka	卢萨卡
livingstone	利文斯通
harare	哈拉雷
victoria falls	维多利亚瀑布城
beijing	北京
shanghai	上海
tianjin	天津
chongqing	重庆
guangzhou	广州
shenzhen	深圳
xian	西安	长安
chengdu	成都 cheng du
hangzhou	杭州
nanjing	南京
wuhan	武汉
qingdao	青岛
xiamen	厦门
dalian	大连
harbin	哈尔滨
shenyang	沈阳
changchun	长春
kunming	昆明
nanning	南宁
guilin	桂林
haikou	海口
sanya	三亚
boao	博鳌
fuzhou	福州
quanzhou	泉州
changsha	长沙
zhengzhou	郑州
luoyang	洛阳
jinan	济南
hefei	合肥
huangshan	黄山
nanchang	南昌
guiyang	贵阳
lanzhou	兰州
dunhuang	敦煌
xining	西宁
yinchuan	银川
urumqi	乌鲁木齐
lhasa	拉萨
hohhot	呼和浩特
taiyuan	太原
shijiazhuang	石家庄
suzhou	苏州
wuxi	无锡
yangzhou	扬州
lianyungang	连云港
ningbo	宁波
yiwu	义乌
wenzhou	温州
shaoxing	绍兴
zhuhai	珠海
foshan	佛山
yanan	延安
qufu	曲阜
weihai	威海
tunxi	屯溪
anji	安吉
wuzhen	乌镇
liangzhu	良渚
xiongan	雄安
beidaihe	北戴河
yanqi lake	雁栖湖
khorgos	霍尔果斯
kashgar	喀什
hebei	河北
shanxi	山西
liaoning	辽宁
jilin	吉林
heilongjiang	黑龙江
jiangsu	江苏
zhejiang	浙江
anhui	安徽
fujian	福建
jiangxi	江西
shandong	山东
henan	河南
hubei	湖北
hunan	湖南
guangdong	广东
guangxi	广西
hainan	海南	海南岛
sichuan	四川	汶川
guizhou	贵州
yunnan	云南
shaanxi	陕西
gansu	甘肃
qinghai	青海
ningxia	宁夏
inner mongolia	内蒙古
macao	澳门
hong kong	香港
xinjiang	新疆
xizang	西藏 xi zang
alofi	阿洛菲
rarotonga	拉罗汤加
koror	科罗尔
taiwan	台湾	台湾地区	中国台湾
taipei	台北	中华台北
kremlin	克里姆林宫
white house	白宫
state department	美国国务院
mar a lago	海湖庄园
camp david	戴维营
blair house	布莱尔宫
un headquarters	联合国总部大楼
palais des nations	万国宫
elysee palace	爱丽舍宫
matignon	马提尼翁宫
downing street	唐宁街
buckingham palace	白金汉宫
chequers	契克斯
bellevue palace	贝尔维尤宫
blue house	青瓦台
yasukuni shrine	靖国神社
quirinal palace	奎里纳莱宫
alvorada palace	黎明宫
planalto palace	高原宫
hyderabad house	海得拉巴宫
akorda	阿科尔达宫	阿科尔达
carmelite monastery	布达城堡
university of athens	雅典大学
egmont palace	埃格蒙宫
diaoyutai state guesthouse	钓鱼台国宾馆	钓鱼台
great hall of the people	人民大会堂
media center	梅地亚中心	梅地亚
zhongnanhai	中南海
tiananmen	天安门	天安门广场	天安门城楼
yanqi lake international convention centre	雁栖湖国际会议中心
china national convention center	国家会议中心
songyuan	松园	广州松园
fragrant hills	香山
west lake state guesthouse	西湖国宾馆
ziguang hall	紫光阁
yingtai	瀛台
palace museum	故宫
birds nest	鸟巢
blue hall	蓝厅
*xi jinping	习近平	习主席	习总书记
*hu jintao	胡锦涛
*jiang zemin	江泽民
*deng xiaoping	邓小平
*mao zedong	毛泽东
*zhou enlai	周恩来
*liu shaoqi	刘少奇
*chen yi	陈毅
*qian qichen	钱其琛
*wen jiabao	温家宝
*li keqiang	李克强
*li qiang	李强
*wang yi	王毅
*qin gang	秦刚
*yang jiechi	杨洁篪
*dai bingguo	戴秉国
*zhao leji	赵乐际
*wang huning	王沪宁
*cai qi	蔡奇
*ding xuexiang	丁薛祥
*li xi	李希
*han zheng	韩正
*wang qishan	王岐山
*li zhanshu	栗战书
*wang yang	汪洋
*he lifeng	何立峰
*liu he	刘鹤
*liu jianchao	刘建超
*song tao	宋涛
*wang wentao	王文涛
*dong jun	董军
*li shangfu	李尚福
*wei fenghe	魏凤和
*ma zhaoxu	马朝旭
*xie feng	谢锋
*zhai jun	翟隽
*li hui	李辉
*liu zhenmin	刘振民
*xie zhenhua	解振华 xie zhen hua
*peng liyuan	彭丽媛
*donald trump	特朗普	川普
*joe biden	拜登
*barack obama	奥巴马	欧巴马
*george w bush	小布什	布什	小布希
*george h w bush	老布什
*bill clinton	克林顿	柯林顿
*ronald reagan	里根
*jimmy carter	卡特总统	吉米卡特
*gerald ford	福特总统
*richard nixon	尼克松	尼克森
*henry kissinger	基辛格	季辛吉
*zbigniew brzezinski	布热津斯基
*j d vance	万斯
*kamala harris	哈里斯	贺锦丽
*mike pence	彭斯
*marco rubio	鲁比奥	卢比奥
*antony blinken	布林肯
*mike pompeo	蓬佩奥	庞佩奥
*rex tillerson	蒂勒森
*john kerry	克里国务卿	约翰克里
*hillary clinton	希拉里	希拉蕊
*jake sullivan	沙利文	苏利文
*janet yellen	耶伦	叶伦
*gina raimondo	雷蒙多
*scott bessent	贝森特
*howard lutnick	卢特尼克
*pete hegseth	赫格塞思
*lloyd austin	奥斯汀防长	劳埃德奥斯汀
*steve witkoff	威特科夫
*nancy pelosi	佩洛西	裴洛西
*kevin mccarthy	麦卡锡
*gavin newsom	纽森	纽瑟姆
*wendy sherman	舍曼
*nicholas burns	伯恩斯
*david perdue	庞德伟
*john bolton	博尔顿
*jamieson greer	格里尔
*vladimir putin	普京	普丁	普廷	普亭	蒲亭
*dmitry medvedev	梅德韦杰夫
*mikhail mishustin	米舒斯京
*sergey lavrov	拉夫罗夫
*sergei shoigu	绍伊古
*andrey belousov	别洛乌索夫
*nikolai patrushev	帕特鲁舍夫
*dmitry peskov	佩斯科夫
*vyacheslav volodin	沃洛金
*valentina matviyenko	马特维延科
*boris yeltsin	叶利钦	叶尔钦
*mikhail gorbachev	戈尔巴乔夫	戈巴契夫
*joseph stalin	斯大林	史达林
*nikita khrushchev	赫鲁晓夫
*volodymyr zelenskyy	泽连斯基	泽伦斯基
*petro poroshenko	波罗申科
*viktor yanukovych	亚努科维奇
*dmytro kuleba	库列巴
*andrii sybiha	瑟比加	西比加
*alexander lukashenko	卢卡申科
*maxim ryzhenkov	雷任科夫
*irakli kobakhidze	科巴希泽
*irakli garibashvili	加里巴什维利
*nikol pashinyan	帕什尼扬	帕希尼扬
*ilham aliyev	阿利耶夫
*keir starmer	斯塔默	施纪贤
*rishi sunak	苏纳克	辛伟诚
*liz truss	特拉斯
*boris johnson	约翰逊首相	鲍里斯约翰逊
*theresa may	特雷莎梅	梅首相
*david cameron	卡梅伦
*gordon brown	戈登布朗
*tony blair	布莱尔首相	托尼布莱尔
*margaret thatcher	撒切尔	戴卓尔	柴契尔
*david lammy	拉米外交大臣	戴维拉米
*yvette cooper	伊薇特库珀	库珀外交大臣
*james cleverly	克莱弗利
*charles iii	查尔斯三世	查尔斯国王
*elizabeth ii	伊丽莎白二世
*emmanuel macron	马克龙	马克宏
*francois hollande	奥朗德	欧兰德
*nicolas sarkozy	萨科齐
*jacques chirac	希拉克	席哈克
*charles de gaulle	戴高乐
*jean noel barrot	巴罗外长
*stephane sejourne	塞茹尔内
*catherine colonna	科隆纳
*emmanuel bonne	博纳
*jean yves le drian	勒德里昂
*friedrich merz	默茨	梅尔茨
*olaf scholz	朔尔茨	萧兹	肖尔茨
*angela merkel	默克尔	梅克尔
*gerhard schroder	施罗德
*helmut kohl	科尔总理
*willy brandt	勃兰特
*frank walter steinmeier	施泰因迈尔
*annalena baerbock	贝尔伯克	贝尔博克
*johann wadephul	瓦德富尔
*heiko maas	马斯外长
*giorgia meloni	梅洛尼
*mario draghi	德拉吉
*giuseppe conte	孔特
*sergio mattarella	马塔雷拉
*antonio tajani	塔亚尼
*pedro sanchez	桑切斯
*mariano rajoy	拉霍伊
*jose manuel albares	阿尔瓦雷斯
*felipe vi	费利佩六世
*antonio costa	科斯塔
*luis montenegro	蒙特内格罗
*marcelo rebelo de sousa	德索萨
*mark rutte	吕特
*dick schoof	斯霍夫
*bart de wever	德韦弗
*alexander de croo	德克罗
*luc frieden	弗里登
*karin keller sutter	凯勒祖特尔
*ignazio cassis	卡西斯
*viola amherd	阿姆赫德
*alexander van der bellen	范德贝伦
*karl nehammer	内哈默
*kyriakos mitsotakis	米佐塔基斯
*alexis tsipras	齐普拉斯
*nikos christodoulides	赫里斯托祖利季斯
*viktor orban	欧尔班	奥尔班
*peter szijjarto	西雅尔多	西亚尔托
*tamas sulyok	舒尤克
*andrzej duda	杜达
*donald tusk	图斯克
*rados aw sikorski	西科尔斯基
*karol nawrocki	纳夫罗茨基
*petr pavel	帕维尔
*milos zeman	泽曼
*robert fico	菲佐
*peter pellegrini	佩列格里尼
*aleksandar vucic	武契奇
*andrej plenkovic	普连科维奇
*zoran milanovic	米拉诺维奇
*robert golob	戈洛布
*natasa pirc musar	皮尔茨穆萨尔	穆萨尔
*milorad dodik	多迪克
*jakov milatovic	米拉托维奇
*edi rama	拉马总理
*rumen radev	拉德夫
*klaus iohannis	约翰尼斯总统
*maia sandu	桑杜
*mette frederiksen	弗雷泽里克森
*lars l kke rasmussen	拉斯穆森
*ulf kristersson	克里斯特松
*jonas gahr st re	斯特勒
*alexander stubb	斯图布
*petteri orpo	奥尔波
*sauli niinisto	尼尼斯托
*kaja kallas	卡拉斯
*gitanas nauseda	瑙塞达
*simon harris	西蒙哈里斯
*micheal martin	米歇尔马丁
*leo varadkar	瓦拉德卡
*kristrun frostadottir	弗罗斯塔多蒂尔
*ian borg	博奇
*pope francis	方济各
*pope leo xiv	利奥十四世	良十四世
*ursula von der leyen	冯德莱恩	范德赖恩
*charles michel	米歇尔主席	夏尔米歇尔
*josep borrell	博雷利	波瑞尔
*jean claude juncker	容克
*jose manuel barroso	巴罗佐
*federica mogherini	莫盖里尼
*valdis dombrovskis	东布罗夫斯基斯
*maros sefcovic	谢夫乔维奇
*roberta metsola	梅措拉
*jens stoltenberg	斯托尔滕贝格
*antonio guterres	古特雷斯	古特瑞斯
*ban ki moon	潘基文
*kofi annan	科菲安南	安南秘书长
*boutros boutros ghali	布特罗斯加利	加利秘书长
*tedros adhanom ghebreyesus	谭德塞
*rafael grossi	格罗西
*ngozi okonjo iweala	伊维拉
*kristalina georgieva	格奥尔基耶娃
*christine lagarde	拉加德
*ajay banga	彭安杰
*filippo grandi	格兰迪
*volker turk	蒂尔克
*michelle bachelet	巴切莱特
*philemon yang	菲勒蒙扬
*dennis francis	丹尼斯弗朗西斯
*kao kim hourn	高金洪
*zhang ming	张明秘书长
*nurlan yermekbayev	叶尔梅克巴耶夫
*moussa faki	法基主席
*mahmoud ali youssouf	优素福主席
*ahmed aboul gheit	盖特 ge te	阿布盖特
*hissein brahim taha	塔哈秘书长
*jasem albudaiwi	布达维
*sanae takaichi	高市早苗	高市首相
*shigeru ishiba	石破茂	石破首相
*fumio kishida	岸田文雄	岸田首相
*yoshihide suga	菅义伟
*shinzo abe	安倍晋三	安倍
*yoshihiko noda	野田佳彦
*naoto kan	菅直人
*yukio hatoyama	鸠山由纪夫
*taro aso	麻生太郎
*yasuo fukuda	福田康夫
*kakuei tanaka	田中角荣
*takeshi iwaya	岩屋毅
*yoko kamikawa	上川阳子
*yoshimasa hayashi	林芳正
*toshimitsu motegi	茂木敏充
*taro kono	河野太郎
*natsuo yamaguchi	山口那津男
*lee jae myung	李在明
*yoon suk yeol	尹锡悦	尹锡烈
*moon jae in	文在寅
*park geun hye	朴槿惠
*lee myung bak	李明博
*cho hyun	赵显
*cho tae yul	赵兑烈
*park jin	朴振
*han duck soo	韩德洙
*chung eui yong	郑义溶
*kang kyung wha	康京和
*kim jong un	金正恩
*kim jong il	金正日
*kim il sung	金日成
*choe son hui	崔善姬
*choe ryong hae	崔龙海
*pak thae song	朴泰成
*ri yong ho	李勇浩
*ukhnaagiin khurelsukh	呼日勒苏赫
*luvsannamsrain oyun erdene	奥云额尔登
*battsetseg batmunkh	巴特策策格
*khaltmaagiin battulga	巴特图勒嘎
*kassym jomart tokayev	托卡耶夫
*nursultan nazarbayev	纳扎尔巴耶夫
*murat nurtleu	努尔特列乌
*olzhas bektenov	别克捷诺夫
*sadyr japarov	扎帕罗夫
*jeenbek kulubaev	库鲁巴耶夫
*sooronbay jeenbekov	热恩别科夫
*emomali rahmon	拉赫蒙
*sirojiddin muhriddin	穆赫里丁
*serdar berdimuhamedow	谢尔达尔别尔德穆哈梅多夫	别尔德穆哈梅多夫
*rashid meredov	梅列多夫
*shavkat mirziyoyev	米尔济约耶夫	米尔则耶耶夫
*islam karimov	卡里莫夫
*bakhtiyor saidov	赛义多夫
*nguyen phu trong	阮富仲
*to lam	苏林
*luong cuong	梁强
*pham minh chinh	范明政
*vo van thuong	武文赏
*nguyen xuan phuc	阮春福
*tran dai quang	陈大光
*bui thanh son	裴青山
*tran thanh man	陈青敏
*vuong dinh hue	王庭惠
*le hoai trung	黎怀忠
*ho chi minh	胡志明
*thongloun sisoulith	通伦
*sonexay siphandone	宋赛
*bounnhang vorachith	本扬
*saleumxay kommasith	沙伦赛
*thongsavanh phomvihane	通沙万
*hun sen	洪森
*hun manet	洪玛奈
*norodom sihamoni	西哈莫尼
*norodom sihanouk	西哈努克亲王	西哈努克
*sok chenda sophea	宋金达
*prak sokhonn	布拉索昆
*anutin charnvirakul	阿努廷
*paetongtarn shinawatra	佩通坦	贝东丹
*srettha thavisin	赛塔
*prayut chan o cha	巴育
*yingluck shinawatra	英拉
*thaksin shinawatra	他信总理	他信西那瓦
*maris sangiampongsa	玛里外长	玛里桑吉安蓬萨
*sihasak phuangketkeow	西哈萨
*parnpree bahiddha nukara	班比
*don pramudwinai	敦帕马威奈	敦外长
*vajiralongkorn	哇集拉隆功
*sirindhorn	诗琳通
*min aung hlaing	敏昂莱
*aung san suu kyi	昂山素季	翁山苏姬
*than swe	丹穗
*thein sein	吴登盛
*anwar ibrahim	安瓦尔	安华
*ismail sabri yaakob	伊斯迈尔萨布里
*mahathir mohamad	马哈蒂尔	马哈地
*najib razak	纳吉布
*mohamad hasan	穆罕默德哈桑外长
*ibrahim iskandar	易卜拉欣最高元首
*lawrence wong	黄循财
*lee hsien loong	李显龙
*goh chok tong	吴作栋
*lee kuan yew	李光耀
*tharman shanmugaratnam	尚达曼
*vivian balakrishnan	维文
*halimah yacob	哈莉玛
*gan kim yong	颜金勇
*heng swee keat	王瑞杰
*teo chee hean	张志贤
*prabowo subianto	普拉博沃	普拉伯沃
*joko widodo	佐科	佐科威
*susilo bambang yudhoyono	苏西洛
*sukarno	苏加诺
*retno marsudi	蕾特诺
*sugiono	苏吉约诺
*luhut binsar pandjaitan	卢胡特
*ferdinand marcos jr	马科斯	小马可仕	马可仕
*rodrigo duterte	杜特尔特	杜特蒂
*benigno aquino iii	阿基诺三世
*gloria macapagal arroyo	阿罗约
*enrique manalo	马纳罗	马纳洛
*hassanal bolkiah	哈桑纳尔
*jose ramos horta	奥尔塔
*xanana gusmao	夏纳纳
*narendra modi	莫迪
*manmohan singh	曼莫汉辛格
*s jaishankar	苏杰生
*ajit doval	多瓦尔
*sushma swaraj	斯瓦拉杰
*vikram misri	唐勇胜
*droupadi murmu	穆尔穆
*jawaharlal nehru	尼赫鲁
*shehbaz sharif	夏巴兹	夏巴兹谢里夫
*imran khan	伊姆兰汗
*nawaz sharif	纳瓦兹谢里夫	谢里夫
*asif ali zardari	扎尔达里
*ishaq dar	达尔副总理	伊沙克达尔
*anwaar ul haq kakar	卡卡尔
*asim munir	穆尼尔
*bilawal bhutto zardari	比拉瓦尔
*jalil abbas jilani	吉拉尼
*sheikh hasina	哈西娜
*muhammad yunus	尤努斯
*touhid hossain	侯赛因外交顾问	陶希德侯赛因
*hasan mahmud	哈桑马哈茂德
*anura kumara dissanayake	迪萨纳亚克
*ranil wickremesinghe	维克勒马辛哈	维克拉马辛哈
*gotabaya rajapaksa	戈塔巴雅
*mahinda rajapaksa	马欣达	拉贾帕克萨
*harini amarasuriya	哈里尼	阿马拉苏里亚
*k p sharma oli	奥利总理
*pushpa kamal dahal	普拉昌达	达哈尔
*sushila karki	卡尔基
*ram chandra poudel	保德尔
*mohamed muizzu	穆伊祖
*ibrahim mohamed solih	萨利赫
*hamid karzai	卡尔扎伊
*ashraf ghani	加尼总统	阿什拉夫加尼
*amir khan muttaqi	穆塔基
*abdul ghani baradar	巴拉达尔
*ali khamenei	哈梅内伊	哈米尼
*masoud pezeshkian	佩泽希齐扬	裴泽斯基安
*ebrahim raisi	莱希	莱西总统
*hassan rouhani	鲁哈尼	罗哈尼
*mahmoud ahmadinejad	内贾德	艾哈迈迪内贾德
*abbas araghchi	阿拉格齐	阿巴斯阿拉格齐	阿拉奇
*hossein amir abdollahian	阿卜杜拉希扬
*mohammad javad zarif	扎里夫
*ali larijani	拉里贾尼
*mohammad mokhber	穆赫贝尔
*ali shamkhani	沙姆哈尼
*salman of saudi arabia	萨勒曼	沙尔曼
*mohammed bin salman	穆罕默德本萨勒曼	穆罕默德王储	小萨勒曼
*faisal bin farhan	费萨尔
*abdullah of saudi arabia	阿卜杜拉国王
*benjamin netanyahu	内塔尼亚胡	纳坦雅胡	尼坦雅胡
*isaac herzog	赫尔佐格
*naftali bennett	贝内特
*yair lapid	拉皮德
*gideon saar	萨尔外长	吉德翁萨尔
*eli cohen	科恩外长	埃利科恩
*israel katz	卡茨
*mahmoud abbas	阿巴斯
*yasser arafat	阿拉法特
*riyad al maliki	马立基
*mohammad mustafa	穆斯塔法总理
*ismail haniyeh	哈尼亚
*recep tayyip erdogan	埃尔多安	艾尔多安	厄多安
*hakan fidan	费丹	哈坎菲丹
*mevlut cavusoglu	查武什奥卢	恰武什奥卢
*bashar al assad	巴沙尔	阿萨德
*ahmed al sharaa	沙拉总统	朱拉尼	夏拉总统	临时总统夏拉	沙雷总统	艾哈迈德沙拉
*asaad al shaibani	希巴尼
*abdel fattah el sisi	塞西
*mohamed morsi	穆尔西
*hosni mubarak	穆巴拉克
*badr abdelatty	阿卜杜勒阿提
*sameh shoukry	舒克里
*mostafa madbouly	马德布利
*mohammed bin zayed	穆罕默德本扎耶德
*abdullah bin zayed	阿卜杜拉本扎耶德
*tamim bin hamad	塔米姆
*mohammed bin abdulrahman	穆罕默德首相
*mishal al ahmad	米沙勒
*nawaf al ahmad	纳瓦夫
*hamad bin isa	哈马德国王	哈马德
*haitham bin tariq	海赛姆
*badr albusaidi	巴德尔
*abdullah ii	阿卜杜拉二世
*ayman safadi	萨法迪
*mohammed shia al sudani	苏达尼
*abdul latif rashid	拉希德总统
*fuad hussein	福阿德侯赛因
*saddam hussein	萨达姆
*joseph aoun	奥恩
*najib mikati	米卡提
*hassan nasrallah	纳斯鲁拉
*rashad al alimi	阿里米
*abdelmadjid tebboune	特本
*ahmed attaf	阿塔夫
*kais saied	赛义德总统	凯斯赛义德
*mohammed vi	穆罕默德六世
*nasser bourita	布里达
*muammar gaddafi	卡扎菲	格达费
*abdul hamid dbeibeh	德贝巴
*mohamed al menfi	曼菲
*cyril ramaphosa	拉马福萨	拉马佛沙
*jacob zuma	祖马
*nelson mandela	曼德拉
*thabo mbeki	姆贝基
*naledi pandor	潘多尔
*ronald lamola	拉莫拉
*paul mashatile	马沙蒂莱
*bola tinubu	提努布	蒂努布
*muhammadu buhari	布哈里
*yusuf tuggar	图加尔
*abiy ahmed	阿比总理	阿比艾哈迈德
*taye atske selassie	塔耶
*meles zenawi	梅莱斯
*gedion timothewos	吉迪恩
*william ruto	鲁托
*uhuru kenyatta	肯雅塔
*musalia mudavadi	穆达瓦迪
*samia suluhu hassan	哈桑总统	萨米娅
*john magufuli	马古富力
*julius nyerere	尼雷尔
*hakainde hichilema	希奇莱马
*edgar lungu	伦古
*kenneth kaunda	卡翁达
*emmerson mnangagwa	姆南加古瓦
*robert mugabe	穆加贝
*netumbo nandi ndaitwah	恩代特瓦	恩戴特瓦
*hage geingob	根哥布
*joao lourenco	洛伦索
*tete antonio	安东尼奥外长
*daniel chapo	查波
*filipe nyusi	纽西
*felix tshisekedi	齐塞克迪
*joseph kabila	卡比拉
*denis sassou nguesso	萨苏
*jean claude gakosso	加科索
*paul kagame	卡加梅
*evariste ndayishimiye	恩达伊施米耶
*yoweri museveni	穆塞韦尼
*salva kiir	基尔总统	萨尔瓦基尔
*omar al bashir	巴希尔
*abdel fattah al burhan	布尔汉
*hassan sheikh mohamud	马哈茂德总统	哈桑谢赫马哈茂德
*ismail omar guelleh	盖莱 ge lai
*isaias afwerki	伊萨亚斯
*bassirou diomaye faye	法耶
*macky sall	萨勒
*assimi goita	戈伊塔
*ibrahim traore	特拉奥雷
*abdourahamane tchiani	奇亚尼
*mohamed bazoum	巴祖姆
*alassane ouattara	瓦塔拉
*john mahama	马哈马
*nana akufo addo	阿库福阿多
*mamady doumbouya	敦布亚
*alpha conde	孔戴
*umaro sissoco embalo	恩巴洛
*teodoro obiang	奥比昂
*brice oligui nguema	恩圭马
*ali bongo	阿里邦戈	邦戈
*paul biya	比亚总统	保罗比亚
*faustin archange touadera	图瓦德拉
*mahamat deby	代比总统	穆罕默德代比
*patrice talon	塔隆
*faure gnassingbe	福雷
*julius maada bio	比奥总统
*joseph boakai	博阿凯
*adama barrow	阿达马巴罗
*mohamed ould ghazouani	加兹瓦尼
*lazarus chakwera	查克维拉
*andry rajoelina	拉乔利纳
*azali assoumani	阿扎利
*duma boko	杜马博科	博科
*mokgweetsi masisi	马西西
*sam matekane	马特卡内
*mark carney	卡尼
*justin trudeau	特鲁多	杜鲁多
*stephen harper	哈珀
*melanie joly	若利外长	乔利外长
*anita anand	阿南德
*norman bethune	白求恩
*claudia sheinbaum	辛鲍姆	薛恩鲍姆	希恩鲍姆
*andres manuel lopez obrador	洛佩斯总统	洛佩斯奥夫拉多尔
*enrique pena nieto	培尼亚
*juan ramon de la fuente	德拉富恩特
*lula da silva	卢拉	鲁拉
*jair bolsonaro	博索纳罗	波索纳洛
*dilma rousseff	罗塞芙
*michel temer	特梅尔
*mauro vieira	维埃拉
*celso amorim	阿莫林
*geraldo alckmin	阿尔克明
*javier milei	米莱
*alberto fernandez	费尔南德斯总统	阿尔韦托费尔南德斯
*mauricio macri	马克里
*cristina fernandez de kirchner	克里斯蒂娜
*gabriel boric	博里奇
*sebastian pinera	皮涅拉
*alberto van klaveren	范克拉韦伦
*gustavo petro	佩特罗
*luis gilberto murillo	穆里略
*dina boluarte	博鲁阿尔特
*pedro castillo	卡斯蒂略
*nicolas maduro	马杜罗
*hugo chavez	查韦斯
*yvan gil	希尔外长	伊万希尔
*delcy rodriguez	德尔西罗德里格斯
*fidel castro	菲德尔卡斯特罗	卡斯特罗
*raul castro	劳尔卡斯特罗
*miguel diaz canel	迪亚斯卡内尔	卡内尔
*bruno rodriguez	布鲁诺罗德里格斯
*manuel marrero	马雷罗
*daniel ortega	奥尔特加
*xiomara castro	希奥玛拉卡斯特罗	希奥玛拉
*eduardo enrique reina	雷纳
*nayib bukele	布克尔
*jose raul mulino	穆利诺
*juan carlos varela	巴雷拉
*rodrigo chaves	查韦斯罗夫莱斯
*luis abinader	阿比纳德尔
*luis arce	阿尔塞
*evo morales	莫拉莱斯
*daniel noboa	诺沃亚
*guillermo lasso	拉索总统
*yamandu orsi	奥尔西
*luis lacalle pou	拉卡列
*irfaan ali	伊尔凡阿里
*chan santokhi	单多吉
*dickon mitchell	米切尔总理	迪肯米切尔
*gaston browne	布朗总理
*mia mottley	莫特利
*andrew holness	霍尔尼斯
*roosevelt skerrit	斯凯里特
*anthony albanese	阿尔巴尼斯	艾班尼斯
*scott morrison	莫里森
*malcolm turnbull	特恩布尔
*tony abbott	阿博特
*julia gillard	吉拉德
*kevin rudd	陆克文
*gough whitlam	惠特拉姆
*penny wong	黄英贤
*christopher luxon	拉克森	卢克森
*chris hipkins	希普金斯
*jacinda ardern	阿德恩
*john key	约翰基
*winston peters	彼得斯
*nanaia mahuta	马胡塔
*sitiveni rabuka	兰布卡	拉布卡
*frank bainimarama	姆拜尼马拉马
*james marape	马拉佩
*justin tkatchenko	特卡琴科
*manasseh sogavare	索加瓦雷
*jeremiah manele	马内莱	马内列
*charlot salwai	萨尔维
*jotham napat	纳帕特
*fiame naomi mata afa	菲娅梅
*siaosi sovaleni	索瓦莱尼
*taneti maamau	马茂
*david adeang	阿迪昂
*wesley simina	西米纳
*mark brown	马克布朗
*alar karis	卡里斯总统	阿拉尔卡里斯
*kristen michal	米哈尔总理	克里斯滕米哈尔
*margus tsahkna	察赫克纳
*edgars rinkevics	林克维奇斯
*evika silina	西利尼亚
*jose maria neves	若泽马里亚内韦斯	内韦斯总统
*mswati iii	姆斯瓦蒂三世	恩史瓦帝三世
*navin ramgoolam	拉姆古兰
*pravind jugnauth	贾格纳特
*carlos vila nova	维拉诺瓦	维拉诺瓦总统
*wavel ramkalawan	拉姆卡拉旺
*danny faure	丹尼富尔
*philip davis	戴维斯总理	菲利普戴维斯
*johnny briceno	布里塞尼奥
*bernardo arevalo	阿雷瓦洛
*ariel henry	阿里埃尔亨利	亨利总理
*jovenel moise	莫伊兹
*santiago pena	佩尼亚	贝尼亚总统
*terrance drew	特伦斯德鲁	德鲁总理
*philip j pierre	菲利普皮埃尔	皮埃尔总理
*ralph gonsalves	贡萨尔维斯	龚萨福
*keith rowley	罗利总理	基思罗利
*kamla persad bissessar	珀塞德比塞萨尔
*hilda heine	希尔达海尼	海尼总统
*dalton tagelagi	塔格拉吉
*surangel whipps	惠普斯
*feleti teo	费莱蒂泰奥	泰奥总理
*hristijan mickoski	米茨科斯基
*tshering tobgay	策林托杰	托杰首相
*ivan duque	杜克总统	伊万杜克
*juan manuel santos	桑托斯总统	胡安曼努埃尔桑托斯
*silvio berlusconi	贝卢斯科尼	贝鲁斯柯尼
*mario monti	蒙蒂总理	马里奥蒙蒂
*matteo renzi	伦齐
*paolo gentiloni	真蒂洛尼
*luigi di maio	迪马约
*almazbek atambayev	阿坦巴耶夫
*choummaly sayasone	朱马里
*thongsing thammavong	通邢
*sebastian kurz	库尔茨
*christian stocker	施托克尔
*boyko borissov	鲍里索夫
*kolinda grabar kitarovic	格拉巴尔基塔罗维奇
*nicos anastasiades	阿纳斯塔西亚迪斯
*antonis samaras	萨马拉斯
*enda kenny	恩达肯尼
*michael d higgins	希金斯总统	迈克尔希金斯
*dalia grybauskaite	格里包斯凯特
*xavier bettel	贝泰尔
*robert abela	阿贝拉
*joseph muscat	约瑟夫穆斯卡特	穆斯卡特
*pedro passos coelho	帕索斯科埃略
*zuzana caputova	恰普托娃
*stefan lofven	斯特凡勒文	勒文首相
*fredrik reinfeldt	赖因费尔特
*sabah al ahmad	萨巴赫
*qaboos bin said	卡布斯
*abdelaziz bouteflika	布特弗利卡
*nouri al maliki	马利基总理	努里马利基
*haider al abadi	阿巴迪
*mustafa al kadhimi	卡迪米
*mohamed abdullahi mohamed	法马约
*beji caid essebsi	埃塞卜西
*abdrabbuh mansur hadi	哈迪总统	阿卜杜拉布曼苏尔哈迪
*jose eduardo dos santos	多斯桑托斯
*roch marc christian kabore	卡博雷
*blaise compaore	孔波雷
*yahya jammeh	叶海亚贾梅	贾梅总统
*george weah	乔治维阿	维阿总统
*ellen johnson sirleaf	瑟利夫
*peter mutharika	穆塔里卡
*ibrahim boubacar keita	凯塔总统
*armando guebuza	格布扎
*hifikepunye pohamba	波汉巴
*mahamadou issoufou	伊素福
*goodluck jonathan	古德勒克乔纳森	乔纳森总统
*jakaya kikwete	基奎特
*hailemariam desalegn	海尔马里亚姆
*demeke mekonnen	德梅克
*mwai kibaki	齐贝吉
*ernest bai koroma	科罗马
*ousmane sonko	乌斯曼松科	松科总理
*carlos alvarado	卡洛斯阿尔瓦拉多
*luis guillermo solis	索利斯总统
*laura chinchilla	钦奇利亚
*danilo medina	达尼洛梅迪纳
*rafael correa	科雷亚
*lenin moreno	莫雷诺
*david granger	格兰杰
*laurentino cortizo	科尔蒂索
*ricardo martinelli	马丁内利
*ollanta humala	乌马拉
*pedro pablo kuczynski	库琴斯基
*martin vizcarra	比斯卡拉
*desi bouterse	鲍特瑟
*jennifer geerlings simons	西蒙斯总统
*jose mujica	穆希卡
*tabare vazquez	巴斯克斯
*rodrigo paz	罗德里戈帕斯
*jose antonio kast	卡斯特总统	何塞卡斯特
*nasry asfura	阿斯富拉
*david panuelo	帕努埃洛
*peter oneill	彼得奥尼尔	奥尼尔总理
*tuilaepa sailele	图伊拉埃帕
*ishmael kalsakau	卡尔萨考
*erna solberg	索尔贝格
*tomislav nikolic	尼科利奇
*boris tadic	塔迪奇
*ana brnabic	布尔纳比奇
*uro macut	马楚特
*zeljka cvijanovic	茨维亚诺维奇
*milo ukanovic	久卡诺维奇
*mikheil saakashvili	萨卡什维利
*serzh sargsyan	萨尔基相
*tsakhiagiin elbegdorj	额勒贝格道尔吉
*gombojavyn zandanshatar	赞丹沙塔尔
*abdulla yameen	亚明总统	阿卜杜拉亚明
*guy parmelin	帕姆兰	帕尔梅林
*alain berset	贝尔塞
*jeremy hunt	杰里米亨特
*dominic raab	多米尼克拉布	拉布外交大臣
*sigmar gabriel	加布里尔
*laurent fabius	法比尤斯
*gabriel attal	阿塔尔
*francois bayrou	贝鲁总理	弗朗索瓦贝鲁
*sebastien lecornu	勒科尔尼
*edouard philippe	爱德华菲利普	菲利普总理
*yun byung se	尹炳世
*kurt campbell	库尔特坎贝尔	坎贝尔常务副国务卿
*robert lighthizer	莱特希泽
*steven mnuchin	姆努钦
*ernesto araujo	阿劳若
*marcelo ebrard	埃布拉德
*felipe calderon	卡尔德龙
*diana mondino	蒙迪诺
*pablo quirno	基尔诺
*julie bishop	毕晓普
*marise payne	佩恩外长	马里斯佩恩
*francois philippe champagne	商鹏飞
*chrystia freeland	弗里兰
*ahmet davutoglu	达武特奥卢
*pham binh minh	范平明
*truong tan sang	张晋创
*nguyen tan dung	阮晋勇
*teodoro locsin	洛钦
*ma theresa lazaro	拉萨罗
*zambry abdul kadir	赞比里	赞比尔外长
*ahmad zahid hamidi	阿末扎希	扎希德副总理
*abhisit vejjajiva	阿披实
*sher bahadur deuba	德乌帕
*yousaf raza gillani	吉拉尼总理	优素福拉扎吉拉尼
*shahid khaqan abbasi	阿巴西
*shah mahmood qureshi	库雷希
*maithripala sirisena	西里塞纳
*tarique rahman	塔里克拉赫曼
*lim jock hoi	林玉辉
*audrey azoulay	阿祖莱
*irina bokova	博科娃
*roberto azevedo	阿泽维多
*gilbert houngbo	洪博
*vladimir norov	诺罗夫
*kirsty coventry	考文垂主席	柯丝蒂考文垂
*philippe of belgium	菲利普国王
*albert ii of monaco	阿尔贝二世
*willem alexander	威廉亚历山大
*edgar snow	埃德加斯诺
*dean acheson	艾奇逊
*dwight d eisenhower	艾森豪威尔
*john f kennedy	肯尼迪总统
*franklin d roosevelt	罗斯福
*harry s truman	杜鲁门
*winston churchill	丘吉尔	邱吉尔`;

/** The usual readings without tones, each with its characters. */
export const READINGS =
	'a阿 ai埃爱艾 an安岸案 ang昂 ao奥澳鳌敖 ba巴八峇芭 bai拜白百 ban班半伴般阪板 bang邦 bao保堡宝鲍包 bei贝北倍 ben本 bi比币必毕彼 bian边辩变 biao表 bie别 bin宾滨槟 bing冰病秉炳 bo伯波玻博泊帛柏勃 bu布不部步卜 ca擦 cai裁蔡财 can参残 cang沧藏 ce策 cha察 chai柴 chan产 chang长场常倡昌 chao朝巢超 che撤彻车 chen陈琛臣 cheng诚程城成 chi赤篪 chong冲重充 chu出处础储楚 chuan川 chuang创 chui垂 chun春 ci茨次 cong从 cu促 cui崔 cuo措磋 da大达答 dai代带戴 dan丹诞旦但 dang党当 dao岛道导盗 de得德的 deng登邓 di地迪帝蒂第抵底 dian甸典电店 diao钓 ding丁定 dong东动懂冬洞董栋 dou都 du度杜独读毒督 duan端 dui对队兑 dun敦顿 duo多 e俄厄额 en恩 er尔耳二儿 fa法伐发 fan梵凡泛反藩范 fang方放防芳 fei非斐菲费废肺肥飞 fen芬 feng峰封凤锋冯 fo佛 fu富福夫府服伏釜浮符弗辅阜副芙 ga嘎 gai盖 gan甘干 gang刚冈港 gao高 ge哥葛格戈各个革阁 gen根 gong公共工供贡宫功龚 gou构沟 gu古谷故顾 gua瓜 guan关馆冠 guang广光 gui圭规桂贵 guo国果 ha哈 hai海 han汗韩捍汉罕翰 hang航杭 hao浩豪 he荷合和赫河核何鹤贺 hei黑 heng横亨 hong洪宏红轰 hou候侯 hu湖胡互护户呼沪 hua话划化华 huai怀 huan环 huang黄幌煌 hui惠会徽辉 huo霍伙货火 ji及基吉济几畿极机集计际技季给矶记纪姬 jia加迦家甲架戛贾佳 jian柬尖建间菅 jiang疆江 jiao角交教礁皎 jie捷界解结杰街洁 jin金津进近禁紧锦晋槿 jing京经境警精井靖 jiu救九旧鸠久 ju局 jue厥 jun军隽 ka卡喀 kai开凯 kan坎堪 kang抗康 kao考 ke科克可柯 ken肯 kong空孔 kou口 ku库 kua跨 kuai快 kuang框 kui奎魁 kun昆 kuo扩 la拉腊 lai莱赖来 lan兰澜览蓝 lang朗琅郎 lao老劳 le勒乐 lei雷累蕾 leng冷 li利里黎立力理梨历厘粒丽李栗莉 lian联连链廉 liang粮良两梁 liao寮辽 lie列烈 lin林邻临琳 ling灵陵领 liu琉留六刘 long隆龙 lou楼 lu鲁路卢露陆鹿 lun伦论 luo罗洛 lv律绿吕 lve略 ma马麻玛 mai麦买迈 man曼满 mao毛茅贸茂 mei美湄梅 men门 meng孟蒙盟 mi米密秘 mian缅棉面 miao苗 min民敏 ming明命名 mo摩墨莫模默末 mu慕木姆穆 na纳那拿娜 nai奈 nan南难楠男 nao瑙脑 ne讷 nei内 nen嫩 neng能 ni尼 nian年 niao鸟 nie涅 ning宁 niu纽牛 nong农 nu努奴 nuo诺挪 ou欧 pa帕 pai排 pan判潘 pang庞 pei佩培裴 peng蓬彭鹏 pi皮匹披 pian片 piao漂朴 pin品 ping平 po坡珀颇破 pu蒲浦普埔葡瀑 qi其七气器期奇崎契齐栖岐 qia恰 qian千钱 qiang强 qiao乔侨桥 qie切 qin亲钦秦琴 qing青情轻庆清卿 qiong琼 qiu酋求裘球丘邱 qu区曲 quan全圈权泉 qun群 ran然染 rang让壤 re热 ren人任仁 ri日 rong容融荣溶 ru茹 ruan阮 rui瑞蕊 ruo若 sa萨撒 sai塞赛 san三散 sang桑 sao骚 se瑟色 sen森 sha沙莎 shan山杉陕善单 shang尚上商赏 shao绍少 she舌社设涉舍 shen什神申深沈 sheng圣生绳盛胜 shi时士狮史世市事石施十食识势使诗仕实 shou首 shu属输数署术束书舒 shui水税 shuo朔 si斯四泗思丝 song松宋 su苏速宿肃素 sui穗 suo索所锁 ta他塔 tai泰太台 tan坦坛谈檀谭 tang汤唐堂 tao陶萄套淘涛 te特 teng滕 ti提体题 tian天田 tiao条调 tie铁 ting廷停厅汀亭庭 tong同统童通 tou投 tu土突图吐 tuan团 tun屯 tuo陀托脱 wa瓦娃哇 wai外崴 wan宛万湾 wang汪旺网王 wei维危威委韦未卫为魏伟薇 wen文汶问温 weng翁 wo挝沃我窝渥 wu乌五武物务晤无污屋吴 xi西息希席细系悉锡潟溪习 xia夏峡厦 xian鲜宪仙线暹先岘贤显 xiang象相香享想乡祥 xiao小消肖晓萧 xie协谢歇 xin新辛信心欣 xing兴行性刑邢 xiong匈雄 xiu休 xu叙旭 xuan宣 xue学雪薛 xun逊循 ya亚牙雅鸦娅 yan延眼言岩炎雁彦颜 yang洋扬央样阳仰杨 yao耀 ye也叶业耶野 yi衣伊以意义议一易疫宜怡夷毅 yin印银因尹寅 ying英应营瀛 yong用永勇 you由油友邮尤优 yu与屿域语鱼育玉 yuan元员院原圆源援园媛 yue约越悦 yun运云 zai再灾在 zan赞 zao早 ze泽则 zeng增 zha札查乍炸扎 zhai寨翟 zhan展战 zhang章张 zhao赵 zhe哲浙 zhen真镇震珍圳振 zheng政争郑正 zhi智治直支之执织制知止芝志 zhong中仲众忠 zhou洲周州 zhu主诸渚驻珠朱洙 zhuan砖 zhuang装庄 zhun准 zhuo桌卓 zi兹自子字资紫 zong总 zu组祖 zui最 zuo作座佐';
