import { press } from '../kit/press.ts';
import { CITY, DISTRICT, PROVINCE } from './areas.ts';
import { crumbs, link, type Place, page, section } from './frame.ts';
import { guideUrl, OFFICES, rowsOf } from './items.ts';

export const HOME_DEAD = '/topics/open-day-2025';
export const NEWS = press(
  ['通知公告', '工作动态'],
  (n) => ['/news/notices', '/news/work'][n] ?? '/news',
  (n, m) => `/news/${['notices', 'work'][n]}/${2060 + n * 40 + m}`,
  5,
);
const DONE: [slug: string, name: string, text: string][] = [
  ['drugstore', '开办药店', '营业执照、药品经营许可、医保定点一次申请'],
  ['newborn', '新生儿出生', '出生医学证明、户口、医保参保一次办理'],
  ['retire', '企业职工退休', '退休核准、养老金、公积金提取联办'],
  ['winter', '冬季供热报停恢复', '报停、恢复、缴费一次办好'],
];
const tile = (href: string, name: string, text: string) =>
  `<a class="tile" href="${href}"><b>${name}</b><span>${text}</span></a>`;

export function home(place: Place): string {
  const { at, host, area } = place;
  const hot = rowsOf(host)
    .filter((r) => !r.name.includes('药'))
    .sort((a, b) => b.heat - a.heat)
    .slice(0, 8);
  const notices = (n: number) =>
    `<ul class="list">${NEWS[n]?.articles
      .map((a) => `<li>${link(a.path, a.title)}<time datetime="${a.date}">${a.date}</time></li>`)
      .join('')}</ul>`;
  const topics = DONE.map(([slug, name, text]) => tile(`/topics/${slug}`, name, text));
  if (host === DISTRICT) topics.push(tile(HOME_DEAD, '政务公开日', '走进椴林区政务服务中心'));
  return page(
    place,
    '首页',
    `<div class="hero"><h1>${host === PROVINCE ? '一网通办　雪岭快办' : `欢迎访问${host.name}政务服务网`}</h1><zw-search placeholder="请输入事项名称，如：身份证" region="${host === PROVINCE ? '' : area.code}"></zw-search></div>
<div class="tiles" aria-label="服务入口">${tile('/matters?who=个人', '个人服务', '生育、就业、社保、户籍')}${tile('/matters?who=法人', '法人服务', '设立、许可、用工、注销')}${tile(
      '/departments',
      '部门服务',
      '按部门查找事项',
    )}${tile('/topics/cross-city', '跨城通办', '异地受理、远程办理')}</div>
${section(
  '部门服务',
  `<ul class="chips">${OFFICES.filter(([slug]) => rowsOf(host).some((r) => r.slug === slug))
    .map(([slug, short]) => `<li>${link(`/departments#${slug}`, short)}</li>`)
    .join('')}</ul>`,
)}
${host === PROVINCE ? '' : section('热门服务', `<ul class="hot">${hot.map((r) => `<li>${link(guideUrl(at, host, r), r.name)}</li>`).join('')}</ul>`, link('/matters', '全部事项'))}
${section('高效办成一件事', `<div class="tiles">${topics.join('')}</div>`)}
<div class="two">${NEWS.map((c, n) => section(c.name, notices(n), link(c.path, '更多'))).join('')}</div>
${host === DISTRICT ? `<p class="note">椴林区政务服务中心：桦岭市椴林区松涛街道椴花路86号　${link(`${at['gov']}/`, '椴林区人民政府网站')}</p>` : ''}`,
    'svelte-t0qk51',
  );
}
export function topics(place: Place, slug: string): string | null {
  if (!slug)
    return page(
      place,
      '专题服务',
      `${crumbs(['专题服务'])}${section('高效办成一件事', `<div class="tiles">${DONE.map(([s, n, t]) => tile(`/topics/${s}`, n, t)).join('')}</div>`)}${section('区域通办', `<div class="tiles">${tile('/topics/cross-city', '跨城通办', '异地受理、远程办理')}${tile('/topics/cross-province', '跨省通办', '东北四省区联动')}</div>`)}`,
    );
  const found = DONE.find(([s]) => s === slug);
  const text = found
    ? `<p>${found[2]}。线下可到各级政务服务中心“一件事”专窗办理。</p><ol><li>在专窗或者移动端填写一张表</li><li>各部门并联审核</li><li>结果统一送达</li></ol>`
    : slug === 'cross-province'
      ? `<ul class="list">${rowsOf(CITY)
          .slice(0, 6)
          .map((r) => `<li><span>${r.name}</span><span>东北四省区均可受理</span></li>`)
          .join('')}</ul>`
      : slug === 'cross-city'
        ? '<p class="blank">暂无内容</p>'
        : null;
  const name = found?.[1] ?? { 'cross-province': '跨省通办', 'cross-city': '跨城通办' }[slug] ?? '';
  return text && page(place, name, `${crumbs(['专题服务', '/topics'], [name])}${section(name, text)}`);
}
