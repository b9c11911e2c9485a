import type { Addresses } from '../kit/hall.ts';
import { press } from '../kit/press.ts';

/** Vendor "澜云": table layouts, inline handlers, document.writeln — a portal grown since 2016. */
export const columns = press(
  ['动态要闻', '通知公告', '政策解读', '数据发布'],
  (n) => `/zwdt/col${n + 1}/index.html`,
  (n, m) => `/zwdt/col${n + 1}/2026${n}${m}07.html`,
);

const CITIES: [string, string, [string, string][]][] = [
  [
    'hl',
    '和陵市',
    [
      ['gulou', '鼓楼区'],
      ['taishan', '泰山区'],
      ['pukou', '浦口区'],
      ['liuhe', '六合区'],
    ],
  ],
  [
    'jl',
    '江临市',
    [
      ['yunlong', '云龙区'],
      ['gulou', '鼓楼区'],
      ['jiawang', '贾汪区'],
      ['quanshan', '泉山区'],
      ['pei', '沛阳县'],
    ],
  ],
  [
    'ny',
    '南屿市',
    [
      ['chongchuan', '崇川区'],
      ['haimen', '海门区'],
      ['rudong', '如安县'],
    ],
  ],
  [
    'ts',
    '潭山市',
    [
      ['haizhou', '海洲区'],
      ['lianyun', '连云区'],
      ['guanyun', '灌南县'],
    ],
  ],
];

/** The header's script: 459 anchors of the live original, here a few dozen; nearly none has an href. */
export function headerScript(at: Addresses): string {
  const lines = CITIES.map(([key, name, districts]) => {
    const boxes = districts
      .map(([slug, district]) => {
        if (key === 'ts' || slug === 'pei') return `<a class="unfinish" style="color:#aaa;cursor:text">${district}</a>`;
        const go =
          slug === 'jiawang'
            ? 'http://DIST/home/fuwu'
            : key === 'jl'
              ? `CITY/${slug}/public/index`
              : key === 'hl'
                ? `SISTER/${slug}/public/index`
                : `/${key}/${slug}/public/index`;
        return `<a target="_top" onmouseover="banShow(0,0)" onmouseout="clearban()" onclick="javascript:window.location.href='${go}'">${district}</a>`;
      })
      .join('');
    return [
      `document.writeln("<li><a target='_top' name='${key}' onmouseover=\\"banShow(1,'${key}')\\" onmouseout='clearban()' onclick=\\"linkToThd('','${key}')\\">${name}</a></li>");`,
      `boxes['${key}'] = ${JSON.stringify(boxes)};`,
    ].join('\n');
  }).join('\n');
  return `var boxes = {}, timer = null;
function banShow(level, key) {
  clearTimeout(timer);
  document.getElementById('qxbox').style.display = 'block';
  if (level === 1) { var b = document.getElementById('qxlist'); b.innerHTML = boxes[key]; b.style.display = 'block'; }
}
function clearban() { clearTimeout(timer); timer = setTimeout(function () {
  document.getElementById('qxbox').style.display = 'none'; document.getElementById('qxlist').style.display = 'none'; }, 260); }
function linkToThd(a, key) { if (key === 'jl') window.location.href = '${at['city']}/'; else window.location.href = '/' + key + '/public/index'; }
document.writeln("<div class='zdqh' onmouseover='banShow(0,0)' onmouseout='clearban()'><a class='sjbtn'>省级</a>");
document.writeln("<div id='qxbox' style='display:none' onmouseover='banShow(0,0)' onmouseout='clearban()'><ul id='shi'>");
${lines}
document.writeln("</ul><div id='qxlist' style='display:none' onmouseover='banShow(0,0)' onmouseout='clearban()'></div></div></div>");
`
    .replaceAll('http://DIST', at['district'] ?? '')
    .replaceAll('CITY', at['city'] ?? '')
    .replaceAll('SISTER', at['sister'] ?? '');
}

export function frame(title: string, body: string, at: Addresses, header = true): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/><title>${title}</title>
<style>body{margin:0;font:14px/1.8 SimSun,serif}.wrap{width:1000px;margin:0 auto}.zdqh{position:relative;width:90px}.sjbtn{display:block;background:#135fb0;color:#fff;padding:4px 20px;cursor:pointer}
#qxbox{position:absolute;top:34px;left:0;width:640px;background:#fff;border:1px solid #aaa;z-index:9}#shi{list-style:none;margin:0;padding:6px}#shi li{display:inline-block;margin:0 12px}#qxbox a{cursor:pointer}#qxlist{border-top:1px dashed #ccc;padding:8px}#qxlist a{margin:0 10px}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #d5d5d5;padding:5px 8px;text-align:left}th{background:#f3f6fa;white-space:nowrap}ul.l{padding-left:18px}</style>
</head><body>
${header ? `<div class="wrap"><script src="/js/do.js"></script></div>` : ''}
<div class="wrap">${body}</div>
<div class="wrap foot"><p>主办：澜州省政务服务管理局　技术支持：澜云信息　<a href="/about/sm.html">网站声明</a> <a href="/about/lxwm.html">联系我们</a> <a href="javascript:window.print()">打印</a> <a href="mailto:admin@example.invalid">站长信箱</a> <a href="javascript:;">设为首页</a></p>
<p><a href="${at['other']}/beian/9901">澜ICP备2026000001号</a> <a href="${at['other']}/exposure/jiucuo.html?site_code=9901">政府网站找错</a></p>
<iframe src="/tj/visit.html?siteID=21" width="0" height="0" frameborder="0"></iframe></div>
</body></html>`;
}

export const MATERIALS = [
  ['药品经营许可证申请表', '原件', '申请人自备', '电子', '1', '必要', '/files/sqb.doc'],
  ['营业执照', '原件或复印件', '政府部门核发（免提交，电子证照共享）', '电子', '0', '必要', ''],
  ['法定代表人、企业负责人、质量负责人身份证明', '复印件', '申请人自备', '电子', '1', '必要', ''],
  ['执业药师注册证', '复印件', '政府部门核发', '电子', '1', '必要', ''],
  ['营业场所平面布置图及房屋使用权证明', '原件和复印件', '申请人自备', '纸质和电子', '1', '必要', ''],
  ['质量管理制度目录', '复印件', '申请人自备', '电子', '1', '必要', '/files/zdml.doc'],
  ['连锁企业配送协议', '复印件', '申请人自备', '电子', '1', '非必要', ''],
] as const;

const STEPS = [
  ['收件', '0.5个工作日', '材料齐全', '收件凭证'],
  ['受理', '0.5个工作日', '材料齐全、符合法定形式', '受理通知书'],
  ['审查（现场核查）', '5个工作日', '符合药品经营质量管理规范', '审查意见'],
  ['决定', '1个工作日', '符合条件', '准予许可决定书'],
  ['颁证与送达', '1个工作日', '决定作出', '药品经营许可证'],
];

/** Label → value as the guide shows them; both in the page and in the truth. */
export const GUIDE = {
  事项名称: '药品经营许可证（零售）核发',
  基本编码: '000172111003',
  实施编码: '11990103MB16302319400017211100301',
  事项类型: '行政许可',
  实施主体: '江临市鼓楼区市场监督管理局',
  行使层级: '县级',
  服务对象: '企业法人',
  办件类型: '承诺件',
  法定办结时限: '20个工作日',
  承诺办结时限: '8个工作日',
  到办事现场次数: '0次',
  必须现场办理原因: '无',
  网上办理深度: '全程网办（Ⅳ级）',
  是否收费: '不收费',
  是否支持网上支付: '否',
  是否支持预约办理: '是',
  是否支持物流快递: '是',
  通办范围: '全市',
  结果名称: '药品经营许可证',
  送达方式: '窗口领取、邮寄送达',
  受理地点: '江临市鼓楼区民主北路66号政务服务中心三楼企业服务区12号窗口',
  受理时间: '工作日上午9:00—12:00，下午13:30—17:00',
  咨询电话: '0519-83810012',
  监督投诉电话: '0519-83810345',
} as const;

const CONDITION =
  '（一）有依法经过资格认定的药师或者其他药学技术人员；（二）有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；（三）有与所经营药品相适应的质量管理机构或者人员；（四）有保证药品质量的规章制度，并符合药品经营质量管理规范要求。';
const BASIS =
  '《中华人民共和国药品管理法》（2019年修订）第五十一条；《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第八条。';
const REMEDY = '对决定不服的，可在六十日内申请行政复议，或在六个月内提起行政诉讼。';
export const TEXTS = { CONDITION, BASIS, REMEDY };

export function guide(id: string, at: Addresses, name: string): string {
  const rows = Object.entries({ ...GUIDE, 事项名称: name });
  const overview = [];
  for (let i = 0; i < rows.length; i += 2) {
    const [a, b] = [rows[i], rows[i + 1]];
    overview.push(
      `<tr><th>${a?.[0]}</th><td>${a?.[1]}</td>${b ? `<th>${b[0]}</th><td>${b[1]}</td>` : '<th></th><td></td>'}</tr>`,
    );
  }
  return `<div class="pos">您现在的位置：<a href="/gulou/public/index">鼓楼区</a> &gt; 办事指南</div>
<h3 class="text-center">${name}</h3>
<div class="btns"><a href="javascript:void(0)" class="icon4" onclick="checkIsOnline('${id}','2^1','101','${at['login']}/jis-web/login?service=%2Fxinjian&uuid=8831','0')">在线申报</a>
<a href="javascript:void(0)" class="icon2" onclick="collect('${id}','save')">收藏</a> <a href="javascript:void(0)" class="icon2" onclick="evaluation('${id}')">好差评</a></div>
<table class="its-table-overview">${overview.join('')}</table>
<h4>受理条件</h4><div class="txt">${CONDITION}</div>
<h4>申请材料</h4><div id="sqcl"><table><tr><th>材料名称</th><th>材料类型</th><th>来源渠道</th><th>材料形式</th><th>份数</th><th>材料必要性</th><th>空白表格</th></tr>
${MATERIALS.map(([n, t, s, f, c, r, form]) => `<tr><td>${n}</td><td>${t}</td><td>${s}</td><td>${f}</td><td>${c}</td><td>${r}</td><td>${form ? `<a href="${form}" target="_blank">下载</a>` : '无'}</td></tr>`).join('')}</table></div>
<h4>办理流程</h4><table><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>办理结果</th></tr>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>
<h4>设定依据</h4><div class="txt">${BASIS}</div>
<h4>结果样本</h4><p><a href="/files/ypjyxkz-sample.doc">药品经营许可证样本</a></p>
<h4>常见问题</h4><p>问：许可证有效期几年？答：五年。</p>
<h4>行政复议和行政诉讼</h4><p>${REMEDY}</p>
<script>function checkIsOnline(a,b,c,u,d){ window.location.href = u; }
function collect(i,a){ location.href='/gulou/icity/collect?action='+a+'&id='+i; }
function evaluation(i){ location.href='/gulou/hcp/item?id='+i; }</script>`;
}
