import type { HostFilePart } from '../saved';

/** What the picker says; the caller chooses the language. */
export interface PickerWords {
  readonly title: string;
  readonly ask: Readonly<Record<HostFilePart, string>>;
  /** Before what would be read from the element pointed at. */
  readonly reads: string;
  /** Shown where the element has no text to read. */
  readonly nothing: string;
  readonly take: string;
  readonly skip: string;
  readonly cancel: string;
  readonly keys: string;
}

export const pickerWords: Readonly<Record<'ru' | 'en', PickerWords>> = {
  ru: {
    title: 'Покажите, где что на странице',
    ask: {
      customerName: 'Укажите имя клиента',
      customerAddress: 'Укажите адрес клиента',
      number: 'Укажите номер обращения',
      subject: 'Укажите тему обращения',
      message: 'Укажите последнее письмо клиента',
      editor: 'Укажите поле, в котором вы пишете ответ',
      send: 'Укажите кнопку, которая отправляет ответ',
    },
    reads: 'Здесь:',
    nothing: 'здесь нет текста',
    take: 'Взять',
    skip: 'Этого на странице нет',
    cancel: 'Отменить всё',
    keys: 'Щелчок или Enter — взять. Стрелки вверх и вниз — шире и уже, влево и вправо или Tab — соседний элемент. Esc — пропустить, Shift+Esc — отменить.',
  },
  en: {
    title: 'Show what is where on this page',
    ask: {
      customerName: 'Point at the customer’s name',
      customerAddress: 'Point at the customer’s address',
      number: 'Point at the number of the ticket',
      subject: 'Point at the subject of the ticket',
      message: 'Point at the customer’s last letter',
      editor: 'Point at the box you write your reply in',
      send: 'Point at the button that sends the reply',
    },
    reads: 'Here:',
    nothing: 'no text here',
    take: 'Take it',
    skip: 'Not on this page',
    cancel: 'Cancel all',
    keys: 'Click or Enter takes it. Up and down arrows: wider and narrower; left and right or Tab: the element beside it. Esc skips, Shift+Esc cancels.',
  },
};
