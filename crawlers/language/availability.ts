/**
 * How Chinese portals say that a page is gone, closed for now, or not for us (research notes of 2026-11: pages and crawler
 * sources of provincial portals, WAF products' own pages). Data only; where on a page a phrase must stand to count is
 * the rule of crawlers/answers.ts.
 */
export interface Phrase {
  words: RegExp;
  /** Also said by healthy pages in passing; counts only in a title or heading, or on a very short page. */
  weak?: true;
}

const strong = (words: RegExp): Phrase => ({ words });
const weak = (words: RegExp): Phrase => ({ words, weak: true });

/** The page that was asked for does not exist. */
export const GONE_PHRASES: readonly Phrase[] = [
  strong(
    /(您|你)?(所?要?(访问|查看|浏览|请求|查找|打开|寻找)的?)(页面|网页|内容|文件|资源|栏目|地址|信息|网址)[^。！!]{0,12}(不存在|找不到|未找到|没有找到|走丢|跑丢|丢失|被?(移除|删除|移走))/,
  ),
  strong(
    /(页面|网页|文章|内容|资源|文件|附件|栏目|信息|事项)(已经?|可能)?(不存在|走丢了?|跑丢了?|找不到了?|未找到|不见了|丢失了?)/,
  ),
  strong(
    /(找不到|未找到|没有找到|无法找到)(您|你)?(要|所)?(访问|请求|查看|浏览)?的?(该|此|这个|相关)?(页面|网页|文件|资源)/,
  ),
  strong(/该(页面|网页|文章|内容|信息|栏目)(已经?|可能已?)被?(删除|移除|下线|下架|撤销)/),
  strong(/(链接|网址|地址)(已经?)?(失效|无效|过期)/),
  strong(/(该|此)事项(不存在|已取消|已下线|已停用|已注销)|事项(已下线|已停用|已取消)/),
  strong(
    /(the )?(page|resource|file|document)( (that )?you (are|were) (looking for|requesting|requested)| requested| you requested)?[^.]{0,40}(not found|cannot be found|could not be found|does(n't| not) exist|was not found)/i,
  ),
  strong(/the requested (url|resource|page|file)[^.]{0,200}(was )?not (be )?found/i),
  weak(/(?<![\d.\-/])404(?![\d\-/号条次件人元项个路室房页米])/),
  weak(/\b(page |file )?not found\b/i),
  weak(/(错误|error)\s*(代码|码|code)?\s*[:：]?\s*404/i),
  weak(/参数错误|非法参数|参数不正确|缺少参数/),
  weak(/抱歉[，,！! ]*(页面)?出错了|出错(啦|了)/),
  weak(/不存在/),
];

/** Closed for now, by the site's own word. */
export const MAINTENANCE_PHRASES: readonly Phrase[] = [
  strong(/(系统|网站|平台|服务|本站|栏目|页面|功能|网厅)(正在|正处于)[^。，,]{0,8}(维护|升级|改造|割接|检修|迁移)/),
  strong(/(维护|升级|升级维护|系统升级|停机维护|检修)(进行)?中[，,。！!…\s]*(请|敬请|暂|给您)/),
  strong(/停机维护|(服务|网站|系统)暂(不可用|停|时关闭)/),
  // A counter, a machine or a telephone that rests is no site that is closed.
  strong(
    /(?<!(窗口|终端|自助机|一体机|热线|电话|网点|柜台|现场)(?:(?!网站|系统|平台|网厅|网上)[^。；;，,]){0,8})暂停(对外)?(服务|访问|运行|开放)/,
  ),
  strong(/(网站|栏目|页面|系统)(正在)?建设中/),
  strong(/本?(网站|系统|平台|站点)(已经?)(关闭|下线|停用|停止服务|关停|迁移)|域名已(停用|过期)|站点已暂停/),
  strong(/(暂时|目前)(无法|不能)(访问|提供服务)/),
  strong(/服务器?开小差|服务器?(繁忙|忙)[，,]|系统繁忙[，,。 ]*请?稍[后候]/),
  weak(/系统维护|升级维护|维护中|升级中|系统升级|网站维护|正在维护|正在升级|正在建设|敬请期待|即将上线/),
  weak(/系统(繁忙|异常|错误)|网络(繁忙|异常)|服务(不可用|异常)|请稍[后候](再试|重试|访问)|暂停服务/),
  weak(/\b(under maintenance|temporarily unavailable|scheduled maintenance|service unavailable)\b/i),
];

/** A notice about maintenance is a healthy page that tells of it. */
export const NOTICE_WORDS = /公告|公示|通知|通告|关于|解读|新闻|要闻|动态|发布时间|来源[:：]|浏览次数/;

/** A person has to prove to be one. Never answered. */
export const CAPTCHA_PHRASES: readonly Phrase[] = [
  strong(/请?(完成|进行|通过)(下方|以下|下列)?的?(安全|人机|滑动|拼图|点选|图形)验证/),
  strong(
    /(拖动|滑动|按住)(左边|下方|下面)?的?滑块|向右(滑动|拖动)(完成|填充)|请依次点击|点击进行(智能)?验证|按钮进行验证/,
  ),
  strong(/请输入(图[片形中]|下图|图中)的?(验证码|字符)/),
  strong(/verify (that )?you are (a )?human|are you a robot|complete the captcha/i),
  weak(/人机验证|安全验证|滑动验证|图形验证码?|请输入验证码|验证码/),
];

/** Marks of captcha products in a page's source. */
export const CAPTCHA_MARKS = /geetest|nc_1_n1z|TCaptcha|yidun|aj-captcha|aliyunCaptcha|hcaptcha|g-recaptcha/i;

/** A firewall speaks, not the site. */
export const WAF_PHRASES: readonly Phrase[] = [
  strong(/(您|你)的?(访问|请求|操作|IP)[^。]{0,12}(被|已)(被)?(拦截|阻断|拒绝|阻止|禁止|限制|封禁)/),
  strong(/(请求|访问)(疑似|可能)?(含有|存在|包含)?[^。]{0,6}(攻击行为|恶意|不合法的参数|非法字符)/),
  strong(
    /(网站|Web应用|应用)防火墙|网站安全狗|创宇盾|玄武盾|安全狗|云盾|云锁|知道创宇|天翼云.{0,6}(WAF|防护)|WAF.{0,8}(拦截|防护)/i,
  ),
  strong(
    /request (has been )?(blocked|rejected|denied) by|access denied.{0,40}(firewall|security|policy)|event ?id[:：]/i,
  ),
  weak(/访问被拒绝|访问受限|拒绝访问|禁止访问|非法请求|非法访问|access denied|forbidden/i),
];

/** We asked too often, by the site's word. */
export const RATE_PHRASES: readonly Phrase[] = [
  strong(/(访问|操作|请求|点击)(过于|太|过)(频繁|快)/),
  strong(/too many requests|rate limit/i),
  weak(/频繁.{0,10}稍[后候]/),
];

/** Not for addresses outside the country. */
export const GEO_PHRASES: readonly Phrase[] = [
  strong(/仅限?(中国)?(大陆|境内|国内)[^。]{0,8}(访问|使用|用户)/),
  strong(/(境外|海外|国外|所在(地区|区域|国家))[^。]{0,12}(限制|禁止|不支持|无法|不能)[^。]{0,4}(访问|使用)?/),
  strong(/not available in your (country|region)/i),
];

/**
 * Script challenges of anti-robot products, by what their shells carry: 加速乐 (521, __jsl_clearance), 阿里云
 * (acw_sc__v2, 200), 瑞数 (412 or 202, $_ts), Cloudflare. A browser passes them by itself; nothing is solved by us.
 */
export const CHALLENGES: readonly { name: string; body?: RegExp; cookie?: RegExp; statuses?: readonly number[] }[] = [
  { name: '加速乐', body: /__jsl_clearance/ },
  { name: '加速乐', body: /document\.cookie|go\(\{/, cookie: /__jsluid/, statuses: [521] },
  { name: '阿里云', body: /acw_sc__v[23]|var arg1\s*=\s*'[0-9A-F]{40}'/ },
  { name: '瑞数', body: /\$_ts\b|FSSBBIl1UgzbN7N|window\[['"]\$_/ },
  { name: '瑞数', body: /<meta[^>]+id="9DhefwqGPrzGxEp9hPaoag"/ },
  { name: 'Cloudflare', body: /_cf_chl_opt|challenge-platform|<title>Just a moment/ },
];

/** A sign-in page (assessment notes 7.1). */
export const LOGIN_WORDS =
  /统一身份认证|用户登[录陆]|个人登录|法人登录|自然人登录|账号登录|账户登录|密码登录|短信登录|扫码登录|刷脸登录|电子营业执照登录|数字证书登录|请先登录|您还(未|没有)登录|登录后(再|可)?(办理|查看|访问|操作)|忘记密码|立即注册|登录超时|会话已?(过期|超时)|未登录或登录已失效/;
export const LOGIN_ADDRESS =
  /(^|[./_-])(login|logon|signin|sso|cas|oauth2?|tyrz|sfrz|smrz|tysfrz|uias|jis-web|passport|idaas|tologin|uams)([./_?#-]|$)/i;

/** A column or list that holds nothing. */
export const EMPTY_PHRASES =
  /暂无(相关)?(数据|内容|信息|记录|事项|文章|资料|结果|服务|公告|公示|通知|新闻|文件|视频|活动|调查|问卷|访谈|征集|留言|项目)|(没有|无|未查询到|未找到|查无)(相关|任何|符合条件的)?(数据|内容|信息|记录|事项|结果)|共\s*0\s*(条|项|个|件|篇)|栏目(正在)?建设中|内容(正在)?(建设|更新|完善)中/;

/** What an application says to a reader without scripts; the page itself is not seen yet. */
export const SHELL_WORDS =
  /enable JavaScript|(请?(开启|启用|打开)|不支持|doesn't work properly without)\s*JavaScript|浏览器版本过低|正在加载|加载中/i;

/** Said of who asks, not of what is asked for. */
export const ABOUT_THE_VISITOR = /登[录陆]|会话|session|过期|超时|权限|授权|参数|token|unauthori[sz]ed|forbidden/i;
