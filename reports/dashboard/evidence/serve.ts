import { EvidenceError } from '../../../storage/errors.ts';
import type { EvidenceStore } from '../../../storage/evidence.ts';
import { shapeOf } from '../../html/evidence.ts';
import { NotFoundError } from '../errors.ts';
import type { Ctx } from '../visitor.ts';

const TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
} as const;

/**
 * A piece of evidence as it was seen, and as nothing that acts: pictures by what their bytes are, all else as plain text, a PDF as a
 * file to keep. Whatever a browser makes of it, it is in a sandbox without scripts, forms, or our origin.
 */
export async function serveEvidence(c: Ctx, store: EvidenceStore, sha: string): Promise<Response> {
  if (!/^[0-9a-f]{64}$/.test(sha)) throw new NotFoundError('没有这份证据。');
  let bytes: Uint8Array;
  try {
    bytes = await store.read(sha);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw new NotFoundError(
      error.kind === 'tampered' ? '这份证据已被改动，与其校验值不符，不予展示。' : '证据库中没有这份证据。',
    );
  }
  const { extension } = shapeOf(bytes);
  c.header('Content-Type', TYPES[extension]);
  c.header(
    'Content-Disposition',
    `${extension === 'pdf' ? 'attachment' : 'inline'}; filename="${sha.slice(0, 16)}.${extension}"`,
  );
  c.header('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  // Named by what it holds: it is never another.
  c.header('Cache-Control', 'private, max-age=31536000, immutable');
  return c.body(new Uint8Array(bytes));
}
