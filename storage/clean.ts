/** Characters of one stored text at the most: more is noise of the site, not what was seen of it. */
export const TEXT_LIMIT = 100_000;
const DEPTH_LIMIT = 40;

/**
 * A text that PostgreSQL takes: it refuses NUL in text and jsonb, and UTF-8 has no lone surrogates; both become U+FFFD.
 * Longer ones are cut at `limit` characters, with a mark that says so.
 */
export function cleanText(text: string, limit = TEXT_LIMIT): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…（已截断，原 ${text.length} 字）` : text;
  return cut.replaceAll('\u0000', '\uFFFD').toWellFormed();
}

/** The same for everything in a JSON value, keys included; undefined members are dropped, other numbers become null. */
export function cleanValue<T>(value: T): T {
  return clean(value, 0) as T;
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return typeof value === 'boolean' ? value : null;
  if (value instanceof Date) return value.toISOString();
  if (depth >= DEPTH_LIMIT) return '…（嵌套过深，已截断）';
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [cleanText(key, 1000), clean(item, depth + 1)]));
}
