/** Words that a headline does without. Patterns run on folded clauses. */

/** 「新华社北京电」, when its date has been taken out. */
export const DATELINE = /^(?:据)?\p{Script=Han}{1,4}(?:社|网)\p{Script=Han}{2,8}?电/u;

/** Words at the head of a clause that say nothing of the event. */
export const LEADS =
	/^(?:—+|除(?=\p{Script=Han}{4,}(?:外$|会|坛))|第[一二三四五六七八九十]个?(?:亮点)?是|而且|并且|同时|其中|此外|另外|据悉|据介绍|我们|我方|还|也|又|并|就在?|这一年|纵观|这是|是|正是|正值|迎来|首先是?|其次是?|最后|随着|早在|继续|已经?|将|进一步|正如|双方还将|进而|紧接着|一致|正式|先后|召开的|的|[,、])+/u;

/** Offices before or after the name of who holds them. */
export const OFFICES =
	/(?:中共中央政治局委员|(?<=习近平)还|中共中央总书记|总书记|国家主席|中央军委主席|国务院总理|国务委员|外交部长|(?<=\p{Script=Han}{2})(?<!副)主席|总统(?=在|同|与|举行))[、兼]?(?=\p{Script=Han})(?!国|团|会议|声明)/gu;

/** Praise and order words before a noun. */
export const MODIFIERS =
	/历史性|最?重要|亲切|饱含[^,]{2,10}的|成功|圆满|胜利|隆重|(?<!非)正式|一系列|系列|首次|具有战略意义的|高水准|深度|多次|深入|坦诚|全面(?=沟通|阐述)/g;

/** What a document's title begins with and its short name does without. */
export const DOCUMENT_PREFIX = /([《“]?)(?:中国关于|关于|中华人民共和国|新时代中国的|新时代的)/;

/** Where something took place, before the verb that says so. */
export const VENUES =
	/在[^,“”]{2,12}?(?=举行|召开|举办|签署|达成|落成|开幕|会见|同|与)|来华进行\p{Script=Han}{0,4}访问的/u;

/** Words at the end of a wording that lead on to something else. */
export const TAILS = /(?:以来|期间|时|后|之际|为契机|等|的|了|并|和|与|—|、|上|外)+$/;

/** Who acts, at the beginning of a clause. */
export const SUBJECT =
	/^(习近平|李强|王毅|中国政府|中方|双方|三方|各方|中[\p{Script=Han}](?:元首|两国|双方)|[\p{Script=Han}]{2,4}(?=(?:主席|总统|总理|外长|部长)))/u;
