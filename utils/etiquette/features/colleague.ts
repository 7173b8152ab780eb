// A sentence that was meant for somebody on the same side of the desk, told by what it is made of and not by its words:
// it does not speak to the reader, and two or more signs come together — the customer as a third person, an order
// («закрывай», «не обещать», “skip the speech”), matters of the office, a judgement of a person, a colleague called by name.
import type { Span } from '../../text';
import { isMasked, perParagraph } from '../draft/paragraph';
import { hasMatch } from '../draft/small';
import { commands } from './second-person';

/** The reader is spoken to, or of: then it is no note. */
const reader = /(?<![а-я])(?:вы|вас|вам|вами|ваш[а-я]*|[а-я]{3,}(?:йте|ьте|ите)(?:сь)?)(?![а-я])/iu;
const readerInEnglish = /(?<![a-z])(?:you|your|yours|yourself|please)(?![a-z])/iu;

const third =
  /(?<![а-я])(?:ему|ей|(?:у|с|про|от|за) (?:него|нее|ним|ней)|она?|клиент[а-я]*|абонент[а-я]*|гост(?:ь|я|ю|ем|ья)|пациент[а-я]*|покупател[а-я]+|заказчи[а-я]+|заявител[а-я]+|заемщи[а-я]+|страховател[а-я]+|жил(?:ец|ьц)[а-я]*|мужи[а-я]+|т[её]тк[а-я]|дам(?:а|е|очк)[а-я]*|бабк[а-я]|мам[аыуе]|пап[аыуе]|родительниц[а-я]+|дедк?[ау]?|дядьк[а-я]|баб(?:а|е|уля|уле)|товарищ|эт(?:ого|ому|ой) (?:деятел|персонаж|кадр|красав)[а-я]*)(?![а-я])/iu;
const thirdInEnglish =
  /(?<![a-z])(?:he|him|his|she|her|customer|client|guest|caller|tenant|patient|claimant|passenger|buyer|user|guy|bloke|lady|woman|mum|dad|mother|father|wife|husband|chap|old (?:boy|dear|girl)|this one)(?![a-z])/iu;
const office =
  /(?<![а-я])(?:тикет[а-я]*|скрипт[а-я]*|чарджб[а-я]+|эскал[а-я]+|л2|л3|второй лини[а-я]|в карточк[а-я]|црм|crm|старш(?:ий|ему|его)|начальств[а-я]+|начальник[а-я]*|шеф[а-я]*|босс[а-я]*|руководств[а-я]+|юрист[а-я]*|безопасник[а-я]*|тимлид[а-я]*|супервайзер[а-я]*|смен(?:а|е|щик|щику)|в прошлый раз|как обычно|между нами|пока не узна[а-я]+|лояльност[а-я]+|бонус[а-я]*|скидк[а-я]|компенсаци[а-я]+|перерасч[её]т|возврат|просрочк[а-я]|долг[а-я]*|ч[её]рн[а-я]+ списк[а-я]+|на контрол[а-я]+|терминал|регламент)(?![а-я])/iu;
const officeInEnglish =
  /(?<![a-z])(?:ticket|case notes?|on file|script|speech|chargeback|escalat[a-z]+|l[123]|tier (?:2|two)|boss|manager|mgr|supervisor|legal|compliance|win-?back|churn|freebies|goodwill|comp|blacklist(?:ed)?|arrears|instalments|discount|refund|credit|compensation|liability|fault|panel|hr|write-?off|small print|vip|watch ?list|red flag|the queue|shift)(?![a-z])/iu;
const judged =
  /(?<![а-я])(?:неадекват[а-я]*|буйн[а-я]+|скандал[а-я]*|вредн[а-я]+|душн[а-я]+|нудн[а-я]+|хамит|хамло|ор[её]т|истерит|ругается|бесится|врет|вр[её]т|жалобщи[а-я]+|постоянник|блатн[а-я]+|вип|пожил[а-я]+|проблемн[а-я]+|конфликтн[а-я]+|токсичн[а-я]+|капризн[а-я]+|кляузни[а-я]+|халявщи[а-я]+|псих(?:ует|ованн[а-я]+)?|с приветом|не в себе|лишнего не|опять (?:он|она|пишет|звонит)|снова (?:он|она))(?![а-я])/iu;
const judgedInEnglish =
  /(?<![a-z])(?:nut(?:case|ter|job)|hostile|elderly|soft touch|pushover|moan(?:er|s|ing)|chancer|hard work|trying it on|kick(?:s|ing) off|having a go|nightmare|trouble|a pain|lying|liar|time-?waster|serial|complain(?:er|s)|whing(?:er|es|ing|e)|a karen|drama|cheeky|tread carefully|touchy|nasty|litigious|clueless|dodgy|shady|fishy|sob story|(?:it's|its) (?:him|her) again)(?![a-z])/iu;
const handled =
  'обеща|давать|дава|одобр|призна|предлаг|говор|озвучив|упомина|соглаш|возмеща|компенсир|афиширов|раскрыв|показыва|сообща|отдава|начина|ставить|выставля|извиня|спор|вестись|уступа|списыва|начисл|торопи|вовлека|втягива|эскалир|продлева|пускать|принима|брать|звать';
/** «скидку больше не давать», «пишем обтекаемо», «вину признавать нельзя». */
const orders = new RegExp(
  String.raw`(?<![а-я])(?:не (?:${handled})[а-я]*(?:ть|ться|тись)|(?:${handled})[а-я]*(?:ть|ться)(?: [а-я]+)? нельзя|(?:пишем|отвечаем|говорим|тянем|молчим|держим|ведем|сливаем|закрываем|отбиваемся|отписываемся)(?: [а-я]+)? (?:обтекаемо|коротко|уклончиво|общими|общо|версии|версию|время|как есть|без подробностей|по шаблону|до последнего|его|ее)|(?:закрыть|слить|спустить|отшить|отмазать|задобрить|отбрить|попридержать|придержать|перевести|скинуть|пометить|внести|занести|предложить)(?: его| ее| ей| ему)? (?:тикет|заявку|на тормозах|в ч[её]рный|на старш|на л2|побыстрее|бонус|промокод|скидк|на юрист|клиент))(?![а-я])`,
  'iu',
);
const quietly =
  /(?<![а-я])(?:(?:пока|им|ему|ей|клиентам|покупателям|жильцам|гостям|родителям) не [а-я]{2,}(?:ем|им)|пока [а-я]{2,}(?:ем|им)|[а-я]{3,}(?:ем|им) на это|держать (?:в уме|на контроле)|пометил[аи]? (?:его |ее |клиента )?как|придержать|на контроле|на планерку|в отказ)(?![а-я])/iu;
const ordersInEnglish =
  /(?:^|[,;:–—(-] ?|(?<![a-z])(?:and|then|so|but) )(?:just |so )?(?:(?:do not|don't|never) (?:offer|promise|admit|mention|approve|refund|credit|escalate|waive|argue|budge|give|let|tell|say|send|apologi[sz]e|accept|agree|commit|volunteer|reveal|discuss)|skip|close (?:it|this|the|him|her)|keep (?:it|him|her|them|this) [a-z]+|keep quiet|say nothing|stay quiet|sit tight|resell|don't let on|offer (?:him|her|them)|push back|fob|stall|mark (?:as|him|her|it|this)|flag|escalate|blacklist|promise (?:nothing|him|her)|tell (?:him|her|them)|call (?:him|her|them)|tread|handle|humou?r|get rid|let (?:him|her|them) (?:stew|wait)|shout|jump in|heads[- ]up|sort (?:him|her|it|this) out|hold (?:the|this|his|her|off)|(?:flagged|marked|logged|tagged) (?:him|her|them|it|as))(?![a-z])/iu;
const name = String.raw`(?:[А-ЯЁ][а-яё]{1,10}|[A-Z][a-z]{1,11})`;
/** «Серёж, не отправляй», «…, Ир, ответь», “Sam, don't send this yet”. */
const calls = new RegExp(
  String.raw`^[^А-Яа-яЁёA-Za-z]*(?:[Пп]о ?смотри, |[Сс]лушай, |[Аа] )?${name}(?:,|\s?[–—-])\s|,\s${name},\s|^(?:[Кк]оллеги|[Тт]eam|[Гг]айз|[Рр]ебят[а]?|[Вв]нимание|[Tt]eam|[Gg]uys|[Ff]olks|[Aa]ll)(?:,| смене| всем)`,
  'u',
);
/** «Для Кости из процессинга: …», “Note for Harriet: …”, “HR only: …”, “(mgr: …”, “cc Dave: …”. */
const roles =
  'mgr|manager|hr|legal|finance|ops|cs|qa|l[123]|agents?|staff|internal|team|billing|accounts|sales|warehouse|dispatch|reception|admin|shift|supervisor|support|оператору|менеджеру|смене|коллегам|складу|бухгалтерии|кассе|юристам|руководителю|шефу|внимание';
const label = new RegExp(
  String.raw`^[\s([{*/#~—–-]*(?:[Дд]ля ${name}(?: (?:из|с|со|в|на) [а-яё]+(?: [а-яё]+)?)?\s?[:—–]|(?:[Nn]ote|[Mm]emo|[Mm]essage|[Mm]sg|FYI|[Ff]yi|[Hh]eads[- ]up|[Rr]eminder|[Qq]uestion) (?:for|to) (?:the )?${name}(?: [A-Za-z]+){0,2}\s?[:,—–-]|(?:[Cc][Cc]|[Ff][Aa][Oo]|[Aa]ttn|[Pp]ing|@) ?${name}\s?[:,—–-]|(?:(?:внимание )?(?:${roles})(?: only)?|(?:${roles}|for) (?:note|use|eyes))(?:\s?:\s| [–—-] )(?![+\d(]|https?|[\w.]+@))`,
  'iu',
);
/** «Завучу: …», «юротделу — …», «К сведению провизоров: …», «исп. Кротова: …», “FAO night desk: …”, “pharmacists only - …”: nobody but a colleague is called so. */
const post =
  '(?:завуч|директор|юрист|юротдел|отдел|бухгалтер|кассир|склад|кладовщик|шеф|начальник|оператор|менеджер|продавц|мастер|врач|терапевт|регистратор|логист|диспетчер|курьер|админ|администратор|руководител|куратор|провизор|фармацевт|кадровик|охранник|охран|дежурн|коллег|тимлид|секретар|инженер|техник|консьерж|портье|маркетолог|редактор|повар|официант|механик|слесар|методист|тренер|учител|психолог|медсестр|санитар|заведующ|зав|зам|специалист|эксперт|стажер|бухгалтери|канцеляри|регистратур|приемн|сменщик|напарник)';
const addressee = new RegExp(
  String.raw`^[\s([{*/#~—–-]*(?:(?:к сведению|вниманию|на заметку|для сведения|для информации) [а-я ]{3,30}\s?[:—–]|(?:исп|отв|согл|рез)\.? ${name}\s?:|${post}(?:у|ю|ой|ей|е|(?<=ри)и|ому|ему|ам|ям|ым)(?: [а-я]+){0,2}(?:\s?:| [—–-] )|(?:fao|attn|attention|cc|bcc) [a-z][a-z .]{1,25}\s?[:,—–-] ?|(?:head|teacher|nurse|gp|chef|driver|pharmacists?|concierge|(?:night |front )?desk|crew|stylist|planner|editor|porter|mechanic|librarian|tutor|housekeeping|counsel|drivers|teachers|nurses|clerks?|trainees|juniors|newbies|temps|tellers?|buyers?|planners|engineers)(?: only)?(?:\s?: | ?[–—-] )|[a-z]+ only [–—-] |(?:скрыто от|невидимо для|не видно) [а-я]+|(?:скрыт|внутренн|служебн)[а-я]+ (?:комментари|заметк|пометк|примечани)[а-я]+|(?:hidden|internal|private) (?:comment|note)s?|(?:hidden from|not visible to) [a-z ]+)`,
  'iu',
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
const few = /^\s*\S+(?:\s+\S+)?\s*$/u;

/** Sentences that only a colleague was meant to read. */
export const amongColleagues = perParagraph((paragraph): readonly Span[] => {
  const { shadow, sentences, tokens } = paragraph;
  return sentences.flatMap((sentence): readonly Span[] => {
    const said = shadow.slice(sentence.start, sentence.end);
    if (few.test(said)) return [];
    const russian = /[а-я]{3}/iu.test(said);
    const called = calls.test(said);
    const spoken = russian ? hasMatch(said, reader) : hasMatch(called ? said.replaceAll(canYou, ' ') : said, readerInEnglish);
    const named = addressee.test(said);
    const labelled = named || label.test(said);
    if (spoken && !labelled) return [];
    if (!named && (other.test(said) || isMasked(paragraph, sentence.start, sentence.start + 1))) return [];
    if (named && !spoken && !/[\d.]+ ?(?:₽|руб|%|ч|am|pm)|\d\d:\d\d/u.test(said))
      return [{ start: sentence.start, end: sentence.start + said.trimEnd().length }];
    const own = tokens.slice(sentence.first, sentence.last);
    const ordered = russian
      ? commands(paragraph, own) > 0 || hasMatch(said, orders) || hasMatch(said, quietly)
      : hasMatch(said, ordersInEnglish);
    const them = hasMatch(said, russian ? third : thirdInEnglish);
    const apart =
      setApart.test(said) || /(?:\/\/|\*{2,}|[#~([{>])\s*$/u.test(shadow.slice(Math.max(0, sentence.start - 4), sentence.start));
    const meetsAnyone = anyone.test(said) && (them || worked.test(said));
    // Without an order, a third person or a mark the rest tells nothing, and need not be looked for.
    if (!labelled && !meetsAnyone && !ordered && !them && !apart) return [];
    const matter = hasMatch(said, russian ? office : officeInEnglish);
    const person = hasMatch(said, russian ? judged : judgedInEnglish);
    const signs = [ordered, them, matter, person, called, apart].filter(Boolean).length;
    const enough =
      meetsAnyone ||
      (labelled ? signs >= (spoken && !named ? 2 : 1) : signs >= 2 && (ordered || (them && (person || apart)) || (apart && person)));
    return enough ? [{ start: sentence.start, end: sentence.start + said.trimEnd().length }] : [];
  });
});
