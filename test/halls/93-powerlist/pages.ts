import type { Addresses } from '../kit/hall.ts';
import { type Area, children, fullName, PROVINCE, parentOf, station } from './areas.ts';
import { columns, frame, page, panel } from './frame.ts';
import { deptsOf, powersOf, themesOf } from './items.ts';
import { guideAt } from './lists.ts';
import { table } from './papers.ts';

export const YJS: { code: string; name: string; words: string[]; parts: string[] }[] = [
  {
    code: 'ykyd',
    name: '我要开药店“一件事”',
    words: ['药店', '药品经营', '开药'],
    parts: ['企业设立登记', '药品零售企业许可', '第二类医疗器械经营备案'],
  },
  {
    code: 'ykcy',
    name: '我要开餐饮店“一件事”',
    words: ['餐饮', '食品经营'],
    parts: ['企业设立登记', '食品经营许可', '户外广告设置'],
  },
  {
    code: 'xsecs',
    name: '新生儿出生“一件事”',
    words: ['新生儿', '出生'],
    parts: ['出生医学证明', '出生登记', '城乡居民医保参保'],
  },
  {
    code: 'tx',
    name: '职工退休“一件事”',
    words: ['退休', '养老'],
    parts: ['退休核准', '公积金提取', '医保在职转退休'],
  },
];
const quad = (list: [string, string][]): string =>
  `<div class="quad">${list.map(([t, u]) => `<a href="${u}">${t}</a>`).join('')}</div>`;
const SPECIAL: [string, string][] = [
  ['/zt/2021/hyyjs/index.html', '婚育户“一件事”专题（2021）'],
  ['/zt/zsdj/index.html', '证照到家'],
  ['/zt/wzmcs/index.html', '“无证明”服务'],
  ['/zt/yhyshj/index.html', '营商环境“一号改革工程”'],
];
export const GONE_HOME = '/zt/2021/hyyjs/index.html';
export const GONE_STATION = '/zdpyc/2019/index.html';
export const FAILS = '/qykb/zhitong.html';

/** The home of every station: themes and offices under two tabs, one-things, hot items, and what each level has beside. */
export function home(at: Addresses, area: Area): string {
  const below = children(area);
  const near = area.level === 3 ? children(parentOf(area) ?? PROVINCE) : below;
  const themes = (who: '个人' | '法人') =>
    quad(themesOf(area, who).map((t): [string, string] => [t, page(at, area, 'item/theme', { type: who, theme: t })]));
  const hot = powersOf(area)
    .filter((p) => !p.name.startsWith('药品经营'))
    .filter((_, n) => n % 5 === 1)
    .slice(0, 12)
    .map((p): [string, string] => [p.name, guideAt(at, p.id)]);
  const own: [string, string][] =
    area.level === 1
      ? SPECIAL.map(([u, t]): [string, string] => [t, u])
      : station(at, area) === `${at['hall']}/`
        ? [
            ['“最多跑一次”改革专栏', GONE_STATION],
            ['苕西区权力清单', page(at, area, 'dept/deptQlSearch')],
          ]
        : station(at, area) === `${at['city']}/`
          ? [
              ['企业开办直通车', FAILS],
              ['棠州市权力清单', page(at, area, 'dept/deptQlSearch')],
            ]
          : [];
  const news = columns
    .map(
      (c) =>
        `<div>${panel(
          c.name,
          `<ul class="news">${c.articles
            .slice(0, 5)
            .map((a) => `<li><span>${a.date}</span><a href="${at['www']}${a.path}">${a.title}</a></li>`)
            .join('')}</ul>`,
          `${at['www']}${c.path}`,
        )}</div>`,
    )
    .join('');
  const tail =
    area.level === 1
      ? `<div class="duo">${news}</div><p style="text-align:right"><a href="/col/jggs/index.html">结果公示 &gt;</a></p>`
      : '';
  return frame(
    at,
    area,
    area.level === 1 ? '首页' : `${fullName(area)}首页`,
    `<div class="hero"><div class="hw">${area.level === 1 ? '掌上办事之省 一站式政务服务' : `${fullName(area)}政务服务`}<p><a href="${page(at, area, 'item/theme', { type: '个人' })}">个人办事</a><a href="${page(at, area, 'item/theme', { type: '法人' })}">法人办事</a></p></div></div><div class="hw"><div class="pan"><div class="tabh"><span class="cur" data-for="zt">主题办事</span><span data-for="bm">部门办事</span></div><div id="zt"><p>个人</p>${themes('个人')}<p>法人</p>${themes('法人')}</div><div id="bm" style="display:none"><div class="quad">${deptsOf(
      area,
    )
      .map(
        ([d, n]) =>
          `<a href="${page(at, area, 'dept/deptQlSearch', { deptid: d })}">${area.level === 1 ? '省' : area.level === 2 ? '市' : area.name.slice(-1)}${d}<em> (${n})</em></a>`,
      )
      .join('')}</div></div></div>${panel(
      '高效办成“一件事”',
      YJS.map((y) => `<a class="yjs" href="${page(at, area, 'yjs/detail', { code: y.code })}">${y.name}</a>`).join(''),
      page(at, area, 'yjs/index'),
    )}${panel('热门服务', quad(hot))}${own.length > 0 ? panel('特色专栏', quad(own)) : ''}${tail}${panel(
      area.level === 1 ? '市级站点' : '区县（市）站点',
      quad(near.map((a) => [a.name, station(at, a)])),
    )}</div>`,
  );
}

export function oneThing(at: Addresses, area: Area, code: string): string | null {
  const found = YJS.find((y) => y.code === code);
  if (!found) return null;
  return frame(
    at,
    area,
    found.name,
    `<div class="hw">${panel(
      found.name,
      `<p>多个事项一次告知、一表申请、一窗受理。联办事项：${found.parts.join('、')}。</p><p>联办承诺时限：${6 + found.name.length}个工作日　牵头部门：${fullName(area)}政务服务管理办公室</p>`,
    )}</div>`,
  );
}
export const oneThings = (at: Addresses, area: Area): string =>
  frame(
    at,
    area,
    '一件事',
    `<div class="hw">${panel('一件事', quad(YJS.map((y) => [y.name, page(at, area, 'yjs/detail', { code: y.code })])))}</div>`,
  );

const DAY = 86_400_000;
/** Days since the board's figures. */
export const AGE = 3;
/** 好差评: where ratings come from is named, not counted. */
export function board(at: Addresses, area: Area): string {
  const near = children(area.level === 3 ? (parentOf(area) ?? PROVINCE) : area);
  const rank = (names: string[], first: number) =>
    table(
      ['排名', '名称', '好评率'],
      names.map((name, n) => [`${n + 1}`, name, `${(first - n * 0.07).toFixed(2)}%`]),
    );
  return frame(
    at,
    area,
    '政务服务“好差评”',
    `<div class="hw">${panel(
      `${fullName(area)}政务服务“好差评”公示`,
      `<p>更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}</p><p>评价渠道：政务服务网、浣里办APP、窗口评价器、短信、自助服务终端</p><p><a class="btn" style="color:#fff" href="${page(at, area, 'hcp/appraise')}">我要评价</a></p>`,
    )}<div class="duo"><div>${panel(
      '部门排名',
      rank(
        deptsOf(area)
          .slice(0, 7)
          .map(([d]) => d),
        99.98,
      ),
    )}</div><div>${panel(
      '区域排名',
      rank(
        near.map((a) => a.name),
        99.96,
      ),
    )}</div><div>${panel(
      '差评原因分布',
      table(
        ['差评原因', '占比'],
        [
          ['窗口等待时间长', '41.2%'],
          ['办事指南不清晰', '33.5%'],
          ['系统操作不便', '25.3%'],
        ],
      ),
    )}</div></div></div>`,
  );
}
