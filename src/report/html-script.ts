/** What the page does: filter, sort, copy. It puts nothing into the page but numbers and the word "Copied". */
export const script = `
'use strict';
const find = (selector) => document.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const body = find('.names tbody');
if (body) {
  const rows = all('tr', body).map((row, index) => ({
    row, index, text: row.textContent.toLowerCase(), app: row.cells[1].textContent, state: row.dataset.state,
  }));
  const search = find('#search');
  const app = find('#app');
  const chips = all('.chips input').map((input) => ({ input, number: input.parentNode.querySelector('b') }));

  const filter = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = chips.find(({ input }) => input.checked).input.value;
    const counts = new Map();
    let shown = 0;
    for (const { row, text, app: of, state } of rows) {
      const fits = (!app || !app.value || of === app.value) && words.every((word) => text.includes(word));
      if (fits) for (const key of ['', state]) counts.set(key, (counts.get(key) || 0) + 1);
      const show = fits && (!wanted || state === wanted);
      if (row.hidden === show) row.hidden = !show;
      if (show) shown += 1;
    }
    for (const { input, number } of chips) number.textContent = counts.get(input.value) || 0;
    find('#shown').textContent = shown === rows.length ? String(shown) : shown + ' of ' + rows.length;
    find('#nothing').hidden = shown > 0;
  };
  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 60);
  });
  search.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    search.value = '';
    filter();
  });
  for (const input of [app, ...chips.map(({ input }) => input)]) if (input) input.addEventListener('change', filter);
  find('#reset').addEventListener('click', () => {
    search.value = '';
    if (app) app.value = '';
    chips[0].input.checked = true;
    filter();
    search.focus();
  });
  for (const link of all('[data-app]')) link.addEventListener('click', () => {
    if (!app) return;
    app.value = link.dataset.app;
    filter();
  });
  filter();

  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const order = new Map(chips.map(({ input }, index) => [input.value, index]));
  const keyOf = {
    2: ({ state }) => order.get(state),
    6: ({ row }) => row.cells[6].firstElementChild?.dateTime ?? '',
  };
  const heads = all('.names th[scope=col]');
  heads.forEach((head, column) => head.firstChild.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const each of heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = keyOf[column] || (({ row }) => row.cells[column].textContent);
    for (const each of rows) each.key = key(each);
    rows.sort((a, b) => {
      if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '') || a.index - b.index;
      const way = typeof a.key === 'number' ? a.key - b.key : compare(a.key, b.key);
      return (down ? -way : way) || a.index - b.index;
    });
    body.append(...rows.map(({ row }) => row));
  }));

  const tools = find('.tools');
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--tools', tools.offsetHeight + 'px');
  }).observe(tools);
}

document.addEventListener('click', async ({ target }) => {
  if (!target.matches || !target.matches('.copy')) return;
  const record = target.previousElementSibling;
  try {
    await navigator.clipboard.writeText(record.textContent);
    target.textContent = find('#said').textContent = 'Copied';
    setTimeout(() => {
      target.textContent = 'Copy';
      find('#said').textContent = '';
    }, 2000);
  } catch {
    getSelection().selectAllChildren(record);
  }
});
addEventListener('beforeprint', () => {
  for (const folded of all('details')) folded.open = true;
});
`;
