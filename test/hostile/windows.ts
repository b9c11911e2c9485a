import { page, type TabCase } from './kit.ts';

const words = `<p>${'字'.repeat(60)}</p>`;

/** Dialogs, windows and whatever else wants a person's attention. */
export const windows: readonly TabCase[] = [
  {
    id: 'dialogs-for-ever',
    does: 'alert in an endless loop while the page loads',
    comes: 'error `timeout`; 20 dialogs (STORM.dialogs) at the most',
    serve: page(`${words}<script>for (;;) alert('关不掉')</script>`),
    must: { error: 'timeout', dialogs: 20, ms: 25_000 },
  },
  {
    id: 'dialogs-of-all-kinds',
    does: 'alert, confirm and prompt every 5 ms, for ever',
    comes: 'the page is seen; 20 dialogs at the most, prompts never answered',
    serve: page(`<h1>弹窗不断</h1>${words}<script>
      setInterval(() => { alert(1); confirm('确定？'); prompt('姓名') }, 5)
    </script>`),
    must: { error: null, sees: '弹窗不断', dialogs: 20 },
  },
  {
    id: 'dialogs-in-frames',
    does: 'ten frames that alert for ever',
    comes: 'the look ends within its bounds',
    serve: (_, response, rest) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const frames = Array.from({ length: 10 }, (_, i) => `<iframe src="/dialogs-in-frames/${i + 1}"></iframe>`).join(
        '',
      );
      response.end(
        rest === '' ? page(`<h1>框中弹窗</h1>${words}${frames}`) : '<script>setInterval(() => alert(1), 1)</script>',
      );
    },
    must: { ms: 40_000 },
  },
  {
    id: 'dialog-that-asks',
    does: 'confirm(“确定提交申请吗？”) and goes to the submit address on yes',
    comes: 'answered no; the address is never asked for',
    serve: page(`<h1>确认框</h1>${words}<script>
      if (confirm('确定提交申请吗？')) location.href = '/dialog-that-asks/apply/submit'
    </script>`),
    must: { error: null, sees: '确认框', never: '/apply/submit' },
  },
  {
    id: 'beforeunload',
    does: 'asks whether one really wants to leave',
    comes: 'left, as a person would',
    serve: page(`<h1>别走</h1>${words}<script>
      onbeforeunload = (event) => { event.preventDefault(); event.returnValue = '别走' }
    </script>`),
    act: (tab) => tab.page().mouse.click(5, 5),
    must: { error: null, sees: '别走' },
  },
  {
    id: 'windows-storm',
    does: 'window.open every 5 ms, for ever',
    comes: 'none stays open (nobody asked for them); the page itself is seen',
    serve: page(`<h1>窗口风暴</h1>${words}<script>setInterval(() => open('/windows-storm/x'), 5)</script>`),
    must: { error: null, sees: '窗口风暴', windows: 1 },
  },
  {
    id: 'windows-that-open-windows',
    does: 'every window opens two more',
    comes: 'none stays open',
    serve: page(`<h1>繁殖</h1>${words}<script>open(location.pathname); open(location.pathname)</script>`),
    must: { error: null, sees: '繁殖', windows: 1 },
  },
  {
    id: 'windows-on-click',
    does: 'a button that opens fifty windows',
    comes: 'six (MAX_WINDOWS) at the most',
    serve: page(`<h1>一点就开</h1>${words}
      <button onclick="for (let i = 0; i < 50; i++) open('/windows-on-click/good/' + i)">办事</button>`),
    act: async (tab) => {
      const button = (await tab.look()).actions.find(({ text }) => text === '办事');
      if (button) await tab.click(button);
    },
    must: { error: null, windows: 6, ms: 60_000 },
  },
  {
    id: 'print',
    does: 'print() at once and after every print',
    comes: 'no dialog; the page is seen',
    serve: page(`<h1>打印</h1>${words}<script>onafterprint = () => print(); print(); setInterval(print, 20)</script>`),
    must: { error: null, sees: '打印' },
  },
  {
    id: 'permissions',
    does: 'asks for place, camera, notices, clipboard, devices and full screen',
    comes: 'the page is seen; nothing is granted',
    serve: page(`<h1>要权限</h1>${words}<p id="out"></p><script>
      const ask = [
        () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
        () => navigator.mediaDevices.getUserMedia({ video: true, audio: true }),
        () => Notification.requestPermission().then((p) => { if (p !== 'granted') throw p }),
        () => navigator.clipboard.readText(), () => navigator.usb.requestDevice({ filters: [] }),
        () => document.documentElement.requestFullscreen(),
      ];
      let granted = 0;
      for (const one of ask) Promise.resolve().then(one).then(() => { out.textContent = '授权' + ++granted }, () => {});
    </script>`),
    act: async (tab) => {
      if ((await tab.look()).text.includes('授权')) throw new Error('something was granted');
    },
    must: { error: null, sees: '要权限' },
  },
  {
    id: 'downloads-unasked',
    does: 'downloads a file every 20 ms, for ever',
    comes: 'each is cancelled; the page is seen',
    serve: (_, response, rest) => {
      if (rest !== '')
        return void response
          .writeHead(200, { 'content-disposition': 'attachment; filename="../../etc/x.exe"' })
          .end('x');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        page(`<h1>自动下载</h1>${words}<script>
          setInterval(() => { const a = document.createElement('a'); a.href = '/downloads-unasked/f'; a.download = ''; a.click() }, 20)
        </script>`),
      );
    },
    must: { ms: 25_000 },
  },
  {
    id: 'service-worker',
    does: 'registers a service worker that would answer for every page from then on',
    comes: 'none is registered: its script is never asked for',
    serve: page(`<h1>后台脚本</h1>${words}<script>navigator.serviceWorker?.register('/service-worker/sw.js')</script>`),
    must: { error: null, sees: '后台脚本', never: '/sw.js' },
  },
  {
    id: 'basic-authentication',
    does: '401 with a box for name and word',
    comes: 'status 401; no box waits for anybody',
    serve: (_, response) =>
      void response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(page(`<h1>请登录</h1>${words}`)),
    must: { error: null, status: 401 },
  },
];
