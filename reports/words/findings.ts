import type { FindingInResult } from '../../storage/result.ts';
import { rectificationWords, STATE_WORDS } from './rectification.ts';

/** Nobody was named yet: a word of it is enough. */
export const untouched = ({ rectification: { state, owner, deadline } }: FindingInResult): boolean =>
  state === 'open' && owner === null && deadline === null;

/** How a standing finding stands over the rounds: `自轮次2021以来一直存在`. */
export function lifeWords({ status, since }: FindingInResult): string {
  if (status === 'new') return '本轮新发现';
  if (status === 'regressed') return '改正后再次出现';
  return `自轮次${since}以来一直存在`;
}

/** The life alone once somebody was named, whose line says the rest; `本轮新发现，待交办` before. */
export const statusWords = (f: FindingInResult): string =>
  untouched(f) ? `${lifeWords(f)}，${STATE_WORDS.open}` : lifeWords(f);

/** Both in one cell of a document: `本轮新发现。责任人：市审批局，期限 2026-11-30，整改中`. */
export const standingWords = (f: FindingInResult): string =>
  untouched(f) ? statusWords(f) : `${lifeWords(f)}。${rectificationWords(f.rectification)}`;
