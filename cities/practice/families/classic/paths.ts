import type { Paths } from '../../place.ts';

export const classicPaths = (): Paths => ({
  home: '/',
  items: (audience = '法人', dept = '', page = 1) =>
    `/bsfw/list.do?type=${audience === '法人' ? 'fr' : 'gr'}${dept ? `&dept=${encodeURIComponent(dept)}` : ''}${page > 1 ? `&page=${page}` : ''}`,
  guide: (item) => `/bsfw/bszn.do?itemId=${item.id}`,
  search: (query) => `/search/index.do${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  column: (i) => `/col/col${1001 + i}/index.html`,
  article: (c, i) => `/art/2022/col${1001 + c}_${i + 1}.html`,
  downloads: '/col/xzzx/index.html',
  file: (name) => `/attach/${name}`,
  rating: '/hcp/index.do',
  complaint: '/jdts/index.do',
  consult: '/wszx/index.do',
  chat: '/znkf/ask.do',
  apply: (item) => `/wssb/apply.do?itemId=${item.id}`,
  gone: (slot) => `/art/2019/art_${slot}.html`,
});
