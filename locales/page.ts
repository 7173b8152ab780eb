/** The few words that the content script says inside a host page; the rest of the product's words never go there. */
export interface PageWords {
  readonly button: { readonly label: string; readonly hide: string; readonly hidden: string };
  readonly gate: {
    readonly title: string;
    readonly faultTitle: string;
    readonly faultText: string;
    readonly sendUnchecked: string;
    readonly back: string;
    readonly pressSendAgain: string;
    readonly notMasked: string;
    readonly maskedOnTheWay: string;
    readonly checksOnly: string;
  };
  readonly draft: {
    readonly refused: string;
    readonly altered: string;
    readonly gone: string;
    readonly readOnly: string;
    readonly clipboardFailed: string;
  };
  readonly doubts: {
    readonly subject: string;
    readonly number: string;
    readonly customer: string;
    readonly message: string;
    readonly editor: string;
    readonly send: string;
    readonly unreachable: string;
    readonly point: string;
  };
  readonly picker: {
    readonly title: string;
    readonly subject: string;
    readonly number: string;
    readonly customer: string;
    readonly message: string;
    readonly editor: string;
    readonly send: string;
    readonly keys: string;
    readonly skip: string;
    readonly cancel: string;
    readonly done: string;
  };
  readonly finding: { readonly fix: string; readonly ignore: string; readonly why: string };
  readonly updated: string;
  readonly close: string;
}

const ru: PageWords = {
  button: {
    label: 'Подобрать ответ',
    hide: 'Не показывать кнопку на этом сайте',
    hidden: 'Кнопка скрыта на этом сайте. Вернуть её можно в настройках.',
  },
  gate: {
    title: 'Проверьте ответ перед отправкой',
    faultTitle: 'Проверка не удалась',
    faultText: 'Ответ не проверен: в Отклике произошла ошибка. Отправить его без проверки или вернуться к черновику?',
    sendUnchecked: 'Отправить без проверки',
    back: 'Вернуться к черновику',
    pressSendAgain: 'Всё готово. Нажмите «Отправить» ещё раз: этот сайт принимает только ваше собственное нажатие.',
    notMasked: 'Поле ответа не приняло скрытые данные. Ничего не отправлено: поправьте текст и отправьте снова.',
    maskedOnTheWay: 'Сайт отправил форму в обход проверки. Секретные данные в ней закрыты по пути; в черновике они остались.',
    checksOnly: 'На этом сайте Отклик проверяет черновик, но не может задержать отправку.',
  },
  draft: {
    refused: 'Поле ответа не приняло текст. Он скопирован: вставьте его сами, Ctrl+V.',
    altered: 'Поле ответа изменило текст при вставке, поэтому вставка отменена. Текст скопирован: вставьте его сами, Ctrl+V.',
    gone: 'Поле ответа закрылось. Текст скопирован: откройте поле и вставьте его, Ctrl+V.',
    readOnly: 'Это поле нельзя изменять. Текст скопирован.',
    clipboardFailed: 'Поле ответа не приняло текст, и скопировать его не удалось. Возьмите его из панели Отклика.',
  },
  doubts: {
    subject: 'На странице не нашлась тема обращения.',
    number: 'На странице не нашёлся номер обращения.',
    customer: 'На странице не нашлось имя клиента.',
    message: 'На странице не нашлось письмо клиента.',
    editor: 'На странице не нашлось поле для ответа.',
    send: 'На странице не нашлась кнопка отправки: ответ не будет задержан для проверки.',
    unreachable: 'Поле ответа закрыто от расширений. Подбирайте ответ в боковой панели и копируйте его.',
    point: 'Показать самому',
  },
  picker: {
    title: 'Покажите на странице:',
    subject: 'тему обращения',
    number: 'номер обращения',
    customer: 'имя клиента',
    message: 'последнее письмо клиента',
    editor: 'поле для ответа',
    send: 'кнопку отправки',
    keys: '↑ и ↓ — шире и у́же, Enter — выбрать, Esc — отменить',
    skip: 'Здесь этого нет',
    cancel: 'Отменить',
    done: 'Готово. Отклик запомнил, где что на этом сайте.',
  },
  finding: { fix: 'Исправить', ignore: 'Пропустить', why: 'Почему' },
  updated: 'Отклик обновился. Он снова заработает здесь, когда вы обновите страницу; черновик не тронут.',
  close: 'Закрыть',
};

const en: PageWords = {
  button: {
    label: 'Find a reply',
    hide: 'Hide this button on this site',
    hidden: 'The button is hidden on this site. You can bring it back in the settings.',
  },
  gate: {
    title: 'Check the reply before it goes',
    faultTitle: 'The check failed',
    faultText: 'This reply was not checked: something went wrong in Otklik. Send it unchecked, or go back to the draft?',
    sendUnchecked: 'Send unchecked',
    back: 'Back to the draft',
    pressSendAgain: 'Ready. Press Send once more: this site takes only your own press.',
    notMasked: 'The reply box did not take the masked text. Nothing was sent: change the text and send again.',
    maskedOnTheWay: 'The site sent the form past the check. Secrets in it were masked on the way; the draft still has them.',
    checksOnly: 'On this site Otklik checks the draft but cannot hold a send.',
  },
  draft: {
    refused: 'The reply box did not take the text. It is copied: paste it yourself with Ctrl+V.',
    altered: 'The reply box changed the text, so it was taken out again. It is copied: paste it yourself with Ctrl+V.',
    gone: 'The reply box has closed. The text is copied: open the box and paste it with Ctrl+V.',
    readOnly: 'This box cannot be changed. The text is copied.',
    clipboardFailed: 'The reply box did not take the text, and it could not be copied. Take it from the Otklik panel.',
  },
  doubts: {
    subject: 'No subject found on this page.',
    number: 'No ticket number found on this page.',
    customer: 'No customer name found on this page.',
    message: 'No customer letter found on this page.',
    editor: 'No reply box found on this page.',
    send: 'No Send button found on this page: replies will not be held for the check.',
    unreachable: 'This reply box is closed to extensions. Find replies in the side panel and copy them.',
    point: 'Point at it',
  },
  picker: {
    title: 'Point on the page at',
    subject: 'the subject',
    number: 'the ticket number',
    customer: 'the customer’s name',
    message: 'the customer’s last letter',
    editor: 'the reply box',
    send: 'the Send button',
    keys: '↑ and ↓ wider and narrower, Enter to choose, Esc to cancel',
    skip: 'Not on this page',
    cancel: 'Cancel',
    done: 'Done. Otklik will remember where things are on this site.',
  },
  finding: { fix: 'Fix', ignore: 'Ignore', why: 'Why' },
  updated: 'Otklik was updated. It works here again once you reload the page; your draft is untouched.',
  close: 'Close',
};

export const pageWords: { readonly ru: PageWords; readonly en: PageWords } = { ru, en };
