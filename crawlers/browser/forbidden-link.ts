import { judgeKnownReading } from './known-readings.ts';
import { signsOut } from './request-meaning.ts';
import { asksForSms, meaningOf, tokensOf } from './request-words.ts';

/**
 * Words of links and buttons that do something. Whole texts, because the same words stand in titles that only name it:
 * 药品经营许可证注销 is an item, 申请提交 a step of a guide, 公共支付平台 a site.
 */
const FORBIDDEN: [rule: string, words: RegExp][] = [
  [
    'sign-out',
    /^(安全|立即|确认|一键)?(退出(登录|登陆|系统|账号|账户)?|登出|(注销|退出)(登录|登陆|用户|账号|账户|当前用户))$/,
  ],
  [
    'submit',
    /^(立即|确认|确定|马上|一键|我要|点击|直接|在线|网上|保存并|同意并|确认并|签字并)?(提交|递交)(申请|申报|订单|评价|预约|投诉|举报|咨询|留言|建议|诉求|审核|审批|办理|表单|信息|问题|反馈|数据|意见|回复|内容|答卷|问卷)?$/,
  ],
  ['submit', /^.{0,6}(评价|预约|投诉|留言|咨询|反馈|申报|确认|确定|立即|并)提交$/],
  ['submit', /^(立即|确认|确定)(申报|投诉|举报|评价|预约|取号|留言|发布|上报|报送|签署|签名|签字|送审)$/],
  [
    'save',
    /^(.{0,4}并)?(立即|点击|自动|临时|手动)?(保存|暂存)(草稿|信息|表单|数据|资料|申请|修改|更改|设置|并.{1,6}|到?草稿箱?|退出)?$|^(存|保存|暂存|存为|存入)草稿箱?$/,
  ],
  ['pay', /^(立即|马上|去|确认|确定|在线|网上|我要|一键|扫码)?(支付|缴费|付款|缴款|缴纳)(费用|订单)?$/],
  [
    'delete',
    /^(确认|确定|批量|全部)?(删除|移除)(此项|该项|选中|所选|全部|材料|附件|文件|草稿|记录|订单|申请)?$|^(撤销|撤回|取消)(申请|申报|预约|订单|投诉|评价|办件)?$/,
  ],
  ['upload', /^(点击|本地|立即|重新|批量|开始|确认|选择)?上传(附件|文件|图片|照片|电子件)?$/],
  [
    'sms',
    /^(免费|点击|重新)?(发送|获取|重发|重新发送|重新获取)(短信|手机|动态|语音)?(验证码|校验码|动态码|动态密码|短信码|短信)([（(]?\d*\s*(s|秒)?(后重新?(发送|获取))?[)）]?)?$/i,
  ],
  ['send', /^(确认|立即)?(发送|发出)(邮件|留言|申请|短信|信件|私信)$/],
];
const ENGLISH: [rule: string, words: RegExp][] = [
  ['sign-out', /^(log ?out|log ?off|sign ?out|sign ?off|exit)$/i],
  ['submit', /^(submit|confirm and submit)$/i],
  ['save', /^(save|save draft|save as draft)$/i],
  ['pay', /^(pay|pay now|checkout)$/i],
  ['delete', /^(delete|remove)$/i],
  ['upload', /^upload$/i],
];
/** Whatever one of these may be the whole of: most links say nothing of the kind. */
const ANY = new RegExp([...FORBIDDEN, ...ENGLISH].map(([, words]) => `(?:${words.source})`).join('|'), 'i');
const SEARCHING = /搜|查询|检索|查找|^go$|search|query/i;

/**
 * The rule by which a link or button is neither followed nor checked, because its words or its address say that following it would
 * submit, save, pay, delete, sign out, upload or send (CONTRACT.md §7); null where it may be. `url` may be empty or a `javascript:`
 * address.
 */
export function forbiddenLink(text: string, url: string): string | null {
  const words = text.replace(/[\s　·>»›→<«‹|｜【】[\]「」]+/g, '').replace(/[!！。.…]+$/, '');
  const trimmed = text.trim();
  if (ANY.test(words) || ANY.test(trimmed)) {
    for (const [rule, pattern] of FORBIDDEN) if (pattern.test(words)) return rule;
    for (const [rule, pattern] of ENGLISH) if (pattern.test(trimmed)) return rule;
  }
  const byAddress = url === '' ? null : forbiddenAddress(url, SEARCHING.test(words));
  if (byAddress) return byAddress;
  // 注销 alone signs out in a header, and names a kind of item in a list; only an address of a page tells them apart.
  return words === '注销' && !/^https?:\/\/[^#]+/i.test(url) ? 'sign-out' : null;
}

function forbiddenAddress(url: string, searching: boolean): string | null {
  const script = /^\s*javascript:(.*)$/is.exec(url)?.[1];
  if (script !== undefined) return forbiddenScript(script, searching);
  if (!/^https?:/i.test(url)) return null;
  if (!URL.canParse(url)) return null;
  const verdict = judgeKnownReading(new URL(url), { method: 'GET', url });
  return verdict.allow ? null : verdict.rule;
}

/** `javascript:logout()`, `javascript:doSubmit(1)`: the function called first names the deed. */
function forbiddenScript(script: string, searching: boolean): string | null {
  for (const [, name] of readable(script).matchAll(/([\w$.]+)\s*\(/g)) {
    const tokens = tokensOf((name ?? '').split('.').at(-1) ?? '');
    if (asksForSms(tokens)) return 'sms';
    if (signsOut(tokens)) return 'sign-out';
    if (meaningOf(tokens) === 'write' && !searching && !tokens.includes('search')) return 'submit';
  }
  return null;
}

function readable(script: string): string {
  try {
    return decodeURI(script);
  } catch {
    return script;
  }
}
