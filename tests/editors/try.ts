// scratch
import { start, Tab, type BrowserName } from './browsers.ts';
import { build } from './build.ts';
import { serve } from './server.ts';
const [browserName, kind, placement, html, keys, ...order] = process.argv.slice(2) as string[];
await build([kind!]);
const { origin, server } = await serve();
const b = await start(browserName as BrowserName);
const page = await b.newPage();
await page.setViewport({ width: 900, height: 900 });
page.on('console', (m) => console.log('  >', m.text()));
page.on('pageerror', (e) => console.log('  !', String(e)));
const tab = new Tab(page, browserName as BrowserName);
try {
  await tab.go(`${origin}/page/${kind}`);
  await tab.mount(html!, placement!);
  await tab.click();
  if (keys) await tab.keys(...keys.split(' '));
  console.log(await tab.order('find'));
  console.log(await tab.state());
  console.log(JSON.stringify(await tab.order('read')));
  for (const one of order) {
    if (one.startsWith('{') || one.startsWith('[')) {
      const [name, ...v] = JSON.parse(one.startsWith('[') ? one : `[${one}]`);
      console.log(name, await tab.order(name, ...v), tab.took);
    } else if (one.startsWith('js:')) console.log(await page.evaluate(one.slice(3)));
    else if (one.startsWith('wait')) await new Promise((r) => setTimeout(r, +one.slice(4)));
    else await tab.keys(...one.split(' '));
    console.log(await tab.state(), JSON.stringify(await tab.order('read')));
  }
} catch (e) {
  console.log(e);
}
await b.close();
server.close();
