import type { EvidenceStore } from '../storage/evidence.ts';
import type { RoundResults } from '../storage/result.ts';
import type { ReportModel } from './model.ts';

/** Formats of `wangting report --format` (CONTRACT.md §1). */
export const FORMAT_NAMES = ['html', 'xlsx', 'docx', 'pdf', 'csv', 'json'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What a format has to work with. Formats decide nothing: what is said stands in the model. */
export interface ReportInput {
  model: ReportModel;
  results: RoundResults;
  evidence: EvidenceStore;
  /** The folder to write into; it exists. */
  out: string;
}

/** A file that a person would open first; a format may have written others beside it. */
export interface WrittenFile {
  format: FormatName;
  /** Absolute path. */
  file: string;
}

/** One format, one file of its own. */
export interface Format {
  name: FormatName;
  /** Writes the report and answers the files to open. Throws what the file system throws. */
  write(input: ReportInput): Promise<WrittenFile[]>;
}
