import type { Contact } from '@/utils/contact';
import type { ChecklistItem, Finding } from '@/utils/etiquette';
import type { Reference, Template } from '@/utils/library';
import type { MaskedReply, PrivateSpan } from '@/utils/redaction';
import type { Ticket } from '@/utils/ticket';

type Lang = 'ru' | 'en';
const pick = <Value>(lang: Lang, ru: Value, en: Value): Value => (lang === 'ru' ? ru : en);

export function ticketOf(lang: Lang, long = false): Ticket {
  const name = pick(lang, 'Екатерина Скворцова', 'Catherine Bird');
  return {
    key: long ? 'sample-2' : 'sample-1',
    host: 'generic',
    channel: 'email',
    subject: long
      ? pick(
          lang,
          'Fwd: Re: Fwd: Повторное обращение по вопросу несоответствия комплектации заказа и невозможности оформить возврат через личный кабинет',
          'Fwd: Re: Fwd: Second letter about the incomplete order and about the return form in the account that never opens',
        )
      : pick(lang, 'Где мой заказ?', 'Where is my order?'),
    number: long ? 'SUPPORT-2026-000184-77812-A' : '184-77',
    customer: {
      name: long
        ? pick(
            lang,
            'Общество с ограниченной ответственностью «Северо-Западная компания электромонтажных работ»',
            'The North-Western Electrical Installation and Maintenance Company Limited',
          )
        : name,
      address: 'client@example.com',
    },
    operator: { name: '', address: '' },
    messages: [
      {
        from: 'customer',
        author: { name, address: 'client@example.com' },
        text: pick(
          lang,
          'Здравствуйте!\n\nЗаказала у вас чайник 12 ноября, обещали доставить за три дня, но курьер так и не приехал. Когда привезут? И можно ли вернуть деньги, если он уже не нужен?\n\nЕкатерина',
          'Hello,\n\nI ordered a kettle on 12 November, you promised delivery in three days, but no courier came. When will it arrive? And can I have my money back if I no longer need it?\n\nCatherine',
        ),
      },
    ],
    attachments: long ? ['чек.pdf', 'фото.jpg'] : [],
    firstReply: true,
    doubts: long ? ['number', 'message'] : [],
  };
}

function template(lang: Lang, id: string, title: readonly [string, string], more: Partial<Template> = {}): Template {
  const body = pick(
    lang,
    'Здравствуйте, {{name}}!\n\nПростите за задержку. Заказ **№ {{order}}** передан курьеру, его привезут **{{day}}**.\n\nЕсли он уже не нужен:\n\n- откажитесь от него при получении;\n- деньги вернутся на карту за 10 дней.\n\nС уважением,\nАнна Соколова',
    'Hello {{name}},\n\nI am sorry for the delay. Order **{{order}}** is with the courier and will arrive on **{{day}}**.\n\nIf you no longer need it:\n\n- refuse it at the door;\n- the money is back on your card within 10 days.\n\nKind regards,\nAnna Brown',
  );
  return {
    kind: 'template',
    id,
    title: pick(lang, ...title),
    lang,
    topics: [pick(lang, 'доставка', 'delivery')],
    examples: [],
    channels: ['email'],
    fields: {},
    status: 'approved',
    body,
    other: {},
    ...more,
  };
}

export function templatesOf(lang: Lang): readonly Template[] {
  return [
    template(lang, 'late', ['Заказ задерживается: новый срок', 'Order is late: new date'], {
      fields: {
        order: { type: 'text', label: { ru: 'Номер заказа', en: 'Order number' }, required: true },
        day: { type: 'date', label: { ru: 'Новый день доставки', en: 'New delivery date' }, required: true },
        slot: { type: 'choice', label: { ru: 'Время', en: 'Time' }, choices: ['9–12', '12–15', '15–18', '18–21'] },
      },
    }),
    template(lang, 'refund', ['Возврат денег за недоставленный заказ', 'Refund for an order that never came'], { validTo: '2027-03-01' }),
    template(lang, 'courier', ['Курьер не приехал: выясняем', 'The courier did not come: we are finding out'], { reviewBy: '2026-01-01' }),
    template(lang, 'cancel', [
      'Отмена заказа до передачи в доставку, в том числе заказов с предоплатой бонусами и подарочными сертификатами',
      'Cancelling an order before it is handed to the courier, also orders paid with bonus points and gift cards',
    ]),
    template(lang, 'status', ['Статус заказа', 'Status of an order']),
  ];
}

export function referencesOf(lang: Lang): readonly Reference[] {
  const head = { kind: 'reference', lang, topics: [], other: {} } as const;
  return [
    {
      ...head,
      id: 'refund-term',
      title: pick(lang, 'Возврат денег: сроки', 'Refunds: terms'),
      source: pick(lang, 'Закон о защите прав потребителей, ст. 22', 'Consumer Rights Act 2015, s. 20'),
      facts: pick<Readonly<Record<string, string>>>(
        lang,
        { 'срок возврата денег': '10 дней', 'срок обмена': '14 дней' },
        { 'refund period': '14 days', 'exchange period': '30 days' },
      ),
      body: pick(
        lang,
        'Продавец возвращает деньги **в течение 10 дней** со дня предъявления требования. Срок возврата считается с дня, следующего за днём получения заявления. Если деньги пришли позже, покупатель вправе требовать неустойку: один процент цены товара за каждый день просрочки.',
        'The trader gives the money back **within 14 days** of agreeing to the refund. The refund period begins on the day after the request is received. The refund is made by the same means of payment, unless the customer agrees to another one, and there is no fee for it.',
      ),
    },
    {
      ...head,
      id: 'delivery-old',
      title: pick(lang, 'Доставка в праздники 2026 года', 'Delivery in the holidays of 2026'),
      validTo: '2026-01-10',
      facts: {},
      body: pick(
        lang,
        'С 31 декабря по 8 января срок доставки увеличивается на три дня.',
        'From 24 December to 2 January the delivery period is three days longer.',
      ),
    },
  ];
}

export function draftOf(lang: Lang) {
  const text = pick(
    lang,
    'Здравствуйте, Катерина!\n\nВаша карта 4111 1111 1111 1111, код 123. Вы должны были указать телефон +7 921 555-01-17 при заказе!!! Инструкция во вложении.\n\nС уважением,\nАнна',
    'Hello Katherine,\n\nYour card is 4111 1111 1111 1111, code 123. You should have given the phone +1 202 555 0117 with the order!!! The instructions are attached.\n\nKind regards,\nAnna',
  );
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const secret = (type: string, words: string, because: string, evidence: PrivateSpan['evidence']): PrivateSpan => ({
    ...place(words),
    type,
    score: 1,
    evidence,
    because,
  });
  const secrets = [
    secret('CARD', '4111 1111 1111 1111', pick(lang, 'контрольная цифра', 'check digit'), 'checksum'),
    secret('CVV', '123', pick(lang, 'слово «код» рядом', 'the word “code” nearby'), 'context'),
    secret('PHONE', pick(lang, '+7 921 555-01-17', '+1 202 555 0117'), '', 'prefix'),
  ];
  const findings: readonly Finding[] = [
    {
      ...place(pick(lang, 'во вложении', 'attached')),
      rule: 'left.attachment',
      severity: 'block',
      message: { ru: 'Вложения нет, а в тексте о нём сказано', en: 'The text speaks of an attachment, and there is none' },
      fixes: [],
    },
    {
      ...place(pick(lang, 'Катерина', 'Katherine')),
      rule: 'greet.name-mismatch',
      severity: 'warn',
      message: { ru: 'Клиента зовут Екатерина', en: 'The customer is called Catherine' },
      fixes: [{ label: { ru: 'Екатерина', en: 'Catherine' }, edits: [] }],
    },
    {
      ...place(pick(lang, 'Вы должны были', 'You should have')),
      rule: 'tone.blame',
      severity: 'hint',
      message: { ru: 'Звучит как упрёк', en: 'Sounds like blame' },
      clause: pick(lang, 'ГОСТ Р 55540: вежливость в ответе на обращение.', 'ISO 10002: courtesy in answering complaints.'),
      fixes: [],
    },
  ];
  const checklist: readonly ChecklistItem[] = [
    { id: 'listen', title: { ru: 'Суть названа', en: 'The matter said back' }, present: true },
    { id: 'empathise', title: { ru: 'Чувства признаны', en: 'The feeling acknowledged' }, present: false },
    { id: 'apologise', title: { ru: 'Извинение', en: 'Apology' }, present: false },
    { id: 'solve', title: { ru: 'Что сделаем', en: 'What we do' }, present: true },
    { id: 'date', title: { ru: 'Срок', en: 'A date' }, present: false },
    { id: 'thank', title: { ru: 'Благодарность', en: 'Thanks' }, present: false },
  ];
  return { text, quoted: [], secrets, findings, checklist };
}

export function contactsOf(lang: Lang): readonly Contact[] {
  const masked = (text: string) => text as MaskedReply;
  const base = { ticketKey: 'k', host: 'generic', templates: [] };
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  return [
    {
      ...base,
      id: '1',
      sentAt: ago(0.3),
      ticketNumber: '184-77',
      subject: masked(pick(lang, 'Где мой заказ?', 'Where is my order?')),
      customer: masked(pick(lang, '[ИМЯ]', '[NAME]')),
      reply: masked(pick(lang, 'Здравствуйте, [ИМЯ]!\n\nЗаказ передан курьеру.', 'Hello [NAME],\n\nThe order is with the courier.')),
      gate: 'clean',
    },
    {
      ...base,
      id: '2',
      sentAt: ago(1.1),
      ticketNumber: '184-75',
      subject: masked(pick(lang, 'Не проходит оплата картой', 'My card is refused')),
      customer: masked(pick(lang, '[ИМЯ]', '[NAME]')),
      reply: masked('**** 1111'),
      gate: 'masked',
    },
    {
      ...base,
      id: '3',
      sentAt: ago(26),
      ticketNumber: '',
      subject: masked(''),
      customer: masked('[EMAIL]'),
      reply: masked('…'),
      gate: 'as-is',
      reason: pick(lang, 'клиент сам просил прислать реквизиты', 'the customer asked for the details'),
    },
  ];
}
