import { createHash } from 'node:crypto';
import type { City } from '../../cities/city.ts';
import type { FactId, FactOf } from '../../crawlers/facts.ts';
import type { Confirmable } from '../../storage/observations/kinds.ts';
import type { ImportedRow, KnownRows } from '../../storage/observations.ts';
import type { CellFault, Cells, RawRow } from './cells.ts';

export interface RowContext {
  /** Name of the file, to be kept with every row. */
  file: string;
  cities: readonly City[];
  /** Today in Shanghai. */
  today: string;
  faults: CellFault[];
  /** What the machine observed in the attempt that counts. */
  machine(city: string, fact: Confirmable): FactOf<FactId> | undefined;
  known: KnownRows;
  /** The evidence that a proof names (`sha256:…`), none where it is words only; or what is wrong with it. */
  proof(text: string): { evidence: string[] } | { fault: string };
}

export interface Tail {
  observer: string;
  proof: string;
  evidence: string[];
  note: string | null;
  withdrawn: boolean;
}

export function readTail(cells: Cells, context: RowContext): Tail {
  const observer = cells.text('observer', '姓名或工号', 60) ?? '';
  const proof = cells.text('proof', '证明：文件名、编号或网址', 500) ?? '';
  const found = proof === '' ? { evidence: [] } : context.proof(proof);
  if ('fault' in found) cells.fault('proof', found.fault);
  const withdrawn = cells.blank('withdrawn') ? false : (cells.yesNo('withdrawn') ?? false);
  return { observer, proof, evidence: 'fault' in found ? [] : found.evidence, note: cells.optional('note'), withdrawn };
}

/** No case twice in a file, and nothing taken back that is not there. */
export function checkKey(
  cells: Cells,
  at: string,
  key: string,
  row: RawRow,
  withdrawn: boolean,
  context: RowContext,
  seen: Map<string, string>,
): void {
  const first = seen.get(key);
  if (first !== undefined) cells.fault(at, `与 ${first} 是同一件，请删去一行，或写明区别`);
  else seen.set(key, row.place(at));
  if (withdrawn && !context.known.newest.has(key)) cells.fault('withdrawn', '此前没有导入过这一行，无可作废');
}

export const keep = (
  tail: Tail,
  key: string,
  date: string,
  value: unknown,
  row: RawRow,
  context: RowContext,
): ImportedRow => {
  const { withdrawn: _, ...said } = tail;
  return {
    ...said,
    key,
    hash: digest([key, date, value, said.observer, said.proof, said.evidence, said.note]),
    observedAt: date,
    source: { file: context.file, place: row.where },
  };
};

export const digest = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
