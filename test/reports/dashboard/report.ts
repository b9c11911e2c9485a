import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MakeReport } from '../../../reports/dashboard/downloads/make.ts';
import { writeReport } from '../../../reports/index.ts';
import type { Database } from '../../../storage/database.ts';
import type { EvidenceStore } from '../../../storage/evidence.ts';

/** Reports as they are written, in this process. */
export function madeReport({ db, evidence }: { db: Database; evidence: EvidenceStore }): MakeReport {
  return async ({ round, compareWith, format }) => {
    const out = await mkdtemp(join(tmpdir(), 'wangting-made-'));
    const files = await writeReport(db, {
      ...{ round, out, evidence, formats: [format] },
      ...(compareWith !== null && { compareWith }),
    });
    return { files: files.map((f) => f.file), remove: () => rm(out, { recursive: true, force: true }) };
  };
}
