import { box, ruBox, type Structure } from './structure.ts';

/** Conversations of two and more. */
export const talks: readonly Structure[] = [
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
    says: 'hashed classes, author and time side by side in one flex row, a badge of the role',
    html: `<div class="_1x"><div class="_2y"><span class="_3z">Обращение 771-20</span></div><section class="_4a"><article class="_5b"><header class="_6c"><span class="_7d">Тимур</span><span class="_8e">Клиент</span><span class="_9f">вчера в 19:40</span></header><div class="_0g">Карта заблокирована после оплаты в кафе. Почему?</div></article><article class="_5b"><header class="_6c"><span class="_7d">Полина</span><span class="_8e">Банк</span><span class="_9f">вчера в 19:52</span></header><div class="_0g">Тимур, операция показалась подозрительной. Подтвердите, что платили вы.</div></article><article class="_5b"><header class="_6c"><span class="_7d">Тимур</span><span class="_8e">Клиент</span><span class="_9f">вчера в 19:55</span></header><div class="_0g">Да, это был я. Разблокируйте, пожалуйста.</div></article></section><div class="_h1"><div contenteditable="true" class="_i2" role="textbox" aria-label="Сообщение клиенту"></div><button class="_j3" aria-label="Отправить"><svg></svg></button></div></div>`,
    last: 'Да, это был я. Разблокируйте, пожалуйста.',
    name: 'Тимур',
    number: '771-20',
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
    says: 'an e-mail thread whose last letter of the customer stands over an internal note and a bot',
    html: `<h2>Смена тарифа</h2><div class="msg"><div class="msg-h"><span class="msg-a">Ярослав Гринь</span> <span class="msg-m">&lt;y.grin@pochta.example&gt;</span> <time datetime="2026-11-25T10:00">25.11.2026 10:00</time></div><div class="msg-b">Хочу перейти на тариф «Семейный» с декабря. Что для этого нужно?</div></div><div class="msg msg--note"><div class="msg-h"><span class="msg-a">Вера Климова</span> <span class="badge">Заметка</span> <time datetime="2026-11-25T10:20">25.11.2026 10:20</time></div><div class="msg-b">Проверить долг за октябрь.</div></div><div class="msg"><div class="msg-h"><span class="msg-a">Робот</span> <time datetime="2026-11-25T10:21">25.11.2026 10:21</time></div><div class="msg-b">Заявка автоматически продлена на 24 часа.</div></div>${ruBox}`,
    last: 'Хочу перейти на тариф «Семейный» с декабря. Что для этого нужно?',
    name: 'Ярослав Гринь',
  },
  {
    says: 'Vue helpdesk: tags, an assignment line and a rating between the letters, author under the text',
    html: `<div class="topbar"><b>Desk</b><span class="topbar__user">Nils Aaberg</span><a href="#">Sign out</a></div><div class="ticket"><div class="ticket__subject">Parcel opened on arrival</div><div class="ticket__id">Ticket #55120</div><div class="feed"><div class="bubble bubble--left"><div class="bubble__text">The box was open and one jar is missing. Order 2281.</div><div class="bubble__foot">Carla Mendes · 25 Nov 2026, 17:20</div></div><div class="divider">Nils Aaberg took over · 25 Nov 2026, 17:31</div><div class="bubble bubble--right"><div class="bubble__text">Hello Carla, sorry! Could you send a picture of the label?</div><div class="bubble__foot">Nils Aaberg · 25 Nov 2026, 17:33</div></div><div class="bubble bubble--left"><div class="bubble__text">Here it is. Please hurry, it is a present.</div><div class="bubble__foot">Carla Mendes · 25 Nov 2026, 18:02</div></div></div>${box}</div>`,
    last: 'Here it is. Please hurry, it is a present.',
    name: 'Carla Mendes',
    subject: 'Parcel opened on arrival',
    number: '55120',
  },
  {
    says: 'a Russian forum engine: who stands in a column of its own, the text beside, signature under a line',
    html: `<h1>Не приходит код из СМС</h1><div class="post"><div class="post__left"><div class="nick">marusya77</div><div class="rank">Абонент</div></div><div class="post__right"><div class="post__date">24.11.2026, 20:15</div><div class="post__msg">Третий день не приходит код для входа. Номер рабочий, перезагружала.</div></div></div><div class="post"><div class="post__left"><div class="nick">Оператор Лена</div><div class="rank">Поддержка</div></div><div class="post__right"><div class="post__date">25.11.2026, 09:02</div><div class="post__msg">Здравствуйте! Проверьте, не включён ли запрет коротких номеров.</div></div></div><div class="post"><div class="post__left"><div class="nick">marusya77</div><div class="rank">Абонент</div></div><div class="post__right"><div class="post__date">25.11.2026, 11:40</div><div class="post__msg">Запрет выключен, кода всё равно нет.</div></div></div>${ruBox}`,
    last: 'Запрет выключен, кода всё равно нет.',
    subject: 'Не приходит код из СМС',
  },
  {
    says: 'comments with the time first, then the name after a dash, the text in a paragraph',
    html: `<h2>#3309 Heating in room 12</h2><div class="c"><p class="h">26.11.2026 07:15 — Doris Lamm</p><p>The heating in room 12 is cold again. We have guests tonight!</p></div><div class="c"><p class="h">26.11.2026 07:40 — you</p><p>Good morning Doris, our technician is on his way.</p></div><div class="c"><p class="h">26.11.2026 08:55 — Doris Lamm</p><p>Nobody has come yet. When exactly?</p></div>${box}`,
    last: 'Nobody has come yet. When exactly?',
    name: 'Doris Lamm',
    number: '3309',
  },
  {
    says: 'MUI list: primary text is the name, secondary the words, the time at the end',
    html: `<div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">Wrong colour of paint</h6></div><ul class="MuiList-root"><li class="MuiListItem-root"><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root">BK</div></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">Bruno Keil</span><p class="MuiTypography-root MuiListItemText-secondary">I ordered sage green and got mint. Can you swap two tins?</p></div><span class="MuiTypography-caption">Yesterday 15:12</span></li><li class="MuiListItem-root own"><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root">ES</div></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">Ella Stone</span><p class="MuiTypography-root MuiListItemText-secondary">Hi Bruno, of course. Are the tins still closed?</p></div><span class="MuiTypography-caption">Yesterday 15:30</span></li><li class="MuiListItem-root"><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root">BK</div></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">Bruno Keil</span><p class="MuiTypography-root MuiListItemText-secondary">One is open, I had to look at it.</p></div><span class="MuiTypography-caption">Today 08:01</span></li></ul>${box}`,
    last: 'One is open, I had to look at it.',
    name: 'Bruno Keil',
    subject: 'Wrong colour of paint',
  },
  {
    says: 'a chat widget console: author once per group, times on hover in a title only',
    html: `<div class="chat"><div class="chat-head"><span class="n">Ульяна Рябова</span><span class="st">онлайн</span></div><div class="grp in"><div class="a">Ульяна Рябова</div><div class="m" title="26.11.2026 10:01">Добрый день!</div><div class="m" title="26.11.2026 10:01">Можно ли оплатить при получении?</div></div><div class="grp out"><div class="a">Вы</div><div class="m" title="26.11.2026 10:03">Здравствуйте! Да, картой или наличными.</div></div><div class="grp in"><div class="a">Ульяна Рябова</div><div class="m" title="26.11.2026 10:04">Отлично, а переводом?</div></div><textarea placeholder="Введите сообщение"></textarea><button>Отправить</button></div>`,
    last: 'Отлично, а переводом?',
    name: 'Ульяна Рябова',
  },
  {
    says: 'a marketplace chat: an order card among the bubbles, prices and buttons in it',
    html: `<div class="dlg"><div class="dlg__top"><b>Paulo Reis</b></div><div class="msg msg-in"><div class="msg__body">Is the lamp still available?</div><div class="msg__time">09:14</div></div><div class="msg msg-card"><div class="card"><div class="card__name">Desk lamp «Orbit»</div><div class="card__price">€ 34</div><button>Open order</button></div></div><div class="msg msg-out"><div class="msg__body">Yes, it is! I can post it today.</div><div class="msg__time">09:20</div></div><div class="msg msg-in"><div class="msg__body">Great. How much is the postage to Porto?</div><div class="msg__time">09:26</div></div><textarea placeholder="Write a message"></textarea><button>Send</button></div>`,
    last: 'Great. How much is the postage to Porto?',
    name: 'Paulo Reis',
  },
  {
    says: 'a last word of thanks by the customer, shorter than a name',
    html: `<h2>Смена адреса</h2><div class="r"><span class="r__n">Пётр Лыков</span> <span class="r__t">25.11.2026 10:10</span><div class="r__b">Поменяйте, пожалуйста, адрес доставки на Лесную, 4.</div></div><div class="r r--agent"><span class="r__n">Служба заботы</span> <span class="r__t">25.11.2026 10:25</span><div class="r__b">Пётр, готово: привезём на Лесную, 4.</div></div><div class="r"><span class="r__n">Пётр Лыков</span> <span class="r__t">25.11.2026 10:26</span><div class="r__b">Супер</div></div>${ruBox}`,
    last: 'Супер',
    name: 'Пётр Лыков',
  },
  {
    says: 'a CRM card of two columns: the feed holds calls, tasks and letters, each a card with an icon, kind and time',
    html: `<div class="crm"><aside class="crm-l"><div class="fld"><div class="fld-k">Контакт</div><div class="fld-v">Милена Сурикова</div></div><div class="fld"><div class="fld-k">Почта</div><div class="fld-v">milena@surik.example</div></div></aside><section class="crm-feed"><div class="it it-call"><div class="it-h">Исходящий звонок · 24.11.2026 12:00</div><div class="it-b">Длительность 02:15</div></div><div class="it it-mail"><div class="it-h">Входящее письмо · Милена Сурикова · 25.11.2026 09:30</div><div class="it-b">Здравствуйте! Пришлите, пожалуйста, договор на подпись. И когда монтаж?</div></div><div class="it it-task"><div class="it-h">Задача · 25.11.2026 10:00</div><div class="it-b">Подготовить договор</div></div><div class="reply"><textarea placeholder="Ответ на письмо"></textarea><button>Отправить письмо</button></div></section></div>`,
    last: 'Здравствуйте! Пришлите, пожалуйста, договор на подпись. И когда монтаж?',
    name: 'Милена Сурикова',
  },
  {
    says: 'roles of ARIA alone: feed of articles named by their writer',
    html: `<div role="heading" aria-level="1">Lost luggage tag</div><div role="feed"><article aria-label="Message from Jun Park, 25 November 2026 10:00"><p>My tag fell off. Can I print a new one?</p></article><article aria-label="Message from you, 25 November 2026 10:20"><p>Yes: open the app and choose Tags.</p></article><article aria-label="Message from Jun Park, 25 November 2026 10:31"><p>The app says «not found». What should I do now?</p></article></div>${box}`,
    last: 'The app says «not found». What should I do now?',
  },
  {
    says: 'a support widget: author as an image alone, own letters apart by order of columns',
    html: `<h3>Account locked</h3><div class="row l"><img src="a.png" alt="Sonja Weiss"><div class="tx">I typed the wrong PIN three times. How do I unlock my account?</div><span class="ts">25.11.2026 19:01</span></div><div class="row r"><span class="ts">25.11.2026 19:05</span><div class="tx">Hello! We have sent you a link.</div><img src="b.png" alt="Support team"></div><div class="row l"><img src="a.png" alt="Sonja Weiss"><div class="tx">The link has expired, please send another.</div><span class="ts">25.11.2026 21:40</span></div>${box}`,
    last: 'The link has expired, please send another.',
    name: 'Sonja Weiss',
  },
  {
    says: 'nested replies like a tree: the answer stands inside of the letter that it answers',
    html: `<h1>Question about sizes</h1><div class="node"><div class="who">Alma Roth <time>24 Nov 2026 08:00</time></div><div class="what">Do the boots run small? I wear 39.</div><div class="kids"><div class="node"><div class="who">Shop <time>24 Nov 2026 09:00</time></div><div class="what">They do, take 40.</div><div class="kids"><div class="node"><div class="who">Alma Roth <time>24 Nov 2026 09:30</time></div><div class="what">And if 40 is too big, is the return free?</div></div></div></div></div></div>${box}`,
    last: 'And if 40 is too big, is the return free?',
    name: 'Alma Roth',
  },
  {
    says: 'a school journal: parents write in a dialog, names with patronymics, roles in brackets',
    html: `<div class="journal"><h2>Диалог: Ковалёва Анна Игоревна (мама, 4Б)</h2><div class="pm"><div class="pm-t">Ковалёва Анна Игоревна (родитель) <span>24 ноября 2026, 18:03</span></div><div class="pm-x">Здравствуйте! Можно ли Лёше не ходить на продлёнку по средам?</div></div><div class="pm"><div class="pm-t">Секретарь школы (сотрудник) <span>25 ноября 2026, 09:10</span></div><div class="pm-x">Добрый день! Нужно заявление, образец на сайте.</div></div><div class="pm"><div class="pm-t">Ковалёва Анна Игоревна (родитель) <span>25 ноября 2026, 09:55</span></div><div class="pm-x">Заявление можно прислать сканом?</div></div>${ruBox}</div>`,
    last: 'Заявление можно прислать сканом?',
  },
  {
    says: 'Element Plus: a timeline of cards, the time under the card title in grey, tags of the side',
    html: `<div class="el-page-header"><span class="el-page-header__title">Назад</span><span class="el-page-header__content">Обращение А-7719: задержка рейса</span></div><ul class="el-timeline"><li class="el-timeline-item"><div class="el-timeline-item__wrapper"><div class="el-timeline-item__timestamp">2026-11-24 08:11</div><div class="el-timeline-item__content"><div class="el-card"><div class="el-card__header">Жданов Руслан <span class="el-tag">Пассажир</span></div><div class="el-card__body">Рейс задержали на семь часов, воду не дали. Как получить компенсацию?</div></div></div></div></li><li class="el-timeline-item"><div class="el-timeline-item__wrapper"><div class="el-timeline-item__timestamp">2026-11-24 12:40</div><div class="el-timeline-item__content"><div class="el-card"><div class="el-card__header">Юсупова Диана <span class="el-tag">Авиакомпания</span></div><div class="el-card__body">Руслан, здравствуйте! Пришлите, пожалуйста, номер билета.</div></div></div></div></li><li class="el-timeline-item"><div class="el-timeline-item__wrapper"><div class="el-timeline-item__timestamp">2026-11-25 07:02</div><div class="el-timeline-item__content"><div class="el-card"><div class="el-card__header">Жданов Руслан <span class="el-tag">Пассажир</span></div><div class="el-card__body">Билет 421-5518, летели вдвоём с дочерью.</div></div></div></div></li></ul>${ruBox}`,
    last: 'Билет 421-5518, летели вдвоём с дочерью.',
    name: 'Жданов Руслан',
  },
  {
    says: 'Tailwind utility classes only, two columns by flex, times as <time> with relative words',
    html: `<div class="flex"><div class="w-1/4"><div class="p-2 text-sm">Nora Quist</div><div class="p-2 text-sm font-bold">Leif Berg</div></div><div class="flex-1"><div class="text-xl font-semibold p-4">Subscription paused by mistake</div><div class="space-y-4 p-4"><div class="flex gap-3"><div class="rounded-full bg-gray-200">LB</div><div><div class="flex gap-2"><span class="font-medium">Leif Berg</span><time class="text-gray-400" datetime="2026-11-25T08:00">1 day ago</time></div><div class="prose"><p>I wanted to skip one week and paused everything. How do I undo it?</p></div></div></div><div class="flex gap-3 justify-end"><div><div class="flex gap-2"><span class="font-medium">Support</span><time class="text-gray-400" datetime="2026-11-25T09:00">23 hours ago</time></div><div class="prose"><p>Hi Leif, I can start it again for you. From which day?</p></div></div></div><div class="flex gap-3"><div class="rounded-full bg-gray-200">LB</div><div><div class="flex gap-2"><span class="font-medium">Leif Berg</span><time class="text-gray-400" datetime="2026-11-26T07:00">1 hour ago</time></div><div class="prose"><p>From Monday please.</p><p>And will I be charged twice?</p></div></div></div></div>${box}</div></div>`,
    last: 'From Monday please.\n\nAnd will I be charged twice?',
    name: 'Leif Berg',
  },
  {
    says: 'a Slack-like channel with a customer: avatar, name and time in one line, later ones without a name',
    html: `<div class="c-hd"><h1>#ext-larch-bakery</h1></div><div class="c-list"><div class="c-msg"><button class="c-msg__sender">Mona Ilves</button><a class="c-ts">9:02 AM</a><div class="c-msg__body">Morning! The invoice shows twelve trays, we got ten.</div></div><div class="c-msg c-msg--adj"><div class="c-msg__body">Could you correct it before Friday?</div><a class="c-ts">9:03 AM</a></div><div class="c-msg"><button class="c-msg__sender">Otis Webb</button><a class="c-ts">9:15 AM</a><div class="c-msg__body">Hi Mona, checking with the depot.</div></div><div class="c-msg"><button class="c-msg__sender">Mona Ilves</button><a class="c-ts">9:40 AM</a><div class="c-msg__body">Thanks. Also, who collects the empty trays?</div></div></div><div class="cmp"><div contenteditable="true" role="textbox" aria-label="Message to ext-larch-bakery"></div><button aria-label="Send now">➤</button></div>`,
    last: 'Thanks. Also, who collects the empty trays?',
  },
  {
    says: 'newest first with a pinned note on top and the box between them',
    html: `<h2>Аренда зала 14 декабря</h2><div class="pin">Закреплено: скидка не больше 10 %</div>${ruBox}<ol class="msgs"><li class="msg"><div class="msg-top"><span>Агния Вольская</span><span>26.11.2026 08:30</span></div><div class="msg-txt">Да, с 18 до 22. Проектор входит в цену?</div></li><li class="msg msg-our"><div class="msg-top"><span>Зал «Полёт»</span><span>25.11.2026 17:00</span></div><div class="msg-txt">Добрый вечер! Зал свободен. На какое время?</div></li><li class="msg"><div class="msg-top"><span>Агния Вольская</span><span>25.11.2026 16:12</span></div><div class="msg-txt">Здравствуйте, свободен ли зал 14 декабря вечером?</div></li></ol>`,
    last: 'Да, с 18 до 22. Проектор входит в цену?',
    name: 'Агния Вольская',
    subject: 'Аренда зала 14 декабря',
  },
  {
    says: 'lines that only a style sheet lays one under the other',
    html: `<style>.ln>span,.ax>span{display:block}.gx{display:flex;flex-direction:column}</style><h1>Rota for March</h1><div class="ax"><span class="hq"><b>Odile Marsh</b> · 24 November 2026 09:12</span><span class="ln"><span>Hello, my shifts of the 3rd and the 9th are missing.</span><span>Odile</span></span></div><div class="ax"><span class="hq"><b>Rota desk</b> · 24 November 2026 10:30</span><span class="ln"><span>Hello Odile, which site do you mean?</span></span></div><div class="ax"><span class="hq"><b>Odile Marsh</b> · 25 November 2026 08:02</span><span class="ln gx"><span>The one at the harbour.</span><span>Can you tell me today?</span><span>Odile</span></span></div>${box}`,
    last: 'The one at the harbour.\nCan you tell me today?\nOdile',
    name: 'Odile Marsh',
  },
  {
    says: 'a register with a cell each for the time, the way, the writer and the words, newest first',
    html: `<table><tr><td>Customer:</td><td>Jonas Weir</td></tr></table><table class="grid"><tr><th>Logged</th><th>Way</th><th>Party</th><th>Text</th></tr><tr><td>26/11/2026 16:22</td><td>Internal note</td><td>P. Sandhu (Works)</td><td>Rang the contractor, earliest slot is the 3rd. Please confirm to tenant if possible.</td></tr><tr class="alt"><td>26/11/2026 10:02</td><td>IN</td><td>Jonas Weir</td><td>Nobody came on Tuesday either, I was at home from eight until six. When will somebody look at the boiler?</td></tr><tr><td>24/11/2026 14:10</td><td>OUT</td><td>O. Marsh</td><td>Dear Mr Weir<br>The fitter will be with you on Tuesday between 8am and 1pm.<br>Odile Marsh<br>Repairs</td></tr><tr class="alt"><td>23/11/2026 08:45</td><td>IN</td><td>Jonas Weir</td><td>The boiler in flat 9 has been off since Friday, and my daughter is two.</td></tr></table>${box}`,
    last: 'Nobody came on Tuesday either, I was at home from eight until six. When will somebody look at the boiler?',
  },
  {
    says: 'a chat in groups, the message that is answered cut short over the answer',
    html: `<style>.gr{max-width:60%}.me{margin-left:auto}</style><div class="hd"><b>Инга Луцкая</b></div><div class="fd"><div class="gr"><div class="nm">Инга Луцкая</div><div class="bb">Здравствуйте! Торт с лисой к субботе успеете?<time>21:48</time></div><div class="bb">на двадцать человек<time>21:49</time></div></div><div class="gr me"><div class="bb">Инга, добрый вечер! Успеем. Какую начинку хотите, медовую или сметанную?<time>21:55 ✓✓</time></div></div><div class="gr"><div class="nm">Инга Луцкая</div><div class="bb"><div class="rr">Вы: Инга, добрый вечер! Успеем. Какую начин…</div>сметанную, только без орехов пожалуйста<time>22:01</time></div></div></div>${ruBox}`,
    last: 'сметанную, только без орехов пожалуйста',
  },
];
