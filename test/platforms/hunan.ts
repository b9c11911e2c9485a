import { json } from '../halls/kit/site.ts';
import { html, ITEM, ITEMS, plainGuide, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

/** The column at the right edge, and the helper for old people, which draws the whole page anew. */
const column = `<div style="position:fixed;right:0;top:240px;width:90px;background:#def"><p><a href="/znkf/portal-plus/index.html" target="_blank">智能客服</a></p><p><a href="/tousu/index.html" target="_blank">我要投诉</a></p><p><a href="/app.html" target="_blank">移动端下载</a></p><p><a onclick="aria.oldFixedStart()" style="cursor:pointer">长者助手</a></p></div>
<script>var aria = { oldFixedStart: function () { document.body.innerHTML = '<h1>长者模式</h1><p>字体已放大</p>'; } };</script>`;

const chat = html(
  '智能客服',
  `<h2>智能客服小湘</h2><div id="log"><p>您好，我是智能客服机器人，请问有什么可以帮您？</p></div><div style="height:240px"></div><input id="q" placeholder="请输入您的问题" style="width:400px"><button id="ask">发送</button>
<script>
document.getElementById('ask').onclick = function () {
  var q = document.getElementById('q').value;
  var log = document.getElementById('log');
  log.insertAdjacentHTML('beforeend', '<p class="me"></p>');
  log.lastChild.textContent = q;
  document.getElementById('q').value = '';
  fetch('/hnywtb/robot/ask', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ question: q }) }).then(function (r) { return r.json(); }).then(function (a) { log.insertAdjacentHTML('beforeend', '<div class="bot">' + a.answer + '</div>'); });
};
</script>`,
);

/** Everything is asked through one proxy that carries the inner address; the assistant lives in a window of its own. */
export const hunan: Kind<'province'> = {
  source: 'portals.md A1, B3, B7 (湖南，hnywtb/anony?action=toCatalogHttpPost&url=、/znkf/portal-plus/、长者助手)',
  hosts: ['province'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.province}/` } }),
  sites: () => ({
    province({ path, query, body }) {
      if (path === '/' || path === '/hnywtb/branch.html')
        return html(
          '云溪区政务服务旗舰店',
          `<h1>云溪区政务服务旗舰店</h1><div id="list">加载中</div><script>
fetch('/hnywtb/anony?action=toCatalogHttpPost&url=/catalog/item/queryList', { method: 'POST', body: 'orgCode=990102' }).then(function (r) { return r.json(); }).then(function (l) {
  document.getElementById('list').innerHTML = l.map(function (i) { return '<p><a href="/hnywtb/service/guide.html?id=' + i.id + '&type=fr&rightsCode=1&ywCode=2">' + i.name + '</a></p>'; }).join('');
});</script>${column}`,
        );
      if (path === '/hnywtb/anony')
        return query.get('url') === '/catalog/item/queryList' ? json(ITEMS, 120) : { status: 500, body: '' };
      if (path === '/hnywtb/service/guide.html') return query.get('id') === WANTED ? plainGuide(column) : null;
      if (path === '/znkf/portal-plus/index.html') return chat;
      if (path === '/hnywtb/robot/ask') {
        const { question } = JSON.parse(body) as { question: string };
        return json(
          {
            answer: /药/.test(question)
              ? `您可以查看：<a href="/hnywtb/service/guide.html?id=${WANTED}&type=fr" target="_blank">${ITEM}</a>`
              : '没有听懂',
          },
          150,
        );
      }
      if (path === '/tousu/index.html')
        return html(
          '投诉建议',
          '<h1>投诉建议</h1><form method="post" action="/tousu/save"><p>标题 <input name="t"></p><p>内容 <textarea name="c"></textarea></p><p>联系电话 <input name="p"></p><button>提交</button></form>',
        );
      return null;
    },
  }),
};
