/** The few words that the content script says inside a host page; the rest of the product's words never go there. */
export interface PageWords {
  readonly button: { readonly label: string; readonly hidden: string };
  readonly gate: {
    readonly faultTitle: string;
    readonly faultText: string;
    readonly sendUnchecked: string;
    readonly back: string;
    readonly pressSendAgain: string;
    readonly notMasked: string;
    readonly maskedOnTheWay: string;
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
    label: 'Подобрать ответ',
    hidden: 'Кнопка скрыта на этом сайте. Вернуть её можно в настройках.',
  },
  gate: {
    faultTitle: 'Проверка не удалась',
    faultText: 'Ответ не проверен: в Отклике произошла ошибка. Отправить его без проверки или вернуться к черновику?',
    sendUnchecked: 'Отправить без проверки',
    back: 'Вернуться к черновику',
    pressSendAgain: 'Всё готово. Нажмите «Отправить» ещё раз: этот сайт принимает только ваше собственное нажатие.',
    notMasked: 'Поле ответа не приняло скрытые данные. Ничего не отправлено: поправьте текст и отправьте снова.',
    maskedOnTheWay: 'Сайт отправил форму в обход проверки. Секретные данные в ней закрыты по пути; в черновике они остались.',
  },
  draft: {
    refused: 'Поле ответа не приняло текст. Он скопирован: вставьте его сами, Ctrl+V.',
    altered: 'Поле ответа изменило текст при вставке, поэтому вставка отменена. Текст скопирован: вставьте его сами, Ctrl+V.',
    gone: 'Поле ответа закрылось. Текст скопирован: откройте поле и вставьте его, Ctrl+V.',
    readOnly: 'Это поле нельзя изменять. Текст скопирован.',
    clipboardFailed: 'Поле ответа не приняло текст, и скопировать его не удалось. Возьмите его из панели Отклика.',
  },
  doubts: {
    send: 'Отклик не нашёл здесь кнопку отправки: черновик он проверяет, но отправку не задержит. Покажите кнопку один раз.',
    frame: (site) =>
      `Поле ответа здесь, похоже, от другого сайта (${site}). Откройте его в своей вкладке и включите там Отклик, или подбирайте ответ в боковой панели и копируйте его.`,
    point: 'Показать кнопку',
  },
  picker: { done: 'Готово. Отклик запомнил, где что на этом сайте.' },
};

const en: PageWords = {
  button: {
    label: 'Find a reply',
    hidden: 'The button is hidden on this site. You can bring it back in the settings.',
  },
  gate: {
    faultTitle: 'The check failed',
    faultText: 'This reply was not checked: something went wrong in Otklik. Send it unchecked, or go back to the draft?',
    sendUnchecked: 'Send unchecked',
    back: 'Back to the draft',
    pressSendAgain: 'Ready. Press Send once more: this site takes only your own press.',
    notMasked: 'The reply box did not take the masked text. Nothing was sent: change the text and send again.',
    maskedOnTheWay: 'The site sent the form past the check. Secrets in it were masked on the way; the draft still has them.',
  },
  draft: {
    refused: 'The reply box did not take the text. It is copied: paste it yourself with Ctrl+V.',
    altered: 'The reply box changed the text, so it was taken out again. It is copied: paste it yourself with Ctrl+V.',
    gone: 'The reply box has closed. The text is copied: open the box and paste it with Ctrl+V.',
    readOnly: 'This box cannot be changed. The text is copied.',
    clipboardFailed: 'The reply box did not take the text, and it could not be copied. Take it from the Otklik panel.',
  },
  doubts: {
    send: 'Otklik found no Send button here: it checks the draft but cannot hold a send. Point at the button once.',
    frame: (site) =>
      `The reply box here seems to belong to another site (${site}). Open it in a tab of its own and turn Otklik on there, or find replies in the side panel and copy them.`,
    point: 'Point at the button',
  },
  picker: { done: 'Done. Otklik will remember where things are on this site.' },
};

export const pageWords: { readonly ru: PageWords; readonly en: PageWords } = { ru, en };
