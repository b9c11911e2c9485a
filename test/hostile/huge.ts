import { html, page, type TabCase } from './kit.ts';

const words = `<p>${'字'.repeat(60)}</p>`;

/** Pages of a size that nobody reads. */
export const huge: readonly TabCase[] = [
  {
    id: 'links-100000',
    slow: true,
    does: 'a page of 100,000 links',
    comes: 'seen to MAX_NODES (25,000); MAX_LINKS (10,000) of its links are taken',
    serve: (_, response) =>
      html(
        response,
        page(
          `<h1>十万链接</h1>${Array.from({ length: 100_000 }, (_, i) => `<a href="/l/${i}">链接${i}</a>\n`).join('')}`,
        ),
      ),
    must: { error: null, sees: '十万链接', ms: 60_000 },
  },
  {
    id: 'deep-50000',
    slow: true,
    does: 'markup of 50,000 elements one in the other',
    comes: 'seen to MAX_DEPTH (512)',
    serve: (_, response) => html(response, page(`<h1>五万层</h1>${words}${'<div>'.repeat(50_000)}底`)),
    must: { error: null, sees: '五万层', ms: 60_000 },
  },
  {
    id: 'deep-shown-none',
    slow: true,
    does: 'the same by script, not shown: no layout, so no crash',
    comes: 'seen to MAX_DEPTH',
    serve: page(`<h1>藏着五万层</h1>${words}<div id="top" style="display:none"></div><script>
      let at = document.createElement('div'); const all = at;
      for (let i = 0; i < 50000; i++) at = at.appendChild(document.createElement('div'));
      document.getElementById('top').append(all)
    </script>`),
    must: { ms: 60_000 },
  },
  {
    id: 'frames-500',
    slow: true,
    does: 'a page of 500 frames',
    comes: 'seen; MAX_FRAMES (40) of them are looked at',
    serve: (_, response, rest) =>
      html(
        response,
        rest === '' ? page(`<h1>五百框架</h1>${words}${'<iframe src="/frames-500/f"></iframe>'.repeat(500)}`) : '框',
      ),
    must: { sees: '五百框架', ms: 90_000 },
  },
  {
    id: 'frames-in-frames',
    does: 'a frame that holds itself, for ever',
    comes: 'seen; frames of frames to a depth of 4',
    serve: (_, response, rest) =>
      html(
        response,
        page(
          `<h1>框中框</h1>${words}<iframe width="600" height="400" src="/frames-in-frames?${rest.length}x${rest}"></iframe>`,
        ),
      ),
    must: { sees: '框中框', ms: 90_000 },
  },
  {
    id: 'options-50000',
    slow: true,
    does: 'a list of 50,000 choices',
    comes: 'seen; 400 of them are kept',
    serve: (_, response) =>
      html(response, page(`<h1>五万选项</h1>${words}<select>${'<option>药店</option>'.repeat(50_000)}</select>`)),
    must: { error: null, sees: '五万选项', ms: 60_000 },
  },
  {
    id: 'text-one-line',
    slow: true,
    does: 'one line of 5 MB without a blank',
    comes: 'seen, cut at MAX_TEXT (200,000)',
    serve: (_, response) => html(response, page(`<h1>一行</h1><p>${'字'.repeat(1_700_000)}</p>`)),
    must: { error: null, sees: '一行', ms: 60_000 },
  },
  {
    id: 'page-tall',
    does: 'a page of a hundred million pixels',
    comes: 'seen; its picture is what the window shows',
    serve: page(`<h1>很高</h1>${words}<div style="height:100000000px;width:100000px"></div>`),
    act: (tab) => tab.shot('很高'),
    must: { error: null, sees: '很高', ms: 40_000 },
  },
];
