import { pino } from 'pino';
import { redactText } from '../crawlers/browser/redaction.ts';
import { messageOf, stackOf } from './fault.ts';
import type { LOG_MODES } from './options.ts';
import { tell } from './output.ts';
import { product } from './product.ts';

export type LogMode = (typeof LOG_MODES)[number];

/** What a long-running process says: lines for a person who watches, else a JSON document a line for whoever collects logs. */
export interface Log {
  /** @param fields what a machine would filter by; names and numbers, never an address with what proves who asks */
  say(text: string, fields?: Record<string, string | number | boolean | null>): void;
  /** What passes or a person should look at. */
  warn(text: string, fields?: Record<string, string | number | boolean | null>): void;
  fault(error: unknown): void;
}

/** `postgres://user:password@host`, `smtps://…`: the whole of what stands before the host. */
const CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi;
/** Webhook addresses of chat programs carry their key in the path or the query. */
const WEBHOOK_KEY = /(\/(?:hook|robot\/send|webhook\/send)[/?](?:key=|access_token=)?)[^\s"'&]+/gi;

/** A text without passwords, tokens and keys. */
export const redactSecrets = (text: string): string =>
  redactText(text).replace(CREDENTIALS, '$1***@').replace(WEBHOOK_KEY, '$1***');

/**
 * Opens the log of a process on stderr. Without a mode: text where stderr is a terminal, else JSON (pino's form).
 * `quiet` leaves out what only tells how it goes.
 */
export function openLog(role: 'schedule' | 'worker' | 'serve', mode?: LogMode, quiet = false): Log {
  if ((mode ?? (process.stderr.isTTY ? 'text' : 'json')) === 'text') {
    const line = (text: string) => tell(redactSecrets(text));
    return {
      say: quiet ? () => {} : line,
      warn: line,
      fault: (error) => line(error instanceof Error ? stackOf(error) : String(error)),
    };
  }
  const logger = pino(
    {
      level: quiet ? 'warn' : 'info',
      base: { program: 'wangting', version: product.version, role, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // A second line: no field of these names is ever written, whoever adds one.
      redact: {
        paths: ['password', 'token', 'cookie', 'authorization', 'url', 'db', 'smtp', 'webhook'],
        censor: '***',
      },
    },
    // At once: what a process that is killed said last is what one wants to read.
    pino.destination({ dest: 2, sync: true }),
  );
  return {
    say: (text, fields = {}) => logger.info(fields, redactSecrets(text)),
    warn: (text, fields = {}) => logger.warn(fields, redactSecrets(text)),
    fault(error) {
      const what = error instanceof Error ? error : new Error(String(error));
      logger.error({ error: what.name, stack: redactSecrets(stackOf(what)) }, redactSecrets(messageOf(what)));
    },
  };
}
