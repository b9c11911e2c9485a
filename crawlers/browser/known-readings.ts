import { judgeReading } from './judge-reading.ts';
import type { RequestToJudge, SubmissionVerdict } from './submission-rules.ts';

/** Verdicts on paths, digits left out: the addresses of a site's pages differ in their numbers, which name no deed. */
const known = new Map<string, SubmissionVerdict>();
const MAX_KNOWN = 2_000;

/** The same verdict as `judgeReading` gives, without judging addresses anew that differ in numbers only. */
export function judgeKnownReading(url: URL, request: RequestToJudge): SubmissionVerdict {
  const { pathname, search, hash } = url;
  // Endings of files may have digits; escapes are made of them.
  if (search !== '' || hash !== '' || /%|\.\w*\d\w*$/.test(pathname)) return judgeReading(url, request);
  const key = `${request.phase ?? 'load'} ${request.resourceType ?? ''} ${pathname.replace(/\d+/g, '0')}`;
  const before = known.get(key);
  if (before) return before;
  const verdict = judgeReading(url, request);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, verdict);
  return verdict;
}
