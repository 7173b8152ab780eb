import { faultWords, type FaultWords } from './fault';

/** The few words that the content script says inside a host page; the rest of the product's words never go there. */
export interface PageWords {
  readonly button: { readonly hint: string; readonly hidden: string };
  readonly gate: FaultWords & {
    readonly pressSendAgain: string;
    /** The page has taken its Send or its reply box out while the gate asked. */
    readonly redrawn: string;
    readonly pressButton: string;
    readonly notMasked: string;
    readonly maskedOnTheWay: string;
    readonly pasted: string;
    /** Why a reply went unchecked, in a few words. */
    readonly noAnswer: string;
    readonly notRecorded: string;
    readonly namesUnchecked: string;
    /** While a send waits for a long draft to be read. */
    readonly reading: string;
    readonly tooLong: string;
  };
  readonly draft: {
    readonly refused: string;
    readonly altered: string;
    readonly gone: string;
    readonly readOnly: string;
    readonly clipboardFailed: string;
  };
  readonly doubts: { readonly send: string; readonly frame: (site: string) => string; readonly point: string };
  readonly picker: { readonly done: string };
}

const ru: PageWords = {
  button: {
    hint: 'Подобрать ответ. Правой кнопкой мыши — скрыть на этом сайте',
    hidden: 'Кнопка на этом сайте скрыта. Вернуть её можно в настройках.',
  },
  gate: {
    ...faultWords.ru,
    pressSendAgain: 'Готово. Нажмите «Отправить» ещё раз: этот сайт принимает только ваше нажатие.',
    redrawn: 'Пока вы решали, сайт обновил форму ответа. Ничего не отправлено: проверьте текст и нажмите «Отправить» ещё раз.',
    pressButton: 'Готово, но по этой клавише сайт письмо не отправил. Нажмите кнопку отправки.',
    notMasked: 'Поле ответа не приняло текст. Ничего не отправлено: поправьте текст сами.',
    maskedOnTheWay: 'Сайт отправил форму в обход проверки. Секретные данные в ней скрыты, в черновике остались.',
    pasted: 'Во вставленном тексте есть секретные данные. Они подчёркнуты; перед отправкой Отклик предложит их скрыть.',
    noAnswer: 'проверка не отвечает',
    notRecorded: 'Ответ ушёл, но запись о контакте не сохранилась: браузер её не принял.',
    namesUnchecked: 'Имена и адреса сейчас не проверяются: словари Отклика не загрузились. Номера, карты и пароли проверяются.',
    reading: 'Длинный текст проверяется, ответ уйдёт сразу после этого.',
    tooLong: 'Больше 200 000 знаков: тон не проверяется, личные и секретные данные проверяются.',
  },
  draft: {
    refused: 'Поле ответа не приняло текст. Он скопирован: вставьте его сами, Ctrl+V.',
    altered: 'Поле ответа изменило текст, вставка отменена. Он скопирован: вставьте его сами, Ctrl+V.',
    gone: 'Поле ответа закрылось. Текст скопирован: вставьте его сами, Ctrl+V.',
    readOnly: 'Это поле нельзя изменять. Текст скопирован.',
    clipboardFailed: 'Поле ответа не приняло текст, скопировать его не удалось. Возьмите его из панели Отклика.',
  },
  doubts: {
    send: 'Кнопка отправки не нашлась: черновик проверяется, но отправка не задерживается. Покажите кнопку один раз.',
    frame: (site) => `Поле ответа здесь с другого сайта: ${site}. Включите Отклик и там или копируйте ответ из боковой панели.`,
    point: 'Показать кнопку',
  },
  picker: { done: 'Готово. Отклик запомнил, где что на этом сайте.' },
};

const en: PageWords = {
  button: {
    hint: 'Find a reply. Right-click to hide this button on this site',
    hidden: 'The button is hidden on this site. You can bring it back in the settings.',
  },
  gate: {
    ...faultWords.en,
    pressSendAgain: 'Ready. Press Send once more: this site takes only your own press.',
    redrawn: 'The site redrew its reply form while you were deciding. Nothing was sent: look at the text and press Send once more.',
    pressButton: 'Ready, but this site did not send by that key. Press its Send button.',
    notMasked: 'The reply box did not take the text. Nothing was sent: change the text yourself.',
    maskedOnTheWay: 'The site sent the form past the check. Secrets in it were masked; the draft still has them.',
    pasted: 'The pasted text has secrets in it. They are underlined; before the send Otklik will offer to mask them.',
    noAnswer: 'the check does not answer',
    notRecorded: 'The reply went out, but no record of the contact was kept: the browser did not take it.',
    namesUnchecked:
      'Names and addresses are not being checked now: the word lists of Otklik did not load. Numbers, cards and passwords are.',
    reading: 'A long text is being checked, the reply goes right after that.',
    tooLong: 'Over 200,000 characters: the tone is not being checked, personal and secret data are.',
  },
  draft: {
    refused: 'The reply box did not take the text. It is copied: paste it yourself with Ctrl+V.',
    altered: 'The reply box changed the text; it was taken out. It is copied: paste it yourself with Ctrl+V.',
    gone: 'The reply box has closed. The text is copied: paste it yourself with Ctrl+V.',
    readOnly: 'This box cannot be changed. The text is copied.',
    clipboardFailed: 'The reply box did not take the text, and it could not be copied. Take it from the Otklik panel.',
  },
  doubts: {
    send: 'No Send button was found: the draft is checked, but a send is not held. Point at the button once.',
    frame: (site) => `The reply box here is of another site: ${site}. Turn Otklik on there, too, or copy replies from the side panel.`,
    point: 'Point at the button',
  },
  picker: { done: 'Done. Otklik will remember where things are on this site.' },
};

export const pageWords: { readonly ru: PageWords; readonly en: PageWords } = { ru, en };
