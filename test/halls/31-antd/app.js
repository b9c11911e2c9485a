(() => {
  const cfg = window.__CFG__;
  const h = (tag, cls, text, on) => {
    const e = document.createElement(tag);
    if (cls) e.className = cls;
    if (text !== undefined) e.textContent = text;
    if (on) e.addEventListener('click', on);
    return e;
  };
  const api = (u) => fetch(u).then((r) => r.json());
  const toast = (t) => {
    const m = h('div', 'ant-message', t);
    document.body.append(m);
    setTimeout(() => m.remove(), 2500);
  };
  const layer = (title, fill, buttons) => {
    const wrap = h('div', 'ant-modal-wrap');
    const box = h('div', 'ant-modal');
    box.setAttribute('role', 'dialog');
    box.append(h('h3', '', title));
    const body = h('div', 'ant-modal-body');
    box.append(body);
    const foot = h('div', 'ant-modal-footer');
    for (const [text, cls, on] of buttons) {
      const b = h('button', `ant-btn ${cls}`);
      b.append(h('span', '', text));
      b.onclick = () => on(wrap);
      foot.append(b);
    }
    box.append(foot);
    wrap.append(box);
    document.body.append(wrap);
    fill(body);
  };
  const sites = () => {
    let city = null;
    let town = null;
    layer(
      '选择站点',
      (body) => {
        const tabs = h('div', 'ant-tabs-nav');
        const pane = h('div', 'ant-tabs-content');
        const t1 = h('div', 'ant-tabs-tab ant-tabs-tab-active', '地级市', () => show(1));
        const t2 = h('div', 'ant-tabs-tab ant-tabs-tab-disabled', '镇街', () => city && show(2));
        tabs.append(t1, t2);
        body.append(tabs, pane);
        const radios = (list, chosen) => {
          pane.textContent = '';
          for (const r of list) {
            const label = h('label', 'ant-radio-button-wrapper');
            const input = document.createElement('input');
            input.type = 'radio';
            input.name = 'site';
            input.onchange = () => {
              for (const l of pane.querySelectorAll('label')) l.classList.remove('ant-radio-button-wrapper-checked');
              label.classList.add('ant-radio-button-wrapper-checked');
              chosen(r);
            };
            label.append(input, h('span', '', r.name));
            pane.append(label);
          }
        };
        const show = async (n) => {
          t1.classList.toggle('ant-tabs-tab-active', n === 1);
          t2.classList.toggle('ant-tabs-tab-active', n === 2);
          const { data } = await api(`/api/regions?parent=${n === 1 ? '440000' : city.code}`);
          radios(data, (r) => {
            if (n === 1) {
              city = r;
              town = null;
              t2.classList.remove('ant-tabs-tab-disabled');
            } else town = r;
          });
        };
        show(1);
      },
      [
        ['取 消', '', (w) => w.remove()],
        [
          '确 定',
          'ant-btn-primary',
          () => {
            if (!city) return toast('请选择站点');
            if (town) location.href = `${cfg.cityOrigin}/branch/${town.code}/`;
            else if (city.code === '442000') location.href = `${cfg.cityOrigin}/`;
            else toast('该站点正在建设中');
          },
        ],
      ],
    );
  };
  const root = document.getElementById('root');
  const frame = () => {
    root.textContent = '';
    const head = h('div', 'ant-layout-header');
    head.append(h('b', '', '岭海政务服务网'));
    const site = h('span', 'site', undefined, sites);
    site.append(h('span', '', `当前站点：${cfg.name}`), h('small', '', ' ▾'));
    head.append(site);
    const nav = h('span', 'nav');
    for (const [t, r] of [
      ['首页', '#/home'],
      ['政务公开', '#/news'],
      ['使用帮助', '#/help'],
    ])
      nav.append(h('span', '', t, () => (location.hash = r)));
    head.append(nav);
    const main = h('main');
    root.append(head, main);
    return main;
  };
  const list = async (main, theme) => {
    main.append(h('h2', '', theme));
    const box = h('div', 'ant-collapse');
    const more = h('button', 'ant-btn', '加载更多');
    main.append(box, more);
    let from = 0;
    const panels = {};
    const load = async () => {
      const { total, data } = await api(
        `/api/items?area=${cfg.code || ''}&theme=${encodeURIComponent(theme)}&from=${from}`,
      );
      for (const i of data) {
        const leaf = h('span', 'leaf', i.name, () => (location.hash = `#/guide/${i.id}`));
        if (!i.parent) box.append(leaf);
        else {
          if (!panels[i.parent]) {
            const p = h('div', 'ant-collapse-item');
            const c = h('div', 'ant-collapse-content');
            c.style.display = 'none';
            p.append(
              h(
                'div',
                'ant-collapse-header',
                i.parent,
                () => (c.style.display = c.style.display === 'none' ? '' : 'none'),
              ),
              c,
            );
            panels[i.parent] = c;
            box.append(p);
          }
          panels[i.parent].append(leaf);
        }
      }
      from += data.length;
      more.style.display = from < total ? '' : 'none';
    };
    more.onclick = load;
    await load();
  };
  const guide = async (main, id) => {
    const { data, msg } = await api(`/api/guide?id=${id}&area=${cfg.code || ''}`);
    if (!data) return main.append(h('p', '', msg));
    main.append(h('h2', '', data.name));
    if (data.apply) main.append(h('button', 'ant-btn ant-btn-primary', '在线办理', () => window.open(data.apply)));
    const t = document.createElement('table');
    for (const [k, v] of data.fields) {
      const tr = t.insertRow();
      tr.append(h('td', 'ant-descriptions-item-label', k), h('td', 'ant-descriptions-item-content', v));
    }
    main.append(t);
    if (data.materials.length) {
      main.append(h('h3', '', '申请材料'));
      const m = document.createElement('table');
      const hr = m.insertRow();
      for (const c of ['材料名称', '材料形式', '来源渠道', '材料必要性']) hr.append(h('th', '', c));
      for (const r of data.materials) {
        const tr = m.insertRow();
        for (const c of r) tr.append(h('td', '', c));
      }
      main.append(m);
    }
  };
  const home = (main) => {
    const s = h('div', 'ant-input-search');
    const input = document.createElement('input');
    input.placeholder = '请输入事项名称';
    const go = async () => {
      if (!input.value) return;
      const r = await api(`/api/search?kw=${encodeURIComponent(input.value)}`);
      if (r.code) toast(r.msg);
    };
    input.onkeydown = (e) => e.key === 'Enter' && go();
    s.append(input, h('button', 'ant-btn', '搜 索', go));
    main.append(s);
    if (cfg.level === 'province') main.append(h('p', '', '岭海省政务服务“一网通办”总门户，请选择站点办理业务。'));
    main.append(h('h3', '', '主题服务'));
    for (const t of ['就业社保', '准营准办', '工程建设', '医疗卫生', '文化教育', '交通出行'])
      main.append(h('div', 'ant-card', t, () => (location.hash = `#/theme/${encodeURIComponent(t)}`)));
  };
  const route = () => {
    const main = frame();
    const [, name, arg] = (location.hash || '#/home').split('/');
    if (name === 'theme') list(main, decodeURIComponent(arg));
    else if (name === 'guide') guide(main, arg);
    else if (name === 'news')
      main.append(h('h2', '', '政务公开'), h('p', '', '岭海省政务服务和数据管理局公布2026年第三季度运行情况。'));
    else if (name === 'help')
      main.append(h('h2', '', '使用帮助'), h('p', '', '选择站点，进入主题，查看指南，在线办理。'));
    else if (name === 'home') home(main);
    else main.append(h('h2', '', '404'), h('p', '', '抱歉，您访问的页面不存在'));
  };
  addEventListener('hashchange', route);
  route();
  if (!sessionStorage.gg)
    layer('公告', (b) => b.append(h('p', '', '国庆期间窗口暂停服务，网上业务正常受理。')), [
      [
        '我知道了',
        'ant-btn-primary',
        (w) => {
          sessionStorage.gg = '1';
          w.remove();
        },
      ],
    ]);
})();
