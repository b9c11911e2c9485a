import { gzipSync } from 'node:zlib';
import { endless, page, type TabCase } from './kit.ts';

const words = `<p>${'字'.repeat(60)}</p>`;

/** Pages that never rest: sockets, streams, polls, loads without end. */
export const unrest: readonly TabCase[] = [
  {
    id: 'websocket',
    does: 'opens a WebSocket again whenever it closes',
    comes: 'none opens (stopped: websocket); the page is seen',
    serve: page(`<h1>长连接</h1>${words}<script>
      (function again() { const s = new WebSocket('ws://' + location.host + '/websocket/ws'); s.onclose = () => setTimeout(again, 50) })()
    </script>`),
    must: { error: null, sees: '长连接', never: 'UPGRADE', stopped: 'websocket' },
  },
  {
    id: 'event-stream',
    does: 'an event stream that tells something every 20 ms',
    comes: 'the page is seen',
    serve: (_, response, rest) => {
      if (rest === '') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        return void response.end(
          page(`<h1>事件流</h1>${words}<p id="n"></p><script>
            new EventSource('/event-stream/s').onmessage = (e) => { n.textContent = e.data }
          </script>`),
        );
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let at = 0;
      const timer = setInterval(() => response.write(`data: ${at++}\n\n`), 20);
      response.on('close', () => clearInterval(timer));
    },
    must: { error: null, sees: '事件流', ms: 20_000 },
  },
  {
    id: 'poll-that-never-answers',
    does: 'asks for data that never comes, again and again',
    comes: 'the page is seen once its requests count as endless',
    serve: (_, response, rest) => {
      if (rest === '') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(
          page(`<h1>轮询</h1>${words}<script>setInterval(() => fetch('/poll-that-never-answers/x'), 200)</script>`),
        );
      }
    },
    must: { error: null, sees: '轮询', ms: 20_000 },
  },
  {
    id: 'page-without-end',
    does: 'a page that goes on without end, as fast as it is taken',
    comes: 'cut off at MAX_ANSWER_BYTES by the proxy; the tab goes on',
    serve: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(page(`<h1>没有尽头</h1>${words}`));
      endless(response, Buffer.from('<!-- 没有尽头 -->'.repeat(3_000)));
    },
    must: { ms: 60_000 },
  },
  {
    id: 'picture-without-end',
    does: 'a picture that goes on without end',
    comes: 'the page is seen; the picture is cut off',
    serve: (_, response, rest) => {
      if (rest === '') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        return void response.end(page(`<h1>图片</h1>${words}<img src="/picture-without-end/p.png">`));
      }
      response.writeHead(200, { 'content-type': 'image/png' });
      response.write(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      endless(response, Buffer.alloc(65_536));
    },
    must: { sees: '图片', ms: 40_000 },
  },
  {
    id: 'page-bomb',
    does: 'a page of 200 MB in 200 KB of gzip, in a browser',
    comes: 'seen, or error `timeout` where it takes too long; the tab goes on',
    serve: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(bomb());
    },
    must: { ms: 60_000 },
  },
  {
    id: 'requests-by-the-thousand',
    does: 'asks for ten pictures every 10 ms, each another',
    comes: 'the page is seen, or ended at MAX_REQUESTS (3,000 a document): error `timeout`',
    serve: page(`<h1>请求不断</h1>${words}<script>
      setInterval(() => { for (let i = 0; i < 10; i++) new Image().src = '/requests-by-the-thousand/' + Math.random() }, 10)
    </script>`),
    act: () => new Promise((done) => setTimeout(done, 4_000)),
    must: { ms: 60_000 },
  },
];

let folded: Buffer | null = null;
const bomb = (): Buffer => {
  folded ??= gzipSync(Buffer.alloc(200 * 1024 * 1024, '<p>x'), { level: 6 });
  return folded;
};
