import type { Addresses } from '../kit/hall.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { CITY, WINDOWS } from './areas.ts';

const CSS = `body{margin:0;font:14px/1.8 "Microsoft YaHei",sans-serif;background:#f3f7f3;color:#333}a{color:#1d6b3a;text-decoration:none}.w{width:1000px;margin:0 auto}.h{background:#1d6b3a;color:#fff;padding:22px 0}.h h1{margin:0;font-size:26px}.m{background:#fff;display:flex}.m a{padding:10px 36px;font-size:16px}.b{background:#fff;margin-top:16px;padding:18px 24px}.b table{width:100%}.b td{padding:6px}.b td:first-child{width:130px;text-align:right}.b input[type=text],.b textarea,.b select{width:420px;padding:5px;border:1px solid #bbb}.b i{color:#c00;font-style:normal}.q{border-bottom:1px dashed #bbb}.bt{background:#1d6b3a;color:#fff;border:0;padding:8px 34px}`;
const REPLIES: [string, string, string, string][] = [
  ['咨询', '个体户转企业需要先注销吗？', '区市场监督管理局', '不需要注销，可以直接办理转型登记。'],
  ['投诉', '不动产窗口排队时间过长', '区自然资源局', '已增开两个窗口，并向投诉人说明，投诉人表示满意。'],
  ['咨询', '社保卡丢了怎么补？', '区人力资源和社会保障局', '可持身份证到就近银行网点补领。'],
  ['投诉', '施工许可证超过承诺期限', '区住房和城乡建设局', '经查材料补正时间未计入，已向投诉人解释并当日发证。'],
];
const ASK = (kind: '咨询' | '投诉', area: string): string => {
  const code =
    kind === '投诉'
      ? '<tr><td><i>*</i> 办件受理号：</td><td><input type="text" name="slh" maxlength="12" required> <i>必填，受理通知书上的12位受理号</i></td></tr>'
      : '';
  return `<form method="post" action="/${kind === '咨询' ? 'zx' : 'ts'}/add.do?Area=${area}" onsubmit="return tj(this)"><table>${code}<tr><td><i>*</i> 受理地区：</td><td><select name="dq">${[CITY, ...WINDOWS].map((a) => `<option${a.code === area ? ' selected' : ''}>${a.name}</option>`).join('')}</select></td></tr><tr><td><i>*</i> 姓名：</td><td><input type="text" name="xm" required></td></tr><tr><td><i>*</i> 手机号码：</td><td><input type="text" name="sj" required></td></tr><tr><td><i>*</i> ${kind}标题：</td><td><input type="text" name="bt" required></td></tr><tr><td><i>*</i> ${kind}内容：</td><td><textarea name="nr" rows="6" required></textarea></td></tr><tr><td><i>*</i> 验证码：</td><td><input type="text" name="yzm" style="width:120px" required> <img src="/yzm.do" alt="验证码" height="34" align="absmiddle"></td></tr><tr><td></td><td><button class="bt">提交</button></td></tr></table></form><script>function tj(f){if(f.slh&&!/^\\d{12}$/.test(f.slh.value)){alert('请输入12位办件受理号');return false}return true}</script>`;
};

/** "政民互动": a site of another firm, for the city and all its windows. */
export function zmhd(at: Addresses, { path, query }: Ask): Reply {
  const code = [CITY, ...WINDOWS].find((a) => a.code === query.get('Area'))?.code ?? CITY.code;
  const page = (title: string, html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-政民互动</title><style>${CSS}</style></head><body><div class="h"><div class="w"><h1>${CITY.name}政民互动平台</h1></div></div><div class="m"><div class="w"><a href="/default.aspx?ClassName=SY&Area=${code}">首页</a><a href="/zx/write.do?ClassName=ZX&Area=${code}">网上咨询</a><a href="/ts/write.do?ClassName=TS&Area=${code}">网上投诉</a><a href="${at['city']}/default.aspx">返回办事大厅</a></div></div><div class="w"><div class="b"><h3>${title}</h3>${html}</div><p align="center">政务服务便民热线：12345</p></div></body></html>`;
  if (path === '/' || path === '/default.aspx')
    return page(
      '答复选登',
      REPLIES.map(
        ([kind, title, who, text]) => `<div class="q"><p><b>[${kind}] ${title}</b></p><p>${who}答复：${text}</p></div>`,
      ).join(''),
    );
  if (path === '/yzm.do') return picture(['4 8 K 2'], 90);
  if (path === '/zx/write.do') return page('网上咨询', ASK('咨询', code));
  if (path === '/ts/write.do')
    return page('网上投诉', `<p>本栏目受理对已受理办件的投诉，请凭办件受理号填写。</p>${ASK('投诉', code)}`);
  return null;
}
