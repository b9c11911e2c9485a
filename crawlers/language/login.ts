/** Words of sign-in pages and of being turned away for not being signed in (assessment notes 7.1; portals.md B5). */
export const SIGN_IN =
  /统一身份认证|用户登录|个人登录|法人登录|自然人登录|企业登录|账号登录|账户登录|密码登录|短信登录|验证码登录|扫码登录|刷脸登录|电子营业执照登录|CA登录|数字证书登录|一证通|登录方式|忘记密码|立即注册|欢迎登录|请登录|登录系统|用户名登录/;
export const SIGN_IN_FIRST =
  /请先?登录|您?还?未登录|没有登录|未登陆|请先?登陆|登录后(再|可|才|方可|办理|使用)|需要登录|登录超时|会话(已)?(过期|超时)|登录(已)?失效|仅支持法人|请使用法人|切换法人|实名认证|认证等级|您尚未登录/;
/** A sign-in that calls itself the unified identity platform of a province or the state. */
export const UNIFIED =
  /(国家政务服务平台|全国一体化|[\u4e00-\u9fa5]{2,8}(省|自治区|市)?(政务服务)?(网)?|[\u4e00-\u9fa5]{2,6})?统一(身份|用户)(认证|中心)|国家政务服务平台(登录|账号|统一)/;
/** What sign-in hosts and addresses are called. */
export const SIGN_IN_ADDRESS =
  /(^|[/.\-_])(tyrz|tysfrz|sfrz|smrz|sso|login|auth|oauth2?|uias|ids|uc|jis|passport|user|uams|cas|idaas|uaa|signin)([/.\-_?#:0-9]|$)|[?&](redirect_uri|gotoUrl|goto|backUrl|service|surl|returnUrl|ReturnUrl|callback)=/i;

/** How portals say that an item cannot be handled online (assessment notes 7.4; portals.md B4). */
export const OFFLINE =
  /(暂|尚|目前|该事项|本事项|此事项)?(暂?不|未|无法|不能|不可)(支持|提供|开通|可|能)?(在线|网上|线上|网络)?(办理|申报|申请|网办|预审)|请(到|前往|至|携带材料到)[^。，]{0,20}(窗口|线下|大厅|现场|中心)[^。，]{0,6}(办理|申请|申报|提交)|(仅|只)(支持|能|可|限)(到|在)?(窗口|线下|现场|大厅)|窗口申报|仅限窗口|线下办理/;
export const APP_ONLY =
  /(下载|打开|使用|登录|前往|通过|请用)[^。]{0,16}(APP|app|App|客户端|小程序|手机端|移动端|支付宝|微信)[^。]{0,10}(办理|申请|申报|扫|操作|使用)?|(手机|微信|支付宝|APP|App)?扫(码|一扫|描)?[^。]{0,14}(二维码)?[^。]{0,4}(办理|申报|申请)|(请|仅)(在|支持)(移动端|手机端|手机|APP|小程序)/;
