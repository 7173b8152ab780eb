import { describe, expect, it } from 'vitest';
import { findPrivate } from '..';

const names = (text: string) =>
  findPrivate(text)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));

describe('names that no list has to know', () => {
  it.each([
    ['passenger KRAVTSOVA/OLGA MRS, seat 4C', 'KRAVTSOVA/OLGA'],
    ['Name: Adeyemi, Folasade\nUnit: 12', 'Adeyemi, Folasade'],
    ['The coach at the early class (Dwayne? the bald one) shouted.', 'Dwayne'],
    ['hello its gareth from number nine', 'gareth'],
    ['who is trevor and why does he get my post', 'trevor'],
    ['Билет с ошибкой в фамилии — Лукянов вместо Лукьянов.', 'Лукянов'],
    ['The engineer, a Mr Bartholomew Quill, arrived four hours late.', 'Bartholomew Quill'],
    ['My degree says Odalys Herrera. I am Odalys Finch now, born 17 May 1999.', 'Odalys Finch'],
    ['Please swap the driver from Ted Garroway to Ruth Garroway. Reg is BD19 KXW.', 'Ted Garroway'],
    ["Wrong name on the badge. It says Jon Ferreira, I'm Joan Ferreira. The conference starts at nine.", 'Jon Ferreira'],
    ['The direct debit mandate for Messina, Paola was set up on the wrong account.', 'Messina, Paola'],
    ['Insured person: Brannigan, Declan\nBorn: 22 August 1968', 'Brannigan, Declan'],
    ['Пациент Ерофей Кузьмич Лапоть, полных лет 81.', 'Ерофей Кузьмич Лапоть'],
    ['Your agent hung up on me and I want an apology in writing, to 6 Harbour Terrace, Whitby, YO21 3EJ. Winifred Sale', 'Winifred Sale'],
    ['My lad Kit did the order from my phone.', 'Kit'],
    ['Врач Тер-Ованесян перенёс приём.', 'Тер-Ованесян'],
    ['Водитель груза Ибрагимбеков Ш.Ш. Допсоглашение жду.', 'Ибрагимбеков Ш.Ш.'],
    ['My wife Ottilie will be at home until noon.', 'Ottilie'],
    ['It was ordered by my nephew, Caradoc, on Friday.', 'Caradoc'],
    ['Please ask your daughter Winnifred to sign.', 'Winnifred'],
    ['Our accountant, Marguerite Vanhoutte, has the invoices.', 'Marguerite Vanhoutte'],
    ['The plumber (Zoltan, I think) never came.', 'Zoltan'],
    ['Solicitor: Philippa Oyelaran. She holds the deeds.', 'Philippa Oyelaran'],
    ['Recipient in Malmö: Torvald Ekström. Leave it at the door.', 'Torvald Ekström'],
    ['He goes by Jarek. Please note it on the file.', 'Jarek'],
    ['The caller is hard to hear, name given as Abrihet, no surname.', 'Abrihet'],
    ['He called himself Dragan and wanted cash.', 'Dragan'],
    ['Signed for by the neighbour "Pocock", whom we never met.', 'Pocock'],
    ['A contractor of ours, Trần Thị Mỹ Lệ, has moved.', 'Trần Thị Mỹ Lệ'],
    ['Wen Yue Koh and I left the room clean.', 'Wen Yue Koh'],
    ['When can I collect the roses, and is the till still open? Tamsyn', 'Tamsyn'],
    ['Разобрались быстро, и с Латышевым из снабжения мы договорились.', 'Латышевым'],
    ['Found: a library card of Folasade K. Sharp. She may collect it.', 'Folasade K. Sharp'],
    ['Handover note. Penrose, Matilda, DOB 02/03/1949, allergic to latex.', 'Penrose, Matilda'],
    ["Heather's key safe was opened on Monday, please change it and ring her on 07700 900733.", 'Heather'],
    ["Where is Siobhan's order? It was due today.", 'Siobhan'],
    ['отправьте всё дочке, Айгюль, она ждёт', 'Айгюль'],
    ['My brother Alastair has pictures of the roof.', 'Alastair'],
    ['card not working at the chemist. name on it MR ERNEST HOLLOWAY number', 'ERNEST HOLLOWAY'],
    ['cant hear well, please ring doreen not me', 'doreen'],
    ['the parcel belongs to doris at number six', 'doris'],
    ['Claimant: Adeyemi, Folasade B.\nBorn: 1988', 'Adeyemi, Folasade B.'],
    ['это дядь коля снизу, у меня течёт', 'коля'],
    ['Ваш юрист Бережняк ответил иначе.', 'Бережняк'],
    ['Подписал Карпухин Вл. Сем., начальник смены', 'Карпухин Вл. Сем.'],
    ['Кадры: Римма Арк., просит справку', 'Римма Арк.'],
    ['Позвонил менеджер банка Тигран А. и попросил код', 'Тигран А.'],
    ['Перевод показан как «Ольга Сергеевна К.», это не я', 'Ольга Сергеевна К.'],
    ['в карте записан как «Хабибулин», исправьте', 'Хабибулин'],
    ['She signs invoices simply "Ro K.". The rest is fine.', 'Ro K.'],
    ['There is a taxi for the Fitzgeralds at six.', 'Fitzgeralds'],
    ['No notice was given. Eithne on my side can test it.', 'Eithne'],
    ['I am Thaddeus Quill and this is my second letter.', 'Thaddeus Quill'],
    ['Кадровик Зинаида Ник. не отвечает', 'Зинаида Ник.'],
    ['фамилия цой имя вилен, исправьте', 'цой'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('reads a list of corrections to its end', () => {
    expect(names('Badges are wrong. Should read Ayub Demissie, Liya Demissie and Nahom Wolde-Giorgis.')).toEqual([
      'Ayub Demissie',
      'Liya Demissie',
      'Nahom Wolde-Giorgis',
    ]);
  });
});

describe('things that are called like people', () => {
  it.each([
    'Смотрела Гармин Страйкер, но ремешок мал.',
    'Вместо Сплина будет Би-2.',
    'Please swap Heather for Ivy, and tell me if the lot is the same.',
    'размер М, а надо S. Бирка на месте',
    "It hasn't come. Hasn't it left yet?",
    'Two pairs in style Carter, colour sand.',
    'Candles "Martin" per 12, price 4.50',
    'The clue "Rose, but not Tyler" was very good.',
    'The banner reads "Grant Access — Floor 2" and nobody understands it.',
    'Press Ctrl+Alt+Delete and then open the note.',
    'The payout goes to Zenithbank, number on file.',
    'On behalf of Murphy Windows GmbH: the wrong mandate was used.',
    'Генриетта — это сорт малины, а не человек.',
    'Верните деньги на карту МИР, пожалуйста.',
    '— Ой, а я уже отправила письмо.',
    "We ate at McDonald's and bought it at Macy's.",
    'Customer: Will the red one be back?',
    "It's Valentine's Day, where are the flowers?",
    'Your agent: Chrome. Browser: Firefox.',
    'The manager Excel sheet is empty.',
    'The inspection of King George Rec and Florence Avenue is done.',
    'The kiln (the one called Bertha) is hot again.',
    'My husband ordered it. My daughter, English by birth, reads it.',
    'Thanks for the answer, I will wait. Regards',
    'The label says "Size M." and the plan is "Plan B." for now.',
    'We ship to the Netherlands and pay for the Beatles mug.',
    'Postgres on our end is fine, Chrome on the team laptop too.',
    'It was for Sunday lunch with my dad, Easter, you know.',
    'It goes by Post, and I ask for Reception.',
    'Инженер Проектов и Врач Невролог в списке должностей.',
    'администратор кафе «Виктория» не отвечает',
    'The Harvey Wells gift card you sold me was declined twice.',
    'Is the seminar "Adam Smith in ten slides" still on this Thursday, and do you need my ticket?',
    'I would like a copy of "Mrs Dalloway" that is not abridged, please.',
    "Is Monty's Diner one of your voucher partners?",
    "Pick-up at the Trader Joe's in Reseda is closed, the lockers moved to Sherman Oaks.",
    "Does the Auntie Anne's there open before six?",
    'The 18:05 ferry Lord Nelson is cancelled because of a westerly.',
    'Чек есть, 12 980 р., октябрь.',
    'The ferry lands at 18:05, the coach leaves Geneva at 18:30.',
    "Baby's due in the autumn, would you mix the paint again?",
    'please call support or text back',
    'Theirs is called Dolly and yours is called Amelia, same fabric.',
    'My jar of Paul Newman dressing exploded when I opened it.',
    'Вокзал далеко, зато хорошая ж.д. и автобусная связь.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('what tells of others', () => {
  const news =
    'Рабочие завода ветрогенераторов заняли цех в знак протеста против закрытия. «Мы получаем большую поддержку, нас слышат, нам пишут», — заявил Дейв Донателли, глава отдела. По его словам, производство в стране растёт, а спрос в соседних странах падает второй год подряд, и решение владельцев ничем не объяснить. Власти города обещали ответить до конца недели, профсоюз поддержал захват.';
  it('keeps its names, whatever is said in quotation marks', () => {
    expect(names(news)).toEqual(['Дейв Донателли']);
  });
});
