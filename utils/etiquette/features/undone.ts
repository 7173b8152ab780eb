// «Перезвонить в банк и спросить про лимит», «Стоимость прикинуть и вписать»: what is still to be done, told to oneself.
import type { Span } from '../../text';
import { isMasked, perParagraph } from '../draft/paragraph';

const office =
  /(?<![а-яё])(?:перезвонить|узнать|спросить|уточнить|проверить|перепроверить|прикинуть|посчитать|вписать|дописать|вставить|подставить|согласовать|сверить|глянуть|напомнить|поправить|доделать|убрать|допроверить|выяснить)(?![а-яё])/iu;
/** What makes it a sentence for the reader: a modal word, «вы», a reason, a verb that somebody does. */
const forReader =
  /(?<![а-яё])(?:можно|нужно|надо|необходимо|следует|стоит|лучше|легко|удобно|просто|важно|прошу|просим|просьба|прос[а-яё]+|предлаг[а-яё]+|рекоменд[а-яё]+|совет[а-яё]+|помо[гжч][а-яё]*|мо[гж][а-яё]+|смо[гж][а-яё]+|буд[а-яё]+|хо[тч][а-яё]+|готов[аоы]?|ра[дт][аоы]?|удал[а-яё]+|получ[а-яё]+|успе[а-яё]+|попроб[а-яё]+|постара[а-яё]+|достаточно|поэтому|чтобы|если|как|где|что|чем|вы|вам|вас|ваш[а-яё]*|внутр[а-яё]*|служебн[а-яё]*|комментарий|заметка|пометка|способ[а-яё]*|право|возможност[а-яё]*|остал[а-яё]+|собира[а-яё]+|плани[а-яё]+|обеща[а-яё]+|долж[а-яё]+|обязан[а-яё]*|реши[а-яё]+|забы[а-яё]+|позвол[а-яё]+|пройдите|зайдите|откройте|нажмите|приходите|звоните|есть|нельзя|[а-яё]{2,}(?:[еи]те|йте|ьте)(?:сь)?)(?![а-яё])/iu;
const listed = /(?:^|\n)\s*(?:\d+[.)]|[-–—•*])\s*$/u;

/** Sentences of at most nine words that name an act of the office and nobody who shall do it. */
export const undoneIn = perParagraph((paragraph): readonly Span[] => {
  const { shadow, text, sentences } = paragraph;
  if (!office.test(shadow)) return [];
  const found = sentences.filter(({ start, end, first, last, question }) => {
    const said = shadow.slice(start, end);
    return (
      !question &&
      last - first <= 9 &&
      office.test(said) &&
      !forReader.test(said) &&
      !/^\s*(?:\d+[.)]|[-–—•*])\s/u.test(said) &&
      !listed.test(text.slice(0, start)) &&
      !/:\s*$/u.test(text.slice(0, start)) &&
      !isMasked(paragraph, start, end)
    );
  });
  // Several in a row are steps for the reader.
  return found.length > 1 ? [] : found;
});
