import { afterAll, expect, test } from 'vitest';
import type { Handler } from '../local-site.ts';
import { closeBrowser, GUIDE, html, told, visit } from './visit.ts';

afterAll(closeBrowser);

const MENU = '<div><a href="/">首页</a> <a href="/hall">办事大厅</a> <a href="/znwd/index">智能问答</a></div>';
/** Questions are sent as a form; the page that comes back holds the answer below. */
const robot =
  (answer: (question: string) => string): Handler =>
  (request, response) => {
    const question = new URL(request.url ?? '/', 'http://x').searchParams.get('ask');
    const body = `${MENU}<div class="kuang"><h3>智能问答</h3><form action="/znwd/result" method="get">请输入您的问题：<input type="text" name="ask" size="50"> <input type="submit" value="提问"></form>${
      question === null
        ? '<p>例如：护照怎么办？</p>'
        : `<div><p><b>您的提问：</b>${question}</p><p><b>机器人回答：</b>${answer(question)}</p></div>`
    }</div>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html('智能问答', body));
  };

test.concurrent('a robot that answers with the whole page: the link in it opens the guide', async () => {
  const answering = robot(() => '为您查到以下事项：<a href="/item/7">药品经营许可证核发</a>');
  const { facts, site } = await visit({
    every: '<a href="/znwd/index">智能问答</a>',
    routes: { '/znwd/index': answering, '/znwd/result': answering, '/item/7': GUIDE },
  });
  expect(told(facts, 'interaction.assistant')).toBe('works');
  expect(site.requests.filter((r) => r.startsWith('GET /znwd/result'))).toHaveLength(3);
});

test.concurrent('and where it only answers in words', async () => {
  const answering = robot((q) => `关于“${q.slice(0, 4)}”的问题，请到政务服务中心窗口咨询。`);
  const { facts } = await visit({
    every: '<a href="/znwd/index">智能问答</a>',
    routes: { '/znwd/index': answering, '/znwd/result': answering },
  });
  expect(told(facts, 'interaction.assistant')).toBe('text-only');
});
