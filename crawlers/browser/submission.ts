/** What the walker is doing: only reading, standing in a form, asking the automatic assistant. */
export type Phase = 'load' | 'form' | 'assistant';

export interface RequestToJudge {
  method: string;
  url: string;
  resourceType?: string;
  body?: string | null;
  contentType?: string | null;
  phase?: Phase;
}
export type SubmissionVerdict = { allow: true } | { allow: false; rule: string };

/** Whether a request only reads (CONTRACT.md §7). */
export function judgeRequest({ method }: RequestToJudge): SubmissionVerdict {
  return /^(GET|HEAD|OPTIONS)$/i.test(method) ? { allow: true } : { allow: false, rule: 'method' };
}

/** The rule by which a link or button is not followed; null where it may be. */
export function forbiddenLink(text: string, _url: string): string | null {
  return /^(提交|确认提交|暂存|保存|支付|缴费|删除|退出|退出登录|注销登录|上传|发送验证码|获取验证码)$/.test(
    text.trim(),
  )
    ? text.trim()
    : null;
}
