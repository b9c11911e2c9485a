import { forbiddenLink } from './forbidden-link.ts';

/** How a dialog asks: 您确定要…吗？, 是否…？ What is left is what a yes would do. */
const ASKS =
  /^(温馨提示|提示|系统提示)?[:：,，]?(请问|请)?(您|你)?(真的|现在|是否|确定|确认|要不要|需要|继续|立即|要|想)*/;
const MARKS = /[\s?？!！。.…]+$/;
/** A deed at the head or at the end of a short question; longer texts only speak of one. */
const DEED =
  /^((提交|递交|支付|缴费|缴纳|付款|删除|移除|撤销|撤回|上传|发送|退出(登录|登陆|系统|账号|账户)|注销(登录|登陆|账号|账户)?).{0,10}|(保存|暂存)(草稿|申请|表单|材料|信息|数据|修改|办件)?.{0,4})$|^.{0,10}(提交|递交|保存|暂存|支付|缴费|付款|删除)$/;

/** The rule by which a dialog is answered no: a yes to its words would submit, save, pay, delete or sign out; null where it may be yes. */
export function forbiddenQuestion(message: string): string | null {
  const asked = message.replace(MARKS, '').replace(/(了)?[吗么嘛吧呢]$/, '');
  const deed = asked.replace(ASKS, '').replace(/[\s“”"'‘’【】「」]+/g, '');
  return forbiddenLink(asked, '') ?? forbiddenLink(deed, '') ?? (DEED.test(deed) ? 'submit' : null);
}
