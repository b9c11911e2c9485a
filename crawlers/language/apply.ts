/** Words by which guides name the entry to an application (assessment notes 6.3; portals.md B2, B4). */

const BEFORE =
  '点击(?:此处|这里)?|点此|点我|立即|立刻|马上|即刻|现在|快速|快捷|我要|我|开始|发起|新建|直接|进入|前往|去|在线|网上|线上|网络|互联网|全程|全流程|一键|电脑端?|PC端?|网页端?|法人|企业|单位|个人|自然人';
const DEED = '办理|申报|申请|申办|申领|填报|预审|受理|网办|登记|办';
/** 申请办理, 办理申报: two deeds in one; 申请受理 is a step of the office. */
const DEEDS = `(?:${DEED})|(?:申请|申报|申办|登记|办理|填报|填写)(?:申请|申报|申办|申领|办理)`;
const BEHIND = '入口|通道|系统|平台|页面|此?事项|该事项|本事项|业务';

/** A text that is an apply entry and nothing else; compared without blanks, arrows and brackets. */
const APPLY = new RegExp(`^(?:${BEFORE}){0,4}(?:${DEEDS})(?:${BEHIND})?$`, 'i');
/** One that cannot be anything else. */
const STRONG = new RegExp(
  `^(?:点击|点此|点我|进入|去|立即|马上|我要)?(?:在线|网上|线上|全程)(?:${DEED})|^(?:立即|立刻|马上|开始|发起|直接|进入)(?:${DEED})|^(?:申请|申报|申办)办理$|^我要(?:办理|申报|申请|申领)|^(?:法人|企业|单位|电脑端?|PC端?|网页端?)(?:在线|网上)?(?:办理|申报|申请)`,
  'i',
);
/** Menus of whole portals and words that only hold a deed. */
const NOT_APPLY = /办事$|^(登记|受理|办|个人|法人|企业|单位|我要?|互联网|网络)$|^(法人|企业|单位|个人|自然人)登记$/;
/** With what follows in brackets or behind an arrow: 在线办理（跳转至省统一申办平台）. */
const OPENS_WITH = /^(.{2,8}?)[（(【[:：→>➜-].{0,24}$/;

/** A short text that speaks of a deed without being known as an entry or as something else: 许可申请通道, 一键秒办. */
const DEED_IN = /申请|申报|申办|申领|网办|填报|办理|秒办|快办|(^|[去要可])办$/;
const ABOUT_DEED =
  /流程|程序|进度|进程|指南|指引|材料|条件|时限|时间|期限|查询|公示|公告|地点|地址|窗口|部门|机构|单位|记录|结果|评价|咨询|投诉|收藏|下载|打印|预约|须知|说明|事项|目录|清单|列表|依据|样[表本]|范[本例]|表格?$|书$|附件|费用|收费|数量|次数|形式|方式|深度|类型|情形|对象|人$|者$|问题|常见|历史|法规|政策|案例|统计|排行|最近|热门|相关|更多|登录|注册|辅助|帮办|代办|掌上|手机|扫码|我的|信息|状态|环节|步骤|受理|审[查核批]|决定|送达|办结|勘验|登记|授权|委托|依申请|提交|递交/;
export const mayApply = (text: string): boolean => {
  const bare = bareOf(text);
  const n = [...bare].length;
  const short = n >= 2 && n <= 10;
  return short && DEED_IN.test(bare) && !ABOUT_DEED.test(bare) && !NOT_APPLY.test(bare) && namesApply(text) === 0;
};

/** How surely a text names an apply entry: 2 certainly, 1 it may, 0 not. */
export function namesApply(text: string): 0 | 1 | 2 {
  const bare = bareOf(text);
  const core = OPENS_WITH.exec(text.trim())?.[1];
  for (const t of core ? [bare, bareOf(core)] : [bare]) {
    const n = [...t].length;
    if (n < 2 || n > 14 || NOT_APPLY.test(t) || !APPLY.test(t)) continue;
    return STRONG.test(t) ? 2 : 1;
  }
  return 0;
}

const bareOf = (text: string): string =>
  text.normalize('NFKC').replace(/[\s▾▼∨⌄›»>→➜＞|·•+#!！。:：“”"'()（）【】[\]-]+/g, '');

/** An entry that only makes an appointment. */
export const APPOINTMENT_ENTRY =
  /^(在线|网上|我要|立即|点击|窗口|现场|办事|办理|去)?预约(办理|办事|取号|排队|申请|服务|登记)?(入口)?$/;
export const APPOINTMENT_PAGE = /预约(办理|办事|取号|排队|时间|日期|时段|大厅|事项|信息|须知|服务)?/;

/** Headings under which entries of other items stand. */
export const OTHER_ITEMS =
  /相关(事项|服务|业务|办事|推荐)|推荐|热门|猜你|大家(都|还)?在办|常用|其他事项|同类|高频|一件事|关联事项|看过/;

/** Ways of handling that layers and menus offer. */
export const AT_A_WINDOW = /窗口|现场|线下|大厅|邮寄|邮递|自助|终端|就近|代办|帮办|上门/;
export const ON_THE_WEB =
  /电脑|PC|网页|网站|浏览器|在线|网上|线上|网办|本站|互联网|立即|直接|办理入口|去办|开始|网上大厅/i;

/** The way on the web among the ways of handling that a guide shows one at a time: 网上办, 互联网申报, 全程网办. */
const WEB_WAY =
  /^(选择|我要|通过)?(网上|在线|线上|网络|互联网|全程网上?|全流程网上?|电脑端?|PC端?|网页端?)(全程)?(办|申|预审|受理|方式|渠道|途径|通道)/i;
/** What opens or names the choice among the ways: 办理方式, 请选择申报途径. */
const HEAD_OF_WAYS =
  /^(请|选择|切换|更换|查看|更多|全部|其[他它]|展开|点击)*(办理|申报|申请|办事|受理|申办|可办)(方式|渠道|途径|通道|模式)(选择)?$/;
/** Ways by which portals advertise, of which nobody can say from outside whether the web is meant: 马上办, 一次办, 就近办. */
const OPEN_WAY = /^(马上|一次|一网|一网通|就近|立等|秒批|全市|异地|跨[省域市]|帮[您你我])(通?办|可取)/;
/** Such a name is short; what stands below it says what is meant by it. */
const LONGEST_WAY = 12;
/** What a text names as a way of handling, by its first words; null where it names none, or something about one (网上办理流程). */
export function wayOf(text: string): 'web' | 'choice' | 'open' | null {
  const first = bareOf(text.trim().split(/\s+/)[0] ?? '');
  const whole = bareOf(text);
  if ([...first].length > LONGEST_WAY || [...whole].length > 2 * LONGEST_WAY) return null;
  if (HEAD_OF_WAYS.test(first)) return 'choice';
  if (ABOUT_WAY.test(first) || OTHER_DEED.test(first) || NOT_APPLY.test(first)) return null;
  return WEB_WAY.test(first) ? 'web' : OPEN_WAY.test(first) ? 'open' : null;
}
const ABOUT_WAY =
  /流程|程序|进度|深度|指南|指引|材料|时限|时间|查询|公示|地点|地址|咨询|须知|说明|依据|数量|次数|预约|评价|统计|事项|帮助|系统|平台/;
/** What one does on the web with offices and is no application for the item, and what names a whole portal: 网上申诉, 网上申请公开, 在线办公. */
const OTHER_DEED = /申诉|公开|复议|仲裁|信访|办税|办公|办案|申辩|大厅$|网厅$|好差评|差评/;
/** A button beside a choice of ways that takes it. */
export const TAKES_WAY = /^(确\s*[定认]|下\s*一\s*步|继续|前往|进入|GO)$/i;

/** Who applies, as layers and first steps of applications offer it; compared by its Chinese characters alone. */
const AS = '(?:我(?:是|要)?|本人是|以|作为|选择|切换)*';
const MORE = '(?:用户|身份|主体|类型|办理|办事|办|申报|申请|入口|账号|类|的|来|者|一般)*$';
export const APPLICANT = {
  法人: new RegExp(
    `^${AS}(?:企业|法人|单位|公司|市场主体|经营主体|机构)(?:企业|法人|单位|机构|组织|及|和|或|与|其他|其它|非法人|社会|事业)*${MORE}`,
  ),
  个人: new RegExp(`^${AS}(?:个人|自然人|公民|市民|群众|居民)(?:个人|自然人|公民|或|及|和)*${MORE}`),
} as const;
/** The same as the words of one option, for what is asked within a page. */
export const APPLICANT_OPTION = {
  法人: '^[\\s\\d.、]*(我是|以|作为)?(企业|法人|单位|市场主体|经营主体)[\\s（(]*(企业|法人|单位|及|和|或|与|其他|其它|非法人|组织|机构|用户|身份|登录|办事|办理|申报|[）)\\s])*$',
  个人: '^[\\s\\d.、]*(我是|以|作为)?(个人|自然人|公民|市民)[\\s（(]*(个人|自然人|公民|用户|身份|登录|办事|办理|申报|[）)\\s])*$',
} as const;

/** A consent drawn without a box of its own: ☐ 我已阅读并同意. */
export const CONSENT = /阅读|同意|知晓|知悉|承诺|遵守/;
/** What a button says that was pressed before it was consented. */
export const CONSENT_WANTED = /(请|须|需|必须)(您)?(先|仔细|认真)*(勾选|阅读|同意)|(未|没有)(勾选|同意)/;

/** What asks for an opinion or takes a complaint and is no application; telephones and 环境影响评价 are spoken of in those, too. */
export const OPINION =
  /(?<!环境影响|安全|信用|质量|风险|能力|危害|节能|资产)评价(?!报告)|好评|差评|满意|打分|评分|点赞|问卷|(?:民意|网上|在线|参与|服务)调查|(?:投诉|举报|咨询)(?!电话|热线|方式|渠道|窗口|地址|\s*[:：]?\s*\d)|留言|建言/;

/** A button that goes on to the next page of an application. */
export const NEXT =
  /^(保存后?)?(下\s*一\s*步|下一页|下一项|下一题)$|^(继续|继续申报|继续办理|同意|同意[，,]?(并|且)?(继续|办理|申报|进入|下一步|开始)(办理|申报|申请|填报|填写)?|确认并(继续|下一步)|开始(办理|申报|申请|填报|填写)|我?已?(阅读|知晓|知悉|了解)(并(同意|知晓|接受|遵守))?(以上|上述)?(内容|须知|承诺|协议)?|我?(已)?(阅读|知晓)(并)?同意|我?已?经?(认真|仔细)?(阅读|知晓|知悉|了解)(并(同意|知晓|接受|遵守))?(以上|上述)?(内容|须知|承诺|协议)?[，,、]?(下一步|继续(办理|申报)?|进入(下一步)?|开始(办理|申报)?)|我知道了|我同意|确\s*定|确\s*认|进入(办理|申报|填报|下一步)?|去(填写|填报|办理)|填写(申请|申请表|表单)|立即办理|在线办理|在线申报|网上申报|我要申报|确认(情形|选择)|选好了|选择完成|完成选择|提取材料清单|生成材料清单|查看材料清单|开始导办)$/;
/** A box among conditions that is a choice or a wish: other businesses, messages. */
export const NO_CONDITION = /变更|注销|换发|换证|补发|延续|订阅|短信|推送|情形|类型/;
/** One that ends or keeps an application, pays or uploads: never pressed. */
export const ENDS =
  /提\s*交|暂\s*存|保\s*存|草稿|申报完成|确认申报|完成(申请|申报|办理)|支付|缴费|上传|签名|签章|递交|送审|上报|发送|删除|退出|注销|放弃|撤/;
/** One of a step that hands the application in: what stands before it is the last step. */
export const HANDS_IN =
  /^(确认|立即|正式|马上|并|签字)*(提\s*交|递\s*交)(申请|申报|办理|审核|材料|订单|办件|信息)?$|^(确认(并)?(申报|提交)|完成(申请|申报)|申报完成|提交完成)$/;
