import { rule, type TriggerRule } from './rule.ts';

/** Meetings and calls. */
export const MEETINGS_RULES: readonly TriggerRule[] = [
	rule(
		'meeting/person',
		'meeting',
		'verb',
		'(?<!社)(?:会见|(?<!直)接见|会晤|约见|召见|拜会|晋见)(?!时|后|期间|中|的|和|与|、|厅|机制)(?=\\p{Script=Han}{2})|(?:同|与|和)[^,:;。!?]{2,30}?(?:会谈|会晤|会面|通电话|通话|会见)(?=$|[,。])'
	),
	rule(
		'meeting/held',
		'meeting',
		'noun',
		'(?:会谈会见|会见、通话|会见并宴请|视频会晤|面对面会晤|电话会谈|工作会谈|会晤|(?<!社)会谈|(?<!社)会见|约见|通电话|(?<!普)通话|长谈)(?!机制|纪要)'
	),
	rule(
		'meeting/talks',
		'meeting',
		'noun',
		'(?:和谈(?!判|话|论)|谈判|磋商|会商|对话|会谈)(?=在|于|举行|重启|启动|破裂|结束|恢复)|(?:第[\\d一二三四五六七八九十]+|新一|下一|首)轮[^,:;。!?、]{0,10}?(?:谈判|磋商|会谈|对话|接触)|(?:拜会|晋见|谒见|茶叙|双边会)(?!议)'
	),
	rule(
		'meeting/broke-off',
		'meeting',
		'noun',
		'(?:谈判|和谈|会谈)(?:破裂|破局|无果|登场|重启|复谈)'
	),
	rule('meeting/demarche', 'meeting', 'verb', '(?:提出|进行)[^,:;。!?]{0,6}?(?:严正)?交涉'),
	rule(
		'meeting/mediated',
		'meeting',
		'verb',
		'(?:进行|展开|开展|居中)[^,:;。!?]{0,4}?(?:斡旋|调停|调解)'
	),
	rule('meeting/other', 'meeting', 'noun', '(?:会面|晤谈|(?<!直)接见|召见|非正式会晤)(?!礼)'),
	rule(
		'meeting/met',
		'meeting',
		'verb',
		'(?:同|与|和)[^,:;。!?]{1,24}?(?:举行|进行|开展)[^,:;。!?]{0,8}?(?:对话|磋商|交流|协商)'
	),
	rule(
		'meeting/dialogue',
		'meeting',
		'verb',
		'(?:开展|举行|召开|举办|启动|重启|进行|保持)(?:了)?[^,:;。!?]{0,16}?(?:高层对话|战略对话|直接谈判|谈判|对话|磋商|会商|亲切交流)(?!谈判|协商|合作|会|机制)'
	),
	rule(
		'meeting/contacts',
		'meeting',
		'verb',
		'(?:与|同|和)[^,:;。!?]{1,30}?(?:多次|深入|深度|密集|全面)+[^,:;。!?]{0,6}?(?:沟通|互动|交流)|密集互动'
	),
	rule('meeting/consultations', 'meeting', 'noun', '(?:筹备|外交|政治)?磋商(?!机制)'),
	rule(
		'meeting/exchanges-resumed',
		'meeting',
		'verb',
		'(?:交流对话|交往|对话交流)(?:全面)?(?:重启|恢复)'
	)
];
