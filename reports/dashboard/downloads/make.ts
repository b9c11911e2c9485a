import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import PQueue from 'p-queue';
import type { FormatName } from '../../format.ts';
import { visible } from '../../text.ts';
import { BusyError } from '../errors.ts';

/** What of a round's report is wanted as a file. */
export interface ReportAsked {
  round: string;
  /** The round that it is compared with; null for none. */
  compareWith: string | null;
  format: Exclude<FormatName, 'html'>;
}

/** The files of one format in a folder of their own. */
export interface MadeReport {
  files: readonly string[];
  /** Takes the folder away. */
  remove(): Promise<void>;
}

/**
 * Makes the files of one format. Passed in, because it is done in a process of its own (audits). Throws InputError where there is
 * nothing to report; ends its work when the signal says so.
 */
export type MakeReport = (asked: ReportAsked, signal: AbortSignal) => Promise<MadeReport>;

/** A file as it is sent. */
export interface Download {
  bytes: Buffer;
  /** Base name of the file as the format called it: `report.docx`, `ranking.csv`. */
  file: string;
}

/** Waiting beside the one that is made: three people are a busy day, more are a mistake or mischief. */
const WAITING = 3;

export interface Downloads {
  /** Makes one file: the only one of its format, or the table of this name. Throws BusyError where too many wait; null: no such table. */
  take(asked: ReportAsked, table: string | null, signal: AbortSignal): Promise<Download | null>;
  close(): Promise<void>;
}

/** One report at a time: each takes a processor and, for pictures, a browser. */
export function createDownloads(make: MakeReport): Downloads {
  const queue = new PQueue({ concurrency: 1 });
  const closing = new AbortController();

  async function one(asked: ReportAsked, table: string | null, signal: AbortSignal): Promise<Download | null> {
    signal.throwIfAborted();
    const made = await make(asked, signal);
    try {
      const path = made.files.find((file) => table === null || basename(file) === `${table}.csv`);
      return path === undefined ? null : { bytes: await readFile(path), file: basename(path) };
    } finally {
      await made.remove();
    }
  }

  return {
    take(asked, table, signal) {
      if (queue.size >= WAITING) throw new BusyError('正在为别人生成报告，请一两分钟后再试。');
      return queue.add(() => one(asked, table, AbortSignal.any([signal, closing.signal])));
    },
    async close() {
      closing.abort();
      await queue.onIdle();
    },
  };
}

/** Letters that file systems or shells take for something else. */
const UNFIT = /[\\/:*?"<>|\s\u0000-\u001F]+/gu;

/** Content-Disposition of a file to keep (RFC 6266): the round in its name, whatever a round was called. */
export function dispositionOf({ round, practice }: { round: string; practice: boolean }, file: string): string {
  const [, stem = 'report', ending = ''] = /^([\w-]+)(\.[a-z]+)$/.exec(file) ?? [];
  const name = visible(`${practice ? '演练-' : ''}${round}-${stem}`)
    .replace(UNFIT, '_')
    .replace(/^\.+/, '_');
  const long = [...name].slice(0, 120).join('');
  const encoded = encodeURIComponent(long).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${stem}${ending}"; filename*=UTF-8''${encoded}${ending}`;
}
