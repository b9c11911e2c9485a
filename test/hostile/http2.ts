import { constants, type ServerHttp2Stream } from 'node:http2';
import type { Case } from './kit.ts';

export interface Http2Case extends Case {
  stream: (stream: ServerHttp2Stream) => void;
}

const { NGHTTP2_INTERNAL_ERROR, NGHTTP2_REFUSED_STREAM, NGHTTP2_ENHANCE_YOUR_CALM } = constants;
const failed = 'the tab goes on; the door’s own HTTP reads the site over HTTP/1.1';

/** Streams and connections that end otherwise than by an answer. The door itself speaks HTTP/1.1. */
export const http2: readonly Http2Case[] = [
  {
    id: 'http2-reset-stream',
    does: 'RST_STREAM instead of an answer',
    comes: failed,
    stream: (stream) => stream.close(NGHTTP2_INTERNAL_ERROR),
  },
  {
    id: 'http2-refused-stream',
    does: 'REFUSED_STREAM at every try',
    comes: failed,
    stream: (stream) => stream.close(NGHTTP2_REFUSED_STREAM),
  },
  {
    id: 'http2-reset-in-body',
    does: 'RST_STREAM in the middle of a body',
    comes: failed,
    stream: (stream) => {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      stream.write('<h1>halb', () => stream.close(NGHTTP2_INTERNAL_ERROR));
    },
  },
  {
    id: 'http2-goaway',
    does: 'GOAWAY (enhance your calm) to every request',
    comes: failed,
    stream: (stream) => {
      stream.session?.goaway(NGHTTP2_ENHANCE_YOUR_CALM);
      stream.session?.destroy();
    },
  },
  {
    id: 'http2-silence',
    does: 'takes the stream and says nothing',
    comes: failed,
    stream: () => {},
  },
];
