// A sentence that was meant for somebody on the same side of the desk, told by what it is made of and not by its words:
// it does not speak to the reader, and two or more signs come together — the customer as a third person, an order
// («закрывай», «не обещать», “skip the speech”), matters of the office, a judgement of a person, a colleague called by name.
import type { Span } from '../../text';
import { isMasked, perParagraph } from '../draft/paragraph';
import { hasMatch } from '../draft/small';
import { isForRole, namesColleague } from './crew';
import { orders, ordersInEnglish, quietly } from './dealt-with';
import { commands } from './second-person';
import {
  hushed,
  judged,
  judgedInEnglish,
  judgedPerhaps,
  judgedPerhapsInEnglish,
  third,
  thirdInEnglish,
  thirdPerhaps,
  thirdPerhapsInEnglish,
} from './spoken-of';

/** The reader is spoken to, or of: then it is no note. */
const reader = /(?<![а-я])(?:вы|вас|вам|вами|ваш[а-я]*|[а-я]{3,}(?:йте|ьте|ите)(?:сь)?)(?![а-я])/iu;
const readerByName = /(?<![а-яa-z])(?:вы|вас|вам|вами|ваш[а-я]*|you|your|yours|yourself)(?![а-яa-z])/iu;
const readerInEnglish = /(?<![a-z])(?:you|your|yours|yourself|please|(?<=^\s*)don't mention it)(?![a-z])/iu;

const office =
  /(?<![а-я])(?:тикет[а-я]*|скрипт[а-я]*|чарджб[а-я]+|эскал[а-я]+|л2|л3|второй лини[а-я]|в карточк[а-я]|црм|crm|старш(?:ий|ему|его)|начальств[а-я]+|начальник[а-я]*|шеф[а-я]*|босс[а-я]*|руководств[а-я]+|юрист[а-я]*|безопасник[а-я]*|тимлид[а-я]*|супервайзер[а-я]*|смен(?:а|е|щик|щику)|в прошлый раз|как обычно|между нами|пока не узна[а-я]+|лояльност[а-я]+|бонус[а-я]*|скидк[а-я]|компенсаци[а-я]+|перерасч[её]т|возврат|просрочк[а-я]|долг[а-я]*|ч[её]рн[а-я]+ списк[а-я]+|на контрол[а-я]+|терминал|регламент)(?![а-я])/iu;
const officeInEnglish =
  /(?<![a-z])(?:ticket|case notes?|on file|script|speech|chargeback|escalat[a-z]+|l[123]|tier (?:2|two)|boss|manager|mgr|supervisor|legal|compliance|win-?back|churn|freebies|goodwill|comp|blacklist(?:ed)?|arrears|instalments|discount|refund|credit|compensation|liability|fault|panel|hr|write-?off|small print|vip|watch ?list|red flag|the queue|shift)(?![a-z])/iu;
const name = String.raw`(?:[А-ЯЁ][а-яё]{1,10}|[A-Z][a-z]{1,11})`;
/** «Серёж, не отправляй», «…, Ир, ответь», “Sam, don't send this yet”. */
const calls = new RegExp(
  String.raw`^[^А-Яа-яЁёA-Za-z]*(?:[Пп]о ?смотри, |[Сс]лушай, |[Аа] )?${name}(?:,|\s?[–—-])\s|,\s${name},\s|^(?:[Кк]оллеги|[Тт]eam|[Гг]айз|[Рр]ебят[а]?|[Вв]нимание|[Tt]eam|[Gg]uys|[Ff]olks|[Aa]ll)(?:,| смене| всем)`,
  'u',
);
/** Marks that set a line apart. */
const setApart = /^\s*(?:\/\/|@[a-zа-я]|\*{2,}|-{2,}|#{1,}|~{2,}|>{2,}|!{2,}|[([{]|nb[:!]|n\.b\.|fyi[:,]|psst|внутр\.?|служебн)/iu;
/** «Если клиент VIP — …» is of the template, «прошу эти сведения …» a mark. */
const other =
  /^[^а-яa-z]*(?:если|для (?:юр|физ)|if|when|unless|for (?:business|new))(?![а-яa-z])|черт возьми|(?<![а-я])(?:прости|извини|информаци[а-я]+|сведени[а-я]+|документ[а-я]*|материал[а-я]*)(?![а-я])/iu;
/** «Коллеги, кто вёл заказ?» */
const anyone =
  /^(?:коллеги|ребята?|девочки|народ|team|guys|folks|all),? [^.!?\n]*(?<![а-яa-z])(?:кто(?:-нибудь)?|who|anyone|anybody|someone|somebody)(?![а-яa-z])(?! [а-яa-z]* ?(?:вам|you))/iu;
const worked = /(?<![а-яa-z])(?:заказ|заявк|тикет|смен|обращен|order|ticket|case|claim|booking)/iu;
const canYou = /(?<![a-z])(?:(?:can|could|will|would) you|is yours|your (?:client|customer|one|ticket))(?![a-z])/giu;
/** A colleague who is told of: «Так отвечать нельзя, коллеге назначено обучение» owns up to the reader. */
const tellsOfColleague =
  /(?<![а-яa-z])(?:коллег(?:а|е|у|ой)|сотрудни(?:к|ку|ком|ца|це|цу|цей)|специалист(?:у|ом|ка)?|оператор(?:у|ом)?|администратор(?:у|ом)?|(?:my|our|the|a) colleague)(?![а-яa-z])/iu;
/** A list of whom to write to. */
const contacts = /:\s?[^:]{0,30}(?:\+?\d[\d ()-]{6,}|@|https?:)/u;
/** «Проверь розетку, она нужна с заземлением»: of a thing. */
const ofThing = /, (?:он|она|it)(?![а-яa-z])/giu;
const few = /^\s*\S+(?:\s+\S+)?\s*$/u;

/** «Лен, спасибо», «Анне — добрый день»: a greeting. */
const greets = /(?<![а-яa-z])(?:здравствуй|привет|добр(?:ый|ое|ого)|спасибо|благодар|thank|hello|hi)/iu;

/** Sentences that only a colleague was meant to read. */
export const amongColleagues = perParagraph((paragraph): readonly Span[] => {
  const { shadow, text, sentences, tokens } = paragraph;
  return sentences.flatMap((sentence): readonly Span[] => {
    const said = shadow.slice(sentence.start, sentence.end);
    if (few.test(said)) return [];
    const russian = /[а-я]{3}/iu.test(said);
    const forRole = isForRole(said);
    const byName = forRole ? undefined : namesColleague(text.slice(sentence.start, sentence.end));
    const called = calls.test(said) || byName === 'called';
    const labelled = forRole || byName === 'for' || (byName === 'called' && !greets.test(said));
    const toReader = hasMatch(said, readerByName);
    const spoken = toReader || (russian ? hasMatch(said, reader) : hasMatch(called ? said.replaceAll(canYou, ' ') : said, readerInEnglish));
    if (spoken && !labelled) return [];
    if (!labelled && (other.test(said) || isMasked(paragraph, sentence.start, sentence.start + 1))) return [];
    const place = { start: sentence.start, end: sentence.start + said.trimEnd().length };
    if (labelled && !toReader && (byName === 'called' || (forRole && (!spoken || /[([{/*#~]/u.test(said.charAt(0))))))
      return contacts.test(said) ? [] : [place];
    const own = tokens.slice(sentence.first, sentence.last);
    const ordered = russian
      ? commands(paragraph, own) > 0 || hasMatch(said, orders) || hasMatch(said, quietly)
      : hasMatch(said, ordersInEnglish);
    const them = hasMatch(labelled || called ? said : said.replaceAll(ofThing, ','), russian ? third : thirdInEnglish);
    const perhaps = !them && hasMatch(said, russian ? thirdPerhaps : thirdPerhapsInEnglish);
    const apart =
      setApart.test(said) || /(?:\/\/|\*{2,}|[#~([{>])\s*$/u.test(shadow.slice(Math.max(0, sentence.start - 4), sentence.start));
    const kept = hasMatch(said, hushed);
    const meetsAnyone = anyone.test(said) && (them || worked.test(said));
    // Without an order, a third person or a mark the rest tells nothing, and need not be looked for.
    if (!labelled && !meetsAnyone && !ordered && !them && !apart && !kept) return [];
    const matter = hasMatch(said, russian ? office : officeInEnglish);
    const person = hasMatch(said, russian ? judged : judgedInEnglish);
    const maybe = !person && hasMatch(said, russian ? judgedPerhaps : judgedPerhapsInEnglish);
    const signs = [ordered, them || perhaps, matter, person || maybe, called, apart, kept].filter(Boolean).length;
    const enough =
      meetsAnyone ||
      (labelled
        ? signs >= (toReader ? 2 : 1)
        : signs >= 2 &&
          (them || apart || kept || called || !tellsOfColleague.test(said)) &&
          ((ordered && (them || matter || person || called || apart || kept)) ||
            (kept && (them || perhaps || apart || called || matter)) ||
            (them && (person || apart)) ||
            (apart && (person || (maybe && perhaps)))));
    return enough ? [place] : [];
  });
});
