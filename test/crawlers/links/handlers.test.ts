import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { linksInSource, linksOnPage } from '../../../crawlers/links/collect.ts';
import { functionsIn, keptDocuments, literalAddresses, opensItsArgument } from '../../../crawlers/links/handlers.ts';
import { localSite } from '../local-site.ts';

describe('a function opens what it is given', () => {
  test.each([
    'function openwin(u){window.open(u,"_blank")}',
    'function go(url, name) { if (url) { location.href = url; } }',
    'function(u){window.location.href=u}',
    'function go(u){open(u)}',
    'function go(u){top.open(u)}',
    'function to($a){top.location.assign($a)}',
    'function to(u){location.replace(u)}',
    'function to(u){var a=document.createElement("a");a.href=u;a.click()}',
  ])('in %s', (source) => {
    expect(opensItsArgument(source)).toBe(true);
  });

  test.each([
    'function down(u){window.open("/ctx"+u)}',
    'function down(u){window.open(u+"?t="+Math.random())}',
    'function down(u){u=ctx+u;window.open(u)}',
    'function down(u){u+="?t=1";window.open(u)}',
    `function down(u){window.open(\`/file/\${u}\`)}`,
    'function down(u){window.open(u.replace("~",ctx))}',
    'function down(u){$.post("/down",{path:u})}',
    'function down(u){location.href="/down?path="+encodeURIComponent(u)}',
    'function down(){window.open(u)}',
    'function show(id){layer.open(id)}',
    "function show(u){$('#m').modal.open(u,1)}",
    'function show(u){dialog().open(u)}',
    "function nav(u){ if(u=='login'){location.href='/sso'}else{location.href=u} }",
    "function nav(u){ if('login' !== u){location.href=u} }",
    "function nav(u){ switch (u) { case 'a': location.href='/sso'; break; default: location.href=u } }",
    'function nav(u){ arguments[0]="/a"; location.href=u }',
    'function alert() { [native code] }',
  ])('not in %s', (source) => {
    expect(opensItsArgument(source)).toBe(false);
  });
});

test('a literal with its host is an address, with a scheme or without', () => {
  expect(literalAddresses(`down('//static.test:81/a/b.doc')`)).toEqual(['//static.test:81/a/b.doc']);
  expect(literalAddresses(`down("https://static.test/a/b.doc",1)`)).toEqual(['https://static.test/a/b.doc']);
  expect(literalAddresses(`down('//' + host + '/b.doc'); say('/ / /')`)).toEqual([]);
  expect(literalAddresses(`down('/a/b.doc')`)).toEqual([]);
});

test('the window opens an address, a dialog or a layer something of its own', () => {
  expect(literalAddresses(`open('/a'); window.open("/b"); parent.open('/c')`)).toEqual(['/a', '/b', '/c']);
  expect(literalAddresses(`layer.open('box'); dialog.open('/d'); $('#m').open('/e'); reopen('/f')`)).toEqual([]);
});

test('a function is found once, however often its name stands in a page without end', () => {
  const source = functionsIn(`${'go=function '.repeat(20_000)};function to(u){open(u)}`);
  expect(source('go')).toBeNull();
  expect(source('to')).toBe('(u){open(u)}');
  expect(source('to')).toBe('(u){open(u)}');
});

test('a document that an element keeps for a script is known by its host and its ending', () => {
  expect(keptDocuments({ 'data-attach': '[{"FILEPATH":"//s.test/a/b.doc","ATTACHNAME":"b.doc"}]' })).toEqual([
    '//s.test/a/b.doc',
  ]);
  expect(keptDocuments({ 'data-file': 'http:\\/\\/s.test\\/a\\/b.pdf' })).toEqual(['http://s.test/a/b.pdf']);
  // A path alone may be only the end of an address; a picture or a service is no document.
  expect(keptDocuments({ 'data-file': '/a/b.doc', 'data-src': '//s.test/a.png', 'data-api': '//s.test/x' })).toEqual(
    [],
  );
  // What a script has still to fill in is no address.
  expect(keptDocuments({ 'data-file': 'https://h.cn/{{item.path}}.pdf', 'data-url': '//h.cn/$p.pdf' })).toEqual([]);
  expect(keptDocuments({ title: '//s.test/a/b.doc' })).toEqual([]);
});

describe('on a page', () => {
  const body = `<a href="javascript:void(0)" onclick="openwin('a.doc');return false">甲</a>
    <a href="javascript:down('/b.doc')">乙</a>
    <a data-attach='[{"PATH":"//127.0.0.1:9/c.doc"}]' href="javascript:flow(1)">丙</a>
    <a href="/d.doc" data-attach='//127.0.0.1:9/e.doc'>丁</a>`;
  const page = (script: string) => `<!doctype html><meta charset="utf-8"><base href="/x/">${script}${body}`;
  const CODE = 'function openwin(u){window.open(u)} var down=function(p){window.open("/ctx"+p)};function flow(i){}';
  const expected = ['a.doc', "javascript:down('/b.doc')", '//127.0.0.1:9/c.doc', '/d.doc'];

  let host: BrowserHost;
  let web: AuditWeb;
  beforeAll(async () => {
    host = await launchBrowser();
    web = await host.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
  });
  afterAll(async () => {
    await web?.close();
    await host?.close();
  });

  test('links are what their handlers plainly open, by its source alone', () => {
    const links = linksInSource(page(`<script>${CODE}</script>`), 'http://127.0.0.1/');
    expect(links.map(({ href }) => href)).toEqual(expected);
    // Without the function nothing is known of it.
    expect(linksInSource(page(''), 'http://127.0.0.1/')[0]?.href).toBe('javascript:void(0)');
  });

  test('and in a browser, with functions of other files', async () => {
    const site = await localSite({ '/': page('<script src="/code.js"></script>'), '/code.js': CODE });
    const tab = await openTab(web);
    try {
      await tab.open(`${site.origin}/`);
      expect((await linksOnPage(tab.page())).map(({ href }) => href)).toEqual(expected);
    } finally {
      await tab.close();
      await site.close();
    }
  });
});

test('a literal that a function goes on with, or that is only a host, is the beginning of an address', () => {
  const added = () => `function to(u){if(confirm('?'))window.open(u+'/Login.aspx')}`;
  expect(literalAddresses(`to('http://a.example:81/app')`, added)).toEqual([]);
  expect(literalAddresses(`to('http://a.example:81')`)).toEqual([]);
  expect(literalAddresses(`to('12','http://a.example:81/')`)).toEqual([]);
  // A folder before something else, given to nobody knows what: 在线办理 of a site that others share.
  expect(literalAddresses(`apply('http://a.example:81/site/939700','LC20')`)).toEqual([]);
  expect(literalAddresses(`apply('http://a.example:81/site/939700')`)).toEqual(['http://a.example:81/site/939700']);
  expect(literalAddresses(`apply('http://a.example/apply?id=1','title')`)).toEqual(['http://a.example/apply?id=1']);
  expect(literalAddresses(`to('http://a.example:81')`, () => 'function to(u){window.open(u)}')).toEqual([
    'http://a.example:81',
  ]);
  expect(literalAddresses(`window.open('http://a.example:81/')`)).toEqual(['http://a.example:81/']);
  expect(literalAddresses(`to('http://a.example:81/guide?id=1')`)).toEqual(['http://a.example:81/guide?id=1']);
});
