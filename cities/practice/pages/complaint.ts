import type { Reply } from '../http.ts';
import type { Place } from '../place.ts';
import { page } from './shared.ts';

/** An online complaint: open to everyone, only about a case that has a number, or not offered. */
export function complaintPage(place: Place): Reply | undefined {
  const { complaint } = place.city!.plan;
  if (complaint === 'none') return undefined;
  const byCase = complaint === 'case-number-only';
  const intro = byCase
    ? '<p>仅受理对已办结事项的投诉，请填写办件编号；未办结或尚未受理的事项暂不支持网上投诉。</p>'
    : '<p>您可以对咨询、受理、办理等各环节的服务提出投诉或建议，请如实填写。</p>';
  const number = byCase
    ? '<p><label><em>*</em>办件编号：<input name="caseNo" required placeholder="请输入办件编号（必填）"></label><button type="button">查询办件</button></p>'
    : '';
  const body = `<h2>${place.words.complaint}</h2>${intro}<form class="ts-form" action="/complaint/submit.do" method="post">
${number}<p><label><em>*</em>投诉标题：<input name="title" required></label></p>
<p><label><em>*</em>投诉内容：<textarea name="content" rows="5" required></textarea></label></p>
<p><label>联系电话：<input name="tel"></label><button type="button" onclick="fetch('/sms/send.do',{method:'POST'})">获取验证码</button></p>
<p><button type="submit">提交投诉</button></p></form>`;
  return page(place, { title: place.words.complaint, kind: 'text', body });
}

/** 网上咨询: a form without sign-in, where the plan has one. */
export function consultPage(place: Place): Reply | undefined {
  if (!place.city!.plan.consultForm) return undefined;
  const body = `<h2>${place.words.consult}</h2><form class="zx-form" action="/consult/submit.do" method="post">
<p><label>咨询主题：<input name="title"></label></p><p><label>咨询内容：<textarea name="content" rows="5"></textarea></label></p>
<p><button type="submit">提交咨询</button></p></form><h3>历史咨询</h3><p>问：营业执照办理需要几天？答：材料齐全的当日办结。</p>`;
  return page(place, { title: place.words.consult, kind: 'text', body });
}
