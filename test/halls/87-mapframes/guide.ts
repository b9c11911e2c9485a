import type { Item } from '../kit/catalogue.ts';
import { AREA, ID, NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['plainName', '日常用语', '开药店要办的许可证'],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11987203MB19C03A7T4000172111003'],
  ['handleItemCode', '业务办理项编码', '11987203MB19C03A7T400017211100301'],
  ['dept', '实施主体', '玉洮市渠首区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20（工作日）'],
  ['promiseLimit', '承诺办结时限', '9（工作日）'],
  ['visits', '到办事现场次数', '1（次）'],
  ['visitReason', '必须现场办理原因说明', '领取证书正、副本时须交回纸质申请材料'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '全市'],
  ['appoint', '是否支持预约办理', '是'],
  ['express', '是否支持物流快递', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['qty', '数量限制', '无数量限制'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '电子证照、邮寄送达、窗口领取'],
  ['fee', '是否收费', '否'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const OFFICE: Line[] = [
  ['place', '办理地点', '瀚源省玉洮市渠首区黄渠西路118号渠首区政务服务中心二楼B区14号、15号窗口'],
  ['time', '办理时间', '法定工作日 上午08:30-12:00 下午14:30-18:00（10月1日至次年4月30日下午14:00-17:30）'],
  ['traffic', '交通指引', '乘坐3路、9路、102路公交车至政务服务中心站下车即到'],
  ['consult', '咨询方式', '电话咨询：0987-6613214'],
  ['complain', '监督投诉方式', '电话投诉：0987-6612345'],
];
export const CONDITION = [
  '（一）申请人为依法登记的企业法人或者个体工商户，营业执照经营范围包含药品零售；',
  '（二）经营处方药、甲类非处方药的，配备与经营范围和品种相适应的依法经过资格认定的药师或者其他药学技术人员；',
  '（三）有与所经营药品相适应的营业场所、设备、陈列与仓储设施以及卫生环境；',
  '（四）有保证药品质量的质量管理规章制度，并具备能够满足追溯要求的计算机管理系统。',
];
export const BASIS: [law: string, clause: string, words: string, office: string, since: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
    '全国人民代表大会常务委员会',
    '2019年12月1日',
  ],
  [
    '《药品经营和使用质量监督管理办法》',
    '第十条',
    '从事药品零售活动的，应当具备下列条件：经营处方药、甲类非处方药的，应当按规定配备执业药师或者其他依法经过资格认定的药学技术人员。',
    '国家市场监督管理总局',
    '2024年1月1日',
  ],
];
/** Step, who, days, what, outcome. */
export const STEPS: [string, string, string, string, string][] = [
  ['受理', '刘艳', '1个工作日', '申请材料齐全、符合法定形式的予以受理', '受理通知书'],
  ['审查', '马建军', '2个工作日', '对申请材料的真实性、合法性进行书面审查', '审查意见'],
  ['现场核查', '郑海平', '3个工作日', '对照验收标准核查营业场所、设施设备和人员', '现场核查记录'],
  ['决定', '王立新', '2个工作日', '作出准予许可或者不予许可的决定', '行政许可决定书'],
  ['制证与送达', '刘艳', '1个工作日', '制作许可证，按申请人选择的方式送达', '药品经营许可证'],
];
export const FAQ: [string, string][] = [
  ['个体工商户可以申请药品零售许可吗？', '可以，营业执照经营范围应当包含药品零售。'],
  ['许可证有效期多长？', '有效期为五年，届满前六个月至两个月内申请换发。'],
];
export const REMEDY =
  '对许可决定不服的，可自收到决定之日起六十日内向渠首区人民政府申请行政复议，或者六个月内提起行政诉讼。';

export interface Paper {
  name: string;
  kind: '原件' | '复印件' | '原件和复印件';
  form: '电子' | '纸质' | '纸质或电子';
  copies: string;
  source: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  free: boolean;
  blank: string;
  sample: string;
}
const own = '申请人自备';
const given = '政府部门核发';
/** The blank whose document the server has lost. */
export const GONE = 'f87c05';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证（零售）申请表',
    kind: '原件',
    form: '纸质或电子',
    copies: '1',
    source: own,
    need: '必要',
    free: false,
    blank: 'f87c01',
    sample: 'f87y01',
  },
  {
    name: '营业执照',
    kind: '复印件',
    form: '电子',
    copies: '0',
    source: given,
    need: '必要',
    free: true,
    blank: '',
    sample: '',
  },
  {
    name: '法定代表人（负责人）身份证',
    kind: '复印件',
    form: '电子',
    copies: '0',
    source: given,
    need: '必要',
    free: true,
    blank: '',
    sample: '',
  },
  {
    name: '执业药师或药学技术人员资格证明',
    kind: '原件和复印件',
    form: '纸质或电子',
    copies: '1',
    source: given,
    need: '必要',
    free: false,
    blank: '',
    sample: '',
  },
  {
    name: '企业人员花名册',
    kind: '原件',
    form: '纸质或电子',
    copies: '1',
    source: own,
    need: '必要',
    free: false,
    blank: 'f87c02',
    sample: '',
  },
  {
    name: '营业场所、仓库平面布置图',
    kind: '原件',
    form: '纸质',
    copies: '1',
    source: own,
    need: '必要',
    free: false,
    blank: '',
    sample: 'f87y02',
  },
  {
    name: '房屋产权或使用权证明',
    kind: '复印件',
    form: '纸质或电子',
    copies: '1',
    source: own,
    need: '必要',
    free: false,
    blank: '',
    sample: '',
  },
  {
    name: '质量管理制度及设施设备目录',
    kind: '原件',
    form: '纸质',
    copies: '1',
    source: own,
    need: '必要',
    free: false,
    blank: GONE,
    sample: '',
  },
  {
    name: '授权委托书',
    kind: '原件',
    form: '纸质或电子',
    copies: '1',
    source: own,
    need: '非必要',
    free: false,
    blank: 'f87c03',
    sample: '',
  },
];
export const FILES = PAPERS.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);

const CSS =
  'body{margin:0;font:12px/20px 宋体,"Microsoft YaHei";color:#222}table.bszn{width:100%;border-collapse:collapse}table.bszn td,table.bszn th{border:1px solid #95b8e7;padding:5px 7px}td.bt,th{background:#e7f0fd;color:#15428b;font-weight:bold}td.bt{width:130px;text-align:right}.bh{background:#d4e3f7;border:1px solid #95b8e7;border-bottom:0;padding:4px 8px;font-weight:bold;color:#0e2d5f;margin-top:8px}.xm{font:bold 20px/40px "Microsoft YaHei";text-align:center}.an{text-align:center;padding:4px}.l-btn{display:inline-block;border:1px solid #b7d2ff;background:#eaf2ff;border-radius:5px;padding:3px 16px;margin:0 4px;color:#444;text-decoration:none;cursor:pointer}iframe{border:0;width:100%;display:block}.window{position:absolute;left:50%;top:120px;width:320px;margin-left:-160px;border:1px solid #95b8e7;background:#e0ecff;padding:5px;display:none;z-index:9003}.window .panel-title{font-weight:bold;color:#0e2d5f}.messager-body{background:#fff;border:1px solid #95b8e7;padding:14px}.messager-button{text-align:center;padding:6px}.window-mask{position:fixed;left:0;top:0;right:0;bottom:0;background:#ccc;opacity:.4;display:none;z-index:9001}';
const doc = (title: string, body: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>${CSS}</style></head><body>${body}</body></html>`;
const sheet = (lines: Line[]): string => {
  const rows: string[] = [];
  for (let n = 0; n < lines.length; n += 2) {
    const pair = lines.slice(n, n + 2);
    rows.push(
      `<tr>${pair.map(([, label, value]) => `<td class="bt">${label}</td><td${pair.length === 1 ? ' colspan="3"' : ''}>${value}</td>`).join('')}</tr>`,
    );
  }
  return `<table class="bszn" cellpadding="0" cellspacing="0">${rows.join('')}</table>`;
};
/** Frames are made as high as what they hold; the parent does it when it can. */
const GROW =
  '<script type="text/javascript">function gd(f){try{f.height=f.contentWindow.document.body.scrollHeight+12}catch(e){f.height=600}}</script>';
const part = (title: string, page: string, name: string): string =>
  `<div class="bh">${title}</div><iframe name="${name}" id="${name}" src="/ptweb/sxzn/${page}.do?rowGuid=${ID}" scrolling="no" frameborder="0" height="300" onload="gd(this)"></iframe>`;

/** The guide's main page: buttons, and every section a frame of its own. */
export const main = (sso: string, hall: string): string =>
  doc(
    '事项指南',
    `<div class="xm">${NAME}</div><div class="an"><a href="javascript:void(0)" class="l-btn" onclick="zxsb('${ID}','${AREA}','1','${sso}')">在线申报</a><a href="javascript:void(0)" class="l-btn" onclick="tz('${hall}/qsq/hd/zx.jsp?sxid=${ID}')">我要咨询</a><a href="javascript:void(0)" class="l-btn" onclick="tz('${hall}/qsq/hd/ts.jsp')">我要投诉</a><a href="javascript:void(0)" class="l-btn" onclick="window.print()">打印</a></div>${part('基本信息', 'jbxx', 'ifrJbxx')}${part('受理条件', 'sltj', 'ifrSltj')}${part('申请材料', 'sqcl', 'ifrSqcl')}${part('办理流程', 'bllc', 'ifrBllc')}${part('设定依据', 'sdyj', 'ifrSdyj')}${part('办理地点、时间及咨询投诉', 'bldd', 'ifrBldd')}${part('常见问题及法律救济', 'cjwt', 'ifrCjwt')}<div class="window-mask" id="mask"></div><div class="window messager-window" id="msg"><div class="panel-title">系统提示</div><div class="messager-body">您将登录瀚源省统一身份认证平台进行在线申报，是否继续？</div><div class="messager-button"><a href="javascript:void(0)" class="l-btn" id="msgOk">确定</a><a href="javascript:void(0)" class="l-btn" onclick="gb()">取消</a></div></div>${GROW}<script type="text/javascript">
function tz(u){window.open(u,'_blank')}
function gb(){document.getElementById('msg').style.display=document.getElementById('mask').style.display='none'}
function zxsb(id,xzqh,lx,sso){if(lx!='1'){alert('该事项暂未开通网上申报，请到窗口办理');return}
document.getElementById('msg').style.display=document.getElementById('mask').style.display='block';
document.getElementById('msgOk').onclick=function(){gb();window.open(sso+'/sfrz/login.do?appid=zwpt&goto='+encodeURIComponent(btoa('/ptweb/sb/tb.do?rowGuid='+id+'&xzqh='+xzqh)),'_blank')}}
</script>`,
  );

const materials = `<table class="bszn" cellpadding="0" cellspacing="0"><tr><th>序号</th><th>材料名称</th><th>材料类型</th><th>材料形式</th><th>纸质材料份数</th><th>来源渠道</th><th>材料必要性</th><th>是否免提交</th><th>空白表格</th><th>示例样本</th></tr>${PAPERS.map(
  (p, n) =>
    `<tr><td align="center">${n + 1}</td><td>${p.name}</td><td>${p.kind}</td><td>${p.form}</td><td align="center">${p.copies}</td><td>${p.source}</td><td>${p.need}</td><td align="center">${p.free ? '是' : '否'}</td>${[p.blank, p.sample].map((f) => `<td>${f ? `<a href="/ptweb/file/download.do?attachId=${f}">下载</a>` : '无'}</td>`).join('')}</tr>`,
).join('')}</table>`;
const SECTIONS: Record<string, string> = {
  jbxx: sheet(BASIC),
  sltj: `<table class="bszn"><tr><td class="bt">受理条件</td><td>${CONDITION.join('<br>')}</td></tr></table>`,
  sqcl: materials,
  bllc: `<table class="bszn"><tr><th>环节名称</th><th>办理人员</th><th>办理时限</th><th>审查标准</th><th>办理结果</th></tr>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  sdyj: `<table class="bszn"><tr><th>法律法规名称</th><th>条款号</th><th>条款内容</th><th>颁布机关</th><th>实施日期</th></tr>${BASIS.map((b) => `<tr>${b.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  bldd: sheet(OFFICE),
  cjwt: `<table class="bszn"><tr><td class="bt">常见问题</td><td>${FAQ.map(([q, a]) => `问：${q}<br>答：${a}`).join('<br>')}</td></tr><tr><td class="bt">法律救济</td><td>${REMEDY}</td></tr></table>`,
};
export const section = (name: string): string | null => {
  const html = SECTIONS[name];
  return html ? doc('事项指南', html) : null;
};

/** The guides of all other items: one table. */
export const plainGuide = (item: Item, place: string, n: number): string =>
  doc(
    '事项指南',
    `<div class="xm">${item.name}</div><div class="bh">基本信息</div>${sheet([
      ['', '事项名称', item.name],
      ['', '实施主体', `${place}${item.dept}`],
      ['', '服务对象', item.audience === '个人' ? '自然人' : '企业法人'],
      ['', '承诺办结时限', `${2 + (n % 8)}（工作日）`],
      ['', '办理地点', `${place}政务服务中心${1 + (n % 3)}楼${'ABCD'[n % 4]}区${n + 1}号窗口`],
      ['', '咨询方式', `电话咨询：0987-66${String(20301 + n * 7)}`],
    ])}`,
  );
