import { afterEach, expect, test } from 'vitest';
import { lastLetter } from '@/utils/ticket';
import { generic } from './generic';

/** How tools lay out a conversation, each cut down to what tells: whose words a reply answers, and what they are. */
interface Structure {
  readonly says: string;
  readonly html: string;
  readonly last: string;
  readonly name?: string;
  readonly subject?: string;
  readonly number?: string;
}

const box = '<form action="x" method="post"><textarea name="reply" placeholder="Reply"></textarea><button>Send</button></form>';
const ruBox = '<form action="x" method="post"><textarea name="otvet" placeholder="Ответ"></textarea><button>Отправить</button></form>';

export const structures: readonly Structure[] = [
  {
    says: 'definition list of a letter without any heading',
    html: `<div class="w"><dl><dt>From</dt><dd>Perrin Ash &lt;perrin@ash.example&gt;</dd><dt>Sent</dt><dd>26 Nov 2026 08:11</dd><dt>Subject</dt><dd>Lost key card</dd></dl><div class="c">Hello, I lost my key card yesterday. Can I get a new one today?</div></div>${box}`,
    last: 'Hello, I lost my key card yesterday. Can I get a new one today?',
    name: 'Perrin Ash',
    subject: 'Lost key card',
  },
  {
    says: 'two cards of Ant Design comments, authors as links, times in tooltips',
    html: `<div class="ant-layout-header"><span class="ant-dropdown-trigger"><span class="ant-avatar">КБ</span> Кира Бойко</span></div>
      <div class="ant-page-header"><span class="ant-page-header-heading-title">Возврат билетов</span><span class="ant-tag">#90412</span></div>
      <div class="ant-comment"><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar">ЕС</span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name"><a>Егор Стрельцов</a></span><span class="ant-comment-content-author-time"><span title="2026-11-25 18:02:11">15 часов назад</span></span></div><div class="ant-comment-content-detail"><p>Добрый вечер! Концерт перенесли, как вернуть два билета?</p></div></div></div></div>
      <div class="ant-comment"><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar">КБ</span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name"><a>Кира Бойко</a></span><span class="ant-comment-content-author-time"><span title="2026-11-26 09:10:40">20 минут назад</span></span></div><div class="ant-comment-content-detail"><p>Здравствуйте, Егор! Назовите, пожалуйста, номер заказа.</p></div></div></div></div>
      <div class="ant-comment"><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar">ЕС</span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name"><a>Егор Стрельцов</a></span><span class="ant-comment-content-author-time"><span title="2026-11-26 09:22:05">8 минут назад</span></span></div><div class="ant-comment-content-detail"><p>Заказ 55-1204, оплачен картой.</p></div></div></div></div>
      <div class="ant-form-item"><textarea class="ant-input" rows="4" placeholder="Напишите ответ"></textarea></div><button class="ant-btn ant-btn-primary"><span>Отправить</span></button>`,
    last: 'Заказ 55-1204, оплачен картой.',
    name: 'Егор Стрельцов',
    subject: 'Возврат билетов',
    number: '90412',
  },
  {
    says: 'Quasar chat: names over groups, stamps under texts, own words apart by a class',
    html: `<div class="q-toolbar"><div class="q-toolbar__title">Лидия Фомина</div></div>
      <div class="q-scrollarea"><div class="q-message q-message-received"><div class="q-message-container row items-end no-wrap"><div><div class="q-message-name">Лидия Фомина</div><div class="q-message-text"><div class="q-message-text-content"><div>Здравствуйте, курьер не приехал</div><div class="q-message-stamp">10:02</div></div></div><div class="q-message-text"><div class="q-message-text-content"><div>звонила дважды, трубку не берёт</div><div class="q-message-stamp">10:03</div></div></div></div></div></div>
      <div class="q-message q-message-sent"><div class="q-message-container row items-end no-wrap reverse"><div><div class="q-message-name">Я</div><div class="q-message-text"><div class="q-message-text-content"><div>Лидия, уточняю у службы доставки.</div><div class="q-message-stamp">10:07</div></div></div></div></div></div>
      <div class="q-message q-message-received"><div class="q-message-container row items-end no-wrap"><div><div class="q-message-name">Лидия Фомина</div><div class="q-message-text"><div class="q-message-text-content"><div>жду, мне уезжать в двенадцать</div><div class="q-message-stamp">10:09</div></div></div></div></div></div></div>
      <div class="q-field"><textarea class="q-field__native" placeholder="Сообщение"></textarea></div><button class="q-btn" aria-label="Отправить"><i class="q-icon material-icons">send</i></button>`,
    last: 'жду, мне уезжать в двенадцать',
    name: 'Лидия Фомина',
  },
  {
    says: 'old webmail of tables: grey header rows, the letter in a cell of its own',
    html: `<table width="100%"><tr><td bgcolor="#cccccc" colspan="2"><b>Inbox</b> | <a href="#">Log out</a> office@larch.example</td></tr><tr><td align="right"><font color="#666666">From:</font></td><td>Tilda Boone &lt;tilda@boone.example&gt;</td></tr><tr><td align="right"><font color="#666666">Date:</font></td><td>Wed, 25 Nov 2026 17:40:02 +0000</td></tr><tr><td align="right"><font color="#666666">To:</font></td><td>office@larch.example</td></tr><tr><td align="right"><font color="#666666">Subject:</font></td><td>Invoice address</td></tr><tr><td colspan="2"><br>Good day,<br><br>please change our invoice address to 4 Mill Lane.<br><br>Tilda Boone<br></td></tr></table>${box}`,
    last: 'Good day,\n\nplease change our invoice address to 4 Mill Lane.\n\nTilda Boone',
    name: 'Tilda Boone',
    subject: 'Invoice address',
  },
  {
    says: 'newest first, the box over the thread, dates as headings of days',
    html: `<h2>Delayed order</h2>${box}<div class="thread"><div class="entry"><div class="meta">Hollis Grant · 26 November 2026, 10:31</div><div class="txt">Still nothing. The tracking page says "unknown". What now?</div></div><div class="entry staff"><div class="meta">Nadia (Support) · 25 November 2026, 15:02</div><div class="txt">Hello Hollis, the parcel left our warehouse yesterday.</div></div><div class="entry"><div class="meta">Hollis Grant · 25 November 2026, 09:47</div><div class="txt">Where is my order 7719?</div></div></div>`,
    last: 'Still nothing. The tracking page says "unknown". What now?',
    name: 'Hollis Grant',
    subject: 'Delayed order',
  },
  {
    says: 'a system note last, after the customer',
    html: `<h1>Запись к врачу</h1><div class="feed"><div class="item item_client"><div class="item__head"><b>Роза Гатауллина</b> <span>25.11.2026 12:10</span></div><div class="item__body">Можно перенести приём с четверга на пятницу?</div></div><div class="item item_sys"><span>25.11.2026 12:11</span> Обращению присвоен номер 5520</div><div class="item item_sys"><span>25.11.2026 12:30</span> Статус изменён: Новое → В работе</div></div>${ruBox}`,
    last: 'Можно перенести приём с четверга на пятницу?',
    name: 'Роза Гатауллина',
  },
  {
    says: 'Outlook-like reading pane: persona, recipients, a body in a region of its own',
    html: `<div role="banner"><button aria-label="Account manager for Priya Nair">PN</button></div><div role="main"><div role="heading" aria-level="2">Wrong size delivered</div>
      <div aria-label="Email message" role="listitem"><div class="hWZ"><div role="img" aria-label="Contact photo for Casper Holm"></div><span class="OZZ" aria-label="From: Casper Holm"><span>Casper Holm&lt;casper.holm@nordlys.example&gt;</span></span><div aria-label="To: Priya Nair">To: <span>Priya Nair</span></div><div>Thu 11/26/2026 9:12 AM</div></div><div role="document" aria-label="Message body" class="XbI"><div class="rps"><p class="x_MsoNormal">Hi,</p><p class="x_MsoNormal">I ordered size 42 and got 44. How do I swap them?</p><p class="x_MsoNormal">Casper</p></div></div></div>
      <div role="region"><div aria-label="Message body, press Alt+F10 to exit" role="textbox" contenteditable="true" aria-multiline="true"><br></div><button aria-label="Send" title="Send (Ctrl+Enter)">Send</button><button aria-label="Discard">Discard</button></div></div>`,
    last: 'Hi,\n\nI ordered size 42 and got 44. How do I swap them?\n\nCasper',
    name: 'Casper Holm',
    subject: 'Wrong size delivered',
  },
  {
    says: 'hashed classes, author and time side by side in one flex row, a badge of the role',
    html: `<div class="_1x"><div class="_2y"><span class="_3z">Обращение 771-20</span></div><section class="_4a"><article class="_5b"><header class="_6c"><span class="_7d">Тимур</span><span class="_8e">Клиент</span><span class="_9f">вчера в 19:40</span></header><div class="_0g">Карта заблокирована после оплаты в кафе. Почему?</div></article><article class="_5b"><header class="_6c"><span class="_7d">Полина</span><span class="_8e">Банк</span><span class="_9f">вчера в 19:52</span></header><div class="_0g">Тимур, операция показалась подозрительной. Подтвердите, что платили вы.</div></article><article class="_5b"><header class="_6c"><span class="_7d">Тимур</span><span class="_8e">Клиент</span><span class="_9f">вчера в 19:55</span></header><div class="_0g">Да, это был я. Разблокируйте, пожалуйста.</div></article></section><div class="_h1"><div contenteditable="true" class="_i2" role="textbox" aria-label="Сообщение клиенту"></div><button class="_j3" aria-label="Отправить"><svg></svg></button></div></div>`,
    last: 'Да, это был я. Разблокируйте, пожалуйста.',
    name: 'Тимур',
    number: '771-20',
  },
  {
    says: 'a question of a shop page: the product over it, who asked and when under it',
    html: `<div class="qa"><a class="qa__product">Чайник «Рассвет», 1,7 л</a><div class="qa__q">Подойдёт ли он для индукционной плиты?</div><div class="qa__by">Спрашивает Валентин, 24 ноября 2026</div><textarea placeholder="Ваш ответ на вопрос"></textarea><button type="button">Опубликовать ответ</button></div>`,
    last: 'Подойдёт ли он для индукционной плиты?',
  },
  {
    says: 'messages in list items, bold author with a colon, no times at all',
    html: `<h3>Order 3391: missing screws</h3><ul class="talk"><li><strong>Bea Marlow:</strong> The shelf came without the bag of screws.</li><li class="us"><strong>You:</strong> Sorry about that, Bea! Which shelf is it?</li><li><strong>Bea Marlow:</strong> The oak one, 80 cm. I need it by Sunday.</li></ul>${box}`,
    last: 'The oak one, 80 cm. I need it by Sunday.',
    name: 'Bea Marlow',
  },
  {
    says: 'a table of the thread: who and when in the first column',
    html: `<h2>Тикет #2231 — Не открывается личный кабинет</h2><table class="th"><tr><td class="l"><b>Снежана Орлова</b><br>Клиент<br>26.11.2026 08:20</td><td class="r">Пишет «сессия истекла», хотя я только вошла.</td></tr><tr><td class="l"><b>Артём</b><br>Поддержка<br>26.11.2026 08:41</td><td class="r">Снежана, попробуйте другой браузер.</td></tr><tr><td class="l"><b>Снежана Орлова</b><br>Клиент<br>26.11.2026 08:58</td><td class="r">В другом то же самое.</td></tr></table>${ruBox}`,
    last: 'В другом то же самое.',
    name: 'Снежана Орлова',
    subject: 'Не открывается личный кабинет',
    number: '2231',
  },
  {
    says: 'Bitrix-like stream: name, text, then the time and links under it',
    html: `<div class="pagetitle">Заявка №118: протекает кран</div><div class="feed-com-block"><div class="feed-com-text"><a class="feed-com-name" href="#u">Юлия Мащенко</a><div class="feed-com-text-inner">Кран на кухне течёт второй день, приходите после шести.</div></div><div class="feed-com-time-wrap"><a class="feed-time">25 ноября 21:14</a> <a>Ответить</a> <a>Ещё</a></div></div><div class="feed-com-block"><div class="feed-com-text"><a class="feed-com-name" href="#u">Диспетчер Орлов</a><div class="feed-com-text-inner">Юлия, мастер будет завтра в 18:30. Подойдёт?</div></div><div class="feed-com-time-wrap"><a class="feed-time">25 ноября 21:30</a> <a>Ответить</a> <a>Ещё</a></div></div><div class="feed-com-block"><div class="feed-com-text"><a class="feed-com-name" href="#u">Юлия Мащенко</a><div class="feed-com-text-inner">Да, спасибо, подойдёт.</div></div><div class="feed-com-time-wrap"><a class="feed-time">25 ноября 21:33</a> <a>Ответить</a> <a>Ещё</a></div></div>${ruBox}`,
    last: 'Да, спасибо, подойдёт.',
    name: 'Юлия Мащенко',
    subject: 'протекает кран',
    number: '118',
  },
  {
    says: 'times of day alone behind the texts, days as separators, own words on the right by style alone',
    html: `<div style="width:600px"><h4>Grace Tan</h4><div style="text-align:center">Yesterday</div><div style="display:flex"><div style="background:#eee;padding:8px"><div>Hi! Does the gym open on Sunday?</div><small>18:31</small></div></div><div style="display:flex;justify-content:flex-end"><div style="background:#cfe;padding:8px"><div>Hello! Yes, from nine to six.</div><small>18:40</small></div></div><div style="text-align:center">Today</div><div style="display:flex"><div style="background:#eee;padding:8px"><div>And can I bring a friend for free?</div><small>09:05</small></div></div><textarea placeholder="Type a message"></textarea><button>Send</button></div>`,
    last: 'And can I bring a friend for free?',
    name: 'Grace Tan',
  },
  {
    says: 'a letter whose text is one line of a description under the title, nothing else',
    html: `<div class="panel"><div class="panel-heading">Request 40-17</div><div class="panel-body"><p>Our printer on the second floor prints blank pages since this morning.</p></div><div class="panel-footer">Created by Uma Keller on 26/11/2026</div></div>${box}`,
    last: 'Our printer on the second floor prints blank pages since this morning.',
    name: 'Uma Keller',
    number: '40-17',
  },
  {
    says: 'an e-mail thread whose last letter of the customer stands over an internal note and a bot',
    html: `<h2>Смена тарифа</h2><div class="msg"><div class="msg-h"><span class="msg-a">Ярослав Гринь</span> <span class="msg-m">&lt;y.grin@pochta.example&gt;</span> <time datetime="2026-11-25T10:00">25.11.2026 10:00</time></div><div class="msg-b">Хочу перейти на тариф «Семейный» с декабря. Что для этого нужно?</div></div><div class="msg msg--note"><div class="msg-h"><span class="msg-a">Вера Климова</span> <span class="badge">Заметка</span> <time datetime="2026-11-25T10:20">25.11.2026 10:20</time></div><div class="msg-b">Проверить долг за октябрь.</div></div><div class="msg"><div class="msg-h"><span class="msg-a">Робот</span> <time datetime="2026-11-25T10:21">25.11.2026 10:21</time></div><div class="msg-b">Заявка автоматически продлена на 24 часа.</div></div>${ruBox}`,
    last: 'Хочу перейти на тариф «Семейный» с декабря. Что для этого нужно?',
    name: 'Ярослав Гринь',
  },
  {
    says: 'the customer is named by a form: field labels as placeholders, text in a read-only box',
    html: `<form><label>Name <input value="Odile Faure" readonly></label><label>Email <input value="odile@faure.example" readonly></label><label>Message <textarea readonly>I would like to cancel my subscription at the end of the month.</textarea></label></form><form action="x" method="post"><label>Your answer <textarea name="answer"></textarea></label><button>Send answer</button></form>`,
    last: 'I would like to cancel my subscription at the end of the month.',
    name: 'Odile Faure',
  },
  {
    says: 'slots of a web component hold author, time and text',
    html: `<h2>Refund for the course</h2><x-note><span slot="who">Ravi Menon</span><time slot="when">25 Nov 2026 14:03</time><p slot="what">I have to leave the course, can I get half of the fee back?</p></x-note>${box}`,
    last: 'I have to leave the course, can I get half of the fee back?',
    name: 'Ravi Menon',
    subject: 'Refund for the course',
  },
  {
    says: 'a signature, a disclaimer and the quoted letter under the words',
    html: `<h2>Re: Quote for windows</h2><div class="mail"><div class="from">Edith Sorrel &lt;edith@sorrel.example&gt; to me, 26 Nov 2026 11:04</div><div class="body">Thanks, the price is fine. When could you start?<br><br>--<br>Edith Sorrel<br>Sorrel &amp; Sons<blockquote type="cite">Dear Ms Sorrel, please find our quote attached.</blockquote></div></div>${box}`,
    last: 'Thanks, the price is fine. When could you start?\n\n--\nEdith Sorrel\nSorrel & Sons',
    name: 'Edith Sorrel',
    subject: 'Quote for windows',
  },
];

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

test.each(structures)('$says', async ({ html, last, name, subject, number }) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:700px';
  frame.srcdoc = `<!doctype html><html><head><title>Desk</title></head><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('no page');
  const ticket = generic.readTicket(page);
  const read = { last: lastLetter(ticket), name: ticket.customer.name, subject: ticket.subject, number: ticket.number };
  expect(read).toEqual({ last, name: name ?? read.name, subject: subject ?? read.subject, number: number ?? read.number });
});
