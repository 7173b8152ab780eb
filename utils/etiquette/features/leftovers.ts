// What stands in brackets or behind a mark of its own («[…]», «<…>», «// …») was written for whoever fills the reply in.
import type { Span } from '../../text';
import { isMasked, type Paragraph, perParagraph } from '../draft/paragraph';
import { hasMatch, matchesOf } from '../draft/small';
import { isForRole, namesColleague } from './crew';
import { hushed } from './spoken-of';

export interface Leftover extends Span {
  readonly kind: 'note' | 'todo' | 'template' | 'placeholder';
}

/** Brackets that no letter has of itself, round brackets, and lines behind a mark. */
const pieces =
  /\[\[?[^[\]\n]{2,140}\]\]?(?!\()|\(\([^()\n]{2,140}\)\)|(?<![\w/:.<])\/(?=[^/\n]* )(?! )[^/\n]{8,140}(?<! )\/(?![\w/])|\{\{?[^{}\n]{2,140}\}\}?|<<?[^<>\n]{2,140}>>?|\([^()\n]{3,140}\)|(?<=(?:^|\n|[.!?] )\s*)(?:\*{1,3}|~{1,2}|-{2,3}|[—–]|\/{2,3}|#{1,3}|={2,}|[!?]{2,}|>{2,}|->)(?![a-zа-яё]*[*#]{2})\s*[^*~\n]{3,140}/giu;

const crew =
  'коллег|смен|оператор|менеджер|склад|кладовщик|бухгалтер|диспетчер|администратор|админ|куратор|супервайзер|тимлид|руковод|персонал|сотрудник|своих|дежурн|второй линии|первой линии|нас(?![а-яё])|себя|себе|внутр';
const staff =
  'agents?|staff|team|internal|shift|supervisors?|managers?|colleagues|billing|ops|csr|front desk|reception|warehouse|second line|l2|us only|self|reps?|handlers?|crew';
/** «для смены: …», “agents: …”, «[Свете: …]». */
const addressed = new RegExp(
  String.raw`^(?:(?:только|строго|инфо|информация|пометка|заметка|комментарий|важно|nb|fyi|note|reminder|heads[- ]up)[ :,!]+)*(?:не для (?:клиента|заказчика|отправки)|(?:для|только) (?:${crew})|(?:${crew})[а-яё]*(?: [а-яё]+){0,2} ?(?::| [—–-] )|между (?:нами|своими)|это (?:только )?для (?:нас|своих)|off the record|between us|(?:for|to|only)? ?(?:the )?(?:next |night |day )?(?:${staff})(?: only)?(?:[:,]| [—–-] )|(?:it )?is not for the customer|not for (?:the )?(?:customer|client|guest)s?)`,
  'iu',
);
const named =
  /^[А-ЯЁ][а-яё]{2,}[еу]: |^(?:[А-ЯЁ][а-яё]{1,9}|[A-Z][a-z]{1,9}), (?:глянь|посмотри|проверь|не |don.t |can you |please |check )/u;
/** Somebody who is spoken of: the customer. */
const spoken =
  /(?<![a-zа-яё])(?:(?:клиент|абонент|пациент|заказчик)(?!а(?![а-яё]))|жилец|жильц|гост[ьюя]|покупател|заявител|он(?![а-яё])|она(?![а-яё])|ему(?![а-яё])|нему(?![а-яё])|неё|ней(?![а-яё])|её(?![а-яё])|customer|client|guest|user|caller|tenant|patient|he(?![a-z])|she(?![a-z])|him(?![a-z])|her(?![a-z]))/iu;
/** «[что уточнить]», “[what is still waiting for the customer]”: a place that says what belongs in it. */
const asked =
  /^(?:что|как|когда|где|куда|сколько|кто|кому|чей|как(?:ой|ая|ое|ие)|ответ на|what|which|when|where|how|who)(?![a-zа-яё])(?!.*[?!])/iu;
const edits =
  'дописать|дополнить|вписать|вставить|подставить|впишу|допишу|подставлю|добавить|проверить|перепроверить|уточнить|сверить|спросить|узнать|согласовать|найти|глянуть|посмотреть|посчитать|доделать|поправить|исправить|переписать|заполнить|приложить|прикрепить|обновить|убедиться|не забыть';
const mends =
  'add|insert|check|double-check|ask|confirm|find out|find|look up|update|fill in|fill|fix|verify|attach|get|rewrite|remember|finish|complete|clarify|chase';
const unfinished = new RegExp(
  String.raw`^(?:не готово|не дописано|не доделано|не закончено|not ready|unfinished|not finished|to finish)(?![а-яёa-z])|^(?:ждем|ждём|жду|waiting (?:on|for)) (?!вас|вашего|you)|^сюда |^(?:тут|здесь) (?:будет|ссылк|сумм|цен|дат|адрес|номер|срок|текст|надо|нужн)[а-яё]* |goes here$|(?:надо|нужно|хорошо) бы (?:${edits})(?![а-яё])|^pending [a-z]+['’]s |^(?:[а-яё]+ )?(?:(?:тут|здесь|сюда|потом|позже|надо|нужно|ещё|еще|или|срочно|обязательно)[ ,]+)*(?:${edits})(?![а-яё])|[?!] ?(?:${edits})(?![а-яё])|^(?:still |need to |to be |please )*(?:${mends})(?![a-z])(?! (?:your|you|in|out|out more)(?![a-z]))|^(?:link|name|date|number|text|amount|price|title)s? (?:goes|to go|to follow|here)|(?:^|, )(?:см\.?|see) (?:the |наш |наше )?(?:чат|вики|базу|переписку|срм|тикет|chat|wiki|crm|thread|ticket)(?![a-zа-яё])|to (?:follow|come|be added|be confirmed)`,
  'iu',
);
const optional =
  /^(?:только |#|\/)?(?:если|для|при|когда|вариант|блок|абзац|оставить|удалить|убрать|лишнее|нужное|ненужное|или |типовой|шаблон|макрос|заготовк|этот абзац|фраза|строка|предложение|формула|(?:apology|closing|opening|greeting|thank-you) line|only (?:for|if)|option|version (?:for|if)|(?!signature)[a-z]+ (?:block|paragraph|section)$|if|for|use|when|unless|block|paragraph|delete|remove|keep|pick|leave out|template|macro|canned|boilerplate)(?![a-zа-яё])|(?:лишнее|нужное|ненужное) (?:удалить|стереть|убрать|вычеркнуть|оставить)|(?:pick|choose|delete) (?:one|a or b|as )|(?:use|keep|delete|remove|заменить|удалить|убрать|оставить|взять) (?:[а-яёa-z]+ )?(?:block|paragraph|section|option|version|абзац|блок|вариант|текст)/iu;
/** «(для юрлиц этот абзац убрать)», «(если гость ещё живёт — предложить переезд)», “choose one: …”: what to do with the template. */
const edited =
  /^(?:следующий |этот |второй |последний )?(?:абзац|блок|текст|строка|фраза)(?: ниже| выше| дальше)? ?[—–:-]? ?(?:только |лишь )?(?:для|если) |^(?:next|this|the next|following|second|last) (?:paragraph|para|block|line|section|sentence) (?:only )?(?:for|if) |^(?:тут|здесь|сюда|дальше|далее|here) (?:будет |ид[её]т |нужен |goes |comes )?(?:абзац|блок|кусок|текст|фраза|paragraph|para|block|text about)(?![а-яёa-z])|^(?:если|when|if) [^→]{3,40} ?(?:→|->) ?(?:скрипт|макрос|шаблон|блок|script|macro|template|block)|^(?=.*(?<![а-яё])(?:абзац|блок|вариант|фрагмент|кусок|строк|пункт|предложени)[а-яё]*(?![а-яё]))(?=.*(?<![а-яё])(?:убрать|удалить|оставить|вырезать|стереть|вставить|заменить|пропустить)(?![а-яё])).*$|^(?:если|при|когда) (?!.*(?<![а-яё])(?:вы|вам|вас|ваш[а-яё]*|можно|нужно)(?![а-яё])).{3,60}(?:[—–:,-]) ?(?:не )?(?:предложить|написать|добавить|указать|отправить|сослаться|извиниться|упомянуть|дописать|оставить|удалить|убрать|вставить|пропустить|перевести|приложить)(?![а-яё])|^(?:choose|pick|select|delete|keep|use) (?:one|either|as|whichever|the right|if|for|when|only)(?![a-z])(?! of (?:our|these|the))|^(?:выбрать|выберите|оставить) (?:одно|один|одну|нужное|нужный)(?: из [а-яё]+)?[:(/]/iu;
/** What says of itself that it is a piece of a reply. */
const aside =
  /^(?:(?:отсюда|досюда|copy|cut|paste) (?:копировать|вставить|начинается|from here|to here|below|above)|(?:копировать|вставлять) (?:отсюда|досюда|ниже)|(?:(?:ответ|отказ|письмо|удержание|жалоба|извинение|[a-z]+ (?:reply|response|letter|email)|reply|response)(?: (?:на|по|о|об|для|to|on|for) [а-яa-z ]{3,30})?,? )?(?:версия|вариант|редакция|ред\.|version|variant|v|rev\.?) ?\d|(?:ответ|отказ|письмо) (?:на|по|о|об) [а-я ]{3,30}$|[a-z]+ (?:reply|response) v?\d*$|macro \d|(?:начало|конец|start of|end of|beginning of) (?:the )?(?:[а-я]+ )?(?:(?:блок|абзац|текст|вставк)[а-я]*|[a-z]* ?(?:block|section|text))|(?:начало|конец|start of|end of|beginning of) (?:the )?(?:шаблона|макроса|template|macro)|(?:шаблон|макрос|заготовка|template|macro) (?:[«"“№]|\d)|этот (?:абзац|блок|кусок|текст)|(?:leave|take|cut) (?:this )?out|omit|skip (?:this )?(?:for|if)|pick a or b|(?:use|keep) (?:only|this) (?:for|if|when))(?![a-zа-яё])/iu;
/** «(v5.4.0)», «(ред. 7)»: in round brackets it is of what the reply speaks of. */
const numbered = /^(?:версия|вариант|редакция|ред\.|version|variant|v|rev\.?) ?\d/iu;
/** What is to stand there, unless somebody must tell it first. */
const toInsert = /^(?:вписать|вставить|подставить|insert)(?![а-яёa-z])(?!.*(?:waiting|ask |check|спросить|уточн|жду ))/iu;
/** Markup, footnotes, keys and buttons are the operator's own. */
/** «--- если клиент из Казахстана ---»: set apart on both sides. */
const ruled =
  /^(?:\/\/|\(\(|[—–] |>{2,}|<{2,}|\*{3,}|-{2,}|={2,}|~{2,}|#{2,}|_{3,}).*(?:\/\/|\)\)| [—–]|<{2,}|>{2,}|\*{3,}|-{2,}|={2,}|~{2,}|#{2,}|_{3,})$/u;
const own =
  /^(?:enter|esc|tab|shift|ctrl|alt|del|\/?(?:b|i|u|s|p|br|a|li|ul|ol|div|span|code|url|img|quote|list|name|sic|и\/или|and\/or|\.{3}|…)(?: [^>]*=.*)?|\d+|[a-z][\w.+-]*@.*|https?:.*|[^a-zа-яё]*)$/iu;
const pressed =
  /(?:нажми|нажать|кнопк|клавиш|выбер|откро|перейди|раздел|вкладк|меню|поле|галочк|затем|потом|press|click|tap|button|menu|choose|select|open|then|→|>)[a-zа-яё]*:? ?$/iu;

/** «Нажмите [Сохранить]»: whether what stands at a place is a button or a key. */
export const isControl = (text: string, start: number): boolean => pressed.test(text.slice(Math.max(0, start - 20), start));

function kindOf(inner: string, strong: boolean): Leftover['kind'] | undefined {
  if (
    /^(?:внутр|internal(?![a-z])|тех|служебн|системн|скрыто от|не видно|hidden from|not visible)|(?<![а-яё])(?:комментарий|заметка|пометка|примечание)(?![а-яё])|(?<![a-z])(?:tech|service|internal|private) (?:note|comment)/iu.test(
      inner,
    ) ||
    addressed.test(inner) ||
    named.test(inner) ||
    isForRole(inner) ||
    namesColleague(inner) === 'for'
  )
    return 'note';
  if (strong && toInsert.test(inner)) return 'placeholder';
  if (strong && /^%|%$/u.test(inner)) return 'template';
  if (strong && /\?{2,}$/u.test(inner)) return 'todo';
  if (strong && asked.test(inner)) return 'placeholder';
  if (strong && /^[A-ZА-ЯЁ][A-ZА-ЯЁ_ ]{2,30}$/u.test(inner)) return 'placeholder';
  if (strong && inner.split(/\s+/u).length > 3 && spoken.test(inner) && !optional.test(inner)) return 'note';
  if (hasMatch(inner, hushed)) return 'note';
  if (edited.test(inner)) return 'template';
  if (unfinished.test(inner) && (strong || !/(?<![а-яё])(?:можно|нужно|вы|вам|сможете|вас|your?)(?![а-яёa-z])/iu.test(inner)))
    return toInsert.test(inner) ? 'placeholder' : 'todo';
  if (aside.test(inner) && (strong || !numbered.test(inner))) return 'template';
  if (!strong) return undefined;
  if (optional.test(inner)) return 'template';
  // «Документы [паспорт, СНИЛС]» lists what it speaks of.
  return inner.length <= 40 && !/^[а-яёa-z]+, [а-яёa-z]+/iu.test(inner) ? 'placeholder' : undefined;
}

const isQuotedCode = ({ masks, text }: Paragraph, start: number, end: number): boolean =>
  masks.some((mask) => mask.kind === 'code' && text.charAt(mask.start) === '`' && mask.start < end && start < mask.end);

/** Pieces of a draft that were never meant for its reader. */
export const leftoversIn = perParagraph((paragraph): readonly Leftover[] => {
  const { text } = paragraph;
  if (!/[[{<(*~#!?>/]|--|==|—|–/u.test(text)) return [];
  return matchesOf(text, pieces).flatMap((match): Leftover[] => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    const strong = /^[[{<]/u.test(match[0]);
    const inner = match[0].replaceAll(/^[[{<(*~#=!?>/—–\s-]+|[\]}><)*~#=/—–\s-]+$/gu, '');
    if (own.test(inner) || isMasked(paragraph, start, end, ['quote', 'link']) || isControl(text, start)) return [];
    if (isQuotedCode(paragraph, start, end)) return [];
    // What stands in {{…}} is a place by itself.
    if (match[0].startsWith('{{') && !/^\{\{ ?[#/]/u.test(match[0])) return [];
    // «<ops_name>» is a place, “<a href>” is markup.
    if (
      match[0].startsWith('<') &&
      /^[a-z]+$/u.test(inner) &&
      !/^(?:login|username|city|address|phone|amount|sum|link|order|number|email|price|time)$/u.test(inner)
    )
      return [];
    const set = ruled.test(match[0].trimEnd());
    // What is fenced off on both sides is for colleagues, if for nothing else.
    const kind = kindOf(inner, strong || set) ?? (/^(?:\/\/|>>|<<)/u.test(match[0]) && set ? 'note' : undefined);
    return kind ? [{ start, end, kind }] : [];
  });
});

/** The same by their kind, as places of findings. */
export const leftoversOf = (paragraph: Paragraph, kind: Leftover['kind']): readonly Leftover[] =>
  leftoversIn(paragraph).filter((each) => each.kind === kind);
