import { POINTER, POINTS_AT, SHOWN_ELSEWHERE, SHOWS } from '../language/guide-values.ts';
import { addressOf } from './nodes.ts';
import type { Pair } from './pair.ts';
import { tight } from './text.ts';

/** A value that is only the way to what is meant, behind a control: 共 2 条 查看, 查看原因 beside 必须现场办理原因. */
export function isPointer(pair: Pick<Pair, 'label' | 'value'>): boolean {
  const value = tight(pair.value);
  if (POINTER.test(value) && SHOWS.test(value)) return true;
  const meant = POINTS_AT.exec(value)?.[1];
  return meant !== undefined && !SHOWN_ELSEWHERE.test(meant) && tight(pair.label).includes(meant);
}

/** Such a value where nothing that leads anywhere stands behind it: what it would show was not seen. */
export const isUnread = (pair: Pick<Pair, 'label' | 'value' | 'links'>): boolean =>
  isPointer(pair) && pair.links.every((node) => addressOf(node) === null);
