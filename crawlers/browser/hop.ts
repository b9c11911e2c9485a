import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { decodedBody, type ReadBody } from './body.ts';

/** One request of an exchange, without what redirects it leads to. */
export interface HopRequest {
  target: URL;
  method: 'GET' | 'HEAD';
  headers: Record<string, string>;
  timeoutMs: number;
  /** Told of the head as it comes; answers how many bytes of the body are wanted, at the most. Nothing waits for a body of which none are. */
  head(status: number, headers: Headers): number;
}

export type Headers = Record<string, string | string[] | undefined>;

/** Bytes of an unwanted body that are read so that the connection can be used again. */
const UNWANTED_BYTES = 16_384;
const NO_BODY: ReadBody = { body: new Uint8Array(), truncated: false };

/**
 * Sends one request and reads its answer, straight from undici's parser: a stream an answer costs as much as the answer, and only what
 * is to be decoded needs one. One bound for connecting, head and body. Rejects where no head came.
 */
export function takeHop(dispatcher: Dispatcher, request: HopRequest): Promise<ReadBody> {
  const { target, method, headers } = request;
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let controller: Dispatcher.DispatchController | null = null;
    let wanted: number | null = null;
    let size = 0;
    let coded: Readable | null = null;
    let late: Error | null = null;

    const timer = setTimeout(() => {
      late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      controller?.abort(late);
      // Who still waits for a connection is not told of it by undici.
      end(late);
    }, request.timeoutMs);

    function end(error?: unknown): void {
      clearTimeout(timer);
      if (wanted === null) fail(error);
      else if (coded) error === undefined ? coded.push(null) : coded.destroy(error as Error);
      else {
        const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        done(error === undefined ? { body, truncated: size > wanted } : { body, truncated: size > wanted, error });
      }
    }

    function enough(): void {
      end();
      controller?.abort(new Error('enough was read'));
    }

    dispatcher.dispatch(
      { origin: target.origin, path: `${target.pathname}${target.search}`, method, headers },
      {
        onRequestStart(started) {
          controller = started;
          if (late) started.abort(late);
        },
        onResponseStart(_, status, responseHeaders) {
          // 103 and the like come before the answer.
          if (status < 200) return;
          wanted = request.head(status, responseHeaders);
          if (wanted === 0) return done(NO_BODY);
          const coding = responseHeaders['content-encoding'];
          if (coding === undefined) return;
          coded = new Readable({
            read: () => controller?.resume(),
            destroy(error, closed) {
              controller?.abort(error ?? new Error('enough was read'));
              closed(error);
            },
          });
          decodedBody(coded, String(coding), wanted).then(done, fail);
        },
        onResponseData(_, chunk) {
          size += chunk.length;
          if (coded) {
            if (!coded.push(chunk)) controller?.pause();
          } else if (wanted === 0) {
            if (size > UNWANTED_BYTES) enough();
          } else {
            const over = size - (wanted ?? 0);
            chunks.push(over > 0 ? chunk.subarray(0, chunk.length - over) : chunk);
            if (over > 0) enough();
          }
        },
        onResponseEnd: () => end(),
        onResponseError: (_, error) => end(error),
      },
    );
  });
}
