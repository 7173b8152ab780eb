import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Contact, ContactForm, FieldValues } from '@/utils/contact';
import { maskReply } from '@/utils/redaction';
import { type DeskPorts, RecordForm } from '../desk';
import { Speaking } from '../words';
import { ErasedEdits } from './ErasedEdits';

let root: Root | undefined;
afterEach(() => root?.unmount());

const contact: Contact = {
  id: 'a',
  sentAt: '2026-11-25T10:00:00.000Z',
  ticketKey: 'k',
  ticketNumber: '7',
  host: 'generic',
  subject: maskReply('Где заказ'),
  customer: maskReply(''),
  reply: maskReply(''),
  templates: [],
  gate: 'clean',
};
const form: ContactForm = { fields: [{ key: 'summary', type: 'long', label: { ru: 'Суть', en: 'Summary' } }] } as unknown as ContactForm;

/** A list of one record whose form stands open, as long as the record is there. */
function draw(save: () => Promise<boolean>): { erase(): void; copied: string[] } {
  let there = true;
  let changed = (): void => {};
  const copied: string[] = [];
  const records = {
    onChange: (told: () => void) => {
      const before = changed;
      changed = () => [before, told].forEach((each) => each());
      return () => {};
    },
    has: async () => there,
  } as unknown as DeskPorts['records'];
  function One() {
    const [typed, setTyped] = useState<FieldValues>({});
    const [shown, setShown] = useState(true);
    useState(() => records.onChange(() => setShown(there)));
    return shown && <RecordForm contact={contact} form={form} known={{}} typed={typed} onType={setTyped} onSave={save} />;
  }
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <ErasedEdits records={records} form={form} copy={async (text) => void copied.push(text)}>
        <One />
      </ErasedEdits>
    </Speaking>,
  );
  const erase = (): void => {
    there = false;
    changed();
  };
  return { erase, copied };
}

const field = page.getByRole('textbox', { name: 'Суть' });
const told = page.getByText('удалена, пока вы её правили', { exact: false });

it('what was typed for a record that is erased elsewhere is said, and can be copied', async () => {
  const { erase, copied } = draw(async () => true);
  await field.fill('Обещали курьера');
  erase();
  await expect.element(told).toBeVisible();
  await expect.element(field).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Копировать' }));
  expect(copied).toEqual(['Суть: Обещали курьера']);
  await userEvent.click(page.getByRole('button', { name: 'Закрыть' }));
  await expect.element(told).not.toBeInTheDocument();
});

it('a save of what was erased a moment before is no save', async () => {
  draw(async () => false);
  await field.fill('Обещали курьера');
  await userEvent.click(page.getByRole('button', { name: 'Записать' }));
  await expect.element(told).toBeVisible();
});

it('a save that the store refuses is told, and what was typed stays', async () => {
  const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  draw(() => Promise.reject(full));
  await field.fill('Обещали курьера');
  await userEvent.click(page.getByRole('button', { name: 'Записать' }));
  await expect
    .element(page.getByText('Запись не сохранена, введённое осталось в форме. На диске нет места', { exact: false }))
    .toBeVisible();
  await expect.element(field).toHaveValue('Обещали курьера');
});

it('nothing is said of an edit that was saved', async () => {
  let saved = false;
  const { erase } = draw(async () => (saved = true));
  await field.fill('Обещали курьера');
  await userEvent.click(page.getByRole('button', { name: 'Записать' }));
  await expect.poll(() => saved).toBe(true);
  erase();
  await expect.element(field).not.toBeInTheDocument();
  await expect.element(told).not.toBeInTheDocument();
});
