import { judgePost } from './judge-posting.ts';
import { judgeKnownReading } from './known-readings.ts';
import { allow, type RequestToJudge, refuse, type SubmissionVerdict } from './submission-rules.ts';

export { forbiddenLink } from './forbidden-link.ts';
export type { Phase, RequestToJudge, SubmissionRule, SubmissionVerdict } from './submission-rules.ts';

/**
 * Whether a request only reads (CONTRACT.md §7; DESIGN: nothing is ever submitted). Judged by the words of the address and, for
 * posts, of the body; what is not known as reading is refused, except a small post without personal data that a page
 * sends by itself while it loads. A pure function: it knows nothing of what was asked before.
 */
export function judgeRequest(request: RequestToJudge): SubmissionVerdict {
  const method = request.method.toUpperCase();
  let url: URL;
  try {
    url = new URL(request.url);
  } catch {
    return refuse('address-form');
  }
  if (method === 'OPTIONS') return allow;
  if (method === 'GET' || method === 'HEAD') return judgeKnownReading(url, request);
  return method === 'POST' ? judgePost(url, request) : refuse('method');
}
