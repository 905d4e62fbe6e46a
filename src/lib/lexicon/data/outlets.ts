/**
 * Endings of the names of news outlets. A country or city right before one belongs to whoever asks
 * a question, not to what the text tells of: 韩国广播公司, 印尼安塔拉通讯社, 俄罗斯国际通讯社记者.
 */

/** Matched right behind a country, city or region; at most eight characters of a name lie between. */
export const OUTLET_ENDING =
	/^《?(?:(?!记者|领导|总[统理]|人民|政府|两国|外交|关系|在|和|同|与|向|对|的)[\p{Script=Han}A-Za-z0-9·]){0,8}?(?:通讯社|新闻社|电视台|电视网|广播公司|广播电台|广播协会|电台|新闻网|新闻台|新闻频道|电视新闻|卫视|(?:社|报|台|网|频道|集团|传媒|周刊|新闻)(?=》?记者|》?:|》?提问))》?(?:驻[\p{Script=Han}]{1,6})?(?:记者)?|^(?:驻[\p{Script=Han}]{1,4})?记者/u;

/** One of these signs stands in every ending. */
export const OUTLET_SIGN = /[社台网司协频视报集媒刊闻记]/;
