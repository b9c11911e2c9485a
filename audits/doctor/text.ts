import type { AddressLook, Proposal, Remark } from './exam.ts';

/** What the doctor says of one city file; with `--json` as it stands here. */
export interface DoctorEntry {
  id: string;
  name: string;
  file: string;
  district: string;
  /** Everything that was to be tried could be looked at. */
  whole: boolean;
  guard: boolean;
  incomplete: string | null;
  addresses: AddressLook[];
  remarks: Remark[];
  proposals: Proposal[];
  written: boolean;
  /** What the file would change to, line by line; empty where nothing. */
  diff: string;
}

const KINDS: Record<Remark['kind'], string> = { good: '正常', doubt: '留意', unseen: '未核对' };

/** The findings and the proposal as a person reads them. */
export function entryText({
  name,
  district,
  file,
  incomplete,
  remarks,
  proposals,
  diff,
  written,
}: DoctorEntry): string {
  const lines = [`${name}（${district}）　${file}`];
  for (const { kind, text } of remarks) lines.push(`  ${KINDS[kind]}　${text}`);
  if (incomplete !== null) lines.push(`  未做完　${incomplete}`);
  if (proposals.length === 0) return [...lines, '  没有要改的。'].join('\n');
  lines.push(written ? '  已写入：' : '  建议改为（加 --write 才写入）：');
  for (const line of diff.split('\n')) lines.push(`    ${line}`);
  lines.push('  依据：');
  for (const { path, why } of proposals) lines.push(`    ${path.join('.')}：${why}`);
  return lines.join('\n');
}
