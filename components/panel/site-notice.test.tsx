import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Speaking } from '../words';
import { SiteNotice } from './SiteNotice';

function draw(origin: string, given: boolean) {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const request = vi.fn(() => Promise.resolve(given));
  const look = vi.fn();
  const site = { tabId: 1, origin, state: 'not-granted' as const };
  root.render(
    <Speaking language="ru">
      <SiteNotice
        inFront={{ site, ticket: undefined, draft: undefined, look }}
        desk={{ reload: () => Promise.resolve() }}
        sites={{ current: () => Promise.resolve(site), request }}
      />
    </Speaking>,
  );
  return { root, request, look };
}
const grant = page.getByRole('button', { name: 'Включить на этом сайте' });

it('a site that is not granted is named, and granted by one click', async () => {
  const { root, request, look } = draw('https://mail.example.ru', true);
  await expect.element(page.getByText('На сайте mail.example.ru Отклик выключен')).toBeVisible();
  await userEvent.click(grant);
  expect(request).toHaveBeenCalledWith('https://mail.example.ru');
  await vi.waitFor(() => expect(look).toHaveBeenCalled());
  root.unmount();
});

it('one whose address the browser does not tell is typed in and granted there', async () => {
  const { root, request, look } = draw('', true);
  const address = page.getByLabelText('Адрес сайта');
  await userEvent.fill(address, 'моя почта');
  await userEvent.click(grant);
  await expect.element(page.getByText('Это не похоже на адрес сайта')).toBeVisible();
  expect(request).not.toHaveBeenCalled();
  await userEvent.fill(address, 'mail.example.ru/inbox/1');
  await userEvent.click(grant);
  expect(request).toHaveBeenCalledWith('https://mail.example.ru');
  await expect.element(page.getByText('Включено: mail.example.ru.', { exact: false })).toBeVisible();
  expect(look).toHaveBeenCalled();
  root.unmount();
});

it('a refusal is told, and can be taken back', async () => {
  const { root, look } = draw('', false);
  await userEvent.fill(page.getByLabelText('Адрес сайта'), 'mail.example.ru');
  await userEvent.click(grant);
  await expect.element(page.getByText('Доступ не дан. Без него Отклик не видит страницу.')).toBeVisible();
  expect(look).not.toHaveBeenCalled();
  await expect.element(grant).toBeEnabled();
  root.unmount();
});
