import { load } from 'cheerio';

export interface Parsed {
  elements: { tag: string; attributes: Record<string, string>; text: string }[];
  text: string;
}

/** A fragment of HTML as a parser after the HTML standard reads it (parse5, by cheerio). */
export function parseFragment(text: string): Parsed {
  const $ = load(`<!doctype html><body>${text}`);
  const elements = $('body *')
    .toArray()
    .map((e) => ({ tag: e.tagName, attributes: { ...e.attribs }, text: $(e).text() }));
  return { elements, text: $('body').text() };
}
