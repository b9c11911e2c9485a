import type { Web } from '../browser/web.ts';
import type { Reason } from '../facts.ts';
import type { ContentNode } from '../perception/view.ts';
import { readPdf } from './pdf.ts';

export interface GuideDocument {
  tree: ContentNode | null;
  reason: Reason;
  note: string;
  evidence: string[];
}

/** A guide is text; a file larger than this is a scan or something else, bytes. */
const MAX_BYTES = 20 * 1024 * 1024;

/** Reads a guide that is a file (PDF with text). A scanned one is known to be an image, not missing. */
export async function readDocument(web: Web, url: string): Promise<GuideDocument> {
  const answer = await web.fetch(url, { maxBytes: MAX_BYTES, timeoutMs: 30_000 });
  const bad = (reason: Reason, note: string, evidence: string[] = []): GuideDocument => ({
    tree: null,
    reason,
    note,
    evidence,
  });
  if (answer.error || answer.status !== 200)
    return bad('load-failed', `指南文件打不开（${answer.status ?? answer.error?.kind}）`);
  const evidence = [await web.evidence.put(answer.body, { type: 'application/pdf', url, note: '办事指南文件' })];
  try {
    const tree = await readPdf(answer.body);
    return tree
      ? { tree, reason: 'image-only', note: '', evidence }
      : bad('image-only', '指南文件是扫描图片，没有文字', evidence);
  } catch {
    return bad('document-unreadable', '指南文件不能读取', evidence);
  }
}
