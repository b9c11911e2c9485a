/**
 * The words of addresses, by which a request is told apart as reading or writing. Programmers of service halls write them in
 * camelCase, snake_case, kebab-case, run together (`savedata`) and in pinyin; the lists hold what portals were seen to use.
 */

/** Verbs that ask for something. */
const READING_VERBS =
  words(`get query search serch find select load reload fetch show view read look lookup check validate
  valid verify is has exist exists count init suggest browse preview compare calc calculate render chaxun so sou sousuo liebiao huoqu
  jiansuo describe tongji guess recommend match hint autocomplete download export print refresh`);

/** Nouns of what is only ever read: a segment that holds one asks for it. */
const READING_NOUNS =
  words(`list lists searchlist page paged pages paging detail details tree dict dicts dictionary region
  regions area areas guide guides bszn count counts total menu menus nav catalog catalogs catalogue theme themes category
  categories column columns dept depts department departments org orgs organ news article articles notice notices content
  contents config configs progress jindu rank ranking children enum enums options city cities district districts province
  provinces street streets quyu template templates standard standards calendar holiday weather faq help manual
  instruction instructions summary overview statistics stat stats situation situations qingxing tip tips suggestion suggestions keyword keywords`);

/** Verbs that change something however they are sent: an address that leads with one is not even followed by GET. */
const WRITING_VERBS =
  words(`submit save autosave delete del remove upload pay dopay logout logoff signout signoff loginout
  tijiao baocun shanchu zhifu tuichu zancun shangchuan jiaofei stash savedraft erase destroy drop purge unsubscribe`);

/** Verbs that change something when they are posted, and by GET where they meet an object that belongs to a person. */
const POSTING_VERBS =
  words(`add create insert update modify edit set put confirm cancel revoke withdraw recall send publish reply vote like
  collect favorite subscribe bind unbind register regist appoint book reserve evaluate rate comment complain feedback apply sign
  accept approve transfer import change reset close finish complete commit push sync store write persist
  start begin next pass post report finalize tianjia xiugai fasong yuyue pingjia tousu
  shenqing shenbao liuyan queren chexiao quxiao zhuce`);

/** Things that belong to a person or reach one: `/appointment/create` by GET is no reading. */
const PERSONAL_OBJECTS =
  words(`appointment appointments reservation booking complaint complaints rating evaluation evaluate
  appraise appraisal satisfaction score comment comments order orders message messages msg draft drafts application
  applications declare declaration feedback suggestion petition letter sms code captcha number ticket queue yuyue tousu pingjia liuyan
  haochaping dingdan caogao vote`);

/** Deeds that are columns of a hall as well: `/portal/tousu` by GET shows the page on which one could complain. */
const COLUMNS =
  words(`tousu pingjia liuyan yuyue evaluate rate comment complain feedback vote like apply shenqing shenbao register regist
  collect subscribe appoint book reserve sign store transfer import report handle accept post push process change reset start begin next pass`);
/** Deeds that reach a person's own affairs whatever they are done to. */
const PERSONAL_DEEDS = words('cancel revoke withdraw recall confirm unbind chexiao quxiao queren');

/** What is nothing without words: an address that adds one and carries none (`/complaint/add`) is the page on which it is written. */
const LETTERS = words(
  'complaint complaints complain feedback suggestion petition letter message messages liuyan tousu',
);

/** A writing verb before one of these is a heading: `submitGuide`, `payStandard`. */
const HEADINGS = words(
  'guide guides help instruction instructions manual standard standards faq tip tips bszn method methods way ways',
);

/** Words that say nothing of their own: what follows them counts. */
const CARRIERS = words('do exec execute run invoke call handle process auto batch to go on');

const TELEMETRY = words(
  'track tracker tracking log logs beacon monitor analytics sensors telemetry collect collector pv uv',
);

export const SIGN_OUT = words('logout logoff signout signoff loginout exit quit tuichu zhuxiao');
export const SIGN_IN = words('login signin dologin logon denglu authenticate authorize');
export const CHAT =
  words(`ask question questions answer answers robot robots chat chatbot kf zxkf znkf znwd zndh qa bot dialog dialogue
  kefu xiaoi im talk conversation completions assistant smartqa wenda`);
/** A person at the other end. */
export const HUMAN = words(
  'human rengong artificial agent agents staff seat operator manual leavemessage liuyan ticket workorder zixun',
);
const SMS = words('sms duanxin dxyzm smscode phonecode mobilecode msgcode sendsms sendcode phoneyzm dtm');
const HANDLERS = words(
  'handler servlet controller gateway service services api ashx action dispatcher proxy process interface',
);

/** Words that are only joined to others (`getlist`, `dosave`), for taking apart what is run together. */
const FILLERS =
  words(`data form forms file files all apply order info user users item draft temp tmp auto do go to my by id ids
  code name type new on ajax json batch img image images photo pic pics step biz business project case online gr fr qy quick
  matter person legal message comment code now my phone mobile email one more first and or then login affair affairs do exec auto`);

const JOINTS = words('and or then after before');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

const DICTIONARY = new Set(
  [READING_VERBS, READING_NOUNS, WRITING_VERBS, POSTING_VERBS, PERSONAL_OBJECTS, FILLERS].flatMap((set) => [...set]),
);
/** Whole words that only look as if they were put together. */
const WHOLE =
  words(`payload payloads payment payments payee payer setting settings indexes dolist update updates download downloads
  information notice islands issue issues order border loading preload homepage webpage offline address addition
  category catalog database season applicant listen getty delta delivery savings submission submissions`);

/** `getSubmitGuide`, `get_submit-guide`, `getsubmitguide` → get, submit, guide. */
export function tokensOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z一-鿿]+/)
    .filter(Boolean)
    .flatMap((token) => parts(token) ?? [token]);
}

/** The words that a run-together token consists of without a rest, long words preferred; null where it does not. */
function parts(token: string): string[] | null {
  if (token.length < 5 || token.length > 40 || DICTIONARY.has(token) || WHOLE.has(token) || known(token)) return null;
  const ends = new Map<number, string[]>([[0, []]]);
  for (let end = 2; end <= token.length; end++)
    for (let start = 0; start <= end - 2; start++) {
      const before = ends.get(start);
      const word = token.slice(start, end);
      if (before && !ends.has(end) && (DICTIONARY.has(word) || known(word) || WHOLE.has(word)))
        ends.set(end, [...before, word]);
    }
  return ends.get(token.length) ?? null;
}

const known = (word: string) => [SIGN_OUT, SIGN_IN, CHAT, HUMAN, SMS].some((set) => set.has(word));

export type Meaning = 'read' | 'write' | 'post' | 'noun' | 'none';

/**
 * What the words of one name say: the first verb decides (`getSubmitGuide` reads, `saveAndQuery` writes), except where a
 * further writing verb is joined to it (`queryAndSave`). `post` is a verb that writes when it is posted; `noun` names something read.
 */
export function meaningOf(tokens: readonly string[]): Meaning {
  let noun = false;
  for (const [at, token] of tokens.entries()) {
    if (CARRIERS.has(token)) continue;
    const rest = tokens.slice(at + 1);
    if (WRITING_VERBS.has(token)) return rest[0] && HEADINGS.has(rest[0]) ? 'noun' : 'write';
    if (READING_VERBS.has(token)) return joined(rest) ? 'write' : 'read';
    // Behind a noun it is a title (catalogUpdateTime); alone or in front it is a deed.
    if (POSTING_VERBS.has(token) && !noun) {
      if (rest.some((word) => WRITING_VERBS.has(word))) return 'write';
      return isTitle(rest) ? 'noun' : 'post';
    }
    if (READING_NOUNS.has(token)) noun = true;
  }
  return noun ? 'noun' : 'none';
}

/** `…AndSave`: a writing verb behind a joint. */
function joined(rest: readonly string[]): boolean {
  return rest.some(
    (token, at) =>
      JOINTS.has(token) &&
      rest[at + 1] !== undefined &&
      (WRITING_VERBS.has(rest[at + 1]!) || POSTING_VERBS.has(rest[at + 1]!)),
  );
}

/** `applyList`, `applyGuide`, `evaluateStatistics`: what looks like a deed is the subject of something read. */
function isTitle(rest: readonly string[]): boolean {
  const last = rest.at(-1);
  return (
    last !== undefined &&
    (HEADINGS.has(last) ||
      /^(list|lists|page|paged|tree|detail|details|count|statistics|stat|status|progress|history|total|rank|ranking|result|results|board)$/.test(
        last,
      ))
  );
}

/**
 * Whether a name that writes when posted (`post`) does so by GET: an own affair is cancelled or confirmed, or one is added to (`addComplaint`,
 * `appointment/create`). `around` are all words of the path.
 */
export function writesByGet(tokens: readonly string[], around: readonly string[]): boolean {
  const verb = tokens.find((token) => POSTING_VERBS.has(token));
  if (verb === undefined || COLUMNS.has(verb)) return false;
  return PERSONAL_DEEDS.has(verb) || isPersonal(around);
}

/**
 * Whether the path is that of a page on which a complaint, a question or a suggestion is written: its last name adds one, and nothing before
 * names another deed or what belongs to a person. @param path the words of each segment
 */
export function writesLetter(path: readonly (readonly string[])[]): boolean {
  const last = path.at(-1) ?? [];
  const isLetter = (t: string): boolean => LETTERS.has(t);
  const adds = last.filter((t) => t === 'add' || t === 'create').length === 1;
  const rest = [...path.slice(0, -1).flat(), ...last].filter((t) => t !== 'add' && t !== 'create' && !isLetter(t));
  const named = last.some(isLetter) || path.at(-2)?.some(isLetter) === true;
  const own = last.every((t) => t === 'add' || t === 'create' || isLetter(t));
  return adds && own && named && !rest.some((t) => POSTING_VERBS.has(t) || PERSONAL_OBJECTS.has(t));
}

export const isPersonal = (tokens: readonly string[]) => tokens.some((t) => PERSONAL_OBJECTS.has(t));
export const isTelemetry = (tokens: readonly string[]) => tokens.some((t) => TELEMETRY.has(t));
export const isHandler = (tokens: readonly string[]) => tokens.some((t) => HANDLERS.has(t));
export const hasAny = (tokens: readonly string[], set: ReadonlySet<string>) => tokens.some((t) => set.has(t));

/** `sendSmsCode`, `getPhoneCode`, `sms/send`: asks that a code be sent to a telephone. A picture's code (getVerifyCode) is read. */
export function asksForSms(tokens: readonly string[]): boolean {
  const telephone =
    tokens.some((t) => SMS.has(t)) ||
    hasPair(tokens, /^(phone|mobile|msg|message|tel|dynamic)$/, /^(code|captcha|yzm|password)$/);
  const sends = tokens.some((t) => t === 'send' || t === 'fasong');
  const code = tokens.some((t) =>
    /^(code|captcha|yzm|verify|get|send|smscode|sendsms|phonecode|mobilecode|msgcode|dxyzm)$/.test(t),
  );
  const codeSent = sends && tokens.some((t) => /^(code|captcha|yzm|verify|verification|validate|validcode)$/.test(t));
  return (
    codeSent || (telephone && code && !tokens.some((t) => /^(list|page|template|config|check|is|enabled)$/.test(t)))
  );
}

function hasPair(tokens: readonly string[], first: RegExp, second: RegExp): boolean {
  return tokens.some((t, at) => first.test(t) && second.test(tokens[at + 1] ?? ''));
}
