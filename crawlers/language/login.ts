/** Words of sign-in pages and of being turned away for not being signed in (assessment notes 7.1; portals.md B5). */
export const SIGN_IN =
  /统一身份认证|统一用户认证|统一认证|用户登[录陆]|会员登[录陆]|个人登[录陆]|法人登[录陆]|自然人登[录陆]|企业登[录陆]|单位登[录陆]|账[号户]登[录陆]|帐[号户]登[录陆]|密码登[录陆]|短信登[录陆]|验证码登[录陆]|手机登[录陆]|扫码登[录陆]|刷脸登[录陆]|电子营业执照登[录陆]|CA登[录陆]|数字证书登[录陆]|一证通|登[录陆]方式|忘记密码|立即注册|欢迎登[录陆]|请登[录陆]|登[录陆](系统|平台|页面)|用户名登[录陆]|^登[录陆]$|[-_—|·]\s*登[录陆]$|登[录陆]\s*[-_—|·]|(系统|平台|网|大厅)登[录陆]/;
/** What a visitor without a session is told when a service wants one. */
export const SIGN_IN_FIRST =
  /请(您)?先?(进行)?登[录陆]|(?<![无不毋免][需须要]?|无需要)先登[录陆]|您?(还|尚)?(未|没有?)登[录陆]|登[录陆]后(再|可|才|方可|即可|办理|使用|进行)|(?<![无不毋免])(需|须|需要|必须)(先)?(用户)?登[录陆]|(需|须|请|必须)(先|您)?(使用|通过|用|以)[^，。；\n]{0,12}登[录陆](?!名|密码)|(是否|要不要|现在)(立即|马上|现在|前往|去|先)?登[录陆]|登[录陆](已)?(超时|失效|过期)|会话(已)?(过期|超时|失效)|(仅支持|请使用|请切换)(至|到|为)?法人|请先(进行)?实名|(认证等级|实名等级)(不足|不够|过低)|跳转(至|到)?(统一)?(身份认证|登[录陆])/;
/** Says as what one is here, and asks for nothing: 当前身份：游客（未登录）. */
export const AS_VISITOR =
  /(身份|状态|用户)\s*[:：]\s*((游客|访客)\s*[（(]?)?(您)?(尚|还)?未登[录陆][)）]?|(游客|访客)\s*[（(](尚|还)?未登[录陆][)）]/g;
/**
 * Says that one will have to sign in later on the way: 提交申报前须登录, 提交时再登录, 点击“提交”后将要求您登录, 填写信息后需要登录. Before
 * one fills in anything is now.
 */
export const SIGN_IN_LATER =
  /((提交|支付|缴费|签[名章字]|上传|领取)[^，。；\n请]{0,8}(前|时|之前|后)|(填写|填报|填[完好]|录入|保存|暂存)[^，。；\n请]{0,8}(之后|以后|后|完毕|完成))[^，。；\n请]{0,6}登[录陆]/g;
/** What sign-in hosts and addresses are called. */
export const SIGN_IN_ADDRESS =
  /(^|[/.\-_])(tyrz|tysfrz|sfrz|smrz|rzzx|sso|login|logon|auth2?|oauth2?|authorize|uias|ids|uc|uccp|jis|jis-web|hbjis|jsjis|passport|user|uuser|users|uams|cas|idaas|uaa|signin|tacs-uc|account)([/.\-_?#:0-9]|$)|[?&](redirect_uri|gotoUrl|goto|backUrl|surl|returnUrl|ReturnUrl)=/i;
/** Links and buttons that lead to the sign-in. */
export const SIGN_IN_LINK =
  /^(您好[，,]?\s*)?(请|去|立即|马上|前往|点击|用户|会员|使用|通过|省|国家|统一|身份|认证|政务服务|平台|账号)*登\s*[录陆](办理|系统|入口)?$|^登[录陆]\s*[/|·、&]?\s*注册$|^(个人|法人|自然人|企业|单位)(用户)?登[录陆]$/;

/** Goes on without an account, beside the way to the sign-in: 游客填报, 免登录办理, 暂不登录，继续申报. To close what asks is no such way. */
export const WITHOUT_ACCOUNT =
  /^(我?[要以]|以)?(游客|访客|匿名|免登[录陆]|[不无毋]需登[录陆]|(暂|先)?不登[录陆]|跳过登[录陆])(身份|方式|用户|模式)?[，,]?(直接|继续|先|立即|在线|网上)*(填报|填写|预填|试填|申报|申请|办理|办事|申办|继续)$|^(直接|继续)(填报|申报|办理|申请)$/;

/** How portals say that an item cannot be handled online (assessment notes 7.4; portals.md B4). */
export const OFFLINE =
  /(暂|尚|目前|还)?(不|未|无法|不能|不可)(支持|提供|开通|实现|可|能|予)?(在线|网上|线上|网络|互联网|全程)(办理|申报|申请|网办|预审|受理|提交)(?!的|材料|部分)|(不支持|未开通|不可|不能|无法|暂不)网办|(暂|尚)(不|未)(支持|开通|提供)(办理|申报|申请|受理)|(仅|只|须|需)(支持|能|可|限|可以|允许)?(到|在|于|前往|至)?(现场|线下)?[\u4e00-\u9fa5]{0,10}(窗口|线下|现场|大厅)(办理|申请|申报|提交|受理)|(仅限|只限)(窗口|线下|现场|大厅)|^窗口申报$/;
/** Weaker: sent to a window, which guides also say of one of several ways. */
export const TO_THE_WINDOW =
  /请(您)?(携带[^。]{0,12})?(到|前往|至|去|持|移步)[^。；]{0,24}(窗口|线下|大厅|现场|中心)[^。；]{0,8}(办理|申请|申报|提交|咨询)|请?(线下|窗口|现场)(办理|申报|申请)$/;

/** Names of the provinces' and big cities' apps (portals' own names, seen on their home pages). */
const APPS =
  '浙里办|粤省事|粤商通|皖事通|苏服办|苏周到|爱山东|渝快办|天府通办|赣服通|鄂汇办|秦务员|闽政通|一部手机办事通|办事通|冀时办|辽事通|吉事办|豫事办|湘易办|智桂通|爱广西|海易办|云上贵州|多彩宝|甘快办|我的宁夏|随申办|京通|北京通|津心办|金心办|蒙速办|三晋通|新服办|青松办|i深圳|穗好办|龙江全省事|龙易办|藏易通|长沙市民|杭州城市大脑';
const DEVICE = `APP|客户端|小程序|公众号|服务号|手机端|移动端|掌上|支付宝|微信|${APPS}`;
/** Sent away to a telephone. */
export const APP_ONLY = new RegExp(
  `(下载|打开|使用|登录|前往|通过|请用|请在|请到|进入|关注|搜索)[^。；，]{0,16}(${DEVICE})[^。；]{0,16}(办理|申请|申报|申办|操作|进行|提交|打开|访问|查看)|(请|仅|只)(限|在|支持|能|可|用|使用)?(于|通过|在)?(手机|移动|掌上)(端|设备|APP)?(办理|申请|申报|操作)?|(手机|微信|支付宝|${APPS}|APP)?\\s*(扫码|扫一扫|扫描)[^。；]{0,16}(办理|申报|申请|申办|下载|打开|操作)|(扫码|手机|掌上|移动端|APP)(办理|申报|申请|办)$`,
  'i',
);
/** A code to be scanned, where that is all there is. */
export const SCAN = /二维码|扫码|扫一扫|扫描/;
/** Words of a channel that is a telephone's. */
export const ON_A_PHONE = new RegExp(`${DEVICE}|手机|扫码|扫一扫|二维码|移动`, 'i');
