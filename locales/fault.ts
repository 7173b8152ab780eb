/** The few words that are said where nothing else of ours can be shown: apart, since the door of every page carries them. */
export interface FaultWords {
  readonly faultTitle: string;
  readonly faultText: string;
  readonly sendUnchecked: string;
  readonly back: string;
}

export const faultWords: { readonly ru: FaultWords; readonly en: FaultWords } = {
  ru: {
    faultTitle: 'Проверка не удалась',
    faultText: 'Ответ не проверен: в Отклике произошла ошибка.',
    sendUnchecked: 'Отправить без проверки',
    back: 'Вернуться к черновику',
  },
  en: {
    faultTitle: 'The check failed',
    faultText: 'This reply was not checked: something went wrong in Otklik.',
    sendUnchecked: 'Send unchecked',
    back: 'Back to the draft',
  },
};
