/** What an application goes through, as guides name it: 网上办理, 自助终端申请. */
const CHANNELS = '网上|线上|在线|窗口|线下|现场|大厅|掌上|手机|移动端?|指尖|自助(?:机|终端)?|邮寄|快递';

/** Ways of handling in a row, which are values there: 网上办理、窗口办理. */
export const ROW_OF_WAYS = new RegExp(`^(?:(?:${CHANNELS})(?:办理|申请|申报)?[、,，;；/]?)+$`);

/** Ways of handling as the tabs of one guide name them: 网上办, 窗口办, 一次办. */
export const WAY_TAB = new RegExp(`^(?:${CHANNELS}|一次|马上|就近|异地|跨省|全省|全市)办(?:理)?`);
/** Such words beside them may call somebody of the staff, or ask for a time: 视频办, 预约办, 帮您办. Never pressed to read a guide. */
export const CALLS_STAFF = /视频|预约|上门|帮[您你我办]|代[您你我]?办|客服|连线|呼叫|专员|人工/;

/** What does something and stands beside tabs, too. */
export const DEED_BESIDE_TABS =
  /登[录陆]|注册|提交|删除|取消|支付|保存|确[定认]|[上下]一[步页]|取号|上传|退出|收藏|关注|订阅|好评|差评|满意(?![找问])|点赞|有用|没用|无用|举报|留言|客服|纠错|打分/;
/** Alone and without the mark of a fold, these are what one can do, and no part of the guide. */
export const DEED_ALONE =
  /^(?:我要|在线|网上)?(?:咨询|投诉|评价|建议|预约|举报|留言|纠错|点赞|客服|人工客服|智能客服|好评|差评|好差评|(?:非常|很|比较|基本|不|不太|非常不)?满意|[有没无]用|有帮助|没帮助)$/;
