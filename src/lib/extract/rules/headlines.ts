/** Words that a headline does without. Patterns run on folded clauses. */

/** 「新华社北京电」, when its date has been taken out. */
export const DATELINE: readonly RegExp[] = [
	/^[【〔[][^】〕\]]{1,16}[】〕\]]/u,
	/^(?:据?\p{Script=Han}{1,4}(?:社|网|报|讯)\p{Script=Han}{0,8}?电|(?:据?\p{Script=Han}{1,4}[社网])\p{Script=Han}{2,6}?(?=\(记者)|电(?=\p{Script=Han}{4}))/u,
	/^\([^)]{0,24}?(?:记者|报[道导]组|通讯员)[^)]*\)/u
];

/** 「通过的第三号决议」 is headed by its verb: 「通过第三号决议」. */
export const ATTRIBUTE = /^(签署|签订|通过|发表|达成|宣布|召开|爆发|建立)的/;

/** Words at the head of a clause that say nothing of the event. */
export const LEADS =
	/^(?:—+|很高兴[^,]{0,4}?能?够?(?=在|[举出参])|了(?!解)|除(?=\p{Script=Han}{4,}(?:外$|会|坛))|第[一二三四五六七八九十]个?(?:亮点)?是|而且|并且|同时|其中|此外|另外|据悉|据了解|据报道|据介绍|有消息说|有记者提问|我们注意到|可以说|适逢|恰逢|正逢|[一二三四五六七八九十]+(?=、)|我们|我方|还|也|又|并(?!行)|就在?|这一年|纵观|这是|是|正是|正值|迎来|首先是?|其次是?|最后|继(?!续)|随着|早在|继续|已经?|将|进一步|正如|双方还将|进而|紧接着|一致|正式|先后|召开的|的|[,、])+/u;

/** Offices before or after the name of who holds them. */
export const OFFICES =
	/(?:中共中央政治局委员|中共中央政治局常委|全国政协(?:副)?主席|全国人大常委会(?:副)?委员长|国家副主席|国务院副总理|(?<=习近平)还|中共中央总书记|总书记|(?:中国|中华人民共和国)?国家主席|中央军委主席|(?:中国)?国务院总理|中国(?=外交部长|外长)|国务委员|外交部长|(?<=\p{Script=Han}{2})(?<!副)主席|总统(?=在|同|与|举行))[、兼]?(?=\p{Script=Han})(?!国|团|会议|声明)/gu;

/** Praise and order words before a noun. */
export const MODIFIERS =
	/历史性|最?重要|亲切|应约|(?<=\p{Script=Han})应邀(?=[同与和赴访对])|兼\p{Script=Han}{2,12}?(?:大臣|部长|外长)|饱含[^,]{2,10}的|成功|圆满(?!成功)|胜利(?=召开|举行|闭幕|举办)|隆重|(?<!非)正式|一系列|系列|首次|第[\d一二三四五六七八九十]+[次届](?=领导人|首脑)|为期[^,的]{1,6}的|当地时间(?:[凌清早上中下傍晚午夜晨]{1,2})?|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?)(?=在|出席|举行|召开|会见|会晤|同|与|抵达|乘|发表|应)|具有战略意义的|高水准|深度|多次|深入|坦诚|全面(?=沟通|阐述)/gu;

/** What a document's title begins with and its short name does without. */
export const DOCUMENT_PREFIX = /([《“]?)(?:中国关于|关于|中华人民共和国|新时代中国的|新时代的)/;

/** Where something took place, before the verb that says so. */
export const VENUES =
	/在[^,“”]{1,12}?(?=举行|召开|举办|签署|达成|落成|开幕|出席|参加|主持|发表|会见|(?<![共相不合如])同(?![体时行盟])|共同(?=[观会签主出发参宣])|与)|来华进行\p{Script=Han}{0,4}访问的/u;

/** Words at the end of a wording that lead on to something else. */
export const TAILS =
	/(?:以来|期间|时(?:指出|表示|强调|说)?|后|之际|为契机|为目标|之|(?<=[升格])为|等|的|了|并|和|与|—|、|上|以?外|(?<=[会访谈])称)+$/;

/** Who acts, at the beginning of a clause. */
export const SUBJECT =
	/^(?!轮值|时任|现任|前任|[应据由经在同与向对])(习近平|李强|王毅|中国政府|中方|双方|三方|各方|中[\p{Script=Han}](?:元首|两国|双方)|[\p{Script=Han}]{2,4}(?=(?:主席|总统|总理|外长|部长)))/u;
