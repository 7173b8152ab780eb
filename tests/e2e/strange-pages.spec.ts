import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { deskIn, gateOver } from './job.ts';
import { openSite, type Site } from './site.ts';

const card = '4111 1111 1111 1111';
let page: Page;
let site: Site | undefined;

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage();
});
test.afterEach(async () => {
  await page.close();
  site?.close();
});

const letter = '<h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>Добрый день! Когда привезут мой заказ 7712?</p>';

/** A letter and a reply box whose parts stand in a shadow root that the page keeps closed. */
const closedRoot = `<!doctype html><html lang="ru"><body>${letter}<reply-form style="display:block;width:600px"></reply-form><script>
  customElements.define('reply-form', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      root.innerHTML = '<textarea aria-label="Ответ" rows="8" cols="60"></textarea><button type="button">Отправить</button>';
      root.querySelector('button').addEventListener('click', () => {
        const text = root.querySelector('textarea').value;
        fetch('/send', { method: 'POST', body: text });
      });
    }
  });
</script></body></html>`;

test('a reply box in a closed shadow root: a reply goes in, is held and sent once, masked', async () => {
  site = await openSite(closedRoot);
  await page.goto(site.address);
  await page.mouse.click(...(await middle('reply-form')));
  await deskIn(page);
  await page.keyboard.type(`Карта ${card}.`);
  const box = (await page.locator('reply-form').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const press = () => page.mouse.click(box.x + 550, box.y + box.height - 10);
  await press();
  const gate = await gateOver(page);
  expect(site.posted).toEqual([]);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(() => site?.posted.length).toBe(1);
  expect(site.posted[0]).toContain('1111.');
  expect(site.posted[0]).not.toContain('1111 1111');
});

async function middle(selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  return [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20];
}

/** Pages that send what they took in, and take a change in late: by a timer, or only when the draft is left. */
const takenInLate = {
  'by a timer into an unseen field': `<div contenteditable="true" role="textbox" aria-label="Ответ" style="min-height:90px"></div>
    <textarea name="body" style="display:none"></textarea><button type="button">Отправить</button><script>
    let timer;
    document.querySelector('[contenteditable]').addEventListener('input', (event) => {
      const { innerHTML } = event.target;
      clearTimeout(timer);
      timer = setTimeout(() => (document.querySelector('textarea').value = innerHTML), 400);
    });
    document.querySelector('button').addEventListener('click', () => fetch('/send', { method: 'POST', body: document.querySelector('textarea').value }));
  </script>`,
  'by a timer into memory': `<textarea aria-label="Ответ" rows="6" cols="60"></textarea><button type="button">Отправить</button><script>
    let timer, text = '';
    document.querySelector('textarea').addEventListener('input', ({ target }) => {
      clearTimeout(timer);
      timer = setTimeout(() => (text = target.value), 250);
    });
    document.querySelector('button').addEventListener('click', () => fetch('/send', { method: 'POST', body: text }));
  </script>`,
  'when the draft is left': `<textarea aria-label="Ответ" rows="6" cols="60"></textarea><button type="button">Отправить</button><script>
    let text = '';
    document.querySelector('textarea').addEventListener('change', ({ target }) => (text = target.value));
    document.querySelector('button').addEventListener('click', () => fetch('/send', { method: 'POST', body: text }));
  </script>`,
  'when the draft is left for a control that takes no focus': `<div contenteditable="true" role="textbox" aria-label="Ответ" style="min-height:90px"></div>
    <div class="btn">Отправить</div><script>
    let text = '';
    document.querySelector('[contenteditable]').addEventListener('blur', ({ target }) => (text = target.innerText));
    document.querySelector('.btn').addEventListener('click', () => fetch('/send', { method: 'POST', body: text }));
  </script>`,
  'never into an unseen field but at the first': `<div contenteditable="true" role="textbox" aria-label="Ответ" style="min-height:90px"></div>
    <input type="hidden" name="body"><button type="button">Отправить</button><script>
    addEventListener('blur', () => {
      const field = document.querySelector('input');
      field.value ||= document.querySelector('[contenteditable]').innerHTML;
    }, true);
    document.querySelector('button').addEventListener('click', () => fetch('/send', { method: 'POST', body: document.querySelector('input').value }));
  </script>`,
};

for (const [how, form] of Object.entries(takenInLate)) {
  test(`a page that takes a change in ${how}: what arrives is masked`, async () => {
    site = await openSite(`<!doctype html><html lang="ru"><body>${letter}<form onsubmit="return false">${form}</form></body></html>`);
    await page.goto(site.address);
    const box = page.locator('[aria-label="Ответ"]');
    await box.click();
    await page.keyboard.type(`Карта ${card}.`);
    await page.getByText('Отправить', { exact: true }).click();
    const gate = await gateOver(page);
    expect(site.posted).toEqual([]);
    await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
    await expect.poll(() => site?.posted.length).toBe(1);
    expect(site.posted[0]).toContain('1111.');
    expect(site.posted[0]).not.toContain('1111 1111');
  });
}
