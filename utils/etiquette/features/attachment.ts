import type { Span } from '../../text';
import { isMasked, perParagraph } from '../draft/paragraph';
import { matchesOf } from '../draft/small';

const file =
  'файл|документ|скан|копи|фото|скриншот|инструкци|договор|сч[её]т|акт|справк|чек|квитанци|таблиц|схем|памятк|выписк|детализаци|бланк|заявлени|ответ|письм|прайс|каталог|отч[её]т|накладн|реквизит|образец|шаблон|план|архив';
const russian = new RegExp(
  String.raw`(?<![a-zа-яё])(?:во? (?:этом |данном |ответном )?вложени(?:и|ях)|(?:в|к) приложени(?:и|ю|ях) к (?:этому |данному |настоящему )?(?:письму|ответу|сообщению)|(?:см\.|смотрите|смотри|откройте) (?:во )?вложени[a-zа-яё]*|(?:прикреп(?:ляю|ляем|ил|ила|или|лю|им)|прикладыва(?:ю|ем)|прилож(?:ил|ила|или|у|им)|прилага(?:ю|ем|ется|ются)|вклады(?:ваю|ваем)|влож(?:ил|ила|или)|подкреп(?:ил|ила|или))(?! (?:все |максимум |свои |к этому )*(?:усили|стараний|старани|л[её]д|руку|карту|пропуск))|(?:${file})[a-zа-яё]* (?:[a-zа-яё]+ ){0,3}(?:прикрепл[её]н|приложен|вложен)[аоы]?|(?:прикрепл[её]нн|приложенн|вложенн)(?:ый|ом|ого|ая|ой|ую|ые|ых|ым) (?:${file})[a-zа-яё]*|(?:к|в) (?:этому |данному |настоящему )?(?:письму|ответу|сообщению|письме) (?:прикрепл|прилож|прилаг|влож)[a-zа-яё]*|(?:подколот|подшит|прицепл|добавл)[a-zа-яё]* (?:к|в) (?:этому |это )?письм[оу]|в аттаче|(?:вложением|отдельным файлом|(?:вложенным|прикрепл[её]нным|приложенным) (?:файлом|документом))|(?:отправля(?:ю|ем)|высыла(?:ю|ем)|направля(?:ю|ем)|шлю) (?:вам )?(?:в|этим|отдельным)? ?(?:файл|скан|документ)[a-zа-яё]*)(?![a-zа-яё])`,
  'giu',
);
const english =
  /(?<![a-zа-яё])(?:you(?:'ll| will) find (?:[a-z]+ ){0,4}?(?:attached|enclosed)|(?:please )?(?:find|see|open|check|review|use) (?:(?:the|an?|my|our|your) )?(?:[a-z]+ ){0,3}?(?:attached|attachment|enclosed)|as an attachment|(?:attached|enclosed|pinned|clipped|stapled|tacked|appended) (?:to|with|in) (?:this|my) (?:e-?mail|message|letter|reply|note)|(?:i'm|i am|we're|we are) (?:attaching|enclosing)|(?<=(?:^|[.!?\n])\s*)(?:attaching|enclosing)(?= (?:the|a|an|our|your|my|you|here)(?![a-z]))|(?:i'm|i am|we're|we are|i've|we've|i have|we have) (?:also |just )?(?:includ(?:ing|ed)|add(?:ing|ed)|append(?:ing|ed)|put)(?: [a-z']+){1,4} (?:with|to|in|on) this (?:e-?mail|message|letter|reply)|(?:the|our|your|an?) (?:attached|enclosed|accompanying|appended) (?:[a-z]+ )?(?:pdf|file|document|form|copy|letter|receipt|invoice|guide|certificate|confirmation|scan|statement|label|list|report|quote|contract)|attached (?:herewith|below)|in attachment|along with this (?:e-?mail|message)|(?:pdf|file|invoice) attached(?! to your)|(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:also |just )?(?:attach(?:ed|ing)?|enclos(?:ed|ing)?)|(?:is|are) (?:attached|enclosed)(?! to (?:your|the) (?:account|profile|order|wall|frame|device))|attached (?:is|are|you'll|you will|please)|in the attach(?:ment|ed)|(?:the )?attached (?:file|document|pdf|form|guide|manual|invoice|letter|photo|screenshot|receipt|copy|copies|label|statement|contract|agreement|quote|report|map|list|spreadsheet|certificate|policy|leaflet|brochure|voucher|ticket|image|picture|scan|summary|schedule)s?|enclosed (?:is|are|please))(?![a-zа-яё])/giu;
/** «Покупатель приложил видео»: someone else did, and not to this reply. */
const someone = /(?<![а-яё])(?:[а-яё]{2,}(?:тель|тор|ник|щик|[её]р|ец|сестра)|врач|банк|магазин|клиент|она?)(?![а-яё])[^.!?\n]*$/iu;
const past = /^(?:прикреп|прилож|влож|подкреп)ил[аи]?$/iu;

const theirs = /(?:вы|вами|вашем|вашего|ваших|вам|you|your|если|просим|прошу|можно|пожалуйста,?|customer's)(?: [a-zа-яё]+)? ?$/iu;

/** Places where the operator says that a file comes with this reply; what the customer sent or shall send does not count. */
export const attachmentIn = perParagraph((paragraph): readonly Span[] => {
  const { shadow } = paragraph;
  if (
    !/вложен|прикреп|прикла|прило|прила|подкреп|влож|письм|аттач|along|attach|enclos|includ|(?:this|my) (?:e-?mail|mess|lett|repl|note)|append|accompany|add|put|отправля|высыла|направля|шлю/iu.test(
      shadow,
    )
  )
    return [];
  return [russian, english].flatMap((pattern) =>
    matchesOf(shadow, pattern)
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => {
        const before = shadow.slice(Math.max(0, start - 24), start).replace(/you will $/iu, '');
        const after = shadow.slice(end, end + 18);
        return (
          !isMasked(paragraph, start, end) &&
          !theirs.test(before) &&
          !(
            past.test(shadow.slice(start, end)) &&
            !/(?<![а-яё])(?:я|мы|коллега) [^.!?]*$/iu.test(before) &&
            someone.test(shadow.slice(Math.max(0, start - 60), start))
          ) &&
          !/(?<![a-zа-яё])не $/iu.test(before) &&
          !/^ nothing(?![a-z])/iu.test(after) &&
          !/^ (?:вами|вашего|к вашему|вашем|to your)/iu.test(after)
        );
      }),
  );
});
