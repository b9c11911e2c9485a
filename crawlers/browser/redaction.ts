const GONE = '***';

/** Parameters that open a session or prove who asks. */
const SECRET_PARAMETER =
  /([?&;#]|&amp;)((?:access_?|id_?|refresh_?|auth_?|user_?|csrf_?|x_?)?token|jsessionid|phpsessid|sid|session(?:_?id|_?key)?|ticket|st|authorization|auth_?code|code(?=[^&"'<>\s]{16})|password|passwd|pwd|secret|sign(?:ature)?|openid)=([^&"'<>\s#;]+)/gi;
/** JSON Web Tokens, wherever they stand. */
const JWT = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;
const PASSWORD_INPUT = /<input\b[^>]*\btype\s*=\s*["']?password\b[^>]*>/gi;
/** GB 11643: region, date of birth, sequence, check digit. The region stays, it is no secret. */
const IDENTITY = /(?<!\d)([1-9]\d{5})(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)/g;
/** Mobile numbers; the numbers of counters and hotlines are landlines and short numbers and stay. */
const MOBILE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;

/** An address without what would let somebody else in. */
export function redactAddress(url: string): string {
  return url.replace(SECRET_PARAMETER, `$1$2=${GONE}`).replace(JWT, GONE);
}

/** A page or text without secrets of a session and numbers of persons. */
export function redactText(text: string): string {
  return redactAddress(text)
    .replace(PASSWORD_INPUT, (input) => input.replace(/\bvalue\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i, `value="${GONE}"`))
    .replace(IDENTITY, `$1********${GONE}`)
    .replace(MOBILE, '$1****$2');
}
