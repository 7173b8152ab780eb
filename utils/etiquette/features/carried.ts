// A file comes with this very text, however its coming is told: «приколот к этому письму», “rides along with this note”.
// Told by three things in one sentence: this text, an act of putting or a way to look, a thing that can be put there.
import type { Span } from '../../text';
import { isMasked, type Paragraph } from '../draft/paragraph';
import { firstPlace, hasMatch, matchesOf } from '../draft/small';

interface Told {
  /** This text, with the word that says how the thing belongs to it. */
  readonly here: RegExp;
  readonly put: RegExp;
  readonly thing: RegExp;
  /** The reader is to put it there, or somebody has put it into another text. */
  readonly others: RegExp;
}

const told: readonly Told[] = [
  {
    here: /(?<![а-я])(?:к|ко|в|во|с|под|внизу|внутри|в конце|в низу) (?:эт|мо|данн|ответн|настоящ)[а-я]+ (?:письм|ответ|сообщени)[а-я]{0,3}(?![а-я])|(?<![а-я])(?:(?:прикол|прицепл|подцепл|прикрепл|подшит|вложен|приложен)[а-я]*|подгру[а-я]+|пристег[а-я]+) к (?:письму|ответу|сообщению)(?! (?:от|из|в) )|(?<![а-я])в (?:прикол|прицепл|прикрепл|подгруж|вложен|приложен)[а-я]* (?:файл|документ|папк|таблиц|архив|скан)[а-я]*|(?:файл|скан|копи|документ|расчет|смет|схем|бланк)[а-я]* (?:[а-я ]{0,20} )?внизу письма|(?<![а-я])к письму (?:пристегнут|подшит|подколот|прикол|прицепл)[а-я]*|(?<![а-я])ниже (?:прицеплен|прикреплен|приложен|вложен|подколот)[а-я]*|(?<![а-я])(?:идет|идут|отправляю|высылаю|шлю) (?:отдельным )?приложением|(?:файл|документ|скан|бланк)[а-я]* (?:[а-я]+ )?под (?:моей |этой )?подписью/giu,
    put: /(?<![а-я])(?:прикол|прицеп|подцеп|прикреп|подгру|подши|пристег|вло[жш]|вклад|прило[жг]|прилаг|подкол|присоедин|добав|клад(?:у|ем)|положил|отправля[юе]м?|посыла[юе]м?|высыла[юе]м?|направля[юе]м?|шлю|ид[уе]т|едет|приех|пришел|пришла|уходит|леж[иа]т|найд(?:ете|ите)|ищите|смотрите|откройте|вложен)[а-я]*/iu,
    thing:
      /(?<![а-я])(?:файл|скан|копи|фото|снимок|скриншот|инструкци|договор|счет|акт(?![а-я]{3})|справк|чек|квитанци|таблиц|схем|памятк|выписк|бланк|анкет|заявлени|черновик|прайс|каталог|отчет|накладн|реквизит|образ[ец]|план(?![а-я]{4})|архив|график|смет|чертеж|расписани|полис|расчет|направлени|сертификат|билет|ваучер|пропуск|доверенност|протокол|заключени|видео|переч|список|документ|папк|форм|приказ|карт[аы] )/iu,
    others:
      /(?<![а-я])(?:вы|вами|ваш[а-я]*|если|можно|нужно|надо|прос[а-я]+|пришлите|отправьте|прикрепите|приложите|добавьте|вложите|загрузите|напишите|укажите|не|банка?|клиент[а-я]*|продавц[а-я]*)(?![а-я])/iu,
  },
  {
    here: /(?<![a-z])(?:(?:with|to|onto|into|in|alongside|below|beneath|under|behind|at the (?:foot|bottom|end|back) of) (?:this|my) (?:e-?mail|mail|message|letter|reply|note|response)(?! (?:by|before|if|with|and i))|(?<=, )attached(?=(?: for| as| below| here|[.,;!]))|(?:tacked|tagged|clipped|pinned|stapled|stuck) on (?:below|here))(?![a-z])/giu,
    put: /(?<![a-z])(?:clip|tag|tack|pin|stapl|put|add|upload|sending|sent|send|com(?:es|ing)|go(?:es|ing)|travel|rid(?:es|ing)|includ|enclos|attach|append|tuck|drop|slip|popp|hook|stuck|see|find|have a look|look at|fasten)[a-z]*/iu,
    thing:
      /(?<![a-z])(?:file|form|quote|plan|scan|cop(?:y|ies)|spreadsheet|invoice|certificate|leaflet|contract|map|bill|report|list|guide|statement|receipt|deed|document|pdf|photo|picture|label|ticket|voucher|schedule|table|chart|brochure|drawing|summary|agreement|policy|timetable|sheet|letter)s?(?![a-z])/iu,
    others:
      /(?<![a-z])(?:reply(?:ing)?(?! (?:comes|is))|respond|respon(?:se|ding)|answer(?:ing)?|please (?:send|attach|include|add|put|reply|upload)|send (?:me|us|it|them)|(?:can|could|if|when|once|that|which) you|you(?: can| may|'ll| will| could| should)? (?:add|attach|include|send|put|reply|upload)|you(?:'ve| have)? (?:sent|attached|included|put|added|uploaded|enclosed)|your|not|n't|nothing|agree|response)(?![a-z])/iu,
  },
];

/** Places of a paragraph, one a sentence at most, where a file is said to come with this text. */
export function carriedIn(paragraph: Paragraph): readonly Span[] {
  const { shadow, sentences } = paragraph;
  const open = told.filter(({ here }) => hasMatch(shadow, here));
  if (open.length === 0) return [];
  return sentences.flatMap(({ start, end, question }): readonly Span[] => {
    if (question) return [];
    const said = shadow.slice(start, end);
    for (const { here, put, thing, others } of open) {
      const [match] = matchesOf(said, here);
      if (!match || hasMatch(said, others) || !hasMatch(said, put) || !hasMatch(said, thing)) continue;
      const ends = match.index + match[0].length;
      const from = Math.min(match.index, ...[put, thing].map((each) => firstPlace(said, each)?.start ?? match.index));
      if (!isMasked(paragraph, start + match.index, start + ends)) return [{ start: start + from, end: start + ends }];
    }
    return [];
  });
}
