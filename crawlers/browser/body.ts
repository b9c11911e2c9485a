import type { Readable, Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export interface ReadBody {
  body: Uint8Array;
  /** More came than was to be kept. */
  truncated: boolean;
  /** The transfer broke off or the coding is broken; `body` is what came before. */
  error?: unknown;
}

/** More codings than this, one in the other, are no page. */
const MAX_CODINGS = 3;
/** Bytes beyond `maxBytes` that are read of what unfolds to less than it was: heads of codings, and no stream of nothing. */
const CODED_MARGIN = 256 * 1024;

/** Reads and decodes a body up to `maxBytes` decoded bytes; a bomb is never unfolded further than that. */
export async function decodedBody(source: Readable, coding: string, maxBytes: number): Promise<ReadBody> {
  const codings = coding
    .toLowerCase()
    .split(',')
    .map((c) => c.trim())
    .filter((c) => c !== '' && c !== 'identity');
  const chunks: Buffer[] = [];
  let size = 0;
  let truncated = false;
  let error: unknown;
  source.on('error', () => {});
  try {
    if (codings.length > MAX_CODINGS) throw new Error(`content-encoding: ${coding}`);
    const cut = (): void => {
      truncated = true;
    };
    let bytes: AsyncIterable<Buffer> = codings.length > 0 ? upTo(source, maxBytes + CODED_MARGIN, cut) : source;
    for (const name of codings.reverse()) bytes = decoded(bytes, name);
    for await (const chunk of bytes) {
      chunks.push(size + chunk.length > maxBytes ? chunk.subarray(0, maxBytes - size) : chunk);
      size += chunk.length;
      if (size > maxBytes) {
        truncated = true;
        break;
      }
    }
  } catch (thrown) {
    error = thrown;
  } finally {
    source.destroy();
  }
  return { body: Buffer.concat(chunks), truncated, ...(error === undefined ? {} : { error }) };
}

/** Ends after so many bytes, and says so. */
async function* upTo(source: AsyncIterable<Buffer>, bytes: number, cut: () => void): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of source) {
    left -= chunk.length;
    yield chunk;
    if (left >= 0) continue;
    cut();
    return;
  }
}

/** One coding taken off; unknown ones are left as they are, as browsers do. */
async function* decoded(source: AsyncIterable<Buffer>, coding: string): AsyncGenerator<Buffer> {
  let decoder: Transform | null = null;
  let feeding: Promise<void> | null = null;
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  decoder = decoderFor(coding, first.value);
  if (!decoder) {
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    return;
  }
  const target = decoder;
  feeding = (async () => {
    try {
      for (let next: IteratorResult<Buffer> = first; !next.done; next = await iterator.next())
        if (!target.write(next.value)) await drained(target);
      target.end();
    } catch (error) {
      target.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  try {
    for await (const chunk of target) yield chunk as Buffer;
  } finally {
    target.destroy();
    await iterator.return?.();
    await feeding;
  }
}

/** Resolves when more can be written, or never will be. */
function drained(stream: Transform): Promise<void> {
  return new Promise((done) => {
    if (stream.destroyed) return done();
    const events = ['drain', 'close', 'error'];
    const go = (): void => {
      for (const event of events) stream.off(event, go);
      done();
    };
    for (const event of events) stream.on(event, go);
  });
}

function decoderFor(coding: string, start: Buffer): Transform | null {
  // Streams that break off are shown as far as they came, as browsers do.
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(lenient);
  // RFC 9110 §8.4.1.2 means zlib; some servers send bare deflate.
  if (coding === 'deflate') return ((start[0] ?? 0) & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  return null;
}
