import { afterAll, expect, test } from 'vitest';
import { closeBrowser, html, told, visit } from './visit.ts';

afterAll(closeBrowser);

const form = (title: string): string =>
  html(title, `<h1>${title}</h1><form method="post" action="/save"><p>${title}内容<textarea></textarea></p></form>`);
const go = (path: string, text: string): string =>
  `<span style="cursor:pointer" onclick="location.href='${path}'">${text}</span>`;
const board = html('好差评', '<h1>政务服务好差评结果公示</h1><p>累计评价 3000 次，好评率 99%</p>');
const small = {
  home: '<a href="/hall">云溪区</a>',
  hall: `${go('/ts', '我要投诉')} ${go('/zx', '我要咨询')} ${go('/hcp', '好差评')}`,
  routes: { '/ts': form('投诉'), '/zx': form('咨询'), '/hcp': board },
  change: { hallBehind: '云溪区' },
};
const seen = ['interaction.complaint', 'interaction.consultOnline', 'interaction.ratingBoard'] as const;

test.concurrent('entries that only a press opens do not have the way to their page walked again', async () => {
  const { facts, site, visits } = await visit(small);
  expect(seen.map((id) => told(facts, id))).toEqual(['open', 'open', true]);
  // Home and hall are looked at once; the guide is opened last, and the hall once more from there.
  expect(site.requests.filter((r) => r === 'GET /')).toHaveLength(1);
  expect(visits).toBeLessThanOrEqual(8);
});

test.concurrent('a page that its address does not show anew, and that a session changes, is walked to', async () => {
  let came = false;
  const { facts } = await visit({
    ...small,
    routes: {
      ...small.routes,
      '/hall': (request, response) => {
        came = /\/$/.test(request.headers.referer ?? '');
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(html(came ? '云溪区' : '请选择区划', came ? `<h1>云溪区</h1>${small.hall}` : '<p>请先选择区划</p>'));
      },
    },
  });
  expect(seen.map((id) => told(facts, id))).toEqual(['open', 'open', true]);
});

test.concurrent('what a hub leads to is opened once for all that is looked for', async () => {
  const { facts, site } = await visit({
    every: '<a href="/hd">互动交流</a>',
    routes: {
      '/hd': html(
        '互动交流',
        '<h1>互动交流</h1><a href="/ts">我要投诉</a> <a href="/zx">我要咨询</a> <a href="/hcp">好差评</a>',
      ),
      ...small.routes,
    },
  });
  expect(seen.map((id) => told(facts, id))).toEqual(['open', 'open', true]);
  expect(site.requests.filter((r) => r === 'GET /hd')).toHaveLength(1);
});

test.concurrent('the form that an entry without an address opens on the board tells the levels', async () => {
  const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map(
    (l) => `<label><input type="radio" name="l">${l}</label>`,
  );
  const { facts, posts } = await visit({
    hall: go('/hcp', '好差评'),
    routes: {
      '/hcp': board.replace('</body>', `${go('/pj', '我要评价')}</body>`),
      '/pj': html('我要评价', `<h1>我要评价</h1><p>${levels.join('')}</p><p>评价维度：办事效率 便捷度</p>`),
    },
  });
  expect(told(facts, 'interaction.ratingLevels')).toEqual({ levels: 5, dimensions: true });
  expect(posts).toEqual([]);
});
