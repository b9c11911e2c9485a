import { html, ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

const SECTIONS = [
  '基本信息',
  '受理条件',
  '办理流程',
  '申请材料',
  '咨询监督',
  '窗口办理',
  '许可收费',
  '中介服务',
  '设定依据',
  '权利与义务',
  '法律救济',
];
const LONG =
  '申请人应当在云溪区行政区域内有与所经营药品品种和规模相适应的营业场所、设备、仓储设施以及卫生环境；有依法经过资格认定的药师或者其他药学技术人员；有与所经营药品相适应的质量管理机构或者人员；有保证所经营药品质量的规章制度。';

const cell = (text: string): string =>
  `<td><p class="matters-truncate">${text}</p><a class="more" href="javascript:void(0)" onclick="this.previousElementSibling.style.webkitLineClamp='none';this.remove()">展开</a></td>`;
const rows = (...labels: (keyof typeof VALUES)[]): string =>
  `<table class="matters-table">${labels.map((l) => `<tr><th>${l}</th>${cell(VALUES[l])}</tr>`).join('')}</table>`;

/** Addresses of files stand in a data attribute only, without a scheme; the link itself is a call. */
const file = (at: string, n: number, name: string): string =>
  `<a class="matters-detail-attach" data-attach='[{"FILEPATH":"//${at.replace('http://', '')}/files/${n}.doc","ATTACHNAME":"${name}.doc"}]' href="javascript:downloadFlow(${n});">${name}.doc</a>`;

const parts = (at: string): Record<string, string> => ({
  基本信息: rows(
    '事项名称',
    '实施主体',
    '事项类型',
    '办件类型',
    '服务对象',
    '法定办结时限',
    '承诺办结时限',
    '到办事现场次数',
    '送达方式',
  ),
  受理条件: `<table class="matters-table"><tr><th>受理条件</th>${cell(LONG)}</tr></table>`,
  办理流程:
    '<h3>网上办理流程</h3><p>申请、受理、审查、决定、送达</p><h3>窗口办理流程</h3><p>无</p><h3>特殊环节</h3><p>无</p>',
  申请材料: `<table class="matters-table"><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>空白表格</th><th>示例样表</th></tr>${MATERIALS.map((m, i) => `<tr><td>${m.name}</td><td>${m.form}</td><td>${m.need}</td><td>${i < 2 ? file(at, i + 1, m.name) : '无'}</td><td>无</td></tr>`).join('')}</table>`,
  咨询监督: rows('咨询电话', '监督投诉电话'),
  窗口办理: rows('办理地点', '办理时间'),
  许可收费: '<p>不收费</p>',
  中介服务: '<p>无</p>',
  设定依据: `<p>${VALUES.设定依据}</p>`,
  权利与义务: '<p>申请人依法享有陈述权、申辩权。</p>',
  法律救济: '<p>行政复议：云溪区人民政府；行政诉讼：云溪区人民法院</p>',
});

/** A scroll-spy, cells that are cut off, files in data-attach, 无 for whatever is missing; the second file is gone. */
export const guangdong: Kind<'portal' | 'static' | 'sso'> = {
  source: 'portals.md B4, B5 (广东，matters-table、data-attach、downloadFlow、tyrz 单点登录)',
  hosts: ['portal', 'static', 'sso'],
  city: (at) => ({
    portals: { province: `${at.portal}/`, city: `${at.portal}/` },
    unifiedLogin: [new URL(at.sso).host],
  }),
  sites: (at) => ({
    portal({ path }) {
      if (path === '/portal/v2/index')
        return html(
          '云溪区',
          `<h1>云溪区政务服务网</h1><ul>${ITEMS.map((i) => `<li><a href="/portal/v2/guide/${i.id}" target="_blank">${i.name}</a></li>`).join('')}</ul>`,
        );
      if (path !== `/portal/v2/guide/${WANTED}`) return null;
      return html(
        `${ITEM}-东岭政务服务网`,
        `<h1>${ITEM}</h1><a href="javascript:apply()">在线办理</a>
<ul class="spy">${SECTIONS.map((s, i) => `<li><a href="#div_step_${i}">${s}</a></li>`).join('')}</ul>
${SECTIONS.map((s, i) => `<div id="div_step_${i}"><h2 class="matters-subtitle">${s}</h2>${parts(at.static)[s]}</div>`).join('')}
<script>function downloadFlow(n) { location.href = JSON.parse(document.querySelectorAll('.matters-detail-attach')[n - 1].dataset.attach)[0].FILEPATH; } function apply() { window.open('${at.sso}/tif/sso/connect/page/oauth2/authorize?redirect_uri=' + encodeURIComponent(location.href)); }</script>`,
        '<style>.matters-truncate{max-width:420px;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1}.spy{position:fixed;left:0;top:160px;width:120px}body{padding-left:160px}</style>',
      );
    },
    static: ({ path }) =>
      path === '/files/1.doc' ? { headers: { 'content-type': 'application/msword' }, body: '申请表' } : null,
    sso: ({ path }) =>
      path.startsWith('/tif/sso')
        ? html(
            '统一身份认证平台',
            '<h1>东岭省统一身份认证平台</h1><a href="#">个人登录</a><a href="#">法人登录</a><p>账号 <input></p><p>密码 <input type="password"></p><button>登录</button>',
          )
        : null,
  }),
};
export const CONDITION = LONG;
