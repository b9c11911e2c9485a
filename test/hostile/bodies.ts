import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { endless, type HttpCase, html, raw } from './kit.ts';

const QUICK = { timeoutMs: 400 };
const drip =
  (bytes: string): HttpCase['serve'] =>
  (request) => {
    const timer = setInterval(() => request.socket.write(bytes), 20);
    request.socket.on('close', () => clearInterval(timer));
  };

/** Servers that are slow, break off or lie about what they send. */
export const bodies: readonly HttpCase[] = [
  {
    id: 'slow-headers',
    does: 'sends its head a byte at a time, for ever',
    comes: '`timeout` at the bound of the exchange',
    serve: (request) => {
      const head = `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(9_000)}`;
      let at = 0;
      const timer = setInterval(() => request.socket.write(head[at++] ?? 'z'), 20);
      request.socket.on('close', () => clearInterval(timer));
    },
    ask: QUICK,
    must: { status: null, error: 'timeout', ms: 3_000 },
  },
  {
    id: 'slow-body',
    does: 'sends its body a byte at a time, for ever',
    comes: 'status 200 and `timeout`; what came is kept',
    serve: (request, response, rest, origin) => {
      response.writeHead(200).flushHeaders();
      (drip('1\r\nx\r\n') as Exclude<HttpCase['serve'], string | undefined>)(request, response, rest, origin);
    },
    ask: QUICK,
    must: { status: 200, error: 'timeout', ms: 3_000 },
  },
  {
    id: 'never-answers',
    does: 'takes the request and says nothing',
    comes: '`timeout`',
    serve: () => {},
    ask: QUICK,
    must: { status: null, error: 'timeout', ms: 3_000 },
  },
  {
    id: 'half-closed',
    does: 'ends its side before any answer',
    comes: '`reset`',
    serve: raw(''),
    must: { status: null, error: 'reset' },
  },
  {
    id: 'reset-in-head',
    does: 'resets in the middle of the head',
    comes: '`reset`',
    serve: raw('HTTP/1.1 200 OK\r\nconte', 'reset'),
    must: { status: null, error: 'reset' },
  },
  {
    id: 'reset-in-body',
    does: 'resets in the middle of the body',
    comes: 'status 200, `reset`, the half that came',
    serve: raw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', 'reset'),
    must: { status: 200, error: 'reset', bytes: 4 },
  },
  {
    id: 'no-length',
    does: 'HTTP/1.0 without a length, closed at the end',
    comes: 'status 200 and the whole body',
    serve: raw('HTTP/1.0 200 OK\r\n\r\nthe whole'),
    must: { status: 200, error: null, says: 'the whole' },
  },
  {
    id: 'length-too-large',
    does: 'says 100 bytes, sends 4 and closes',
    comes: 'status 200, `reset`, what came',
    serve: raw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'),
    must: { status: 200, error: 'reset', bytes: 4 },
  },
  {
    id: 'length-too-small',
    does: 'says 4 bytes and sends 400',
    comes: 'status 200 and the 4 bytes, or an error; never the rest as another answer',
    serve: raw(
      `HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nfour${'HTTP/1.1 500 x\r\n'.repeat(25)}`,
    ),
    must: { bytes: 4 },
  },
  {
    id: 'length-two',
    does: 'two lengths that contradict each other',
    comes: '`protocol`',
    serve: raw('HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 9\r\n\r\nfour'),
    must: { status: null, error: 'protocol' },
  },
  {
    id: 'no-http',
    does: 'answers as an SSH server',
    comes: '`protocol`',
    serve: raw('SSH-2.0-OpenSSH_9.2\r\n'),
    must: { status: null, error: 'protocol' },
  },
  {
    id: 'head-endless',
    does: 'a head of endless lines',
    comes: '`protocol` at MAX_HEADER_BYTES',
    serve: (request) => {
      request.socket.write('HTTP/1.1 200 OK\r\n');
      const more = (): void => {
        while (!request.socket.destroyed && request.socket.write(`x: ${'y'.repeat(1_000)}\r\n`));
      };
      request.socket.on('drain', more);
      more();
    },
    must: { status: null, error: 'protocol' },
  },
  {
    id: 'interim-endless',
    does: '100 Continue again and again, and never an answer',
    comes: '`timeout` or `protocol`',
    serve: drip('HTTP/1.1 103 Early Hints\r\n\r\n'),
    ask: QUICK,
    must: { status: null, ms: 3_000 },
  },
  {
    id: 'body-10-gigabytes',
    does: 'a body without end, as fast as it is taken',
    comes: 'status 200, truncated at the bound of the exchange',
    serve: (_, response) =>
      endless(response.writeHead(200, { 'content-length': String(10 * 1024 ** 3) }), Buffer.alloc(65_536, 'x')),
    must: { status: 200, error: null, truncated: true, bytes: 10 * 1024 * 1024 },
  },
  {
    id: 'body-endless-chunks',
    does: 'chunks without end',
    comes: 'status 200, truncated',
    serve: (_, response) => endless(response.writeHead(200), Buffer.alloc(65_536, '<p>')),
    ask: { maxBytes: 1024 * 1024 },
    must: { status: 200, error: null, truncated: true, bytes: 1024 * 1024 },
  },
];

const ZEROS = Buffer.alloc(64 * 1024 * 1024);
/** 64 MB in 64 KB; and that folded once more. */
const gzipped = gzipSync(ZEROS, { level: 9 });
const folded = gzipSync(gzipped, { level: 9 });
const brotli = brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

const bomb = (id: string, coding: string, body: Buffer, does: string): HttpCase => ({
  id,
  does,
  comes: 'status 200, truncated at 1 MB: unfolded no further',
  serve: (_, response) => html(response, body, { 'content-encoding': coding }),
  ask: { maxBytes: 1024 * 1024 },
  must: { status: 200, error: null, truncated: true, bytes: 1024 * 1024 },
});

/** Compression bombs. */
export const bombs: readonly HttpCase[] = [
  bomb('bomb-gzip', 'gzip', gzipped, '64 MB of zeros as 64 KB of gzip'),
  bomb('bomb-brotli', 'br', brotli, '64 MB of zeros as some bytes of brotli'),
  bomb('bomb-nested', 'gzip, gzip', folded, 'gzip within gzip: 64 MB as a few hundred bytes'),
  bomb('bomb-three-deep', 'gzip, gzip, gzip', gzipSync(folded), 'three codings, one in the other'),
  {
    id: 'bomb-ten-deep',
    does: 'names ten codings, one in the other',
    comes: '`protocol`: more than MAX_CODINGS is no page',
    serve: (_, response) => html(response, gzipped, { 'content-encoding': Array(10).fill('gzip').join(', ') }),
    must: { status: 200, error: 'protocol', bytes: 0 },
  },
  {
    id: 'bomb-of-nothing',
    does: 'gzip without end that unfolds to nothing (empty blocks)',
    comes: 'status 200, truncated: what is read is bounded too, not only what it becomes',
    serve: (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(Buffer.from('1f8b0800000000000003', 'hex'));
      // A stored block of no bytes, again and again (RFC 1951 §3.2.4).
      endless(response, Buffer.from('000000ffff'.repeat(8_000), 'hex'));
    },
    ask: { maxBytes: 256 * 1024, timeoutMs: 10_000 },
    must: { status: 200, error: null, truncated: true, bytes: 0 },
  },
  {
    id: 'bomb-broken',
    does: 'says gzip and sends text',
    comes: 'status 200, `protocol`',
    serve: (_, response) => html(response, 'no gzip at all', { 'content-encoding': 'gzip' }),
    must: { status: 200, error: 'protocol' },
  },
];
