import { afterAll, expect, test } from 'vitest';
import { localSite } from '../local-site.ts';
import { closeBrowser, html, told, visit } from './visit.ts';

afterAll(closeBrowser);
const board = (body: string): string =>
  html('政务服务好差评', `<h1>政务服务“好差评”结果公示</h1><p>累计评价 128000 次，好评率 99.8%。</p>${body}`);
const read = async (body: string): Promise<Awaited<ReturnType<typeof visit>>['facts']> =>
  (await visit({ hall: '<a href="/hcp">好差评</a>', routes: { '/hcp': board(body) } })).facts;
const table = (head: string, rows: string[]): string =>
  `<table><tr>${head
    .split(' ')
    .map((h) => `<th>${h}</th>`)
    .join('')}</tr>${rows
    .map(
      (r) =>
        `<tr>${r
          .split(' ')
          .map((c) => `<td>${c}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

test.concurrent('tables: channels with figures, departments, regions, problems, rectification, a follow-up, a date', async () => {
  const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
  const today = shanghai.format(new Date(Date.now() - 3 * 86_400_000));
  const facts = await read(`<p>更新时间：${today}</p><p>非常满意 满意 基本满意 不满意 非常不满意</p>
<h3>评价渠道</h3>${table('渠道 占比', ['大厅窗口 41.2%', '移动端 25.6%', '短信 3.1%'])}
${table('名次 部门 好评率', ['1 公安局 99.9%', '2 人社局 99.7%'])}
<h3>区县排名</h3><ul><li>1 云溪区 99.9%</li><li>2 白石区 99.7%</li></ul>
<h3>差评原因</h3><p>排队时间长 12件</p><h3>差评整改情况</h3><p>窗口排队时间长：已增设窗口。</p><p>整改后可追加评价一次。</p>`);
  expect(told(facts, 'interaction.ratingBoard')).toBe(true);
  expect(told(facts, 'interaction.ratingSources')).toBe('figures');
  expect([...(told(facts, 'interaction.ratingDisclosure') as string[])].sort()).toEqual([
    'departments',
    'problems',
    'rectification',
    'regions',
  ]);
  expect(told(facts, 'interaction.ratingFollowUp')).toBe(true);
  expect(told(facts, 'interaction.ratingLevels')).toEqual({ levels: 5, dimensions: false });
  expect(told(facts, 'interaction.ratingAgeDays')).toBe(3);
});

test.concurrent('levels that the results do not name are those of the form; nothing in it is chosen', async () => {
  const form = `<h3>服务评价</h3><form method="post" action="/rate"><p>${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l) => `<label><input type="radio" name="l">${l}</label>`).join('')}</p><p hidden>评价标签：<label><input type="checkbox">办事效率</label></p><button>提交评价</button></form>`;
  const figures = table('名次 部门 好评率', ['1 公安局 99.9%', '2 人社局 99.7%']);
  const small = { hall: '<a href="/hcp">好差评</a>', guide: '<a href="/rate/form?item=1">我要评价</a>' };
  const onBoard = await visit({
    ...small,
    guide: '',
    routes: { '/hcp': board(`${figures}<a href="/rate/form">我要评价</a>`), '/rate/form': form },
  });
  expect(told(onBoard.facts, 'interaction.ratingLevels')).toEqual({ levels: 5, dimensions: true });
  const onGuide = await visit({ ...small, routes: { '/hcp': board(figures), '/rate/form': form } });
  expect(told(onGuide.facts, 'interaction.ratingLevels')).toEqual({ levels: 5, dimensions: true });
  const behind = await visit({
    ...small,
    routes: {
      '/hcp': board(figures),
      '/rate/form':
        '<h3>用户登录</h3><form>账号<input name="u">密码<input type="password"><button>登录</button></form>',
    },
  });
  expect(told(behind.facts, 'interaction.ratingLevels')).toBe('unobservable:login-required');
  expect([onBoard, onGuide, behind].flatMap((v) => v.posts)).toEqual([]);
});

test.concurrent('tables of divisions under another head, and of main problems beside how they were put right', async () => {
  const facts = await read(
    `${table('名次 站点 满意度', ['1 云溪区 99.9%', '2 白石县 99.7%'])}${table('差评主要问题 件数 整改情况', ['排队时间长 21 已增设窗口'])}`,
  );
  expect([...(told(facts, 'interaction.ratingDisclosure') as string[])].sort()).toEqual([
    'problems',
    'rectification',
    'regions',
  ]);
});

test.concurrent('names of channels only; ranks that hold nothing are not published', async () => {
  const facts = await read(
    '<p>评价数据来自政务大厅窗口、网上办事大厅、移动端和短信。</p><h3>部门排名</h3><p>暂无数据</p><h3>区域排名</h3>',
  );
  expect(told(facts, 'interaction.ratingSources')).toBe('names');
  expect(told(facts, 'interaction.ratingDisclosure')).toEqual([]);
  expect(told(facts, 'interaction.ratingFollowUp')).toBe(false);
});

test.concurrent('channels named in a line above a ranking have none of its figures', async () => {
  const facts = await read(
    `<p>评价来源：政务大厅评价器、网上办事大厅、短信。</p>${table('名次 单位 评价数 好评率', ['1 公安局 812 99.9%', '2 税务局 655 99.7%'])}`,
  );
  expect(told(facts, 'interaction.ratingSources')).toBe('names');
  const laidOut = await read(
    `<table><tr><td>评价来源：大厅窗口、移动端。</td></tr><tr><td>${table('名次 单位 好评率', ['1 公安局 99.9%', '2 税务局 99.7%'])}</td></tr></table>`,
  );
  expect(told(laidOut, 'interaction.ratingSources')).toBe('names');
  const beneath = await read(
    '<h3>评价来源</h3><p>网站</p><p>大厅</p><p>38%</p><p>62%</p><h3>部门排名</h3><p>公安局 99%</p>',
  );
  expect(told(beneath, 'interaction.ratingSources')).toBe('figures');
});

test.concurrent('parts told in one line each, and names with brackets in them', async () => {
  const facts = await read(
    '<p>评价来源：窗口 62.1%、PC 端 20.4%、移动端 17.5%</p><p>部门排名：公安局 第1名；税务局 第2名。</p><h3>县（市、区）排名</h3><p>1 云溪区</p>',
  );
  expect(told(facts, 'interaction.ratingSources')).toBe('figures');
  expect([...(told(facts, 'interaction.ratingDisclosure') as string[])].sort()).toEqual(['departments', 'regions']);
});

test.concurrent('a chart of lines and text tells; one that is only a picture is not known', async () => {
  const svg = await read(
    '<h3>评价来源分布</h3><svg width="300" height="200"><text x="5" y="20">PC端 18.48%</text><text x="5" y="40">移动端 25.64%</text><text x="5" y="60">其他终端 40.16%</text></svg>',
  );
  expect(told(svg, 'interaction.ratingSources')).toBe('figures');
  const canvas = await read(
    '<h3>评价来源分布</h3><canvas width="300" height="200"></canvas><h3>部门排名</h3><canvas width="300" height="200"></canvas>',
  );
  expect(told(canvas, 'interaction.ratingSources')).toBe('unobservable:image-only');
  expect(told(canvas, 'interaction.ratingDisclosure')).toEqual(['departments']);
});

test.concurrent('tabs that load what they name, and a tab that holds nothing', async () => {
  const { facts } = await visit({
    hall: '<a href="/hcp">好差评</a>',
    routes: {
      '/hcp':
        board(`<ul><li class="t" data-k="a">评价渠道</li><li class="t" data-k="b">部门排名</li><li class="t" data-k="c">区域排名</li></ul><div id="v"></div>
<script>document.querySelectorAll('.t').forEach(function(e){e.addEventListener('click',function(){fetch('/api/list?k='+e.dataset.k).then(function(r){return r.text()}).then(function(t){document.getElementById('v').innerHTML=t})})})</script>`),
      '/api/list': (request, response) => {
        const key = new URL(request.url ?? '/', 'http://x').searchParams.get('k') ?? '';
        const parts: Record<string, string> = {
          a: '<p>大厅 51%</p><p>APP 30%</p><p>自助终端 19%</p>',
          b: '<p>公安局 99.9</p><p>税务局 99.8</p>',
          c: '<p>暂无数据</p>',
        };
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(parts[key]);
      },
    },
  });
  expect(told(facts, 'interaction.ratingSources')).toBe('figures');
  expect(told(facts, 'interaction.ratingDisclosure')).toEqual(['departments']);
});

test.concurrent('the rating of one item, rules about ratings and words about the site are no board', async () => {
  const { facts, posts } = await visit({
    guide:
      '<a href="/rate">好差评</a><button onclick="fetch(\'/evaluate/submit\',{method:\'POST\'})">非常满意</button>',
    home: '<a href="/law">“好差评”制度办法解读</a><a href="/e">安全评价机构</a>',
    routes: {
      '/rate': html(
        '事项评价',
        '<h1>药品经营许可证核发</h1><form action="/evaluate/submit" method="post"><label><input type="radio">非常满意</label><label><input type="radio">满意</label><label><input type="radio">不满意</label><button>提交</button></form>',
      ),
    },
  });
  expect(told(facts, 'interaction.ratingBoard')).toBe(false);
  expect(told(facts, 'interaction.ratingSources')).toBe('not-applicable:');
  expect(told(facts, 'interaction.ratingDisclosure')).toBe('not-applicable:');
  expect(told(facts, 'interaction.ratingFollowUp')).toBe('not-applicable:');
  expect(told(facts, 'interaction.ratingAt')).toEqual(['guide']);
  expect(posts).toEqual([]);
});

test.concurrent('a board behind a sign-in is not known', async () => {
  const { facts } = await visit({
    every: '<a href="/hcp">好差评</a>',
    routes: { '/hcp': html('用户登录', '<h1>用户登录</h1><input placeholder="账号"><input type="password">') },
  });
  expect(told(facts, 'interaction.ratingBoard')).toBe('unobservable:login-required');
  expect(told(facts, 'interaction.ratingDisclosure')).toBe('unobservable:login-required');
});

test.concurrent('a bulletin behind a list of notices', async () => {
  const { facts } = await visit({
    home: '<a href="/list">好差评公示</a>',
    routes: {
      '/list': html('好差评公示', '<h1>好差评公示</h1><a href="/b1">云溪区2022年第三季度“好差评”情况通报</a>'),
      '/b1': html(
        '通报',
        '<h1>好差评情况通报</h1><p>本季度评价总数 12000 条，好评率99.9%。其中大厅 8000 条，PC端 2000 条，短信 2000 条。</p><h2>部门排名</h2><p>1.公安局 99%</p>',
      ),
    },
  });
  expect(told(facts, 'interaction.ratingBoard')).toBe(true);
  expect(told(facts, 'interaction.ratingSources')).toBe('figures');
  expect(told(facts, 'interaction.ratingDisclosure')).toEqual(['departments']);
});

test.concurrent('a board that is a picture: there, and not read', async () => {
  const picture = (title: string, body: string) => html(title, `<h1>${title}</h1>${body}`);
  const { facts } = await visit({
    hall: '<a href="/hcp">好差评公示</a>',
    routes: {
      '/hcp': picture('好差评结果公示', '<img src="/b.png" alt="2026年10月" width="900" height="400">'),
    },
  });
  expect(told(facts, 'interaction.ratingBoard')).toBe(true);
  expect(facts['interaction.ratingSources']).toMatchObject({ state: 'unobservable', reason: 'image-only' });
  expect(facts['interaction.ratingDisclosure']).toMatchObject({ state: 'unobservable', reason: 'image-only' });
  const code = await visit({
    hall: '<a href="/hcp">好差评</a>',
    routes: { '/hcp': picture('好差评', '<p>请扫描二维码评价</p><img src="/qr.png" width="200" height="200">') },
  });
  expect(told(code.facts, 'interaction.ratingBoard')).toBe(false);
});

test.concurrent('a chart that names the sources of the ratings: nobody here has read it', async () => {
  const facts = await read(
    `<img src="/chart.png" alt="评价渠道分布" width="480" height="220">${table('单位 好评率', ['税务局 99.9%', '公安局 99.8%'])}`,
  );
  expect(told(facts, 'interaction.ratingSources')).toBe('unobservable:image-only');
});

test.concurrent('a government site that passed for the hall, with services elsewhere, proves no lack', async () => {
  const services = await localSite({ '*': html('政务服务', '<a href="/hcp">好差评</a>') });
  const nav = (target: string): string => `<a href="${target}">政务服务</a>`;
  const beyond = await visit({ home: nav(`${services.origin}/`), change: { hallIsHome: true } });
  expect(told(beyond.facts, 'interaction.ratingBoard')).toBe('unobservable:not-found-by-walker');
  const own = await visit({ home: nav('/services'), change: { hallIsHome: true } });
  expect(told(own.facts, 'interaction.ratingBoard')).toBe(false);
  expect(services.requests).toEqual([]);
  await services.close();
});

test.concurrent('levels in what raters said are not those of a form', async () => {
  const facts = await read(`<h3>最新评价</h3>${table('事项 评价', ['食品经营许可 非常满意', '户口迁移 满意'])}`);
  expect(told(facts, 'interaction.ratingLevels')).toBe('unobservable:not-stated');
});

test.concurrent('levels that only the form beside the board names', async () => {
  const { facts, posts } = await visit({
    hall: '<a href="/hcp">好差评</a>',
    routes: {
      '/hcp': board(
        `<p><a href="/rate">我要评价</a></p>${table('名次 部门 好评率', ['1 公安局 99.9%', '2 人社局 99.7%'])}`,
      ),
      '/rate': html(
        '服务评价',
        `<form method="post" action="/hcp/save">${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l) => `<label><input type="radio" name="l">${l}</label>`).join('')}<p>办事效率</p></form>`,
      ),
    },
  });
  expect(told(facts, 'interaction.ratingBoard')).toBe(true);
  expect(told(facts, 'interaction.ratingLevels')).toEqual({ levels: 5, dimensions: true });
  expect(posts).toEqual([]);
});

test.concurrent('one rater who did not yet follow up is no lack of following up; where it is not offered it is', async () => {
  const rows = (state: string) =>
    `<h3>差评整改公示</h3>${table('差评内容 整改措施 追评情况', [`等候久 增设窗口 ${state}`])}`;
  const figures = '<p>评价总数 1204 条，好评率 99.8%</p>';
  expect(told(await read(`${figures}${rows('未追评')}`), 'interaction.ratingFollowUp')).toBe(true);
  expect(told(await read(`${figures}<p>本平台暂不支持追评。</p>`), 'interaction.ratingFollowUp')).toBe(false);
});

test.concurrent('levels on the guide where no results are published: known with their tags alone', async () => {
  const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l) => `<a href="javascript:;">${l}</a>`);
  const { facts } = await visit({ guide: `${levels.join('')}<p style="display:none">办事效率 服务态度</p>` });
  expect(told(facts, 'interaction.ratingLevels')).toEqual({ levels: 5, dimensions: true });
  const bare = await visit({ guide: levels.join('') });
  expect(told(bare.facts, 'interaction.ratingLevels')).toBe('unobservable:not-stated');
});
