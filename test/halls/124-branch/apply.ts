import { readFileSync } from 'node:fs';
import { type Ask, type Reply, redirect, script } from '../kit/site.ts';
import { DISTRICT } from './areas.ts';
import { caseOf, titleOf, YWX } from './items.ts';

const CODE = readFileSync(new URL('./apply.script', import.meta.url), 'utf8');
const CSS = `body{margin:0;background:#eef2f7;font:14px/1.8 "Microsoft YaHei",sans-serif;color:#333}.h{background:#fff;border-bottom:3px solid #c7331f;padding:16px 10%;font-size:22px;color:#b8271a}.h small{float:right;font-size:13px;color:#888}.c{width:1000px;margin:20px auto;background:#fff;padding:24px 36px}.s{display:flex;list-style:none;padding:0;margin:0 0 22px}.s li{flex:1;text-align:center;background:#eee;line-height:38px;margin-right:4px}.s .on{background:#c7331f;color:#fff}.st{display:none}.st.on{display:block}.xz{height:230px;overflow:auto;border:1px solid #ddd;padding:12px 18px}.bt{text-align:center;margin-top:20px}.bt button{padding:8px 34px;margin:0 8px;border:1px solid #c7331f;background:#fff;color:#c7331f;cursor:pointer}.bt .m{background:#c7331f;color:#fff}.bt button:disabled{background:#bbb;border-color:#bbb;color:#fff}.q{border-bottom:1px dashed #ddd;padding:10px 0}.q label{margin-right:26px}.f p{display:flex}.f p>label{width:170px;text-align:right;padding-right:12px}.f input[type=text],.f select{flex:1;padding:7px;border:1px solid #ccc}#tip{color:#d02a1e;text-align:center;min-height:24px}`;
const NOTES = [
  '申请人应当如实填写申请信息，并对申请材料的真实性负责。',
  '网上申请仅受理青陂区内的经营场所，跨区经营的请到相应分厅办理。',
  '申请提交后一个工作日内反馈是否受理，请留意短信通知。',
  '营业执照通过电子证照库核验，无需再次提供。',
  '办理结果可以选择窗口领取、邮寄送达或者下载电子证照。',
];
const QUESTIONS = ['您的药店是否为连锁企业的门店？', '您是否只经营乙类非处方药？', '您是否已经领取营业执照？'];
const FIELDS = ['企业名称', '统一社会信用代码', '法定代表人姓名', '质量负责人姓名', '联系电话', '经营地址'];
const notes = `<div class="xz"><h3>申请须知</h3>${NOTES.map((n, i) => `<p>${i + 1}、${n}</p>`).join('')}</div><p><label><input type="checkbox" id="ty"> 我已阅读并同意以上申请须知</label></p><div class="bt"><button class="m" id="b1" disabled>下一步</button></div>`;
const questions = `<h3>请根据实际情况选择办理情形</h3>${QUESTIONS.map((q, n) => `<div class="q"><p>${n + 1}. ${q}</p><label><input type="radio" name="q${n}" value="1"> 是</label><label><input type="radio" name="q${n}" value="0"> 否</label></div>`).join('')}<div class="bt"><button data-to="0">上一步</button><button class="m" id="b2">下一步</button></div>`;
const form = `<h3>填写表单</h3><form class="f" id="bd" method="post" action="/wssb/submit">${FIELDS.map((f, n) => `<p><label>* ${f}：</label><input type="text" name="f${n}"></p>`).join('')}<p><label>* 经营方式：</label><select name="jyfs"><option value="">请选择</option><option>零售</option><option>零售（连锁门店）</option></select></p><p><label>* 经营范围：</label><span>${['处方药', '甲类非处方药', '乙类非处方药', '中药饮片'].map((s) => `<input type="checkbox" name="fw" value="${s}"> ${s}　`).join('')}</span></p><div class="bt"><button type="button" data-to="1">上一步</button><button type="submit" formaction="/wssb/saveDraft">暂存</button><button type="submit" class="m">提交申请</button></div></form>`;

/** The apply system: whoever is not signed in goes through it as a guest. */
export function apply({ path, query }: Ask): Reply {
  if (path === '/') return redirect(`/wssb/start?ywx=${YWX}`);
  if (path === '/wssb/js/wizard.js') return script(CODE);
  if (path !== '/wssb/start') return null;
  const found = caseOf(DISTRICT, query.get('ywx') ?? '');
  const title = found ? titleOf(found.row, found.one) : '政务服务事项';
  const steps = ['申请须知', '情形选择', '填写表单'];
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>网上申请-荆泽省政务服务网上申报系统</title><style>${CSS}</style></head><body><div class="h">荆泽省政务服务网上申报系统<small>您好，游客！提交后凭查询码查看进度</small></div><div class="c"><h2>${title}</h2><p>受理分厅：青陂区　受理单位：${found?.row.office ?? '青陂区政务服务中心'}</p><ul class="s">${steps.map((s, n) => `<li${n ? '' : ' class="on"'}>${n + 1} ${s}</li>`).join('')}</ul>${[notes, questions, form].map((p, n) => `<div class="st${n ? '' : ' on'}">${p}</div>`).join('')}<p id="tip"></p></div><script src="/wssb/js/wizard.js"></script></body></html>`;
}
