import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { summarise } from '.';

const asked = (text: string) => summarise(text).asks.map((ask) => `${ask.kind === 'question' ? '?' : '!'} ${ask.text}`);

test.each([
  ['Два вопроса:\n1. Можно ли поменять адрес?\n2) Как применить код?', ['? Можно ли поменять адрес?', '? Как применить код?']],
  [
    'Вопросы:\nа) где мой заказ\nб) когда привезут\nв) можно ли вернуть деньги',
    ['? где мой заказ', '? когда привезут', '? можно ли вернуть деньги'],
  ],
  ['Прошу:\n1) вернуть деньги\n2) прислать акт\n3) закрыть договор', ['! вернуть деньги', '! прислать акт', '! закрыть договор']],
  [
    'Подскажите: 1) где мой заказ 2) когда привезут 3) можно ли оплатить картой?',
    ['? где мой заказ', '? когда привезут', '? можно ли оплатить картой?'],
  ],
  [
    'Прошу:\n1) вернуть деньги\n2) новый чайник взамен\n3) сообщить срок.',
    ['! вернуть деньги', '! новый чайник взамен', '! сообщить срок.'],
  ],
  ['Прошу учесть, что в заказе:\n1) чайник\n2) кружка', ['! Прошу учесть, что в заказе']],
  ['Could you please:\na) tidy the invoice\nb) a receipt by post', ['! tidy the invoice', '! a receipt by post']],
  ['- где мой заказ\n- когда привезут\n— пришлите чек', ['? где мой заказ', '? когда привезут', '! пришлите чек']],
  ['Вопросы:\n1. Где заказ? Жду неделю.\n2. Когда привезут', ['? Где заказ?', '? Когда привезут']],
  ['Заказ 48213:\n1) чайник\n2) кружка\nКогда привезут?', ['? Когда привезут?']],
  ['Было так: 1) заказал чайник 2) пришёл разбитый. Верните деньги.', ['! Верните деньги.']],
  ['Когда привезут и можно ли оплатить картой?', ['? Когда привезут', '? можно ли оплатить картой?']],
  ['Подскажите, пожалуйста, где мой заказ.', ['? Подскажите, пожалуйста, где мой заказ.']],
  ['Проверьте, где посылка.', ['! Проверьте, где посылка.']],
  ['Вы издеваетесь?', []],
  ['Я не понимаю, какой документ нужен.', ['? Я не понимаю, какой документ нужен.']],
  ['Во исполнение пункта 4 прошу подтвердить встречу.', ['! Во исполнение пункта 4 прошу подтвердить встречу.']],
  ['Прошу прислать акт и сообщить дату осмотра.', ['! Прошу прислать акт', '! сообщить дату осмотра.']],
  ['Можно ли взять лыжи? Хотя нет, уже неважно.', []],
  ['Хочу уточнить насчёт багажа. Скрипку можно в салон?', ['? Скрипку можно в салон?']],
  ['Tell me whether classes run and if my son can come.', ['? Tell me whether classes run', '? if my son can come.']],
  ['shows E74. do i need an engineer', ['? do i need an engineer']],
  ['Nobody can tell me which ward he is in. Where is he?', ['? Where is he?']],
  ['Is it too much to ask that a library be open?', []],
  ['Take this as formal notice.', []],
  ['Вы всерьёз полагаете, что я поеду к вам за справкой?', []],
  ['Третья неделя без воды, никто не отвечает! Вы бассейн там наполняете?', []],
  ['Какая прелесть.', []],
  ['Стало интересно, почему нет доставки.', ['? Стало интересно, почему нет доставки.']],
  ['Буду признателен, если перепроверите.', ['! Буду признателен, если перепроверите.']],
  ['Можно подъехать и забрать?', ['? Можно подъехать и забрать?']],
  ['Хочу поблагодарить мастера.', []],
  ['Очень переживаю, не отменят ли рейс.', []],
  ['Когда я пришёл, магазин был закрыт.', []],
  ['заказ не пришёл когда привезут', ['? когда привезут']],
  ['не могу войти помогите', ['! помогите']],
  ['Полис действует или нет?', ['? Полис действует или нет?']],
  ['Please cancel the order and refund me.', ['! Please cancel the order', '! refund me.']],
  ['Are you kidding?', []],
  ['I know where your office is.', []],
  ['В регистратуре ответили: «А вы кто ей?»', []],
  ['My landlord says, "Why don\'t you ask the council?" So do I need a permit?', ['? So do I need a permit?']],
  ['Do teachers go free, and is there a cloakroom?', ['? Do teachers go free', '? is there a cloakroom?']],
  ['Do you roll dice for it? Nobody answers, third week!', []],
  ['Надо полагать, это и есть ваша открытость.', []],
  ['Please note that our office moves.', []],
  ['fine, quick question: do i need the receipt', ['? do i need the receipt']],
  ["We'll pay the bill, close the account and tell our friends.", []],
  ["I'll tell the bank, stop the card and let the shop know.", []],
  ['We are going to sell the flat, close the account and move.', []],
  ["You have until Friday to return the deposit, then I'm going to court.", ['! return the deposit']],
  ['Either you put it right or I call the ombudsman.', ['! you put it right']],
  ['Пусть кто-нибудь мне позвонит, хоть ночью.', ['! Пусть кто-нибудь мне позвонит, хоть ночью.']],
  ['We would sleep better if someone sent us the receipt.', ['! We would sleep better if someone sent us the receipt.']],
  ['Please be informed that our office has moved.', []],
  ['Whether I stay depends on you.', []],
  ['charger in the box, no battery can you pop one in the post', ['? can you pop one in the post']],
  ['Либо вы возвращаете залог до пятницы, либо я иду в суд.', ['! вы возвращаете залог до пятницы']],
  ['Деньги прошу вернуть на карту, а запись с камеры сохранить.', ['! Деньги прошу вернуть на карту', '! запись с камеры сохранить.']],
  [
    'Нужны ли им халаты, и на кого оформлять пропуск, они везут прибор.',
    ['? Нужны ли им халаты', '? на кого оформлять пропуск, они везут прибор.'],
  ],
  ['Так надо менять или нет? и если надо то запишите меня на утро', ['? Так надо менять или нет?', '! запишите меня на утро']],
  ['Ещё раз спишете, и я приеду к вам лично. Деньги вернуть.', ['! Деньги вернуть.']],
  ['Оплатить планирую завтра.', []],
  ["I'll be home all day, please call me and bring the part.", ['! please call me and bring the part.']],
  ['Bring the keys today or cancel the move.', ['! Bring the keys today or cancel the move.']],
  ['Проверьте счётчик, очень прошу вас, квартира 12.', ['! Проверьте счётчик, очень прошу вас, квартира 12.']],
  ['Зарплату за март жду на карте завтра.', ['! Зарплату за март жду на карте завтра.']],
  ['Верните деньги на карту, с которой я платил.', ['! Верните деньги на карту, с которой я платил.']],
  ['Скажите, это гарантийный случай?', ['? Скажите, это гарантийный случай?']],
  ['Не могу разобраться с формой: надо ли указывать гараж.', ['? Не могу разобраться с формой: надо ли указывать гараж.']],
  ['Хочу перейти на другой тариф. Что для этого нужно?', ['? Что для этого нужно?']],
  ['Извинитесь перед ней лично.', ['! Извинитесь перед ней лично.']],
  ['карты берёте? и будет ли запись', ['? карты берёте?', '? будет ли запись']],
  ["Now I'm asking you: when does it come down?", ['? when does it come down?']],
  ['You froze it, froze it again, and broke the seal.', []],
  ['He put me on hold with "please wait".', []],
  ['As an accountant I request a copy of the ledger.', ['! As an accountant I request a copy of the ledger.']],
  ['Хранятся ли у вас списки? И если да, сколько стоит копия листа.', ['? Хранятся ли у вас списки?', '? сколько стоит копия листа.']],
  ['Пересдам, а вот нужно ли приходить натощак, вы не написали.', ['? вот нужно ли приходить натощак, вы не написали.']],
  ['Телефон у сына выключен. Пусть позвонит с любого номера.', ['! Пусть позвонит с любого номера.']],
  ['He explained it twice, slower the second time.', []],
  [
    "I'd like to know how many adults you need and if there is a room.",
    ["? I'd like to know how many adults you need", '? if there is a room.'],
  ],
  ['Could you tell me whether it is in stock?', ['? Could you tell me whether it is in stock?']],
  ['Будьте любезны, уточните, работает ли касса в субботу.', ['? уточните, работает ли касса в субботу.']],
  ['Буду благодарна, если подскажете, где взять справку.', ['? Буду благодарна, если подскажете, где взять справку.']],
  [
    'Could somebody explain to me, in plain words, what the fee is for?',
    ['? Could somebody explain to me, in plain words, what the fee is for?'],
  ],
  ['we moved flats comma so could you change the address on the account', ['? so could you change the address on the account']],
  ["I'd be grateful for a new copy of the lease.", ["! I'd be grateful for a new copy of the lease."]],
  ['Залог верните на карту, а ключи мы уже сдали.', ['! Залог верните на карту, а ключи мы уже сдали.']],
  ['Купон себе оставьте. Сами себя перезагрузите!', []],
  ['Charge yourselves.', []],
  ['Отмените подписку, объясните списание письменно.', ['! Отмените подписку', '! объясните списание письменно.']],
  ['Точнее, открыта ли касса по будням и нужен ли паспорт.', ['? открыта ли касса по будням', '? нужен ли паспорт.']],
  ['Справку какого образца выдают и можно ли забрать её мужу?', ['? Справку какого образца выдают', '? можно ли забрать её мужу?']],
  ['Пришлите смету на кухню, и замерщик платный или нет', ['! Пришлите смету на кухню', '? замерщик платный или нет']],
  [
    'добрый день пришла квитанция за чужую квартиру я там не живу исправьте пожалуйста начисление я на пенсии',
    ['! исправьте пожалуйста начисление я на пенсии'],
  ],
  ['Будьте добры, уточните, ходит ли автобус.', ['? уточните, ходит ли автобус.']],
  ["I'd rather you kept the parcel until Monday.", ["! I'd rather you kept the parcel until Monday."]],
  ['I should be grateful if you would send a copy.', ['! I should be grateful if you would send a copy.']],
  ['No harm done, but maybe have a word with the driver.', ['! maybe have a word with the driver.']],
  ['Requesting copies of the following for our files:\n1) the signed lease\n2) last gas check', ['! the signed lease', '! last gas check']],
  ['My son asks whether the pool is open.', ['? My son asks whether the pool is open.']],
])('%j asks %j', (text, wanted) => expect(asked(text)).toEqual(wanted));

test.each([
  ['Третий раз пишу, надоело! Верните деньги.', 'angry'],
  ['Если не вернёте, обращусь в суд.', 'threatening'],
  ['Очень волнуюсь, деньги пропали.', 'worried'],
  ['Огромное спасибо, всё заработало!', 'grateful'],
  ['Мой юрист просит уточнить реквизиты, пришлите, пожалуйста.', 'calm'],
  ['Please send the invoice. Thank you!', 'calm'],
  ['This is ridiculous, nobody answers.', 'angry'],
  ['Отвечаю на ваше письмо: да, адрес верный, буду дома после шести.', 'calm'],
  ['Пылесос пришёл раньше, курьер ещё и на третий этаж поднял. Вы лучшие!', 'grateful'],
  ['My landlord wrote "shall we re-let?" and I have replied to him. No action needed.', 'calm'],
  ['I will take you to court.', 'threatening'],
  ['Какая прелесть. Оплатил «экспресс», девятый день жду, и никто не отвечает.', 'angry'],
  ['Мы с мужем делим имущество через суд, нужна справка. Можно получить её без него?', 'calm'],
  ['Оспорю платёж через банк, если не вернёте деньги до вечера.', 'threatening'],
  ['Боялась худшего, но диван привезли вовремя. Спасибо вам большое!', 'grateful'],
  ['Our law firm rents an office from you. Could we add a parking space?', 'calm'],
  ['Покупатель написал мне: «Ещё раз такое, и я подам на вас в суд». Отвечать ли ему?', 'calm'],
  ['A guest shouted that he would sue. Which form do I send?', 'calm'],
  ['No complaint at all, the lamp outside shines again. No reply needed.', 'calm'],
  ['I have explained this four times now. Nobody reads the notes. Who is in charge of my case?', 'angry'],
  ['Спасибо за «быструю» доставку, цветы приехали на другой день. Деньги вернёте?', 'angry'],
  ['Уважаемая компания! Подъезд не мыли месяц. Прошу сделать перерасчёт. Возмущены всем подъездом.', 'angry'],
  ['Отличная работа, плитка лежит ровно, соседи завидуют.', 'grateful'],
  ['Зря я ругался: мастер приехал и всё починил, низкий поклон ему!', 'grateful'],
  ['Fifth call, fifth agent, fifth story. Do you people ever talk to each other?', 'angry'],
])('the mood of %j is %s', (text, mood) => {
  const found = summarise(text).mood;
  expect(found.name).toBe(mood);
  expect(found.signs.length > 0).toBe(mood !== 'calm');
});

describe('a summary', () => {
  it('tells what was promised, by the customer and in earlier replies', () => {
    const { promised } = summarise('Вы обещали вернуть деньги до пятницы. Где они?', {
      replies: ['Добрый день! Мы проверим заказ и ответим в течение 2 дней. Хорошего дня!'],
    });
    expect(promised.map(({ by, text }) => `${by}: ${text}`)).toEqual([
      'written: Мы проверим заказ и ответим в течение 2 дней.',
      'told: Вы обещали вернуть деньги до пятницы.',
    ]);
  });
  it.each([
    ['Где мой заказ?', ['order']],
    ['Где мой заказ 48213?', []],
    ['У меня не работает интернет с утра.', ['contract']],
    ['Помогите!', ['details']],
    ['Спасибо за ответ, всё хорошо, вопросов больше нет.', []],
  ])('of %j misses %j', (text, wanted) => expect(summarise(text).missing).toEqual(wanted));
  it('has its gist where nothing is asked', () => {
    const text = 'Добрый день! Сообщаю показания: холодная 412.';
    const { gist } = summarise(text);
    expect(text.slice(gist?.start, gist?.end)).toBe('Сообщаю показания: холодная 412.');
  });
  it('holds places of the letter only, whatever the letter', () => {
    const piece = fc.constantFrom(
      'где заказ?',
      'верните ',
      'please ',
      'суд',
      '«',
      '\n',
      '> ',
      '12.11',
      ' руб. ',
      'Иванов',
      '?!',
      ' и ',
      ', ',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { asks, facts, mood } = summarise(text, { today: '2026-11-25' });
        for (const ask of asks) expect(text.slice(ask.start, ask.end)).toBe(ask.text);
        for (const { start, end } of [...facts, ...mood.signs]) expect(start >= 0 && end <= text.length && start < end).toBe(true);
      }),
    );
  });
  it('takes a long letter without a stall', () => {
    const text = 'Здравствуйте, где мой заказ № 48213, верните 1 500 руб., иначе пойду в суд! '.repeat(400);
    expect(summarise(text).asks.length).toBeGreaterThan(0);
  });
});
