import { heading } from './pages.ts';

const form = (action: string, rows: [string, string, boolean][], note: string): string =>
  `<form name="xxform" method="post" action="${action}"><table width="80%" align="center" border="1" cellpadding="6" bordercolor="#BBD5EF" style="border-collapse:collapse"><tr><td colspan="2"><font color="red">${note}</font></td></tr>${rows
    .map(
      ([label, name, must]) =>
        `<tr><td width="120" align="right">${label}：</td><td>${name === 'nr' ? '<textarea name="nr" cols="60" rows="8"></textarea>' : `<input type="text" name="${name}" size="50">`}${must ? ' <font color="red">*</font>' : ''}</td></tr>`,
    )
    .join(
      '',
    )}<tr><td colspan="2" align="center"><input type="submit" value="提 交"> <input type="reset" value="重 填"></td></tr></table></form>`;

/** 投诉信箱: whoever writes needs a name and a telephone number, no case. */
export const complaint = (): string =>
  `${heading('投诉信箱')}${form(
    '/ts/ts_tj.jhtml',
    [
      ['被投诉单位', 'dw', true],
      ['投诉标题', 'bt', true],
      ['投诉内容', 'nr', true],
      ['您的姓名', 'xm', true],
      ['联系电话', 'dh', true],
      ['电子邮箱', 'yx', false],
    ],
    '请如实填写，我们将在15个工作日内予以答复。',
  )}`;

export const consult = (): string =>
  `${heading('网上咨询')}${form(
    '/zx/zx_tj.jhtml',
    [
      ['咨询部门', 'dw', true],
      ['咨询标题', 'bt', true],
      ['咨询内容', 'nr', true],
      ['您的姓名', 'xm', true],
      ['联系电话', 'dh', true],
    ],
    '带*的为必填项。',
  )}`;

/** Counts by department for a month, nothing of where they come from, why or what was done. */
export const ratings = (): string => {
  const rows = [
    ['市场监督管理局', '212', '19', '3', '0', '0'],
    ['公安局', '188', '22', '5', '1', '0'],
    ['税务局', '305', '11', '2', '0', '0'],
    ['自然资源局', '97', '14', '6', '1', '1'],
    ['人力资源和社会保障局', '143', '17', '2', '0', '0'],
  ];
  const head = ['序号', '部门', '非常满意', '满意', '基本满意', '不满意', '非常不满意'];
  return `${heading('政务服务“好差评”统计')}<p align="center">统计期间：2026年10月1日至2026年10月31日</p><table width="96%" align="center" border="1" cellpadding="4" bordercolor="#BBD5EF" style="border-collapse:collapse"><tr bgcolor="#E6F1FC">${head.map((h) => `<td align="center">${h}</td>`).join('')}</tr>${rows.map((r, i) => `<tr><td align="center">${i + 1}</td>${r.map((c) => `<td align="center">${c}</td>`).join('')}</tr>`).join('')}</table>`;
};

/** 智能客服 in a small window: it takes the question and says nothing. */
export const chat = (): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>智能客服</title></head><body style="margin:0;font-size:12px"><table width="100%" height="100%"><tr><td height="30" bgcolor="#1560AC"><font color="#FFFFFF"><b>智能客服</b></font></td></tr><tr><td valign="top"><div id="jl" style="height:300px;overflow:auto">客服：您好，请输入您的问题。<br></div></td></tr><tr><td height="70"><textarea id="wt" cols="50" rows="3"></textarea> <input type="button" value="发送" onclick="fs()"></td></tr></table>
<script language="javascript">function fs(){var w=document.getElementById("wt"),j=document.getElementById("jl");if(w.value=="")return;j.innerHTML+="我："+w.value.replace(/</g,"&lt;")+"<br>";var x=new XMLHttpRequest();x.open("GET","/kefu/reply.jsp?wt="+encodeURIComponent(w.value),true);x.onreadystatechange=function(){if(x.readyState==4&&x.responseText!=""){j.innerHTML+="客服："+x.responseText+"<br>"}};x.send(null);w.value=""}</script></body></html>`;
