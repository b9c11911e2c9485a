import { type Named, named } from './request-meaning.ts';

export interface RequestBody {
  text: string;
  /** Names and values, JSON inside JSON opened; at most `MAX_ENTRIES`. */
  entries: [name: string, value: string][];
  multipart: boolean;
  file: boolean;
  /** A field that only a sign-in has. */
  password: boolean;
  graphql: 'query' | 'other' | null;
  /** Method that `_method` asks the server to take it for. */
  override: string | null;
}

const MAX_ENTRIES = 500;
const MAX_DEPTH = 6;
/** Bodies beyond this are not looked into; they are no question. */
const MAX_TEXT = 256 * 1024;

/** Reads what a posted body says, whatever its form (JSON, form, multipart). Never throws. */
export function readBody(raw: string, contentType: string): RequestBody {
  const text = raw.slice(0, MAX_TEXT);
  const multipart =
    /multipart\/form-data/i.test(contentType) || /^--\S+\r?\nContent-Disposition: form-data/i.test(text);
  const json = parseJson(text);
  const entries: [string, string][] = [];
  if (json !== undefined) collect(json, '', entries, 0);
  else if (multipart)
    for (const [, name, value] of text.matchAll(/name="([^"]*)"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]*)/g))
      entries.push([name ?? '', value ?? '']);
  else if (text.includes('='))
    for (const [name, value] of new URLSearchParams(text)) collect(parseJson(value) ?? value, name, entries, 0);
  const override = entries.find(([name]) => name === '_method')?.[1] ?? null;
  return {
    text,
    entries,
    multipart,
    file: multipart && /filename\*?=/i.test(text),
    password: entries.some(([name]) =>
      /^(password|passwd|pwd|loginpwd|userpwd|mima|userpassword|loginpassword)$/i.test(name),
    ),
    graphql: graphqlOf(json),
    override: override && !/^post$/i.test(override) ? override.toUpperCase() : null,
  };
}

function parseJson(text: string): unknown {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, name: string, into: [string, string][], depth: number): void {
  if (into.length >= MAX_ENTRIES || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const one of value) collect(one, name, into, depth + 1);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) collect(one, key, into, depth + 1);
  else {
    const inner = typeof value === 'string' ? parseJson(value) : undefined;
    if (inner === undefined) into.push([name, String(value)]);
    else collect(inner, name, into, depth + 1);
  }
}

function graphqlOf(json: unknown): RequestBody['graphql'] {
  const operations = (Array.isArray(json) ? json : [json]).map((one: unknown) =>
    typeof one === 'object' && one !== null && 'query' in one && typeof one.query === 'string' ? one.query : null,
  );
  const documents = operations.filter((query): query is string => query !== null && /[{]/.test(query));
  if (documents.length === 0 || documents.length !== operations.length) return null;
  const bare = documents.map((query) =>
    query.replace(/#[^\n]*/g, '').replace(/"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"/g, '""'),
  );
  return bare.every(
    (query) => /^\s*(query\b|\{|fragment\b)/.test(query) && !/(^|\})\s*(mutation|subscription)\b/.test(query),
  )
    ? 'query'
    : 'other';
}

const DEED_KEY =
  /^(action|act|method|methodname|op|oper|operate|operation|operationname|opt|cmd|command|func|function|funcname|functionname|fn|api|apiname|apicode|service|servicename|serviceid|servicecode|interface|interfacename|interfaceid|handler|event|url|path|uri|do|m|a)$/i;

/** The deeds that a body names: `{"api": "item.queryList"}`, `method=getArea`. */
export function namedDeeds({ entries }: RequestBody): Named[] {
  return entries
    .filter(([name, value]) => DEED_KEY.test(name) && value !== '' && value.length <= 200)
    .map(([, value]) => named(value.replace(/[?#].*$/, '')))
    .filter(({ meaning }) => meaning !== 'none');
}

/** 测试 as UTF-8 and GBK in addresses, as JSON escapes, as it stands: the mark of our sample data. */
const MARK = /测试|%e6%b5%8b%e8%af%95|%b2%e2%ca%d4|\\u6d4b\\u8bd5/i;
/** Identity card number (GB 11643: 17 digits and a check digit) and mobile number, not inside longer numbers. */
const IDENTITY = /(?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dx](?!\d)/i;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/** Whether a text holds our marked sample data, an identity card number or a mobile number. */
export function personalData(text: string): boolean {
  return MARK.test(text) || IDENTITY.test(text) || MOBILE.test(text);
}
