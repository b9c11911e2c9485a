import { isDocumentAddress } from './address.ts';

/** The window's own `open`; that of a dialog, a layer or a menu takes names and contents. */
const OPEN = String.raw`(?:(?<![\w$.)\]])|\b(?:window|self|top|parent)\.)open\(`;
/**
 * Addresses that plainly stand in a handler: a literal that is passed to open or assigned to location, or that is an
 * absolute address. What a handler builds from parts is left to whoever can press it.
 */
const ANYWHERE = /(['"`])((?:https?:)?\/\/[\w.[\]:-]+\/?[^'"`\s]*)\1/g;
const LITERALS = [
  new RegExp(`${OPEN}\\s*(['"\`])([^'"\`]+)\\1`, 'g'),
  /location(?:\.href)?\s*=\s*(['"`])([^'"`]+)\1/g,
  /location\.(?:assign|replace)\(\s*(['"`])([^'"`]+)\1/g,
  ANYWHERE,
];
/** A call of the page's own function with a literal before all else: `openwin('guide.html')`. */
const CALL = /(?<![\w$.])([A-Za-z_$][\w$]*)\(\s*(['"`])([^'"`]+)\2\s*[,)]/g;

const HOST_ONLY = /^(https?:)?\/\/[^/?#]*\/?$/;

/** Source of one of the page's own functions, by its name; null where it is not known. */
export type FunctionSource = (name: string) => string | null;
const UNKNOWN: FunctionSource = () => null;

export function literalAddresses(script: string, sourceOf: FunctionSource = UNKNOWN): string[] {
  const found = LITERALS.flatMap((pattern) =>
    [...script.matchAll(pattern)]
      // What the script goes on with makes the address: '/search?name=' + words is the beginning of one.
      .filter((match) => !/^['"`]?\s*\+/.test(script.slice((match.index ?? 0) + match[0].length)))
      .map((match) => match[2] ?? '')
      // A host alone, of which nobody says that it is opened, is the beginning of one, too.
      .filter((address) => pattern !== ANYWHERE || !HOST_ONLY.test(address)),
  );
  const given = [...script.matchAll(CALL)]
    .filter(([, name]) => name !== 'open')
    .map(([call, name = '', , literal = '']) => ({ literal, more: call.endsWith(','), source: sourceOf(name) }));
  const opened = given.filter(({ source }) => opensItsArgument(source ?? '')).map(({ literal }) => literal);
  const begun = given.filter((call) => addsTo(call.source ?? '') || mayBegin(call)).map(({ literal }) => literal);
  const whole = found.filter((address) => !begun.includes(address));
  return [...new Set([...whole, ...opened].filter((address) => address !== '' && !/[{}$+<>]/.test(address)))];
}

/** `apply('https://host/site/939700', id)`, of which nobody knows what it does: a folder may be the beginning of what it opens. */
const mayBegin = ({ literal, more, source }: { literal: string; more: boolean; source: string | null }): boolean =>
  source === null && more && !/[?#]|\.\w{2,5}$/.test(literal.replace(/^(?:https?:)?\/\/[^/]*/, ''));

/** Names of the functions that a handler calls with a literal. */
export const calledWithLiteral = (script: string): string[] =>
  [...script.matchAll(CALL)].map(([, name = '']) => name).filter((name) => name !== 'open');

/** The first parameter of a function, for a pattern, and what follows it. */
function parameterOf(source: string): { name: string; body: string } | null {
  const [head, parameter] = /^[^(]*\(\s*([A-Za-z_$][\w$]*)\s*[,)]/.exec(source) ?? [];
  return head && parameter ? { name: parameter.replaceAll('$', '\\$'), body: source.slice(head.length) } : null;
}

/** Whether a function puts words before or behind what it is given. */
function addsTo(source: string): boolean {
  const { name, body } = parameterOf(source) ?? { name: '', body: '' };
  return (
    name !== '' && new RegExp(`(?<![\\w$.])${name}\\s*\\+(?!\\+)|\\+\\s*${name}\\b|\\\${\\s*${name}\\b`).test(body)
  );
}

/** Whether a function opens what it is given as it stands, without a word before or behind, whatever it is. */
export function opensItsArgument(source: string): boolean {
  const { name, body } = parameterOf(source) ?? { name: '', body: '' };
  if (name === '') return false;
  const opens = new RegExp(
    `(?:${OPEN}|location\\.(?:assign|replace)\\()\\s*${name}\\s*[,)]|\\b(?:location|href)\\s*=\\s*${name}\\s*(?:[;,}\\n]|$)`,
  );
  const changes = new RegExp(
    `(?<![\\w$.])${name}\\s*(?:\\+|[-+]?=(?!=)|\\.)|\\+\\s*${name}\\b|\\\${\\s*${name}\\b|\\barguments\\b`,
  );
  const branches = new RegExp(
    `(?<![\\w$.])${name}\\s*[!=]=|[!=]=\\s*${name}(?![\\w$])|\\bswitch\\s*\\(\\s*${name}(?![\\w$])`,
  );
  return opens.test(body) && !changes.test(body) && !branches.test(body);
}

/** The functions that a page's source declares. */
export function functionsIn(html: string): FunctionSource {
  const known = new Map<string, string | null>();
  const find = (name: string): string | null => {
    const plain = name.replaceAll('$', '\\$');
    const declared = new RegExp(`function\\s+${plain}\\s*\\(|\\b${plain}\\s*=\\s*function\\b[\\w$*\\s]{0,100}\\(`);
    const start = declared.exec(html)?.index;
    return start === undefined ? null : untilItEnds(html.slice(start, start + MAX_FUNCTION));
  };
  return (name) => {
    const source = known.has(name) ? (known.get(name) ?? null) : find(name);
    known.set(name, source);
    return source;
  };
}

/** Characters of a function that only opens an address; longer ones do more. */
const MAX_FUNCTION = 1_000;

/** A function's source up to the brace that closes it; nothing where it goes on. */
function untilItEnds(source: string): string | null {
  let depth = 0;
  for (let at = source.indexOf('{'); at >= 0 && at < source.length; at++) {
    if (source[at] === '{') depth++;
    else if (source[at] === '}' && --depth === 0) return source.slice(source.indexOf('('), at + 1);
  }
  return null;
}

/** Attributes that keep the address of a document for a script, as it is or in JSON: with its host, or it may be only the end of one. */
const KEEPS = /^data-/;
const WITH_HOST = /(?:https?:)?\/\/[^\s"'<>\\,;]+/gi;

/** Addresses of documents that an element keeps for a script. */
export function keptDocuments(attributes: Readonly<Record<string, string | undefined>>): string[] {
  const found = Object.entries(attributes).flatMap(([name, value = '']) =>
    KEEPS.test(name) ? [...value.replaceAll('\\/', '/').matchAll(WITH_HOST)].map(([address]) => address) : [],
  );
  // A template's gap is filled by a script.
  const isDocument = (address: string): boolean =>
    !/[{}$]/.test(address) &&
    URL.canParse(address, 'http://host.invalid') &&
    isDocumentAddress(new URL(address, 'http://host.invalid').href);
  return [...new Set(found.filter(isDocument))];
}
