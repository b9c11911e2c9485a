import type { Ask, Reply } from '../kit/site.ts';
import { NAME } from './items.ts';

const STEPS = ['阅读须知', '选择情形', '填写申请表', '上传材料', '领取方式', '确认提交'];
const page = (n: number, body: string): string =>
  `<html><head><meta charset="utf-8"><title>网上申办-${STEPS[n]}</title><style>body{font:13px/26px SimSun;background:#f2f6fa}.m{width:900px;margin:20px auto;background:#fff;padding:20px;border:1px solid #cfe2f1}.st td{text-align:center;background:#eee;height:34px}.st td.on{background:#0a5f9e;color:#fff}.fm td{padding:4px 8px}i{color:red;font-style:normal}</style></head><body><div class="m"><h3>${NAME}　网上申办</h3><table class="st" width="100%"><tr>${STEPS.map((s, i) => `<td${i === n ? ' class="on"' : ''}>${i + 1}.${s}</td>`).join('')}</tr></table>${body}</div></body></html>`;

const FIELDS: [string, string][] = [
  ['qymc', '企业名称'],
  ['xydm', '统一社会信用代码'],
  ['fddbr', '法定代表人'],
  ['jycs', '经营场所'],
  ['zlfzr', '质量负责人'],
  ['lxdh', '联系电话'],
];

/** Pages of a form that anyone may open: two are turned by GET, the third only by saving. */
export function apply({ path, query }: Ask): Reply {
  const id = (query.get('ywid') ?? '').replace(/\D/g, '');
  if (path === '/sbxt/step1.jspx')
    return page(
      0,
      `<form action="/sbxt/step2.jspx" method="get" onsubmit="if(!this.ty.checked){alert('请先阅读并同意办理须知！');return false}"><input type="hidden" name="ywid" value="${id}"/><p>一、申请人应当如实填写申请信息，并对材料真实性负责。</p><p>二、申请受理后可凭受理编号查询进度。</p><p><label><input type="checkbox" name="ty" value="1"/> 我已阅读并同意</label></p><p align="center"><input type="submit" value="下一步"/></p></form>`,
    );
  if (path === '/sbxt/step2.jspx')
    return page(
      1,
      `<form action="/sbxt/step3.jspx" method="get" onsubmit="if(!this.qx[0].checked&&!this.qx[1].checked){alert('请选择办理情形！');return false}"><input type="hidden" name="ywid" value="${id}"/><p>请选择办理情形：</p><p><label><input type="radio" name="qx" value="1"/> 经营处方药和非处方药</label></p><p><label><input type="radio" name="qx" value="2"/> 只经营乙类非处方药</label></p><p align="center"><input type="button" value="上一步" onclick="history.back()"/> <input type="submit" value="下一步"/></p></form>`,
    );
  if (path === '/sbxt/step3.jspx')
    return page(
      2,
      `<form name="sqb" action="/sbxt/saveStep3.jspx" method="post"><input type="hidden" name="ywid" value="${id}"/><table class="fm" align="center">${FIELDS.map(([k, l]) => `<tr><td align="right"><i>*</i>${l}：</td><td><input type="text" name="${k}" size="44"/></td></tr>`).join('')}</table><p align="center"><input type="button" value="上一步" onclick="history.back()"/> <input type="button" value="暂存" onclick="sqb.action='/sbxt/zancun.jspx';sqb.submit()"/> <input type="submit" value="保存并下一步"/></p></form>`,
    );
  return null;
}
