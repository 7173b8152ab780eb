import { afterEach, describe, expect, test } from 'vitest';
import type { Ticket } from '@/utils/ticket';
import { closePages, openPage } from '../tests/pages/open';
import type { Truth, View } from '../tests/pages/views';
import { bring, wrongIn } from '../tests/pages/wrong';
import { generic } from './generic';

const golds = import.meta.glob<{ readonly title: string; readonly views: readonly View[] }>('../tests/pages/*/page.json', {
  eager: true,
  import: 'default',
});
const only = (import.meta.env['VITE_PAGE'] as string | undefined) ?? '';

afterEach(closePages);

async function open(folder: string, view: View): Promise<Document> {
  const page = await openPage(`${folder}/${view.path}`);
  await bring(page, view, async (isThere) => expect.poll(isThere).toBe(true));
  return page;
}

const told = (page: Document, ticket: Ticket, view: Truth): readonly string[] =>
  wrongIn(page, ticket, view).map(({ field, says }) => `${field}: ${says}`);

describe.each(Object.entries(golds).filter(([path]) => only.split(',').some((one) => path.includes(one))))('%s', (file, { views }) => {
  const folder = file.split('/').at(-2) ?? '';
  test.each(views.map((view, index) => ({ name: `${index}: ${view.path}`, view })))('$name', async ({ view }) => {
    const page = await open(folder, view);
    const ticket = generic.readTicket(page);
    expect(told(page, ticket, view)).toEqual([]);
    const right = Object.entries(view.notYet ?? {}).filter(
      ([key, value]) => told(page, ticket, { boxes: view.boxes ?? [], notes: view.notes ?? [], [key]: value }).length === 0,
    );
    expect(right).toEqual([]);
  });
});
