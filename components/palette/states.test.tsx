import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeDesk, fakeReplies } from '@/tests/screens/fakes';
import { ticketOf } from '@/tests/screens/samples';
import { Speaking } from '../words';
import type { Pressed } from './keys';
import { Palette } from './Palette';

const key = (name: string): Pressed => ({ key: name, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false });

type Replies = ReturnType<typeof fakeReplies>;

type Ready = NonNullable<ComponentProps<typeof Palette>['onReady']>;

function draw(
  replies: Replies,
  onReady?: Ready,
  ticket = true,
  language: 'ru' | 'en' = 'ru',
  heard = true,
  open = ticketOf(language),
  root = createRoot(document.body.appendChild(document.createElement('div'))),
) {
  root.render(
    <Speaking language={language}>
      <Palette
        replies={replies}
        desk={fakeDesk(language)}
        ticket={ticket ? open : undefined}
        heard={heard}
        paletteKey="Alt+KeyO"
        findingKey="Alt+KeyI"
        {...(onReady && { onReady })}
        onClose={() => {}}
      />
    </Speaking>,
  );
  return root;
}

it('a search that fails is told, asked for again by keys, and then answers', async () => {
  let broken = true;
  const [sound, failing] = [fakeReplies('ru'), fakeReplies('ru', { failed: true })];
  const root = draw({ ...sound, suggestFor: (...asked) => (broken ? failing : sound).suggestFor(...asked) });
  const again = page.getByRole('button', { name: 'Повторить' });
  await expect.element(again).toBeVisible();
  broken = false;
  // With nothing to choose from Tab goes on as everywhere.
  for (let press = 0; press < 4 && document.activeElement !== again.element(); press += 1) await userEvent.keyboard('{Tab}');
  await expect.element(again).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  root.unmount();
});

it('a library that holds nothing says where to get its first replies', async () => {
  const root = draw(fakeReplies('ru', { empty: true }));
  await expect.element(page.getByText('Добавьте готовый набор в боковой панели или в настройках.')).toBeVisible();
  root.unmount();
});

it('keys that were pressed before the search had the focus stand before those typed into it, and are drawn at once', async () => {
  let into: (keys: readonly Pressed[]) => void = () => {};
  const root = draw(fakeReplies('ru'), (typed) => (into = typed));
  const search = page.getByRole('combobox').first();
  await userEvent.click(search);
  await userEvent.keyboard('с');
  into(['ч', 'а'].map(key));
  expect((search.element() as HTMLInputElement).value).toBe('час');
  into(['Backspace', 'е'].map(key));
  await userEvent.keyboard('т');
  await expect.element(search).toHaveValue('чест');
  root.unmount();
});

it('what an earlier opening left in the search gives way to what is typed', async () => {
  let told: Parameters<Ready> = [() => {}, () => {}];
  const root = draw(fakeReplies('ru'), (...both) => (told = both));
  const search = page.getByRole('combobox').first();
  await userEvent.click(search);
  await userEvent.keyboard('часы');
  const [into, again] = told;
  again();
  await userEvent.keyboard('д');
  await expect.element(search).toHaveValue('д');
  again();
  into(['о', 'м'].map(key));
  expect((search.element() as HTMLInputElement).value).toBe('ом');
  again();
  into(['Backspace'].map(key));
  expect((search.element() as HTMLInputElement).value).toBe('');
  root.unmount();
});

it.each([
  ['ru', 'Письмо клиента на странице не найдено. Чаще всего вы берёте эти ответы:'],
  ['en', 'No customer’s letter found on this page. The replies you use most:'],
] as const)('without a letter the replies used most come first, the first of them shown: %s', async (language, said) => {
  const replies = fakeReplies(language);
  const [first, second] = (await replies.templates()).slice(1);
  const root = draw({ ...replies, usage: () => Promise.resolve({ [first!.id]: 7, [second!.id]: 3 }) }, undefined, false, language);
  await expect.element(page.getByText(said)).toBeVisible();
  const options = page.getByRole('option');
  expect(options.elements()).toHaveLength(2);
  await expect.element(options.first().getByText(first!.title)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: first!.title })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('heading', { name: second!.title })).toBeVisible();
  root.unmount();
});

it('without a letter and with nothing used yet the newest replies stand there', async () => {
  const replies = fakeReplies('ru');
  const newest = (await replies.templates()).map(({ id }) => id).toReversed();
  const root = draw({ ...replies, usage: () => Promise.resolve({}), newest: () => Promise.resolve(newest) }, undefined, false);
  await expect.element(page.getByText('Письмо клиента на странице не найдено. Последние ответы библиотеки:')).toBeVisible();
  await expect
    .element(
      page
        .getByRole('option')
        .first()
        .getByText((await replies.templates()).at(-1)!.title),
    )
    .toBeVisible();
  root.unmount();
});

it('before the desk has told whether a letter is open nothing is offered', async () => {
  const replies = fakeReplies('ru');
  const usageAsked = vi.fn(replies.usage);
  const root = draw({ ...replies, usage: usageAsked }, undefined, false, 'ru', false);
  await expect.element(page.getByText('Загрузка…')).toBeVisible();
  await vi.waitFor(() => expect(usageAsked).toHaveBeenCalled());
  // What was read is drawn by the second frame.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  expect(page.getByRole('option').elements()).toHaveLength(0);
  root.unmount();
});

it('phrases that were opened for one letter are shut for the next, also in the same ticket, but not as it comes to be read', async () => {
  const replies = fakeReplies('ru');
  const ticket = ticketOf('ru');
  const root = draw(replies, undefined, false, 'ru', false);
  const show = (next: typeof ticket) => draw(replies, undefined, true, 'ru', true, next, root);
  const bank = page.getByRole('region', { name: 'Обороты' });
  const first = bank.getByRole('button').first();
  await userEvent.click(first);
  await expect.element(first).toHaveAttribute('aria-expanded', 'true');
  for (const shown of [ticket, { ...ticket }]) {
    show(shown);
    await expect.element(page.getByRole('option').first()).toBeVisible();
    await expect.element(first).toHaveAttribute('aria-expanded', 'true');
  }
  const more = { from: 'customer' as const, author: { name: '', address: '' }, text: 'Ещё одно письмо' };
  show({ ...ticket, messages: [...ticket.messages, more] });
  await expect.element(first).toHaveAttribute('aria-expanded', 'false');
  root.unmount();
});
