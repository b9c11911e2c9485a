import { looksLikeRegion } from './regions.ts';

/**
 * The words by which portals name the ways through them (assessment notes 6.3; portals.md B1, B2, B4). Words only:
 * no selector of any particular site.
 */
export const REGION_SWITCH =
  /切换(区划|站点|地区|区域|城市|地市|位置)|选择(您?(所属|所在)的?)?(区划|站点|地区|区域|城市|所在地|行政区|您所在)|更换(地区|区域|城市|站点)|区划切换|站点切换|地区切换|区域切换|切换$|^切换|^更换$|当前(区划|站点|地区|区域|位置|城市)|^站点$|^区划$|^省级$|^市级$|^区县$|站点导航|区县(站点|导航|列表|网厅)|各区县|各市(州|县)?|市州(站点|导航)?|地市(站点|导航)?|地方(站点|政府|网厅)|县市区|市县(站点|导航|区)|区市县|下级站点|分站|站群|乡镇街道|镇街|街镇|下辖|辖区|全省|全市各|地图导航|按(地区|区域|区划|地市)|^(区级|区县|县区|县级|县市区?|区市县|市县|地市|市州|各区县?|各县市?区?)(专区|频道|分厅|网厅|政务服务|服务专区)$/;

/** The same where the order of words is another: 地区选择, 站点导航, 选择地市, 换个城市, 点击地图进入各市. */
const REGION_CHOICE =
  /(切换|选择|更换|变更|换个?|重选)(至|到)?(您?(所属|所在)的?|其他)?(区划|站点|地区|区域|城市|地市|市县|市州|区县|县区|属地|所在地|行政区)|(区划|站点|地区|区域|城市|地市|市县|市州|区县|县区|属地|行政区)(选择|切换|更换|导航)|(点击|选择)地图|地图(选择|进入|切换)/;
/** The empty place of one level of a region: 请选择市, 选择区（县）, 请选择所在镇街. */
const LEVEL_CHOICE =
  /^-*请?(选择|点选)(您?(所在|所属)的?)?(省份?|地?市|市州|区|县|旗|州|盟|乡|镇|街道|镇街|街镇|乡镇|乡镇街道|市县|区县|县区|县市区|区市县|社区|村)级?-*$/;
/** A bare word that means a switch where a region stands beside it: 蜀南省 [修改]. */
const SWITCH_WORD = /^(更换|切换|点击切换|变更|修改|重选|重新选择|选择|换一换|更多地区)$/;
/** Other things that are switched: modes of reading, languages, accounts. */
const OTHER_SWITCH = /适老|长者|老年|无障碍|模式|语言|繁体|简体|账[号户]|身份|用户|主题|皮肤|背景|字体|验证码/;
/** Switches whatever a portal calls its parts: 更换频道 ▾, 切换到其他窗口. */
const SWITCHES =
  /^(点击)?(切换|更换|选择|换个)(到|至)?(其他|其它|所在|所属|您的)?[\u4e00-\u9fa5]{0,6}\s*[▾▼▿∨⌄﹀›>＞]?$/;
/** What is chosen or changed in the course of a business: its papers, ways and steps, and the parts of a guide. */
const SWITCHED_IN_BUSINESS =
  /角色|密码|材料|资料|文件|附件|表格|证|照|许可|登记|备案|资格|经营|业务|事项|办理|情形|情况|方式|途径|渠道|支付|缴费|银行|快递|邮寄|领取|时间|日期|时段|部门|主题|类型|类别|分类|行业|主体|企业|法人|个人|号|邮箱|头像|图片|人员|产品|车辆|学校|医院|题|项$/;
/** Whether a text switches a part of the portal, whatever its noun; modes, languages, accounts and papers are no such part. */
export const switchesSomething = (text: string): boolean =>
  SWITCHES.test(text) && !OTHER_SWITCH.test(text) && !SWITCHED_IN_BUSINESS.test(text);
const bare = (text: string): string =>
  text
    .replace(/[⌖📍◎⊙[\]【】()（）〔〕「」▾▼▿∨⌄﹀›>＞]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text opens a chooser of regions. `around`: what stands beside it in its row. */
export function opensRegions(text: string, around = ''): boolean {
  const own = bare(text);
  if (!own || [...own].length > 24 || OTHER_SWITCH.test(own)) return false;
  if (REGION_SWITCH.test(own) || REGION_CHOICE.test(own) || LEVEL_CHOICE.test(own.replace(/[\s、]/g, ''))) return true;
  return SWITCH_WORD.test(own) && /当前|所在|区划|地区|站点|城市|定位/.test(around) && around.length <= 60;
}

/** Whether a text is nothing but the word of a switch, which stands beside the name of a region: 湘源市 [切换]. */
export function switchesBeside(text: string, around: string): boolean {
  const own = bare(text);
  if (!SWITCH_WORD.test(own) || [...around].length > 40) return false;
  return bare(around)
    .split(' ')
    .some((word) => word !== own && looksLikeRegion(word));
}

/** Words by which a page asks to choose a region, wherever they stand: stricter than what may open a list. */
export const asksForRegion = (line: string): boolean =>
  [...line].length <= 40 && (REGION_CHOICE.test(line) || /切换(区划|站点|地区|区域|城市|地市)/.test(line));

/** What stands beside the present region's name where that name is the switch: 当前：青石省 ▾, ⌖ 青石省 更换. */
const SWITCH_MARK = /^(当前|现在|所在|定位|您(所)?在)[^：:]{0,6}[：:]|(更换|切换|变更|重选|修改)$|[▾▼▿∨⌄﹀]$/;
/** The name of a region with the mark of a switch, without the mark; null where it bears none. */
export function switchOf(text: string): string | null {
  const own = text.replace(/[⌖📍◎⊙[\]【】()（）]/gu, ' ').trim();
  if ([...own].length > 24 || !SWITCH_MARK.test(own)) return null;
  let name = own;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(SWITCH_MARK, '').trim();
  }
  return name;
}

/** A field in which the name of a region is looked for. */
export const REGION_FIELD =
  /(输入|搜索?|查找|查询|检索)[^，。,]{0,6}(地区|区划|区域|城市|市县|区县|县区|市州|行政区|所在地|辖区|站点)|(地区|区划|区域|城市|区县|市县|站点)(名称|关键[词字]|拼音)/;

export const CONFIRM =
  /^(确\s*定|确\s*认|进入|切换|立即切换|确定切换|确认切换|前往|去|跳转|继续|继续访问|继续前往|是|好的?|ok|选好了|完成)$/i;

/** The same with what is entered: 进入站点, 前往该网厅, 立即进入. */
const ENTER_CHOSEN =
  /^(确定|确认|立即|点击|点此)?(进入|前往|切换至|切换到)(所选|该|此|本|您选择的)?(站点?|分站|子站|区划|地区|区域|城市|网厅|分厅|大厅|网站|服务网|门户)?$/;
/** Whether a button carries out the choice of a region made beside it. */
export const confirmsRegion = (text: string): boolean => CONFIRM.test(text.trim()) || ENTER_CHOSEN.test(text.trim());
/** What leaves a chooser without a choice; beside it stands what carries the choice out. */
export const CANCEL = /^(取\s*消|关\s*闭|重\s*置|返\s*回|清空|重新选择)$/;

/** Layers that ask whether one wants to leave the site (portals.md B2). */
export const LEAVING =
  /即将离开|将离开|离开本(站|网)|您将(离开|跳转)|跳转(到|至)?第三方|即将(跳转|前往|访问)|继续访问|是否(离开|跳转|前往)|非本站/;
export const GO_ON = /^(继续|继续访问|继续前往|确\s*定|确\s*认|前往|是|好的?|立即前往|仍要访问|离开|立即访问|ok)$/i;

/** A page of its own says that one is about to leave: stricter than a layer, for a page has many other words. */
export const LEAVES_SITE =
  /(即将|将要|(您|你|页面)将)(离开|跳转|跳出|转到|转向|前往)|(离开|跳转|外链|外部链接)提示|(是否|确定要?|确认要?)(继续)?(离开|跳转|跳出)|(是否|确定要?|确认要?)(继续)(访问|前往|浏览)/;
/** What goes on from such a page, also with the seconds that it counts. */
export const GO_ON_FROM_PAGE =
  /^(点击|点此|确定|确认|立即|直接|仍要?)?(继续|继续(访问|前往|浏览|打开|跳转)|离开|跳转|前往|访问|确定|确认)(该|此)?(网站|页面|链接|网址)?\s*[（(]?(\d+\s*(s|秒)?)?[)）]?$/i;

/** What closes a notice, a hint for first-time visitors, a cookie bar. */
export const CLOSE =
  /^(关\s*闭|×|✕|✖|x|╳|我?知道了|知道啦|我已?知晓|已阅读?|我已?了解|了解|明白了?|跳过([引指]导|[，, ]?(直接|继续)?(进入|访问|浏览|登录)(首页|网站|门户)?)?|下次再说|暂不|稍后再说|以后再说|不再提示|不再显示|今日不再(提示|显示)|取消|同意|接受|同意并继续|接受并继续|全部接受|接受全部|只用必要|拒绝|立即体验|开始使用|进入首页|进入网站|close|skip)$/i;

/** The usual pages, where a layer offers others beside them: for the old, for readers of screens, for telephones. */
export const USUAL_MODE =
  /^(进入|前往|继续(访问|浏览|使用)?|返回|切换(到|至)?|浏览|访问)?(标准|普通|常规|经典|通用|电脑|PC)(版|模式|网站|页面|网页)+$/i;
/** A layer that only speaks of the visitor's browser. */
export const BROWSER_ADVICE = /浏览器|分辨率|兼容模式|极速模式|Chrome|谷歌|火狐|IE\s*\d/i;

export const ITEM_LIST =
  /事项清单|全部事项|办事事项|事项(办理|列表|导航|中心|大厅|分类)|办理事项|服务事项|政务服务事项|行政许可|权力清单|实施清单|办事指南|在线办事|网上办事|我要办|办事大厅|办事服务|政务服务|服务清单|事项目录|目录清单|高频事项|热门(事项|服务)|行政权力|事项查询|更多|全部|查看全部|一件事|便民服务/;

/** Ways from a government's general site to its service hall. */
export const TO_HALL =
  /政务服务(网|大厅|平台|中心|旗舰店)?|网上(办事|政务)(服务)?(大厅|中心)?|在线(办事|服务|政务)|办事(大厅|服务|中心)|网厅|一网通办|我要办事|服务大厅|行政审批(服务)?/;

/** Titles of news and notices, which name the district as readily as its hall does. */
export const NEWS =
  /通知|公告|公示|通报|简报|关于|印发|召开|举行|举办|开展|推进|调研|会议|《|第[\d一二三四五六七八九十]+期|年度|工作报告|动态|要闻|新闻/;

export const NEXT_PAGE =
  /^[[【(（<]?\s*(下一?页|后一?页|向后翻页|next( page)?)\s*[>›»＞→\])】）]*$|^(›|»|>|＞|→|>>|＞＞|››)$/i;
/** What turns a slider or a ring of cards on to the next ones, or unfolds the rest of a list. */
export const TURN_ON =
  /^(›|»|>|＞|→|>>|＞＞|››|❯|▶|►|▸|▷|⟩|〉|》|next( (slide|page))?|(下|后)一(页|组|张|批|屏|个|栏)|向右|右|右(移|翻|滑)|换一(批|组|换)|翻页|(更多|全部|展开(全部|更多)?|(查看|显示)(更多|全部)|其他)[\s▾▼∨⌄﹀›»>＞+]*|…|\.{3})$/i;
export const LOAD_MORE =
  /^((点击|上拉|下拉)?(加载|查看|显示|展开|浏览)?更多(相关)?(结果|事项|数据|内容|服务|办事|办事结果)?|(查看|显示)全部(结果|事项)|再看一些)\s*[…>›»＞⌄∨▾]*$/;
export const EXPAND =
  /^(展开|展开全部|展开更多|全部展开|查看全部|查看更多|更多|显示全部|阅读全文|查看全文|展开全文|详情|查看详情|\+|点击展开|点击查看)$/;

export const SEARCH_FIELD =
  /搜|查询|检索|关键[词字]|请输入(您|你)?(要|想|需要)?(查|搜|办|找|的)?|想办|要办|事项名称|找服务|找事项|搜一搜|keyword|search/i;
export const SEARCH_BUTTON =
  /^((立即|马上|点击|开始)?(搜|查|检|找)(索|询|找)?(一下|一搜|全站|全网|本站|站内|服务|事项|办事|政策)|(立即|马上|点击|开始)(搜索|查询|检索)|搜\s*索|查\s*询|检\s*索|搜一下|搜一搜|查一查|查一下|找一找|查\s*找|找服务|(站内|全站|事项|服务|办事)搜索|go|search|🔍|一键搜索|智能搜索|搜)$/i;
/** What leads to a search that is not on the page. */
export const SEARCH_OPENER =
  /^(请输入[^，。]{0,10})?(搜索?|检索|查找|搜一搜)(您?(想|要|需)[^，。]{0,8})?((服务|事项|办事|政策|指南)[、，,/和与]?){0,3}$|^(搜\s*索|检\s*索|查一查|搜一搜|站内搜索|全站搜索|事项(查询|搜索|检索)|查(找|询)?(事项|服务)|找(事项|服务)|智能(搜索|检索)|高级(搜索|检索)|我要(查|搜|找)|🔍|search)$/i;
/** Names of the picture of a looking glass. */
export const SEARCH_ICON = /(^|[\s_\-./])(search|sousuo|chaxun|magnif(y|ier)|zoom)($|[\s_\-.\d])|🔍/i;
/** Fields that look like a search and are none. */
export const NOT_SEARCH =
  /验证码|密码|用户名|账号|手机|身份证|姓名|邮箱|办件(编号|号|流水)|受理编?号|查询码|统一社会信用|页码|跳转|页$/;

export const GUIDE_LINK =
  /办事指南|办理指南|服务指南|事项详情|查看指南|操作指南|指南$|办事须知|事项介绍|查看详情|详细信息|^详情$|^指南$|^查看$/;
/** Marks of an entry that is no longer the one to use. */
export const SUPERSEDED = /旧版|历史版本|已(停用|废止|失效|作废|下架)/;
/** A page that asks which business item and which situation before it shows the guide. */
export const ASKS_SITUATION =
  /请(您|你)?(先|根据[^，。\n]{0,10})?(选择|确认|勾选)[^，。\n]{0,12}(业务办理项|办理项|业务项|业务类型|办理类型|情形|情况|子项|小项)|^(选择|请选择)?(您的?)?(办理)?(情形|情况)(选择|引导|导办)?[:：]?$|情形(引导|选择|导办|式)/m;
/** What goes on from such questions. */
export const TO_GUIDE =
  /^(下\s*一\s*步|确\s*定|确\s*认|(确认|完成)(选择|情形)|选好了|选择完成|生成(办事)?指南|(查看|获取|生成)(办理|导办|引导)?(结果|材料(清单)?)|开始导办|继续)$/;
export const APPLY =
  /在线办理|立即办理|我要办理|我要办$|网上办理|在线申报|在线申请|网上申报|网上申请|马上办|开始办理|立即申请|立即申报|我要申请|我要申报|去办理|全程网办|在线预审|网上预审|马上申请|一键办理|^申报$|^申请$|^办理$|^在线办$|^网办$|进入办理|点击办理|直接办理|在线受理|网上受理/;

/** A button of a row under which stands what can be done with the item: 在线办理 ▾, 操作, 更多操作. */
export const ROW_MENU = /[▾▼▿∨⌄﹀]\s*$|^(更多)?(操作|功能)(菜单)?$|^更多(服务|选项)$/;

/** How a service item is named: what makes a text look like an item of a list. */
export const ITEM_WORDS =
  /许可|备案|登记|核发|审批|核准|认定|审核|确认|申领|补领|换领|换发|补发|注销|变更|年检|年报|设立|开办|资格|注册|发放|缴纳|申报|办证|证明|给付|奖励|检定|鉴定|评审|延续|执业|证$|证书|申请/;

/** Sections that an ordinary government site has and a service hall has not. */
export const GOVERNMENT_SITE =
  /政务公开|政府信息公开|信息公开|重点领域|政府公报|领导之窗|领导信息|机构职能|新闻(中心|动态)|要闻|走进|政府文件|人事任免|财政预决算|公示公告|规划计划|魅力|概况/;

/** A page of results says once more what was looked for. */
export const SEARCH_ECHO = /搜|检索|查询|结果|关键[词字]|找到/;
