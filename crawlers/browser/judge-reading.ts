import { personalData } from './request-body.ts';
import { isRating, pathMeaning, queryDeeds, segmentsOf, signsOut } from './request-meaning.ts';
import { asksForSms, CHAT, hasAny, isHandler, writesByGet, writesLetter } from './request-words.ts';
import { allow, type RequestToJudge, refuse, type SubmissionVerdict } from './submission-rules.ts';

/** Files by their name: their words are titles, not deeds. Pages (.html) and programs (.do, .json) are not among them. */
const FILE =
  /\.(m?js|css|map|woff2?|ttf|otf|eot|svg|png|jpe?g|gif|webp|ico|bmp|avif|mp[34]|webm|pdf|docx?|xlsx?|pptx?|wps|et|ofd|rar|zip|7z|txt|csv)$/i;
const PICTURE = /\.(svg|png|jpe?g|gif|webp|ico|bmp|avif)$/i;
/** Parameters that only tell versions of a file apart. */
const VERSION_KEY = /^(v|ver|version|t|_t|ts|time|timestamp|r|rnd|rand|random|_|hash|w|h|width|height|size)$/i;

/** GET and HEAD: allowed unless the address says that asking for it would do something. */
export function judgeReading(url: URL, { resourceType, phase = 'load' }: RequestToJudge): SubmissionVerdict {
  const file = FILE.test(url.pathname);
  const keys = [...url.searchParams.keys()];
  // A counting pixel has parameters; the picture of a button has at most a version.
  if (
    file &&
    !(PICTURE.test(url.pathname) && (resourceType ?? 'image') === 'image' && keys.some((key) => !VERSION_KEY.test(key)))
  )
    return allow;

  const segments = segmentsOf(url);
  const deeds = queryDeeds(url);
  const last = segments.at(-1);
  const named = deeds.filter((deed) => deed.meaning !== 'none');
  const all = [...deeds, ...segments.slice(-2)];
  if (deeds.some(({ tokens }) => asksForSms(tokens)) || asksForSms(segments.slice(-2).flatMap(({ tokens }) => tokens)))
    return refuse('sms');
  if (all.some(({ tokens, meaning }) => meaning !== 'read' && signsOut(tokens))) return refuse('sign-out');
  if (named.some(({ meaning }) => meaning === 'write')) return refuse('submit');
  const reads = named.some(({ meaning }) => meaning === 'read');
  const path = pathMeaning(segments);
  if (path.meaning === 'write') {
    const told = reads && isHandler(path.tokens);
    // Folders of uploaded files are everywhere; only the deed itself stands at the end.
    const folder = path.tokens.includes('upload') && path !== last;
    if (!told && !folder) return refuse(path.tokens.includes('upload') ? 'upload' : 'submit');
  }
  const around = segments.flatMap(({ tokens }) => tokens);
  const posts = [...named, ...(reads ? [] : [path])].filter(({ meaning }) => meaning === 'post');
  if (posts.some(({ tokens }) => writesByGet(tokens, [...around, ...tokens]))) {
    const bare = resourceType === 'document' && keys.length === 0 && !/\d/.test(url.pathname);
    const blankLetter = bare && writesLetter(segments.map(({ tokens }) => tokens));
    if (!blankLetter && !isPage(url, keys)) return refuse('submit');
  }
  // `/apply/draft?step=2` keeps a draft (暂存), `/rate?…` rates: names that are deeds where they stand alone at the end.
  const alone = last?.tokens.length === 1 && !/\.s?html?$/i.test(url.pathname) ? last.tokens[0] : undefined;
  if (alone === 'draft' || (alone === 'rate' && keys.length > 0)) return refuse('submit');
  if (
    keys.some((key) => /^(score|star|stars|satisfaction|rating|grade|level|lv|pingfen|manyidu)$/i.test(key)) &&
    segments.some(({ tokens }) => isRating(tokens)) &&
    path.meaning !== 'read' &&
    path.meaning !== 'noun'
  )
    return refuse('submit');
  if (
    last &&
    phase !== 'assistant' &&
    last.meaning !== 'read' &&
    hasAny(last.tokens.slice(0, 2), CHAT) &&
    keys.some((key) => /^(q|question|msg|message|content|text|ask|words)$/i.test(key))
  )
    return refuse('assistant');
  // In a form, what a page sends beside a navigation must not carry what was typed, unless it is surely a question.
  if (
    phase === 'form' &&
    resourceType !== 'document' &&
    resourceType !== undefined &&
    path.meaning !== 'read' &&
    !reads &&
    personalData(url.search)
  )
    return refuse('personal-data');
  return allow;
}

/** An address of a page without parameters: `/appointment/add.html` shows a form, it does not send one. */
const isPage = (url: URL, keys: string[]) => /(\.(s?html?|jspx?)|\/)$/i.test(url.pathname) && keys.length === 0;
