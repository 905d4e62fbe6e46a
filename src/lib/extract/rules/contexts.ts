/** Words around a trigger that decide whether its clause tells of an occurrence. Patterns run on folded text. */

/** Words that say that what a noun names did take place, is taking place or will. */
export const SUPPORT =
	/举行|举办|召开|召集|开幕|闭幕|落幕|出席|主持|参加|与会|成功|圆满|胜利|期间|发起|主办|承办|开展|进行|应邀|实现|完成|迎来|宴请|拉开|收官|恢复|齐聚|汇聚|聚焦|接受|两度|首次|展开|发表|达成|促成|选择|形成|打造|引领|开启|结束|亲切|历史性|办好|奔赴|赴|率团|抵达|邀请|对[^,]{1,10}(?:进行|展开)|[\d一二两三四五六七八九十百余多数]+(?:次|场|起|大|度|轮|届|个|位)|^从[^,]+到|^到|第[\d一二三四五六七八九十]+届/;

/** Words right before a noun that point back to an occurrence told before. */
export const POINTS_BACK = /(?:这一|这次|此次|该|本次|上述)[^,]{0,6}$/;

/** Words that put an occurrence into the future. */
export const FUTURE =
	/就要(?=\p{Script=Han})|(?<![动大议谈晤览展年峰舞集机员商社协工国盛例宴])会(?:在|于)(?!议|场|上)|将(?!近|军|士|领|(?!进一步|继续|把|会|共同|全面|正式|陆续|逐步|大幅|再|自动|不|与|同|和|对|从|自|由)[^,于在被召举出]{1,16}?(?:提升|升级|升格|定位|定为|列为|列入|纳入|写入|并入|视为|称为|看作|作为|延长|移交|交还|交给|转交|送回|遣返|引渡|改为|更名|命名|上调|下调))|拟(?!定)|预定|预计|打算(?=[于在从自今明下年本\d]|夏|秋|冬|春)|即将|计划(?=于|在|今|明|年|下|访|举)|准备(?=于|在|访|举)|定于|有望|办好|支持[^,]{0,10}(?:在[^,]{1,6})?(?:举办|主办)|为契机|筹备(?!磋商)|未来[\d一两三四五六七八九十几数]/u;

/** After a noun: words that put the occurrence itself into the future, not what will come of it. */
export const FUTURE_PREDICATE =
	/^[^,]{0,16}(?:将|拟|预定|预计|定于|有望|即将|计划)[^,]{0,24}(?:举行|召开|召集|举办|登场|开幕|揭幕|闭幕|启动|开始|生效|施行|实施|试行|开放|启用|通车|进行|成行|落户|上路|到来|收官|于)|为契机/;

/** Words that say that something still goes on. */
export const ONGOING = /正在|仍在|延宕|持续(?=发酵|升级|进行)|密集互动|牵动/;

/** Words that take up what was told before. */
export const ANAPHOR =
	/双方|两国|三方|这[场轮]|各方|两军|此次|这一|该|上述(?:国家|\d+国)|峰会|会议|会上|五国|同意|期间|此访|访问期间|两国元首/;

/** Subjects and matters without a foreign party. */
export const DOMESTIC =
	/中央\p{Script=Han}{2,6}会议|全国人大(?!常委会\p{Script=Han}{0,4}委员长)|人大[一二三四五]次会议|全国政协(?!主席|副主席)|两会|国务院(?!总理|副总理)|中共中央(?!总书记|政治局)|党中央|(?:党的|中共)[一二三四五六七八九十]+(?:大(?!使|会)|届)|[一二三四五六七八九十]+届[一二三四五六七]中全会|中国共产党(?:第|成立|百年)|领事|条例|例行记者会|驻外使节|中国外交\p{Script=Han}{0,6}(?:研讨会|座谈会)|(?:回归(?:祖国)?|主权(?:移交|转移|回归)\p{Script=Han}{0,4})[\d〇零一二两三四五六七八九十]*周年|国家移民管理局|第\p{Script=Han}{1,3}届全(?:运|国)\p{Script=Han}{0,6}会|残特奥会|全运会|解放军(?:随|在|于|举行|开展|组织)|中华人民共和国成立|新中国成立|外交队伍|疫情防控|总书记(?:在|发表)|抗日战争/u;

/** Titles of texts that are about home affairs as a whole. */
export const HOME_AFFAIRS =
	/中央\p{Script=Han}{2,6}会议|全国人大|全国政协|两会|国务院常务会议|中央全会|集体学习/u;

/** Words that make an occurrence worldwide where no party is named. */
export const WORLDWIDE =
	/国际|全球|世界(?!上)|多边|各国|多国|外国|联合国|人类|海外|中外|众多|外方人士|外宾|[数几多]+[起次][^,]{0,4}(?:出访|外访|访问)|入境政策|来华人员|[\d百数多]+[多余]?场/;
