// What is still to be done with the text itself: a piece of it is named and an act of editing («вторую строку стереть»,
// “skip this paragraph”), with nobody who shall do it. Then it is the template that speaks, or a note to oneself.
import type { Span } from '../../text';
import { isMasked, perParagraph, type Sentence } from '../draft/paragraph';
import { hasMatch } from '../draft/small';

const piece =
  /(?<![а-яa-z])(?:(?:абзац|блок|кус(?:ок|ка|ки)|фрагмент|строк|строчк|вариант|верси|текст|шаблон|макрос|скрипт|заготовк|фраз|приписк|шапк|концовк|рыб(?=[аы])|болванк|вставк|приветстви|формулировк|оговорк|дисклеймер)[а-я]*|п\.?п?\. ?\d|(?:paragraph|para|block|section|sentence|line|version|option|template|macro|snippet|wording|script|boilerplate|intro|greeting|sign-?off|disclaimer|passage|bit|text)s?)(?![а-яa-z])/iu;
const edits =
  /(?<![а-яa-z])(?:убрать|удалить|стереть|вырезать|вычеркнуть|зачеркнуть|выкинуть|снести|оставить|вставить|подставить|скопировать|копировать|заменить|поменять|пропустить|использовать|взять|брать|выбрать|подогнать|подчеркнуть|убери|удали|сотри|оставь|вставь|подставь|скопируй|замени|выбери|используй|возьми|пропусти|delete|remove|strike|keep|insert|choose|pick|swap|skip|omit|paste|copy|use|drop|leave out|take out|scrap|lose)(?![а-яa-z])/iu;
const condition =
  /(?<![а-яa-z])(?:если|когда|при|кроме|только (?:для|если|при)|для (?:новых|постоянных|юр|физ|тех|vip|вип|клиент)[а-я]*|if|when|unless|except|only (?:for|if)|for (?:new|business|regular|returning|vip|members?|families))(?![а-яa-z])/iu;
const numbered =
  /(?<![а-яa-z])(?:абзац|блок|строк|вариант|текст|шаблон|макрос|скрипт|paragraph|para|block|section|option|template|macro|text|version)[а-я]*s? ?№?\d/iu;
/** Who is to do it, or may: then it is said to the reader. */
const forReader =
  /(?<![а-яa-z])(?:можно|нужно|надо|необходимо|следует|стоит|лучше|проще|легко|прос[а-я]+|мо[гж][а-я]+|смо[гж][а-я]+|буд[а-я]+|чтобы|вы|вам|вас|вами|ваш[а-я]*|мы|нам|я|кнопк[а-я]+|мен[юе]|раздел[а-я]*|приложени[а-я]+|сайт[а-я]*|[а-я]{3,}(?:йте|ьте|ите|ете)(?:сь)?|нельзя|you|your|please|we|i|can|could|must|should|button|menu|app|page|screen|to|will)(?![а-яa-z])|,? [«"“]/iu;

const isWork = (said: string, { question }: Sentence): boolean =>
  !question &&
  hasMatch(said, piece) &&
  hasMatch(said, edits) &&
  (hasMatch(said, condition) || numbered.test(said)) &&
  !hasMatch(said, forReader);

/** «Использовать только для новых абонентов!», “Send only to new members.” */
const usedFor =
  /^[\s([{*/#~—–-]*(?:использовать|применять|отправлять|вставлять|слать|use|send|apply|insert) (?:это |this )?(?:только|строго|лишь|only) (?:для|если|при|клиент|for|if|when|to) (?:нов|постоян|стар|юр|физ|vip|вип|клиент|абонент|держател|подписчик|тех|вежлив|жалоб|отказ|new|old|existing|regular|business|vip|members?|customers?|clients?|subscribers?|complaints?|guests)/iu;

/** Sentences that tell what to do with a piece of this text. */
export const textWorkIn = perParagraph((paragraph): readonly Span[] => {
  const { shadow, sentences } = paragraph;
  if (!hasMatch(shadow, edits) && !/использовать|применять|отправлять|слать|send|apply/iu.test(shadow)) return [];
  return sentences.flatMap((sentence) => {
    const said = shadow.slice(sentence.start, sentence.end);
    return (isWork(said, sentence) || usedFor.test(said)) && !isMasked(paragraph, sentence.start, sentence.end)
      ? [{ start: sentence.start, end: sentence.start + said.trimEnd().length }]
      : [];
  });
});
