import type { Withheld } from '../check.ts';
import { notApplicable, unmeasured } from '../wording.ts';

/** What a board shows is not asked where there is none (D3.1 says that), and not judged where it was not seen. */
export function withholdRating(name: string, board: boolean, seen: unknown): Withheld | null {
  if (seen !== undefined) return null;
  if (!board) return { state: 'not-applicable', reason: null, sentence: notApplicable(name, '未见“好差评”栏目') };
  return { state: 'unobservable', reason: 'not-measured', sentence: unmeasured(name, '没有观测到所需内容') };
}
