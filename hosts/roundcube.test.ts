import { afterEach, expect, test } from 'vitest';
import { closePages, openPage } from '../tests/pages/open';
import roundcube from './roundcube';

afterEach(closePages);

const open = (name: string) => openPage(`roundcube/${name}.html`);
const anna = { name: 'Анна Петрова', address: 'anna.petrova@mail.example' };

test.each(['mail-view', 'list-preview', 'compose-plain', 'compose-html'])('%s tells the same letter under the same key', async (name) => {
  const page = await open(name);
  expect(roundcube.recognises(page)).toBe(true);
  const ticket = roundcube.readTicket(page);
  expect(ticket).toMatchObject({
    key: 'roundcube:задержка доставки заказа № 48213:anna.petrova@mail.example',
    channel: 'email',
    customer: anna,
    operator: { address: /compose-html/.test(name) ? 'operator-html@shop.test' : name === 'mail-view' ? '' : 'operator@shop.test' },
    firstReply: true,
    doubts: [],
  });
  expect(ticket.messages).toHaveLength(1);
  expect(ticket.messages[0]).toMatchObject({ from: 'customer', author: anna });
  expect(ticket.messages[0]?.text).toMatch(
    /^Здравствуйте!\n\nЯ оформила заказ № 48213[^]+\n\nС уважением,\nАнна Петрова\n\+7 912 345-67-89$/,
  );
});

test.each(['mail-view-thread', 'compose-plain-thread'])('%s has the letters quoted below', async (name) => {
  const { messages, firstReply } = roundcube.readTicket(await open(name));
  expect(messages.map(({ author, text }) => [author.name, text.split('\n')[0]])).toEqual([
    ['Анна Петрова', 'Где моя посылка?'],
    ['Служба поддержки', 'Здравствуйте, Анна!'],
    ['Анна Петрова', 'Спасибо за ответ, но посылки так и нет. Прошу всё-таки назвать точную дату.'],
  ]);
  expect(messages.at(-1)?.from).toBe('customer');
  expect(firstReply).toBe(false);
});

test('a letter of HTML, one without name and subject, one with an attachment', async () => {
  const html = roundcube.readTicket(await open('mail-view-html'));
  expect(html.messages[0]?.text).toBe(
    'Добрый день.\n\nПылесос из заказа № 47990 пришёл с трещиной на корпусе. Хочу вернуть товар и получить деньги обратно.\n\nКакие документы нужны и сколько ждать возврата?\n\nИгорь Смирнов',
  );
  expect(roundcube.readTicket(await open('mail-view-bare'))).toMatchObject({
    subject: '',
    customer: { name: '', address: 'kot77@mail.example' },
    messages: [{ text: 'где мой заказ???' }],
  });
  expect(roundcube.readTicket(await open('mail-view-attachment')).attachments).toEqual(['app-log.txt']);
});

test('reply boxes: the text, in both forms; no recipients, no subject, no search', async () => {
  const plain = await open('compose-plain');
  const boxes = [...plain.querySelectorAll<HTMLElement>('textarea,input')].filter(roundcube.isReplyBox);
  expect(boxes.map((box) => box.getAttribute('id'))).toEqual(['composebody']);
  const html = await open('compose-html');
  const body = html.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
  expect(body && roundcube.isReplyBox(body)).toBe(true);
});

test('Send: the button and the hidden clone of it, nothing else', async () => {
  const page = await open('compose-plain');
  const sending = [...page.querySelectorAll<HTMLElement>('button,a,input')].filter((element) => roundcube.sendOn([element]));
  expect(sending.map((element) => element.className)).toEqual(['btn btn-primary send', 'primary send button']);
  expect(roundcube.sendControls(page).map(({ className }) => className)).toEqual(['btn btn-primary send']);
  expect(roundcube.attached(page)).toBe(0);
  expect(roundcube.ownSignature?.(page)).toBe(true);
  expect(roundcube.ownSignature?.(await open('compose-html'))).toBe(true);
});
