import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Reply } from '../kit/site.ts';
import { DOCUMENTS, GONE } from './guide.ts';

/** Blanks and samples; one is a page of regret with status 200. */
export function documents(path: string): Reply {
  if (path === 'guide') return wordDocument('bszn.doc');
  if (path === GONE) return errorAsDocument();
  return DOCUMENTS.includes(path) ? wordDocument(path.split('/').pop()) : null;
}
