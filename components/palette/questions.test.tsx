import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Speaking } from '../words';
import { Questions } from './Questions';

it('a question that a customer asks twice stands there twice, and leaves with its letter', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const show = (texts: readonly string[]) =>
    root.render(
      <Speaking language="ru">
        <Questions questions={texts.map((text) => ({ text, hits: [], fits: false }))} at={undefined} done={new Set()} onChoose={() => {}} />
      </Speaking>,
    );
  const shown = () => [...document.querySelectorAll('q')].map(({ textContent }) => textContent);
  show(['Где заказ?', 'Когда вернёте деньги?', 'Где заказ?']);
  await expect.poll(shown).toEqual(['Где заказ?', 'Когда вернёте деньги?', 'Где заказ?']);
  for (const next of [
    ['Как войти?', 'Где ключ?'],
    ['Где заказ?', 'Где заказ?'],
    ['Как войти?', 'Где ключ?'],
  ]) {
    show(next);
    await expect.poll(shown).toEqual(next);
  }
  root.unmount();
});
