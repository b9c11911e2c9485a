// What a page does beyond links and forms: the progress of a re-run as it comes. No dependencies, no storage.
(() => {
  const progress = document.querySelector('[data-events]');
  if (!progress) return;
  const part = (name) => progress.querySelector(`[data-run="${name}"]`);
  const bar = progress.querySelector('progress');
  const events = new EventSource(progress.dataset.events);
  const on = (name, then) => events.addEventListener(name, (event) => then(JSON.parse(event.data)));
  on('step', ({ n, of, name }) => {
    part('state').textContent = '正在测评';
    part('step').textContent = `${name}（${n}/${of}）`;
    bar.max = of;
    bar.value = n - 1;
  });
  on('say', ({ text }) => {
    part('say').textContent = text;
  });
  on('ended', () => {
    events.close();
    location.reload();
  });
})();
