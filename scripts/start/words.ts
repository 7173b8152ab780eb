const ru = {
  building: (browser: string) => `Собираем расширение для ${browser}`,
  opening: (path: string) => `Открываем браузер: ${path}`,
  unboxed: 'Песочница браузера здесь не работает (root или контейнер), браузер запущен без неё.',
  taken: (count: number) => `Отклик стоит. Взяли готовый набор: ${count} ответов и статей.`,
  letter: (subject: string, from: string) => `Открыли письмо «${subject}» (${from}).`,
  box: 'Курсор в поле ответа: с этого мгновения Отклик работает на странице, раньше — нет.',
  palette: (key: string) => `Нажали ${key}. Отклик предлагает:`,
  filling: (label: string, value: string) => `Ответу нужно значение «${label}»: вписали ${value}.`,
  inserted: 'Вставили ответ. В поле теперь:',
  typing: (text: string) => `Дописали от себя: «${text}»`,
  marked: 'Отклик подчеркнул номер карты.',
  pressed: 'Нажали «Отправить». Отклик задержал письмо и показал, что уйдёт клиенту.',
  masked: 'Выбрали «Скрыть и отправить».',
  received: (to: string) => `Клиент (${to}) получил:`,
  noCard: 'Номера карты в письме нет. Оно ушло один раз и слово в слово такое, какое осталось в поле.',
  seconds: (total: string, first: string) => `Всего ${total} с; первая подсказка — через ${first} с после запуска.`,
  yours: (address: string, key: string) =>
    `Теперь попробуйте сами: ${address}\nОткройте любое письмо слева, щёлкните в поле ответа, нажмите ${key}. Клавиши — по «?».\nЗакройте окно или нажмите Ctrl+C, когда закончите.`,
  pictures: (folder: string) => `Экрана здесь нет, поэтому браузер работал без окна. Снимки каждого шага: ${folder}`,
  picture: (file: string) => `Снимок для README: ${file}`,
  failed: (step: string, why: string) => `Не получилось: ${step}\n${why}`,
  steps: {
    browser: 'открыть браузер с расширением',
    pack: 'взять готовый набор ответов',
    letter: 'открыть письмо',
    box: 'дождаться Отклика в поле ответа',
    palette: 'открыть подбор ответа',
    insert: 'вставить ответ',
    typing: 'дописать в поле ответа',
    gate: 'дождаться проверки перед отправкой',
    received: 'получить письмо на другой стороне',
  },
  operator: 'Ольга Смирнова',
  sentence: 'Если откажетесь, вернём деньги на карту 4111 1111 1111 1111.',
  /** What is filled in where a reply asks for words: by what its label speaks of, else the last. */
  texts: [
    ['трек', 'RA123456785RU'],
    ['служба', 'Почта России'],
    ['', 'уточним сегодня'],
  ] as readonly (readonly [about: string, value: string])[],
};

export type Words = typeof ru;
export type Step = keyof Words['steps'];

const en: Words = {
  building: (browser) => `Building the extension for ${browser}`,
  opening: (path) => `Opening the browser: ${path}`,
  unboxed: 'The browser’s sandbox does not work here (root or a container): it runs without.',
  taken: (count) => `Otklik is in. Took the starter library: ${count} replies and references.`,
  letter: (subject, from) => `Opened the letter “${subject}” (${from}).`,
  box: 'The caret is in the reply box: from now on Otklik works in the page, and not before.',
  palette: (key) => `Pressed ${key}. Otklik suggests:`,
  filling: (label, value) => `The reply needs “${label}”: filled in ${value}.`,
  inserted: 'Inserted the reply. The box now says:',
  typing: (text) => `Added by hand: “${text}”`,
  marked: 'Otklik underlined the card number.',
  pressed: 'Pressed Send. Otklik held the letter and showed what the customer would get.',
  masked: 'Chose “Mask and send”.',
  received: (to) => `The customer (${to}) received:`,
  noCard: 'There is no card number in it. It went once, and word for word as it stood in the box.',
  seconds: (total, first) => `${total} s in all; the first suggestion came ${first} s after the start.`,
  yours: (address, key) =>
    `Now try it yourself: ${address}\nOpen any letter on the left, click into the reply box, press ${key}. “?” shows the keys.\nClose the window or press Ctrl+C when you are done.`,
  pictures: (folder) => `There is no display here, so the browser ran without a window. Pictures of each step: ${folder}`,
  picture: (file) => `Picture for the README: ${file}`,
  failed: (step, why) => `This did not work: ${step}\n${why}`,
  steps: {
    browser: 'open a browser with the extension',
    pack: 'take the starter library',
    letter: 'open a letter',
    box: 'see Otklik at the reply box',
    palette: 'open the palette',
    insert: 'insert a reply',
    typing: 'type into the reply box',
    gate: 'see the gate hold the send',
    received: 'receive the letter at the other end',
  },
  operator: 'Olga Smith',
  sentence: 'If you would rather cancel, we will refund card 4111 1111 1111 1111.',
  texts: [
    ['track', 'RA123456785GB'],
    ['carrier', 'Royal Mail'],
    ['', 'to be confirmed today'],
  ],
};

/** The language of the terminal: Russian where its locale says so, English elsewhere. */
export function terminalLanguage(env: NodeJS.ProcessEnv): 'ru' | 'en' {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

export const wordsIn: Readonly<Record<'ru' | 'en', Words>> = { ru, en };
