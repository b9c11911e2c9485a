import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { elements, holds, image, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "桂数": region as a select of addresses, POST search as a whole page, half of the guide in pictures, a slider before the application. */
const columns = press(
  ['八桂要闻', '公告公示', '办事问答'],
  (n) => `/eportal/ui?pageId=${500 + n}`,
  (n, m) => `/eportal/ui?pageId=${500 + n}&articleKey=${m}`,
  6,
);
const items = catalogue({
  count: 36,
  offset: 49,
  dept: '行政审批局',
  prefix: 'gx',
  wanted: [{ place: 18, item: { id: 'gx777', name: '药品零售经营许可' } }],
});
const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${title}</title></head><body style="font-family:STHeiti;margin:0 40px"><p>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}</p>${body}<p>桂数科技 · 主办单位：壮乡自治区大数据局</p></body></html>`;
const common = (ask: Ask): Reply => {
  const page = printed(columns, ask.url);
  return page ? html(page.title, page.html) : null;
};
const ROWS: [string, string][] = [
  ['事项名称', '药品零售经营许可'],
  ['实施机关', '邕城市青秀区行政审批局'],
  ['服务对象', '法人'],
  ['法定时限', '20天（工作日）'],
  ['承诺时限', '6天（工作日）'],
  ['收费标准', '不收费'],
  ['窗口地址', '邕城市青秀区长湖路68号二楼'],
  ['受理时间', '工作日 8:00—12:00、15:00—18:00'],
  ['咨询电话', '0771-5320001'],
  ['监督方式', '0771-5320002'],
  ['送达方式', '窗口领取、邮寄'],
  ['申请条件', '依法设立并具备药师和经营场所'],
];
const PICTURES: [string, string, string[]][] = [
  ['申请材料', '/img/cl.svg', ['1 药品零售经营许可申请表 纸质', '2 营业执照 纸质', '3 场地证明 纸质']],
  ['办理流程', '/img/lc.svg', ['受理', '审查', '决定', '发证']],
  ['法律依据', '/img/yj.svg', ['药品管理法第五十一条']],
];

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    if (path === '/')
      return html(
        '邕城市政务服务',
        `<h1>邕城市政务服务</h1><select onchange="if(this.value)location=this.value"><option value="">请选择城区</option>${[
          ['qingxiu', '青秀区'],
          ['xingning', '兴宁区'],
          ['jiangnan', '江南区'],
        ]
          .map(([s, n]) => `<option value="/qx/${s}">${n}</option>`)
          .join('')}<option value="${at['other']}/">良庆区</option></select>`,
      );
    if (path === '/qx/qingxiu')
      return html(
        '青秀区政务服务',
        `<h1>青秀区政务服务</h1><p>当前城区：青秀区</p><form method="post" action="/qx/search"><input name="title"><button>搜 索</button></form><table>${items
          .slice(0, 22)
          .map(
            (i) =>
              `<tr onclick="window.open('/qx/guide?itemDetailId=${i.id}')"><td>${i.name}</td><td>${i.dept}</td></tr>`,
          )
          .join(
            '',
          )}</table><p><a href="/qx/kf" target="_blank">智能客服</a> <a href="/qx/ts">投诉举报</a> <a href="/qx/hcp">好差评</a></p>`,
      );
    if (path === '/qx/search')
      return html(
        '检索结果',
        `<p>当前城区：青秀区</p>${
          findByName(items, new URLSearchParams(ask.body).get('title') ?? '', 0.4)
            .map((i) => `<div class="r"><a href="/qx/guide?itemDetailId=${i.id}" target="_blank">${i.name}</a></div>`)
            .join('') || '暂无数据'
        }`,
      );
    if (/^\/qx\/(xingning|jiangnan)$/.test(path))
      return html('城区', '<h1>城区政务服务</h1><p>本城区事项请到市民中心办理，地址与电话见公告公示栏目。</p>');
    if (path === '/qx/guide') {
      const item = items.find((i) => i.id === ask.query.get('itemDetailId'));
      if (!item) return null;
      if (item.id !== 'gx777')
        return html(
          item.name,
          `<h2>${item.name}</h2><p>实施机关：邕城市青秀区${item.dept}</p><p>承诺时限：9天（工作日）</p>`,
        );
      return html(
        item.name,
        `<h2>${item.name}</h2><a href="${at['apply']}/start?item=gx777">在线申请</a>${ROWS.map(([k, v]) => `<div style="display:flex"><div style="width:140px">${k}</div><div>${v}</div></div>`).join('')}${PICTURES.map(([k, src]) => `<h4>${k}</h4><p><img src="${src}" alt=""></p>`).join('')}`,
      );
    }
    const shown = PICTURES.find(([, src]) => src === path);
    if (shown) return picture(shown[2]);
    if (path === '/qx/kf')
      return html(
        '智能客服',
        '<h2>智能客服</h2><p>请先登录后使用智能客服。</p><input placeholder="手机号"><input type="password" placeholder="密码"><button>登录</button>',
      );
    if (path === '/qx/ts')
      return html(
        '投诉举报',
        '<h2>投诉举报</h2><p>请输入办件编号后投诉：</p><form method="post" action="/qx/ts/submit"><input name="bjbh" placeholder="办件编号（必填）" required><textarea name="c"></textarea><button>提交</button></form>',
      );
    if (path === '/qx/hcp')
      return html(
        '好差评',
        '<h2>好差评</h2><p>评价渠道：网站、APP、窗口评价器、短信</p><p>城区区域排名：青秀区、兴宁区、江南区</p>',
      );
    return common(ask);
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h15-captcha',
  about:
    '下拉框选区、整页 POST 搜索、材料流程依据只有图片、申请入口前是滑块验证码、智能客服须登录、投诉须办件编号；省网无入口',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('city'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(10),
    'item.found': seen(true),
    'item.name': seen('药品零售经营许可'),
    'item.url': seen(`${at['city']}/qx/guide?itemDetailId=gx777`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': unseen('captcha'),
    'flow.furthest': seen('apply', { also: ['guide'], orUnseen: ['captcha'] }),
    'handling.electronicCertificate': seen(false),
    'handling.licenceShared': unseen('image-only', 'not-stated'),
    'handling.duplicateSubmission': unseen('image-only', 'not-stated'),
    'handling.singleForm': unseen('image-only', 'not-stated'),
    'interaction.assistant': unseen('login-required'),
    'interaction.humanGuide': seen('none', { orUnseen: ['login-required'] }),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['regions']),
    'interaction.ratingFollowUp': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.external': { bad: [] } },
  elements: elements({
    name: present('药品零售经营许可'),
    dept: present('邕城市青秀区行政审批局'),
    target: present('法人'),
    legalLimit: present('20天（工作日）'),
    promiseLimit: present('6天（工作日）'),
    fee: present('不收费'),
    place: present('邕城市青秀区长湖路68号二楼'),
    time: holds('8:00'),
    consult: present('0771-5320001'),
    complain: present('0771-5320002'),
    delivery: present('窗口领取、邮寄'),
    condition: holds('药师'),
    materials: image,
    process: image,
    legalBasis: image,
  }),
  materials: null,
  guideUnseen: ['image-only'],
  refutable: [
    { fact: 'apply.entry', value: 'dead', why: 'A slider stands before it; what is behind nobody saw.' },
    { fact: 'guide.elements', why: 'A picture is neither missing nor empty.' },
    { fact: 'handling.licenceShared', value: false, why: 'The materials stand in a picture.' },
    { fact: 'interaction.assistant', value: 'none', why: 'It is there, behind a sign-in.' },
  ],
});

const upper = (ask: Ask): Reply => {
  const item = ask.path.startsWith('/zz/') ? provincial(items, ask.path.slice(4)) : null;
  return item ? html(item.title, item.html) : null;
};

export const hall: HallDefinition = {
  name: 'h15-captcha',
  origins: ['province', 'city', 'apply', 'other'],
  reads: [/POST \/qx\/search/],
  traps: [/POST \/verify/, /POST \/qx\/ts/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '壮乡政务服务网',
            `<h1>壮乡政务服务网</h1><p>本站提供自治区级事项。</p><ul>${items
              .slice(3, 15)
              .map((i) => `<li><a href="/zz/${i.id}">${i.name}（自治区级）</a></li>`)
              .join('')}</ul>`,
          )
        : (upper(ask) ?? common(ask)),
    city: city(at),
    apply: (ask) =>
      ask.path === '/start'
        ? '<!doctype html><meta charset="utf-8"><title>安全验证</title><h3>请完成安全验证</h3><p>请拖动滑块完成拼图验证</p><div class="aj-captcha nc_1_n1z" style="width:300px;height:40px;border:1px solid #999"><span id="hk" style="display:inline-block;width:40px;height:40px;background:#69c" onmouseup="fetch(\'/verify\',{method:\'POST\'})">›</span> 向右滑动完成验证</div>'
        : null,
    other: (ask) =>
      ask.path === '/'
        ? '<!doctype html><meta charset="utf-8"><title>良庆区</title><h1>良庆区人民政府</h1><p>良庆区新闻、公告与政策文件。</p>'
        : null,
  }),
  city: (at) => ({
    id: 'h15-captcha',
    name: '邕城市',
    code: '450100',
    province: '壮乡自治区',
    region: '华南',
    district: '青秀区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['city']}/` },
    { do: 'choose', target: 'select', value: '/qx/qingxiu', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['city']}/` },
    { do: 'choose', target: 'select', value: '/qx/qingxiu', counts: true },
    { do: 'click', target: 'tr:has(td:text-is("药品零售经营许可"))', counts: true, opens: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/qx/qingxiu` },
      { do: 'type', target: 'input[name=title]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
    ],
    entries: '.r',
    wanted: '药品零售经营许可',
  }),
  proof: { hall: ['当前城区：青秀区'], guide: ['邕城市青秀区行政审批局'] },
};
