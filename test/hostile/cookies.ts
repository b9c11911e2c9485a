import { type HttpCase, html, page } from './kit.ts';

/** Cookies nobody can keep. */
export const cookies: readonly HttpCase[] = [
  {
    id: 'cookie-1-megabyte',
    does: 'sets one cookie of 1 MB',
    comes: '`protocol`: more than MAX_HEADER_BYTES',
    serve: (_, response) => html(response, 'x', { 'set-cookie': `a=${'y'.repeat(1024 * 1024)}` }),
    must: { status: null, error: 'protocol' },
  },
  {
    id: 'cookies-many-redirects',
    does: 'sets fifty cookies of 1 KB and redirects, ten times',
    comes: 'the answer; what is sent back stays below MAX_HEADER_BYTES (8 KB)',
    serve: (request, response, rest) => {
      if ((request.headers.cookie ?? '').length > 16_384) return void response.writeHead(400).end();
      const at = Number(rest.slice(1));
      const set = Array.from({ length: 50 }, (_, i) => `c${at}x${i}=${'z'.repeat(1_000)}`);
      if (at < 9) response.writeHead(302, { location: `/cookies-many-redirects/${at + 1}`, 'set-cookie': set });
      response.end('angekommen');
    },
    must: { status: 200, error: null },
  },
  {
    id: 'cookie-other-site',
    does: 'sets a cookie for gov.cn, for com and for the host above',
    comes: 'none is sent back',
    serve: (request, response, rest) => {
      if (rest === '')
        return void response
          .writeHead(302, {
            location: '/cookie-other-site/2',
            'set-cookie': ['a=1; Domain=gov.cn', 'b=1; Domain=com', 'c=1; Domain=.'],
          })
          .end();
      html(response, `cookies: ${request.headers.cookie ?? 'none'}`);
    },
    must: { status: 200, says: 'cookies: none' },
  },
  {
    id: 'cookie-control-characters',
    does: 'sets cookies with line breaks, NUL and bytes above ASCII',
    comes: 'an answer or an error of the exchange, no crash and no second header',
    serve: (request, response, rest) => {
      if (rest === '') {
        request.socket.end(
          'HTTP/1.1 302 Found\r\nlocation: /cookie-control-characters/2\r\nset-cookie: a=\x01\xff\xfe; Path=/\r\nset-cookie: b=1\\r\\nx: y\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
          'latin1',
        );
        return;
      }
      html(response, page(`x: ${request.headers['x'] ?? 'none'}`));
    },
    must: {},
  },
];
