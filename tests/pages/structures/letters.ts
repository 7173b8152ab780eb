import { box, ruBox, type Structure } from './structure';

/** One letter on a page, or none. */
export const letters: readonly Structure[] = [
  {
    says: 'definition list of a letter without any heading',
    html: `<div class="w"><dl><dt>From</dt><dd>Perrin Ash &lt;perrin@ash.example&gt;</dd><dt>Sent</dt><dd>26 Nov 2026 08:11</dd><dt>Subject</dt><dd>Lost key card</dd></dl><div class="c">Hello, I lost my key card yesterday. Can I get a new one today?</div></div>${box}`,
    last: 'Hello, I lost my key card yesterday. Can I get a new one today?',
    name: 'Perrin Ash',
    subject: 'Lost key card',
  },
  {
    says: 'old webmail of tables: grey header rows, the letter in a cell of its own',
    html: `<table width="100%"><tr><td bgcolor="#cccccc" colspan="2"><b>Inbox</b> | <a href="#">Log out</a> office@larch.example</td></tr><tr><td align="right"><font color="#666666">From:</font></td><td>Tilda Boone &lt;tilda@boone.example&gt;</td></tr><tr><td align="right"><font color="#666666">Date:</font></td><td>Wed, 25 Nov 2026 17:40:02 +0000</td></tr><tr><td align="right"><font color="#666666">To:</font></td><td>office@larch.example</td></tr><tr><td align="right"><font color="#666666">Subject:</font></td><td>Invoice address</td></tr><tr><td colspan="2"><br>Good day,<br><br>please change our invoice address to 4 Mill Lane.<br><br>Tilda Boone<br></td></tr></table>${box}`,
    last: 'Good day,\n\nplease change our invoice address to 4 Mill Lane.\n\nTilda Boone',
    name: 'Tilda Boone',
    subject: 'Invoice address',
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
    says: 'a question of a shop page: the product over it, who asked and when under it',
    html: `<div class="qa"><a class="qa__product">Чайник «Рассвет», 1,7 л</a><div class="qa__q">Подойдёт ли он для индукционной плиты?</div><div class="qa__by">Спрашивает Валентин, 24 ноября 2026</div><textarea placeholder="Ваш ответ на вопрос"></textarea><button type="button">Опубликовать ответ</button></div>`,
    last: 'Подойдёт ли он для индукционной плиты?',
  },
  {
    says: 'a letter whose text is one line of a description under the title, nothing else',
    html: `<div class="panel"><div class="panel-heading">Request 40-17</div><div class="panel-body"><p>Our printer on the second floor prints blank pages since this morning.</p></div><div class="panel-footer">Created by Uma Keller on 26/11/2026</div></div>${box}`,
    last: 'Our printer on the second floor prints blank pages since this morning.',
    name: 'Uma Keller',
    number: '40-17',
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
  {
    says: 'a phone booking portal: one message in a card, name and phone over it as a line with dots',
    html: `<div class="wrap"><h2>Новое сообщение с сайта</h2><p class="who">Оксана Жук · +7 900 000-11-22 · oksana.zhuk@list.example</p><div class="quote">Здравствуйте, есть ли у вас свободные окна на маникюр в эту субботу после обеда?</div><p class="src">Страница: /services/nails</p></div>${ruBox}`,
    last: 'Здравствуйте, есть ли у вас свободные окна на маникюр в эту субботу после обеда?',
    name: 'Оксана Жук',
  },
  {
    says: 'a bank: rows of a definition grid, the letter in a read-only panel under its own title',
    html: `<div class="grid"><div class="k">Client</div><div class="v">Harriet Vole</div><div class="k">Channel</div><div class="v">Secure mail</div><div class="k">Received</div><div class="v">26/11/2026 08:50</div><div class="k">Reference</div><div class="v">SM-90017</div></div><section><h3>Message</h3><div class="panel"><p>I am travelling to Japan next week. Do I have to tell you before using my card?</p><p>Regards, H. Vole</p></div></section>${box}`,
    last: 'I am travelling to Japan next week. Do I have to tell you before using my card?\n\nRegards, H. Vole',
    name: 'Harriet Vole',
    number: 'SM-90017',
  },
  {
    says: 'a letter of several paragraphs after a head in a table, the box further down in another form',
    html: `<table class="hd"><tr><th>От кого</th><td>Игнат Сомов &lt;somov@reka.example&gt;</td></tr><tr><th>Кому</th><td>zakaz@lodki.example</td></tr><tr><th>Дата</th><td>26.11.2026 06:12</td></tr><tr><th>Тема</th><td>Лодка пришла с дыркой</td></tr></table><div class="txt"><p>Доброе утро.</p><p>Вчера получил лодку «Тайга-280», на дне дырка с монету. Упаковка целая.</p><p>Что делать: менять или чинить?</p><p>Игнат Сомов</p></div><hr>${ruBox}`,
    last: 'Доброе утро.\n\nВчера получил лодку «Тайга-280», на дне дырка с монету. Упаковка целая.\n\nЧто делать: менять или чинить?\n\nИгнат Сомов',
    name: 'Игнат Сомов',
    subject: 'Лодка пришла с дыркой',
  },
  {
    says: 'an appeal whose text follows its heading in a plain section, with dates in a side list',
    html: `<main><h1>Appeal 2026-8841</h1><div class="cols"><div><h2>What the resident wrote</h2><p>The bins in Orchard Road have not been emptied for three weeks. There are rats now.</p><p>Please tell us when you will come.</p></div><aside><dl><dt>Resident</dt><dd>Nuala Breen</dd><dt>Received</dt><dd>25 November 2026</dd><dt>Due</dt><dd>9 December 2026</dd></dl></aside></div>${box}</main>`,
    last: 'The bins in Orchard Road have not been emptied for three weeks. There are rats now.\n\nPlease tell us when you will come.',
    name: 'Nuala Breen',
    number: '2026-8841',
  },
  {
    says: 'an Exchange-like thread: newest on top, older ones folded under a header block in plain text',
    html: `<h1>RE: Delivery to the second floor</h1><div class="mailitem"><div class="mailitem-h"><span>Fiona Adair</span><span>fiona@adair.example</span><span>26/11/2026 09:41</span></div><div class="mailitem-b">Thanks. The stairs are narrow, 78 cm. Is that enough?<br><br>Fiona<br><br>From: Service &lt;service@sofas.example&gt;<br>Sent: 25 November 2026 16:20<br>To: Fiona Adair<br>Subject: Delivery to the second floor<br><br>Dear Ms Adair, we deliver up to the third floor.</div></div>${box}`,
    last: 'Thanks. The stairs are narrow, 78 cm. Is that enough?\n\nFiona',
    name: 'Fiona Adair',
    subject: 'Delivery to the second floor',
  },
  {
    says: 'a library desk: table of labels without colons, the message row spans both columns',
    html: `<h1>Enquiry 7702: renewing by post</h1><table><tr><td><b>Reader</b></td><td>Ewan Tait</td></tr><tr><td><b>E-mail</b></td><td>ewan.tait@glen.example</td></tr><tr><td><b>Sent</b></td><td>25 Nov 2026 13:22</td></tr><tr><td colspan="2"><p>I cannot come to town before Christmas. May I renew three books by post or by phone?</p></td></tr></table>${box}`,
    last: 'I cannot come to town before Christmas. May I renew three books by post or by phone?',
    name: 'Ewan Tait',
    number: '7702',
  },
  {
    says: 'Russian letter desk: numbers of pages and sizes between, author and date at the end on the right',
    html: `<div class="crumbs">Обращения / Жилищные / № 5521-ж</div><div class="doc"><div class="doc__text"><p>Прошу провести перерасчёт за отопление за октябрь: батареи были холодными двенадцать дней.</p><p>Акт составлен, копия приложена.</p></div><div class="doc__sign">Лапина Инесса Карловна, 20.11.2026</div><div class="doc__files">Приложения: акт.pdf (1,2 Мб)</div></div>${ruBox}`,
    last: 'Прошу провести перерасчёт за отопление за октябрь: батареи были холодными двенадцать дней.\n\nАкт составлен, копия приложена.',
    name: 'Лапина Инесса Карловна',
  },
  {
    says: 'a page with a customer list only and an empty box: nothing is said to be the letter',
    html: `<h1>Customers</h1><table><tr><th>Name</th><th>Since</th><th>Last order</th></tr><tr><td>Ann Bell</td><td>2019</td><td>12 Nov 2026</td></tr><tr><td>Tom Ashdown</td><td>2021</td><td>3 Nov 2026</td></tr><tr><td>Ines Carvalho</td><td>2020</td><td>25 Nov 2026</td></tr></table><h2>Write to all of them</h2>${box}`,
    last: '',
  },
  {
    says: 'a knowledge base beside an empty answer: an article is no letter',
    html: `<div class="kb"><h2>How to reset the router</h2><p>Hold the button for ten seconds until the light turns red. Wait two minutes.</p><p>Updated 3 November 2026 by Docs Team</p></div><div class="new"><h2>New message</h2><input aria-label="To"><input aria-label="Subject">${box}</div>`,
    last: '',
  },
  {
    says: 'a call centre card: the question typed by the first line in a labelled block, history of calls under it',
    html: `<h2>Карточка обращения 90-441</h2><div class="b"><span class="bl">Абонент</span><span class="bv">Ефимов Данила Олегович</span></div><div class="b"><span class="bl">E-mail</span><span class="bv">d.efimov@setka.example</span></div><div class="b"><span class="bl">Вопрос</span><div class="bv">После смены роутера интернет обрывается каждые полчаса. Просит перезвонить вечером.</div></div><table><tr><th>Дата</th><th>Действие</th></tr><tr><td>25.11.2026 10:00</td><td>Звонок принят</td></tr><tr><td>25.11.2026 10:20</td><td>Передано на вторую линию</td></tr></table>${ruBox}`,
    last: 'После смены роутера интернет обрывается каждые полчаса. Просит перезвонить вечером.',
    name: 'Ефимов Данила Олегович',
    number: '90-441',
  },
  {
    says: 'a letter with its own quoted footer, written in divs, the name only in the title of the page head',
    html: `<header class="mh"><div class="mh-s">Rain in the conservatory</div><div class="mh-f"><b>From</b> Peregrine Low <i>peregrine@lowhall.example</i></div><div class="mh-d"><b>Date</b> 25 Nov 2026 22:10</div></header><div class="mb"><div>Hello,</div><div><br></div><div>water comes through the new roof again, in the same corner. Your man sealed it in October.</div><div><br></div><div>When can you look at it?</div><div><br></div><div>P. Low</div></div>${box}`,
    last: 'Hello,\n\nwater comes through the new roof again, in the same corner. Your man sealed it in October.\n\nWhen can you look at it?\n\nP. Low',
    name: 'Peregrine Low',
  },
  {
    says: 'a settings page with a text field: nothing here is a letter',
    html: `<h1>Auto-reply</h1><p>Sent to everybody who writes while you are away. Last changed on 12 Nov 2026 by Ella Stone.</p><form><label>Subject <input name="subject" value="Out of office"></label><label>Message <textarea name="message">I am away until Monday.</textarea></label><button>Save</button></form>`,
    last: '',
  },
  {
    says: 'a delivery service: incident number, photos, one text in italics, the courier named beside',
    html: `<div class="inc"><div class="inc-h">Инцидент #77102</div><div class="inc-row"><span>Клиент:</span> <b>Стелла Маркова</b></div><div class="inc-row"><span>Курьер:</span> <b>Али Назаров</b></div><blockquote class="inc-text">Пицца приехала холодная и перевёрнутая, коробка мокрая. Верните деньги или привезите новую!</blockquote><div class="inc-photos"><img alt="фото 1"><img alt="фото 2"></div></div>${ruBox}`,
    last: 'Пицца приехала холодная и перевёрнутая, коробка мокрая. Верните деньги или привезите новую!',
    name: 'Стелла Маркова',
    number: '77102',
  },
];
