import type { Span } from '../../text';
import { isMasked, perParagraph } from '../draft/paragraph';
import { matchesOf } from '../draft/small';
import { carriedIn } from './carried';

const file =
  'файл|документ|скан|копи|фото|скриншот|инструкци|договор|сч[её]т|акт|справк|чек|квитанци|таблиц|схем|памятк|выписк|детализаци|бланк|заявлени|ответ|письм|прайс|каталог|отч[её]т|накладн|реквизит|образец|шаблон|план|архив|график|смет|черт[её]ж|распис|маршрут|полис|расч[её]т|реш?ени|направлени|гаранти|сертификат|билет|ваучер|пропуск|лист|доверенност|протокол|заключени|результат|снимок|видео|подборк|перечен|список';
const russian = new RegExp(
  String.raw`(?<![a-zа-яё])(?:во? (?:этом |данном |ответном )?вложени(?:и|ях)|(?:в|к) приложени(?:и|ю|ях) к (?:этому |данному |настоящему )?(?:письму|ответу|сообщению)|(?:см\.|смотрите|смотри|откройте) (?:во )?вложени[a-zа-яё]*|(?:прикреп(?:ляю|ляем|ил|ила|или|лю|им)|прикладыва(?:ю|ем)|прилож(?:ил|ила|или|у|им)|прилага(?:ю|ем|ется|ются)|вклады(?:ваю|ваем)|влож(?:ил|ила|или)|подкреп(?:ил|ила|или))(?! (?:все |максимум |свои |к этому )*(?:усили|стараний|старани|л[её]д|руку|карту|пропуск))|(?:${file})[a-zа-яё]* (?:[a-zа-яё]+ ){0,3}(?:прикрепл[её]н|приложен|вложен)[аоы]?|(?:прикрепл[её]н|приложен|вложен)(?:[аоы]?|н[а-яё]{2}) (?:к|в) (?:этому |данному )?(?:письму|письме|ответу|сообщению)(?! (?:вами|клиент))|прилагаем(?:ый|ая|ое|ые|ом|ую|ых)|(?<=(?:в|из) )(?:приложенн|прикрепленн|вложенн)[а-яё]+ (?:[а-яё]+|pdf)|прикрепля(?:ется|ются)|(?:из|среди) вложений|(?:прикрепл[её]нн|приложенн|вложенн)(?:ый|ом|ого|ая|ой|ую|ые|ых|ым) (?:${file})[a-zа-яё]*|(?:к|в) (?:этому |данному |настоящему )?(?:письму|ответу|сообщению|письме) (?:прикрепл|прилож|прилаг|влож)[a-zа-яё]*|(?:подколот|подшит|прицепл|добавл)[a-zа-яё]* (?:к|в) (?:этому |это )?письм[оу]|в аттаче|(?:вложением|отдельным файлом|(?:вложенным|прикрепл[её]нным|приложенным) (?:файлом|документом))|(?:отправля(?:ю|ем)|высыла(?:ю|ем)|направля(?:ю|ем)|шлю) (?:вам )?(?:в|этим|отдельным)? ?(?:файл|скан|документ)[a-zа-яё]*)(?![a-zа-яё])`,
  'giu',
);
const english =
  /(?<![a-zа-яё])(?:you(?:'ll| will) find (?:[a-z]+ ){0,4}?(?:attached|enclosed)|(?:please )?(?:find|see|open|check|review|use) (?:(?:the|an?|my|our|your) )?(?:[a-z]+ ){0,3}?(?<!you(?:'ve| have)? )(?:attached|attachment|enclosed)|as an attachment|(?:attached|enclosed|pinned|clipped|stapled|tacked|appended|stuck|tucked|fixed|hooked) (?:on )?(?:to|onto|with|in|at|under|below|behind)(?: the (?:bottom|foot|end|back|top) of)? (?:this|my) (?:(?:e-?)?mail|message|letter|reply|note|response)|(?:i|we) (?:enclose|attach)(?= (?:a|an|the|our|your|my) )|(?:i'm|i am|we're|we are) (?:attaching|enclosing)|(?<=(?:^|[.!?\n])\s*)(?:attaching|enclosing)(?= (?:the|a|an|our|your|my|you|here)(?![a-z]))|(?:i'm|i am|we're|we are|i've|we've|i have|we have) (?:also |just )?(?:includ(?:ing|ed)|add(?:ing|ed)|append(?:ing|ed)|put)(?: [a-z']+){1,4} (?:with|to|in|on) this (?:e-?mail|message|letter|reply)|(?:the|our|your|an?) (?:attached|enclosed|accompanying|appended) (?:[a-z]+ )?(?:pdf|file|document|form|copy|letter|receipt|invoice|guide|certificate|confirmation|scan|statement|label|list|report|quote|contract)|(?:attached |find (?:[a-z]+ ){1,4})herewith|attached below|in attachment|along with this (?:e-?mail|message)|(?:pdf|file|invoice|zip|archive|scan|spreadsheet|document) attached(?! to your)|(?:has|have) been (?:attached|enclosed|appended)(?! to (?:your|the))|(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:also |just )?(?:attach(?:ed|ing)?|enclos(?:ed|ing)?)|(?:is|are) (?:attached|enclosed)(?! to (?:your|the) (?:account|profile|order|wall|frame|device))|attached (?:is|are|you'll|you will|please)|in the attach(?:ment|ed)|(?:the )?attached (?:file|document|pdf|form|guide|manual|invoice|letter|photo|screenshot|receipt|copy|copies|label|statement|contract|agreement|quote|report|map|list|spreadsheet|certificate|policy|leaflet|brochure|voucher|ticket|image|picture|scan|summary|schedule)s?|(?:the|our|an|my) enclosed (?!garage|balcon|space|porch|court|garden|area|shower|bath|patio|pool|deck)[a-z]+|enclosed (?:is|are|please))(?![a-zа-яё])/giu;
const letter = String.raw`(?:письм[уомеа]{1,2}|ответ[уеом]{0,2}|сообщени[юеям]{1,2})`;
/** «Бросаю в письмо бланк», «к письму подцепил смету», «вместе с этим письмом отправляю», «схема — приложением к ответу». */
const along = new RegExp(
  String.raw`(?<![а-яё])(?:(?:бросаю|кидаю|кладу|кладем|цепляю|цепляем|креплю|крепим|добавляю|добавляем|добавил[аи]?|прицепил[аи]?|подцепил[аи]?|подгрузил[аи]?|загрузил[аи]?|подшил[аи]?|присоединяю|присоединил[аи]?|приобщаю|шлю|отправляю|отправляем|высылаю|высылаем|направляю|посылаю|вкладываю|вложил[аи]?|прикрепил[аи]?|приложил[аи]?|дублирую|идет|следует)(?: [а-яё-]+){0,3} (?:(?:к|в|вместе с|с) (?:(?:этому|этим|этом|данному|данным|моему|настоящему) )?${letter}|следом|сюда же|одним файлом|файлом(?: (?:pdf|ниже)|(?= ?[.,;!)]))|сюда(?= [а-яё])|этим же письмом|файлом в этом|прицепом|довеском|вложением|приложением к (?:этому )?${letter})|(?:к|в|вместе с|с) (?:(?:этому|этим|этом|данному|данным|настоящему) )?${letter}(?: [а-яё]+){0,2}? (?:бросаю|кладу|цепляю|креплю|добавляю|добавил[аи]?|прицепил[аи]?|подцепил[аи]?|подгрузил[аи]?|подшил[аи]?|присоединяю|присоединил[аи]?|отправляю|отправляем|высылаю|высылаем|направляю|идет|идут|уходит)|сюда же (?:подш|прикреп|влож|вклад|добав|цепл|прикладыва|кладу)[а-яё]*|в файле (?:под|ниже|рядом|к) (?:этим |этому |этого )?(?:письм|ответ|сообщен)[а-яё]*|приаттачил[аи]?|приаттачу|аттачу|(?<!с )вложением|(?:файл|скан|копия|договор|акт|сч[её]т|чек|справк|квитанци|фото|смет)[а-яё]*(?: [а-яё]+){0,3} ?[—–-]? в этом (?:письме|ответе|сообщении)|(?:прикреп|прилож|влож)[а-яё]+ (?:ниже|сюда) (?:файл|скан|документ)[а-яё]*|(?<=(?:файл|архив|документ|скан|таблиц|схем|счет|акт)[а-яё]*, )котор[а-яё]+ (?:я |мы )?(?:прицепил|прикрепил|приложил|вложил|добавил|отправил)[аи]?(?! (?:вы|клиент))|в (?:прикреплени[ия]|прицепе|аттачменте|(?:хвосте|конце|подвале) (?:этого |моего )?(?:письма|сообщения|ответа)(?= (?:файл|скан|документ|бланк)|[.!]))|(?:${file})[а-яё]*(?: [а-яё]+){0,3},?(?: —)? (?:(?:прицепил|прикрепил|приложил|добавил|вставил)[аи]? ниже|ниже,? в файле|ниже файлом|файлом ниже|в файле ниже|(?:в )?прицепом|приложением к ${letter}))(?![а-яё])|(?<=^|\n)приложени[ея] ?[:—] ?(?:\d\.|копи|скан|${file})[а-яё]*`,
  'giu',
);
const alongside =
  /(?<![a-z])(?:(?:(?:popped|put|dropped|stuck|tucked|slipped|loaded|placed|annexed|bundled|added|appended)(?: [a-z'’-]+){0,4}? (?:with|onto?|into|to|alongside|behind)|(?:sent|sending|comes?|goes(?: out)?|going(?: out)?|travels|is coming)(?: [a-z'’-]+){0,4}? (?:along )?with) (?:this|my) (?:e-?mail|message|letter|reply|note)|(?:file|pdf|form|copy|document|statement|invoice|receipt|scan|sheet|guide|map|plan|list|table)(?: is| are)?(?: in the (?:file|pdf))? (?:below|under|beneath|at the (?:foot|bottom|end) of) this (?:e-?mail|message|letter|reply|note)|in the (?:file|pdf|document) (?:below|under) this (?:e-?mail|message|letter|reply)|(?:i'm|i am|we're|we are) including(?: [a-z]+){1,3} as an? (?:pdf|file|scan|attachment)|(?:included|supplied|provided|packed|bundled|delivered) with (?:this|my) (?:e-?mail|message|letter|reply|note)|(?:scan|copy|pdf|invoice|receipt|form|contract|certificate|statement|report)s?(?: of [a-z ]{3,30})? (?:is|are) in this (?:e-?mail|message|letter|reply)|(?:print|open|see|check) the file attached|i (?:also |just )?(?:added|put|included)(?: [a-z']+){1,6} (?:with|to|in) this (?:e-?mail|message|letter|reply)|(?:is|are) (?:appended|annexed)(?= ?[.,;!])|(?<=[([])attached(?=[)\]])|put(?: [a-z']+){1,5} (?:in )?with this(?= ?[.,;!])|(?:uploaded|in the pdf|in the file)(?: [a-z'’]+){0,3} (?:to|with) this(?: (?:e-?mail|message|letter|reply))?(?= ?[.,;!])|see (?:the )?attachments?|(?:pdf|copy|scan|file)(?: of [a-z]+ [a-z]+)? (?:is|are) (?:included|provided) (?:here|below)|in the (?:picture|image|photo|file|screenshot) (?:below|at the (?:bottom|foot|end) of this)|attached you (?:have|will|can)|(?:sending|send|sent)(?: [a-z'’]+){1,4} (?:along )?as an? (?:pdf|file|scan|word file|attachment))(?![a-z])|(?<=^|\n)enc(?:s|l|losures?)?[.:] ?[a-z\d]/giu;
/** «Покупатель приложил видео»: someone else did, and not to this reply. */
const someone = /(?<![а-яё])(?:[а-яё]{2,}(?:тель|тор|ник|щик|[её]р|ец|сестра)|врач|банк|магазин|клиент|она?)(?![а-яё])[^.!?\n]*$/iu;
const past = /^(?:прикреп|прилож|влож|подкреп)ил[аи]?$/iu;

const theirs = /(?:вы|вами|вашем|вашего|ваших|вам|you|your|если|просим|прошу|можно|пожалуйста,?|customer's)(?: [a-zа-яё]+)? ?$/iu;

/** Places where the operator says that a file comes with this reply; what the customer sent or shall send does not count. */
export const attachmentIn = perParagraph((paragraph): readonly Span[] => {
  const { shadow } = paragraph;
  if (
    !/влож|вклад|креп|прикла|прило|прила|письм|ответ|сообщен|сюда же|файл|прицеп|аттач|along|attach|enc|herewith|includ|(?:this|my) (?:e-?mail|mail|mess|lett|repl|note)|as an? |append|accompany|add|put|отправля|высыла|направля|шлю/iu.test(
      shadow,
    )
  )
    return [];
  const cyrillic = /[а-я]/iu.test(shadow);
  const latin = /[a-z]{3}/iu.test(shadow);
  const phrased = [...(cyrillic ? [russian, along] : []), ...(latin ? [english, alongside] : [])].flatMap((pattern) =>
    matchesOf(shadow, pattern)
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => {
        const before = shadow.slice(Math.max(0, start - 24), start).replace(/you will $/iu, '');
        const after = shadow.slice(end, end + 18);
        return (
          !isMasked(paragraph, start, end) &&
          !(pattern === alongside ? /(?<![a-z])(?:you|they|customer|nothing)(?: [a-z]+)? $/iu : theirs).test(before) &&
          !(
            past.test(shadow.slice(start, end)) &&
            !/(?<![а-яё])(?:я|мы|коллега) [^.!?]*$/iu.test(before) &&
            someone.test(shadow.slice(Math.max(0, start - 60), start))
          ) &&
          !/(?<![a-zа-яё])не $/iu.test(before) &&
          !/^ nothing(?![a-z])|^(?: к)? (?:нашего |нашему |моего |моему )?(?:письм|ответ)[уа] от/iu.test(after) &&
          !(
            /^(?:прилож|прикреп)(?:у|им|лю)$/iu.test(shadow.slice(start, end)) &&
            /^[^.!?]{0,12}(?<![а-яё])(?:к (?!эт)|позже|потом|завтра|послезавтра|в след|как только|когда)/iu.test(
              shadow.slice(end, end + 30),
            )
          ) &&
          !/^ (?:вами|вашего|к вашему|вашем|to your)/iu.test(after) &&
          // «К торту приложим свечи»
          !(
            /^(?:прилож|прикреп)(?:у|им|лю)$/iu.test(shadow.slice(start, end)) &&
            /(?<![а-яё])(?:к|ко) (?!эт|письм|ответ|сообщ|данн|настоящ|не(?:му|й)(?![а-яё]))[а-яё]+(?: [а-яё]+)? $/iu.test(before)
          ) &&
          !(
            /(?:прикреплен|приложен|вложен)[аоы]?$/iu.test(shadow.slice(start, end)) &&
            /^ к (?!(?:эт|письм|ответ|сообщ|данн|настоящ|нему))/iu.test(after)
          )
        );
      }),
  );
  return [...phrased, ...carriedIn(paragraph).filter((one) => !phrased.some(({ start, end }) => one.start < end && start < one.end))];
});
