import { html, ITEM, ITEMS, plainGuide, WANTED } from './content.ts';
import { AREAS, type Kind } from './setup.ts';

const uuid = (id: string): string => `9f6c2d1e-7b54-4c0a-8e3d-5a1f0b7c${id}e`;

/** Twelve digits in the path and again in the query; areas listed twice, for people and for firms; 各区 on one page. */
export const beijing: Kind<'city'> = {
  source: 'portals.md A1 (北京，12 位代码在路径与参数中)',
  hosts: ['city'],
  city: (at) => ({ portals: { province: `${at.city}/`, city: `${at.city}/` } }),
  sites: () => ({
    city({ path, query }) {
      if (path === '/')
        return html(
          '青石市政务服务网',
          `<h1>青石市政务服务网</h1><nav><a href="/pubtask/bmfw.html">部门服务</a> <a href="/pubtask/qfw.html">各区服务</a></nav><h2>热门服务</h2><a href="/hot/1">社保卡申领</a>`,
        );
      if (path === '/pubtask/qfw.html')
        return html(
          '各区服务',
          ['个人', '法人']
            .map(
              (who, i) =>
                `<h3>${who}</h3>${AREAS.map((a) => `<a href="/pubtask/area/${i}/${a.code}000000/list.html?locationCode=${a.code}000000">${a.name}</a> `).join('')}`,
            )
            .join(''),
        );
      const [, kind, code] = /^\/pubtask\/area\/(\d)\/(\d{12})\/list\.html$/.exec(path) ?? [];
      const area = AREAS.find((a) => `${a.code}000000` === code);
      if (area && code === query.get('locationCode'))
        return html(
          `${area.name}${kind === '1' ? '法人' : '个人'}服务`,
          `<p>您的位置：首页 &gt; 各区服务 &gt; ${area.name}</p><ul>${(kind === '1'
            ? ITEMS
            : [
                { id: 'b01', name: '居民身份证换领' },
                { id: 'b02', name: '生育登记' },
                { id: 'b03', name: '临时居住证申领' },
              ]
          )
            .map(
              (i) =>
                `<li><a href="/pubtask/task/1/${code}/${uuid(i.id)}.html?locationCode=${code}#Guide-btn">${i.name}</a></li>`,
            )
            .join('')}</ul>`,
        );
      if (path === `/pubtask/task/1/990102000000/${uuid(WANTED)}.html` && query.get('locationCode') === '990102000000')
        return plainGuide('<p id="Guide-btn"></p>');
      return path.startsWith('/pubtask/task/') ? html(ITEM, '<p>您访问的页面不存在或已删除</p>') : null;
    },
  }),
};
