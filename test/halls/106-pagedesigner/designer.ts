import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { fullName, nameOf, ROOT } from './places.ts';
import { CSS } from './style.ts';

let serial = 0;
/** A component as the designer publishes it: generated id, absolute box, rich text inside. */
export function comp(kind: string, [x, y, w, h]: number[], inner: string, style = ''): string {
  serial = (serial * 31 + 7919) % 900_001;
  return `<div class="dz-comp dz-${kind}" id="c${(0x5a0000 + serial).toString(36)}" data-comp="${kind}" style="left:${x}px;top:${y}px;width:${w}px;${h ? `height:${h}px;` : ''}${style}"><div class="dz-in">${inner}</div></div>`;
}
/** Rich text: the editor leaves a span wherever somebody once changed a size. */
export const rich = (...parts: string[]): string => `<p>${parts.map((part) => `<span>${part}</span>`).join('')}</p>`;
export const link = (url: string, inner: string, tag = 'div', window = false): string =>
  `<${tag} class="lk" data-evt="link" data-url="${url}"${window ? ' data-target="_blank"' : ''}>${inner}</${tag}>`;

const NAV: [string, string, string][] = [
  ['首页', 'index', ''],
  ['个人办事', 'matters', '&type=gr'],
  ['企业办事', 'matters', '&type=fr'],
  ['部门服务', 'depts', ''],
  ['跨省通办', 'col_kstb', ''],
  ['互动交流', 'interact', ''],
  ['好差评', 'rating', ''],
];

export interface Frame {
  at: Addresses;
  area: string;
  page: string;
  title: string;
  comps: string[];
  id?: string;
}
export function published({ at, area, page, title, comps, id }: Frame): string {
  serial = page.length * 101 + Number(area.slice(2));
  const data = {
    area,
    full: fullName(area),
    root: ROOT.code,
    page,
    id,
    apply: at['yw'],
    file: at['file'],
  };
  const head = [
    comp(
      'topbar',
      [0, 0, 1200, 34],
      `${rich('沛川省人民政府办公厅', '主办')}<div class="r">${link(`${at['sso']}/passport/login?from=portal`, '登录', 'span')}${link(`${at['sso']}/passport/reg`, '注册', 'span')}</div>`,
    ),
    comp('logo', [0, 46, 400, 70], rich('沛川', '政务服务网')),
    comp(
      'place',
      [420, 62, 240, 40],
      `<span class="pl-n">${nameOf(area)}</span><span class="pl-b" data-evt="panel">区域切换 ▾</span>`,
    ),
    comp(
      'sk',
      [740, 60, 460, 42],
      '<div class="sk"><input type="text" placeholder="请输入事项名称或关键词"><div class="sk-b" data-evt="seek">搜索</div></div>',
    ),
    comp(
      'nav',
      [0, 126, 1200, 48],
      NAV.map(([name, to, more]) =>
        link(`/dz/view?page=${to}&area=${area}${more}`, rich(name), to === page && more === '' ? 'b' : 'div'),
      ).join(''),
    ),
  ];
  const foot = comp(
    'foot',
    [0, 1400, 1200, 0],
    `<div class="fr">${friends(at['ext'], 8)
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join('')}<a href="${at['ext']}/pc-credit/index.html" target="_blank">信用沛川</a></div>${link(
      `/dz/view?page=help&area=${area}`,
      '帮助说明',
      'span',
    )}${link(`/dz/view?page=about&area=${area}`, '网站声明', 'span')}<p>政务服务热线：<span>12345</span>　运行维护：沛川省大数据中心　沛ICP备13000417号-2</p>`,
  );
  const rail = `<div class="rail"><div data-evt="bot"><i>☺</i>智能问答</div><div data-evt="link" data-url="/dz/view?page=consult&area=${area}"><i>✎</i>在线咨询</div><div data-evt="link" data-url="/dz/view?page=complain&area=${area}"><i>☏</i>投诉建议</div></div>`;
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="generator" content="DZ Designer 3.8"><title>${title}</title><style>${CSS}</style></head><body><div class="dz-stage" style="height:1500px">${[...head, ...comps, foot].join('')}</div>${rail}<script>window.__DZ__=${JSON.stringify(data)}</script><script src="/dz/static/runtime.3.8.2.js"></script></body></html>`;
}

export const signIn = (): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>沛川省统一身份认证平台</title><style>body{margin:0;background:#dfe8f3;font:14px "Microsoft YaHei"}.bx{width:400px;margin:120px auto;background:#fff;padding:30px 40px;border-radius:8px}.bx h1{font-size:20px;text-align:center}.bx span{margin-right:24px}.bx input{display:block;width:100%;height:40px;margin:14px 0;padding:0 10px}.bx button{width:100%;height:42px;background:#1f4e8c;color:#fff;border:0}</style></head><body><div class="bx"><h1>沛川省统一身份认证平台</h1><span>自然人登录</span><span><b>法人登录</b></span><input placeholder="统一社会信用代码"><input type="password" placeholder="请输入密码"><button type="button">登录</button><p>电子营业执照扫码登录　忘记密码</p></div></body></html>`;
