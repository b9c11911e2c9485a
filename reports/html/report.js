// Sorting and searching for tables that are whole without it. No dependencies, no network, no storage.
(() => {
  const collator = new Intl.Collator('zh-CN', { numeric: true });

  function sortable(table) {
    const body = table.tBodies[0];
    for (const th of table.querySelectorAll('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...th.childNodes);
      th.append(button);
      button.addEventListener('click', () => {
        const up =
          th.getAttribute('aria-sort') === 'descending' ||
          (!th.hasAttribute('aria-sort') && th.dataset.sort === 'text');
        for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
        th.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const key = (row) => row.cells[th.cellIndex].dataset.key ?? row.cells[th.cellIndex].textContent;
        const compare =
          th.dataset.sort === 'number'
            ? (a, b) => Number(key(a)) - Number(key(b))
            : (a, b) => collator.compare(key(a), key(b));
        body.append(...[...body.rows].sort((a, b) => (up ? compare(a, b) : compare(b, a))));
      });
    }
  }

  function searchable(tools) {
    const table = document.getElementById(tools.dataset.toolsFor);
    if (!table) return;
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = document.createElement('output');
    input.type = 'search';
    input.autocomplete = 'off';
    label.append('查找城市、区域或等级 ', input);
    count.setAttribute('aria-live', 'polite');
    tools.append(label, count);
    input.addEventListener('input', () => {
      const words = input.value.trim().toLowerCase().split(/\s+/);
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        const text = (row.dataset.find ?? row.textContent).toLowerCase();
        row.hidden = !words.every((w) => text.includes(w));
        if (!row.hidden) shown++;
      }
      count.textContent = input.value.trim() === '' ? '' : `${shown} 个城市`;
    });
    sortable(table);
  }

  for (const tools of document.querySelectorAll('[data-tools-for]')) searchable(tools);

  // A place inside a closed part is opened when one comes to it; everything is open on paper.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const at = id && document.getElementById(id);
    for (let el = at; el; el = el.parentElement) if (el.tagName === 'DETAILS') el.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const d of closed) d.open = true;
  });
  addEventListener('afterprint', () => {
    for (const d of closed) d.open = false;
  });
})();
