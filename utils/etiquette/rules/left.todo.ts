import { isMasked } from '../draft/paragraph';
import { isOfName } from '../features/crew';
import { leftoversIn, leftoversOf } from '../features/leftovers';
import { undoneIn } from '../features/undone';
import { at, each } from '../found';
import { defineRule } from '../rule';

const marks =
  /(?<![A-Za-zА-Яа-яЁё\d])(?:(?:FINISH|COMPLETE|REWRITE|FIX|VERIFY|UPDATE) (?:THIS|THAT|HERE|BELOW)(?=\s*[:–—-])|TO ?DO|ToDo|T[Oo][- ]?[Dd]o:|todo(?=:| [—–-])|TBD|TBC|FIXME|WIP|ТОДО|тодо|ТБД)(?![A-Za-zА-Яа-яЁё\d])[^\n.!?]*|(?<![A-Za-zА-Яа-яЁё\d])#(?:todo|тодо)|(?<=(?:^|[.!?\n([]|[-–—,])\s*)(?:[Нн]е забыть(?! вы|,? что)|[Дд]он.т forget to (?:add|ask|check) this)[^\n.!?)\]]*|[([](?:ask|check with|confirm with|verify with|get (?:this )?from|to be (?:confirmed|added|checked|filled)|need to (?:check|ask|confirm))[^()[\]\n]{0,60}[)\]]|\[(?:check|verify|ask|confirm|add|insert|fill in|update|find out|get|уточни|проверь|спроси|узнай|допиши|вставь)(?: [^()[\]\n]{2,60})\]|[([](?:(?:тут|здесь|сюда|потом|позже|надо|нужно|не забыть|ещё|еще) )?(?:(?:(?!что|как|где|когда|можно|кого|кому)[а-яё]+ )?(?:спросить|уточнить|узнать|(?:пере)?проверить|согласовать|дописать|доделать|вставить|подставить|добавить|посчитать|заполнить|уточняю|допишу|доделаю))(?![а-яё])(?:[^()[\]\n]{1,60})?[)\]]|@@[^\n.!?]*|(?<=(?:^|[.!?\n([]|[-–—])\s*)(?:(?:ask|ping|chase|check with|confirm with) [A-Z][a-z]+ )(?:re|about|for|if|whether|before|what|when)(?![a-z])[^.!?\n]*|(?<![A-Za-z\d-])(?:Z{3,}|TK|TKTK)(?![A-Za-z\d]|[ -]?№?\d)[^\n.!?]*|(?<=(?:^|[\n.!?,—–(-])\s*)(?:[А-ЯЁ]?[а-яё]+ ){0,2}(?:[Пп]ере)?(?:[Пп]роверить|[Уу]точнить|[Сс]верить|[Сс]огласовать|[Сс]просить|[Уу]знать|[Уу]твердить) (?:ещё раз |еще раз |потом |сегодня )?(?:у|с|со|через) (?:[А-ЯЁ][а-яё]+(?![а-яё])|(?:бухгалтер|юрист|руководител|начальник|шеф|коллег|склад|логист|менеджер|админ|инженер|врач|директор|старш|смен|мастер|куратор|диспетчер|снабжен|курьер|касс|отдел|производств|поставщик|супервайзер|тимлид|финанс)[а-яё]*)[^.!?\n]{0,30}|(?<=(?:^|[.!?\n(]|[-–—])\s*)(?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Dd]ouble-check) with (?:the )?(?:warehouse|billing|manager|team|accounts|supervisor|boss|legal|depot|shift lead|finance|[A-Z][a-z]+)(?![a-z])[^.!?\n]*|(?<=(?:^|[.!?\n(])\s*)(?:Need|need) to (?:double-check|check|ask|confirm|verify) (?:this|that|it|with|the)(?![^.!\n]*\?)[^.!?\n]*|(?<=(?:^|[.!?\n([])\s*)(?:Проверить|Уточнить|Пересчитать|Обновить)(?= [^.!?\n]{3,40}!!)[^\n]*|(?<=(?:^|[.!?\n([])\s*)(?:Сверить|Дополнить|Допроверить|Дописать|Доделать|Поправить)(?= [^.!?\n]{3,40}(?:[.!\n]|$))(?![^.!?\n]*(?:можно|нужно|вы |вам))[^.!?\n]*|(?:[Aa]dd|[Ii]nsert|[Cc]heck|[Ff]ill in|[Aa]sk|[Cc]onfirm|[Ff]ix|[Uu]pdate|[Gg]et)(?: [a-z'’]+){1,6} before (?:sending|send|it goes|we send)/gu;
/** «потом впишу», «Срок поставки ??? спросить Юру», “Fix this paragraph later”: words about this text, not about the matter. */
const unfinished =
  /(?<![а-яё])(?:(?:потом|позже|сюда|здесь|тут) (?:впишу|допишу|вставлю|подставлю|дополню|добавлю (?:сюда|ссылку|текст|абзац|цену|цифр[уы]))|(?:впишу|допишу|вставлю|подставлю)(?: [а-яё]+){0,2} (?:потом|позже|сюда|здесь))(?![а-яё])|(?<![а-яё])(?:поправлю|заменю|перепишу) (?:это место|этот абзац|здесь|тут|потом)(?![а-яё])|(?<=[а-яёa-z][:—–]? )\?{2,}(?=\s*(?:[(\n]|$))[^\n]{0,40}|(?<=[а-яёa-z]: )\?+(?=\s*(?:\n|$))|[£$€]\?{2,}|(?<=(?:^|[.!?\n(])\s*)(?:[Тт]ут|[Зз]десь|[Сс]юда) (?:нуж(?:на|но|ны|ен)|будет) [^.!?\n]{3,40}(?:возьму|спрошу|узна(?:ю|ем)|уточню|пришлют|скажут)(?![а-яё])[^.!?\n]*|(?<=(?:^|[.!?\n([])\s*)[Nn]eed (?:the|a|her|his|some) [^.!?\n]{2,40} here(?![a-z])[^.!?\n]*|(?<=(?:^|[.!?\n([])\s*)(?:Reword|Rephrase|Rewrite|Soften|Trim|Tidy|Rework|Shorten|Fix|Finish) (?:this|it|that)(?: bit| part)? (?:later|before|after|when)(?![a-z])[^.!?\n]*|(?<=(?:^|[.!?\n(])\s*)(?:[Дд]опишу|[Дд]ополню|[Вв]пишу|[Вв]ставлю|[Дд]оделаю)(?=[.!\n]|$| (?:потом|позже|тут|здесь|сюда|сам|когда|после|сумму|дату|цену|имя|срок|ссылку|номер|цифр|текст|абзац|концовку|остальное|кусок|причину|адрес))(?! [^.!?\n]*(?<![а-яё])(?:вам|вас|вы|ваш))[^.!?\n]{0,30}(?:[.!\n]|$)|(?<=(?:^|[.!?\n([])\s*)(?:[Ss]till )?(?:[Nn]eed|[Hh]ave|[Ww]ant|[Rr]emember|[Ff]orgot) to (?:add|write|insert|mention|explain|finish|rewrite|paste|put|work out|check|double-check|fix|ask|find)(?![^.!?\n]*(?<![a-z])(?:you|your|we)(?![a-z]))[^.!?\n]*|(?<=(?:^|[.!?\n([])\s*)(?:(?:I')?[Ww]ill|I'll) (?:finish|complete|write|fill(?: in)?|add|update|redo|fix|expand) (?:this|the rest|it|here)(?![^.!?\n]*(?<![a-z])(?:you|your)(?![a-z]))[^.!?\n]*|(?<=(?:^|[.!?\n([])\s*)(?:[Ss]tick|[Pp]ut|[Dd]rop|[Pp]aste|[Pp]op|[Ii]nsert|[Aa]dd|[Ww]rite|[Ee]xplain|[Mm]ention) (?:(?:the|a|some|their|his|her|more) )?[a-z]+(?: [a-z]+)? (?:in )?(?:here|below|in later|later|there)(?=[ .!)\]\n]|$)[^.!?\n]{0,30}|(?<=(?:^|[.!?\n([])\s*)(?:[Rr]ecalculate|[Rr]echeck|[Rr]e-check|[Dd]ouble-check|[Cc]heck|[Vv]erify|[Rr]eword|[Rr]ephrase)(?![^.!?\n]*(?<![a-z])(?:you|your|please)(?![a-z]))[^.!?\n]*(?:I think|not sure|wrong|spelling|figures?|old rate|out of date|with [A-Z][a-z]+)[^.!?\n]*|(?<![а-яё])(?:тут|здесь|сюда) (?:надо|нужно|бы)(?! вам| вы)(?: [а-яё]+){0,4} (?:написать|дописать|добавить|вставить|рассказать)(?![а-яё])|(?<![А-Яа-яёЁ])взять из (?:нового|старого|прайса|базы|прошлого)[^.!?\n]*|(?<![A-Za-z])(?:[Pp]laceholder|PLACEHOLDER|[Dd]ummy|DUMMY|[Ff]iller) (?:text|TEXT)[^.!?\n]*|\(\?{1,}\)|(?<=(?:^|[.!?\n(,—–-])\s*(?:(?:[Тт]ут|[Зз]десь|[Сс]юда|[Ее]щ[её]|[Мм]не) )?)(?:[Оо]сталось|[Оо]стается|[Нн]ужно|[Нн]адо) (?:вставить|вписать|дописать|подставить)(?! (?:в |вам|его в|её в))(?: [а-яё]+){1,3}(?=[.!\n]|$)|(?<= [—–-] )(?:пере)?проверить[!.]|(?<= [-—–] )(?:re-?check|double-check|check|confirm)[!.]|(?<=(?:^|[.!?\n])\s*)(?:Just |Still )?(?:need|needs?) to (?:paste|insert|add|drop in|fill in) the [a-z]+ (?:here|below|in)|(?<=(?:^|[.!?\n])\s*)(?:Look up|Dig out|Find out|Chase|Chase up) (?:the|what|when|who|his|her|their) [^.!?\n]{0,30}(?=[.!\n]|$)|(?<=\s|^)[?]{2,}(?=[ ,]+[a-zа-яё])[^.!?\n]*|(?<=(?:^|[.!?\n])\s*)(?:(?:ПОТОМ |СРОЧНО |НЕ ЗАБЫТЬ )?(?:УБРАТЬ|УДАЛИТЬ)|ДОДЕЛАТЬ|ДОПИСАТЬ|ПРОВЕРИТЬ|УТОЧНИТЬ|ВСТАВИТЬ|ДОБАВИТЬ|ЗАПОЛНИТЬ|СПРОСИТЬ|СВЕРИТЬ|ДОПОЛНИТЬ|(?:(?:X{2,}|TO|NEED TO|STILL TO|PLS|PLEASE)[ :]+)?(?:CHECK|ADD|FIX|INSERT|ASK|CONFIRM|VERIFY|UPDATE|FILL IN))(?![А-ЯЁA-Z])(?! (?:можно|нужно|надо|следует|лучше))[^.!?\n]*|(?<=(?:^|[.!?\n])\s*)(?:Still )?(?:(?:[Nn]eed|[Hh]ave) to (?:look up|find out|fill in|work out|dig out) (?:the|this|that|what|which|his|her|their)|(?:[Mm]ust|[Nn]eed to|[Hh]ave to) (?:double-check|check|ask|confirm|clear|verify)(?: (?:the|this|that|it)(?: [a-z]+)?)? with [A-Z][a-z]+)[^.!?\n]*|(?<=(?:^|[.!?\n])\s*)Remember to (?:add|attach|insert|include|fill in|ask|check|update|link) (?!your|you|it to)[^.!?\n]*|(?<=(?:^|[.!?\n])\s*)(?:Fix|Rewrite|Finish|Redo|Polish|Check|Update|Shorten) (?:this|the) (?:paragraph|sentence|wording|bit|section|line|part|para|text|price)(?![a-z])[^.!?\n]*|(?<![A-Za-z])(?:name|date|time|details|amount|figure|link|number)s? to (?:follow|come)(?: from [A-Z]\w+| later)/gu;
/** «Черновик, Инга ещё не смотрела», «ЦЕНУ УТОЧНЯЮ», «накладная?? посмотреть», “waiting on finance for the figure”: what the writer still lacks. */
const lacking =
  /(?<=(?:^|[.!?\n([{<*—–>-])\s*)(?:[Чч]ерновик|ЧЕРНОВИК|[Нн]абросок|DRAFT|[Dd]raft|[Rr]ough draft)(?=\s*[.,:;!—–-])(?![^.!?\n]*(?<![а-яёa-z])(?:вам|вас|ваш|вы|your?)(?![а-яёa-z]))[^.!?\n]*|(?<=[а-яёa-z] ?)\?{2,} ?(?=(?:пере|до|с|у)?(?:смотреть|спросить|проверить|узнать|уточнить|верить|глянуть|look|ask|check|find|see|confirm)(?![а-яё]))[^.!?\n]*|(?<![А-ЯЁа-яё])[А-ЯЁ]{3,}(?: [А-ЯЁ]{3,})? (?:УТОЧНЯЮ|УТОЧНИТЬ|УЗНАЮ|УЗНАТЬ|ПОЗЖЕ|ДОПИШУ|ПРОВЕРЯЮ|СПРОШУ|ЖДУ)(?![А-ЯЁ])|(?<![A-Za-z])[A-Z]{3,}(?: [A-Z]{3,})? (?:TBC|TBD|TO BE (?:CHECKED|CONFIRMED|ADDED|FILLED)|TO FOLLOW|TO CHECK|PENDING)(?![A-Za-z])|(?<=(?:^|[.!?\n([{<*—–>-])\s*)(?:(?:[Вв]сё |[Пп]ока )?[Жж]ду|[Жж]дём)(?![^.!?\n]*(?<![а-яё])(?:вас|вам|ваш[а-яё]*|вы)(?![а-яё]))(?: [а-яё]+){0,4} от [А-ЯЁ][а-яё]+(?:ы|и|а|я|й)(?![а-яё])[^.!?\n]*|(?<![а-яё])(?:узнаю|спрошу|уточню|проверю|посмотрю)(?: [а-яё]+){0,4} и (?:добавлю|впишу|допишу|вставлю|дополню)(?![^.!?\n]*(?<![а-яё])(?:вас|вам|ваш[а-яё]*|вы)(?![а-яё]))[^.!?\n]*|(?<=(?:^|[.!?\n([{<*—–>-])\s*)(?:(?:I'm |We're )?[Ss]till )?[Ww]aiting (?:on|for) (?:finance|billing|accounts|legal|the (?:depot|warehouse|office|team|boss|manager)|[A-Z][a-z]+)(?: (?:for|to)(?! you)[^.!?\n]*)?(?=[.!\n)\]}>*]|$)(?![^.!?\n]*(?<![a-z])your?(?![a-z]))|(?<=(?:^|[.!?\n([{<*—–>-])\s*)(?:[Вв]ычитать|[Пп]еречитать|[Дд]оделать|[Дд]описать|[Пп]роверить|[Уу]точнить|[Pp]roofread(?: me| this| it)?|[Rr]eread|[Ff]inish(?: me| this)?|[Cc]heck(?: me| this))(?: потом| позже| later)?\s?[!?]+|(?<![а-яё])(?:сумму|цену|дату|срок|номер|адрес|имя|тариф|время) (?:пока |ещё |еще )?(?:не знаю|уточняю|не помню|узнаю|впишу)(?! (?:у|в|со|с) (?:вас|вами))(?=[,.!)\n]|$)[^.!?\n]*|(?<=(?:^|[.!?\n([{<*—–>-])\s*)(?:[Nn]ext|[Tt]hen|[Ll]ast)(?: para(?:graph)?| bit| section)?: (?:explain|add|mention|say|cover|write|list)(?![^.!?\n]*(?<![a-z])your?(?![a-z]))[^.!?\n]*|(?<=(?:^|[\n([{<*—–>-])\s*)\?{3,} ?[A-Za-zа-яё][^.!?\n]*|(?<=(?:^|[.!?\n([{<])\s*)(?:I (?:still )?(?:need|have|must|want) to|[Mm]ust|[Nn]ot sure) (?:put|add|get|insert|find|dig|fill|finish|write)(?![^.!?\n]*(?<![a-z])your?(?![a-z]))[^.!?\n]*(?: in| here| from [A-Z][a-z]+)(?=[.!\n]|$)/gu;
/** What is put off: «(дату уточню после обеда)», «адреса потом подставить», “figure to be confirmed before this goes”. */
const putOff =
  /[([](?:[а-яё]+ ){0,3}(?:уточню|узнаю|спрошу|допишу|впишу|проверю|добавлю|вставлю|поправлю|найду|посмотрю)(?: [а-яё]+){0,5}[)\]]|(?<=(?:^|[.!?\n([{<*—–>-])\s*)(?:[А-ЯЁа-яё]+ ){0,4}(?:допишу|впишу|вставлю|доделаю|добавлю)(?:,? (?:потом|позже|завтра|утром|вечером|после|когда|как только))(?: [А-ЯЁа-яё]+){0,3}(?=[.!)\]\n]|$)|(?<![а-яё])(?:[Тт]ут|[Зз]десь|[Сс]юда) (?:ещё |еще |бы )?(?:нуж(?:ен|на|но|ны)|не хватает) (?:абзац|фраз|предложени|строк|строчк|ссылк|цифр|пример|кус)[а-яё]*[^.!?\n]*|(?<=(?:^|[.!?\n([{<*-])\s*)(?:[Aa]sk|[Cc]heck w(?:ith|\/)|[Pp]ing|[Cc]hase) [A-Z][a-z]+,? (?:whether|if|about|what|when|how|re|I think)(?![^.!?\n]*(?<![a-z])(?:you|your)(?![a-z]))(?=[^.!?\n]*(?<![A-Za-z])(?:we|I|he|she|our|us)(?![a-z]))[^.!?\n]*|(?<=(?:^|[.!?,\n([{<*—–>-])\s*)(?:[А-ЯЁа-яё]+ ){0,4}(?:(?:потом|позже|завтра|утром|вечером|после [а-яё]+) (?:[а-яё]+ )?(?:и )?(?:подставить|вписать|вставить|дописать|добавить|найти|расставить|уточнить|проверить|посчитать|проставить|исправить|выяснить|сверить|дополнить)|(?:подставить|вписать|вставить|дописать|добавить|расставить|уточнить|посчитать|проставить|исправить|выяснить|сверить|дополнить)(?:,? (?:потом|позже|завтра|утром|вечером|когда|как только|после [а-яё]+))(?: [а-яё]+){0,4})(?=[.!,)\]\n]|$)|(?<![а-яё])(?:проверить|уточнить|сверить|перечитать|вычитать|согласовать)(?: [а-яё]+){0,3} перед отправкой(?=[.!)\]\n]|$)|(?<=(?:^|[.!?\n([{<*-])\s*)(?:[A-Za-z']+ ){1,6}(?:(?:still )?to (?:go|come|be (?:added|put|filled|inserted|written|pasted)) (?:in )?(?:here|below|later|in)|to be (?:confirmed|checked|added|written|filled in|signed off|verified|inserted|supplied|agreed) (?:by|with|after|before|when|once)[^.!?\n]*)(?=[.!)\]\n]|$)|(?<=(?:^|[.!?\n([{<*-])\s*)(?:[Pp]aste|[Aa]dd|[Ii]nsert|[Dd]rop|[Pp]ut|[Ss]tick)(?: (?:the|a|an|her|his|their))? (?:link|name|date|price|figure|number|amount|address|paragraph|para|bit|line|details|quote|sum|ref|reference|photo|screenshot)s?(?: in)? (?:when|once|after|as soon as|later)(?![a-z])[^.!?\n]*|(?<=(?:^|[.!?\n([{<*-])\s*)(?:[Rr]un|[Pp]ut|[Gg]et) (?:this|it|the [a-z]+) (?:past|by) [A-Z][a-z]+[^.!?\n]*|(?<=(?:^|[.!?\n([{<*-])\s*)(?:[Mm]ust|[Nn]eed to|[Ss]hould) (?:remember|not forget) to (?:mention|add|include|attach|say|ask|explain)[^.!?\n]*/gu;
/** Who may or should do something, in the clause before. */
const modal =
  /(?<![а-яё])(?:можно|нужно|надо|лучше|проще|смо[гж][а-яё]*|мо[гж][а-яё]+|хо[тч][а-яё]+|чтобы|если|буд[а-яё]+|предлаг[а-яё]+|прос[а-яё]+|готов[ыа]?)(?![а-яё])/iu;
/** Said to the reader after all. */
const said = /(?<![а-яёa-z])(?:вы|вам|вас|вами|ваш[а-яё]*|можно|нужно|надо|следует|сможете|можете|you|your|yours|we|i)(?![а-яёa-z])/iu;
/** Without one of these none of `lacking` can be there. */
const lacks =
  /черновик|набросок|draft|\?\?|(?:уточня|узна)ю|спрошу|уточню|проверю|посмотрю|не (?:знаю|помню)|впишу|жд[уе]м? |ждём |waiting|[а-я]ть(?: потом| позже)? ?[!?]|proofread|reread|finish|check (?:me|this)|[А-ЯЁ]{4}|[A-Z]{3} (?:T|P)|(?:next|then|last)[a-z ]*: |(?:need|have|must|want|not sure)/iu;
const notes =
  /(?<=^|[.!?\n(]\s*|[-–—]\s)(?:тут |здесь |сюда |потом |позже )?(?:уточнить|спросить|узнать|проверить|согласовать|переспросить|дописать|доделать|вставить|добавить|поправить|переделать|заполнить|ask|check with|confirm with|double-check with)(?: (?:потом|позже|завтра|ещ[её] раз|здесь|тут|перед отправкой|сюда))?(?: (?:у|с|про|здесь|тут|сюда|перед отправкой|позже|потом|ссылку|срок|дату|сумму|номер|имя)(?![a-zа-яё]))(?: [^\n.!?]*)?/gimu;
const told =
  /(?:поле |граф[уые]|лучше|можно|нужно|надо|вы |вам|помо[гж]|можете|сможете|удалось|смогу|просим|прошу|необходимо|следует|постара|попро[бс]|чтобы|предлага|остал|обеща|хоте|хотим|готов|достаточно|легко|есть|:|—)/iu;

const marker = /^\s*(?:\d+[.)]|[-–—•*])\s/u;
/** «2. Сверить номер», «– добавить фото;»: one step of several, for the reader. */
function isListed(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 4);
  return marker.test(line) && (text.match(/(?:^|\n)\s*(?:\d+[.)]|[-–—•*])\s/gu)?.length ?? 0) > 1;
}

/** «Жду от Кати цену», and not «ждём ответа от Минтранса». */
const waitsForName = (shown: string): boolean => {
  const [, name = ''] = / от ([А-ЯЁ][а-яё]+)/u.exec(shown) ?? [];
  return isOfName(name.toLowerCase().replaceAll('ё', 'е'));
};

export default defineRule({
  id: 'left.todo',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) => {
    const { text } = paragraph;
    const made = each(text, marks, ([shown], start, end) =>
      isMasked(paragraph, start, end, ['quote']) ||
      (isListed(text, start) && /^[А-ЯЁа-яё]+(?:ть|ти|чь) /u.test(shown)) ||
      /^[([][^)\]]*(?<![а-яё])(?:можно|вы|вам|вас)(?![а-яё])/iu.test(shown) ||
      (/^(?!не забыть)[а-яё]/iu.test(shown) && told.test(text.slice(Math.max(0, start - 30), start) + shown.slice(0, 20))) ||
      (/^[А-ЯЁ]/u.test(shown) &&
        /(?:можно|нужно|надо|лучше|стоит|просто|удобн|проще|легк|хо[чт]|вы |вам |у вас)/iu.test(
          text.slice(start, end + 30).split(/[.!?\n]/u, 1)[0] ?? '',
        ))
        ? undefined
        : at(start, start + shown.trimEnd().length, `Пометка для себя: ${shown.trim()}`, `A note to self: ${shown.trim()}`),
    );
    const later = [unfinished, ...(lacks.test(text) ? [lacking] : [])].flatMap((pattern) =>
      each(text, pattern, ([shown], start, end) =>
        made.some((other) => start < other.end && other.start < end) ||
        (/^(?:[Вв]сё |[Пп]ока )?[Жж]д[уё]/u.test(shown) && !waitsForName(shown))
          ? undefined
          : at(start, end, `Не дописано: ${shown.trim()}`, `Not finished: ${shown.trim()}`),
      ),
    );
    const delayed = each(text, putOff, ([shown], start, end) =>
      (!/^(?:ask|check w|ping|chase)/iu.test(shown) && said.test(shown)) ||
      // «Номер можно узнать сейчас, адрес потом добавить»
      (/, ?$/u.test(text.slice(0, start)) &&
        modal.test(
          text
            .slice(Math.max(0, start - 80), start)
            .split(/[.!?\n]/u)
            .at(-1) ?? '',
        )) ||
      isMasked(paragraph, start, end, ['quote']) ||
      [...made, ...later].some((other) => start < other.end && other.start < end)
        ? undefined
        : at(start, end, `Не дописано: ${shown.trim()}`, `Not finished: ${shown.trim()}`),
    );
    const more = each(text, notes, ([shown], start, end) =>
      told.test(shown) || isListed(text, start) || [...made, ...delayed].some((other) => start < other.end && other.start < end)
        ? undefined
        : at(start, end, `Похоже на пометку для себя: ${shown}`, `Looks like a note to self: ${shown}`),
    );
    const alone = undoneIn(paragraph)
      .filter(
        ({ start, end }) =>
          ![...made, ...more, ...later, ...delayed, ...leftoversIn(paragraph)].some((other) => start < other.end && other.start < end),
      )
      .map(({ start, end }) => at(start, end, `Пометка для себя: ${text.slice(start, end)}`, `A note to self: ${text.slice(start, end)}`));
    const put = leftoversOf(paragraph, 'todo').filter(
      ({ start, end }) => !(isListed(text, start) && /^[-–—•*\s]*[а-яё]+(?:ть|ти|чь) /u.test(text.slice(start, end))),
    );
    return [
      ...put.map(({ start, end }) =>
        at(start, end, `Пометка для себя: ${text.slice(start, end)}`, `A note to self: ${text.slice(start, end)}`),
      ),
      ...[...made, ...more, ...later, ...delayed, ...alone].filter(
        (one) => !put.some((other) => one.start < other.end && other.start < one.end),
      ),
    ];
  },
  bad: [
    { text: 'Сдайте пальто в любой пункт, адреса пунктов потом подставить.' },
    { text: 'Заменим деталь бесплатно (дату уточню после обеда).' },
    { text: 'Ask Tom whether we still stock the blue one.' },
    { text: 'Вторую половину допишу утром.' },
    { text: 'Figure to be confirmed by accounts before this goes.' },
    { text: 'Ждём цену от Кати.' },
    { text: 'Осталось вписать сумму.' },
    { text: 'Черновик, Инга ещё не смотрела.' },
    { text: 'Номер накладной?? посмотреть в базе' },
    { text: 'Still waiting on finance for the figure.' },
    { text: '!!! дописать сюда режим кассы, см. чат с Ромой' },
    { text: 'Срок поставки ??? спросить Юру.' },
    { text: 'Перезвонить в банк и спросить про лимит!' },
    { text: 'Стоимость прикинуть и вписать.' },
    { text: 'Дата доставки (???)' },
    { text: 'Сумма к возврату: уточняю у Кати, потом впишу.' },
    { text: 'The visit costs £40 (check!).' },
    { text: 'Remember to add the tracking link.' },
    { text: 'Вернём 4 600 ₽, сумму перепроверить у бухгалтера!' },
    { text: 'Срок (тут дописать дату) сообщим.' },
    { text: 'ZZZ add the name before sending.' },
    { text: 'Счёт пришлём в течение часа. TODO уточнить у Лены про НДС' },
    { text: 'Доставка стоит 300 ₽. Уточнить у склада' },
    { text: 'Срок: TBD' },
    { text: 'Доставим в среду (уточнить у старшего смены).' },
    { text: 'Скидка 10 %. Узнать у Марины, есть ли размер.' },
    { text: 'Delivery on Friday - confirm with warehouse.' },
    { text: 'Internal guide. TODO: ask Lena' },
    { text: 'The taps run clear. ask Raj re: leaflet route' },
    { text: 'Вернём деньги.\nВставить сюда ссылку на правила.' },
  ],
  good: [
    { text: 'Я попросила мастера ещё раз посмотреть мотор.' },
    { text: 'Позвоню завтра узнать, как прошла ночь.' },
    { text: 'Next: add your card in the app.' },
    { text: 'Адрес доставки вы сможете добавить позже.' },
    { text: 'Put the card in when the light turns green. Ask Tom about the key.' },
    { text: 'Мастер (его имя уточним накануне) приедет в среду.' },
    { text: 'Имя можно указать сразу, адрес потом добавить.' },
    { text: 'The price is to be agreed with your landlord before you sign.' },
    { text: 'Порядок такой:\n1. Снять показания.\n2. Сверить номер счётчика с квитанцией.' },
    { text: 'Вот шаги:\n– заполнить бланк;\n– добавить номер договора.' },
    { text: 'Ждём подтверждения от Минтранса до пятницы.' },
    { text: 'Узнать у врача точную дозу лучше до среды.' },
    { text: 'Здесь нужна подпись врача, её узнаете по печати.' },
    { text: 'В бланк нужно вписать рост и вес.' },
    { text: 'Дополню: парковка бесплатная. Допишу отдельно про залог.' },
    { text: 'Что дальше? Дождаться СМС и показать код.' },
    { text: 'ПРОВЕРИТЬ можно на сайте.' },
    { text: 'Рейс TK 3946 и заказ TK-7904 перенесли, VIN XW8ZZZ61ZKG041927.' },
    { text: 'Черновик договора пришлю вам завтра до 15:00.' },
    { text: 'Просим уточнить у врача, нужен ли анализ.' },
    { text: 'Можно проверить у консультанта в магазине.' },
    { text: 'Уточнить у оператора статус можно по телефону.' },
    { text: 'Уточню у склада и напишу вам завтра до 12:00.' },
    { text: 'В списке дел «To do list» три пункта, mastodon и автодом.' },
    { text: 'Проверить баланс можно в приложении.' },
    { text: 'Что сделать: проверить кабель. Перезвонить можно завтра.' },
    { text: '1. Проверить кабель.\n2. Вписать номер в форму.' },
    { text: 'Откройте заявку (проверить её можно и по телефону).' },
    { text: 'Впишу вас на среду. Remember to add your number.' },
    { text: '- добавить фото,\n- отправить форму.' },
  ],
});
