import { html, ITEM, ITEMS, plainGuide, WANTED } from './content.ts';
import { AREAS, type Kind } from './setup.ts';

const THEMES = ['设立变更', '准营准办', '资质认证', '年检年审', '税收财务', '人力资源', '社会保障', '投资审批'];

/** Numbers of sites instead of codes, every link in a new window, themes before items, links that lead nowhere. */
export const jiangsu: Kind<'province' | 'city'> = {
  source: 'portals.md A1, B2 (江苏，webId、fr_index.do?themid=、target=_blank、href="#" target="_blank")',
  hosts: ['province', 'city'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.city}/?webId=7` } }),
  sites: (at) => ({
    province: ({ path }) =>
      path === '/'
        ? html(
            '东岭政务服务网',
            `<h1>东岭政务服务网</h1><p>设区市：<a href="${at.city}/?webId=7" target="_blank">青石</a> <a href="${at.city}/?webId=8" target="_blank">临江</a></p>`,
          )
        : null,
    city({ path, query }) {
      const webId = query.get('webId');
      if (path === '/' && webId === '7')
        return html(
          '青石市政务服务网',
          `<h1>青石市政务服务网</h1><p>${AREAS.map((a, i) => `<a href="/?webId=${137 + i}" target="_blank">${a.name}</a>`).join(' ')}</p>`,
        );
      const area = AREAS[Number(webId) - 137];
      if (path === '/' && area)
        return html(
          `${area.name}政务服务网`,
          `<h1>${area.name}政务服务旗舰店</h1><p><a href="#" target="_blank">办事地图</a> <a href="###">办事统计</a> <a href="" target="_blank">专题</a></p><h3>法人服务</h3><p>${THEMES.map((t, i) => `<a href="/jszwfw/fr_index.do?webId=${webId}&themid=B1${String(i).padStart(2, '0')}" target="_blank">${t}</a>`).join(' ')}</p>`,
        );
      if (path === '/jszwfw/fr_index.do' && area)
        return html(
          '法人办事',
          `<p>${area.name} &gt; 法人办事</p><ul>${(query.get('themid') === 'B101'
            ? ITEMS
            : [
                { id: 'z1', name: '公司设立登记' },
                { id: 'z2', name: '人力资源服务许可' },
              ]
          )
            .map(
              (i) =>
                `<li>${i.name} <a href="/jszwfw/bscx/itemlist/bszn.do?webId=${webId}&iddept_yw_inf=${i.id}" target="_blank">办事指南</a></li>`,
            )
            .join('')}</ul>`,
        );
      if (path === '/jszwfw/bscx/itemlist/bszn.do')
        return query.get('iddept_yw_inf') === WANTED ? plainGuide() : html(ITEM, '<p>事项已下线</p>');
      return null;
    },
  }),
};
