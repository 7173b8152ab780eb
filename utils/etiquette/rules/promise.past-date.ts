import { daysIn, exists, timeOf } from '../features/calendar';
import { perParagraphAnd } from '../draft/paragraph';
import { at, eachIn, placedBy } from '../found';
import { defineRule } from '../rule';

const until =
  /(?:^|[^a-zа-яё])(?:до|к|ко|не позднее|не позже|по|завтра|by|until|before|no later than|on)\s+(?:(?:the )?[a-zа-яё]+\s+(?:of\s+)?)?$/iu;
const past =
  /(?<![a-zа-яё])[a-zа-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?![a-zа-яё])|(?<![a-zа-яё])[a-zа-яё]+(?:ен|ён|ан|ена|ено|ены|ана|ано|аны)(?![a-zа-яё])|(?<![a-zа-яё])(?:взят|принят|снят|занят|поднят|отнят)[аоы]?(?![a-zа-яё])|\b(?:was|were|had|did|left|went|came|took|got|made|gave|began|fell|sent|paid|saw|told|bought|wrote|met|found|felt|knew|lost|spoke|rang|broke|brought|ran|said|sold|became|thought|chose|drove|flew|rode|wore|[a-zа-яё]+ed)\b/iu;
/** «Ответим 5 марта», «ждите во вторник, 10 марта»: a day without «до». */
const named =
  /(?<![a-zа-яё])(?:[a-zа-яё]{2,}(?:[еёи]м|[еи]т|[уюая]т)(?:ся)?|(?:пере|по)звоню|отвечу|напишу|пришлю|верну|отправлю|привезу|приеду|сообщу|подготовлю|сделаю|передам|выдам|ждите|ожидайте|приходите|приезжайте|будет|expect|will|'ll)(?![a-zа-яё])(?: [a-zа-яё]+){0,4} $/iu;
/** “Has to be paid”. */
const owed = /(?<![a-z])(?:(?:has|have|needs?) to|must|should|will|can) be [a-z]+/giu;
/** «Отложили для вас до 8 марта», “reserved until March 8”: done before, and it ends on that day. */
const kept =
  /(?<![a-zа-яё])(?:(?:отложи|зарезервирова|забронирова|придержа|приберег)л[аи]?|(?:отложен|зарезервирован|забронирован)[аоы]?|(?<!were |was )reserved|set aside|put aside|on hold)(?![a-zа-яё])/iu;
/** «Крайний срок — 5 марта», “your deadline is 5 March”. */
const due =
  /(?<![a-zа-яё])(?:(?:новая |ближайшая )?дата (?:доставки|приема|выезда|визита|вылета|заезда|выдачи|встречи|поставки|отгрузки|ремонта|замены)|(?:new |next )?(?:delivery|collection|appointment|visit|departure|pick-up|dispatch) date|крайний срок|дедлайн|последний день|срок (?:подачи|оплаты|сдачи|ответа|возврата)|deadline|due date|closing date|last day)(?![a-zа-яё])[^.,;!?\n]{0,40}(?:—|–|-|:|(?<![a-z])is) $/iu;
const afterOther = /(?<![a-zа-яё])(?:от|за|с|со|из|датой|dated|of|from|since)\s+$/iu;
const future =
  /(?<![a-zа-яё])(?:(?:is|are) (?:coming|arriving|due|leaving|visiting|open|valid|available|running)|book|come|visit|drop in|hurry|join|apply|close|closes|ends|буд(?:у|ем|ет|ут|ете)|[a-zа-яё]{2,}(?:ем|ём|им)(?:ся)?|[a-zа-яё]{3,}(?:ет|ёт|ит|ут|ют|ат|ят)(?:ся)?|[a-zа-яё]{3,}(?:ите|йте|ьте)|отвечу|напишу|пришлю|сообщу|проверю|уточню|перезвоню|свяжусь|вернусь|можно|можете|сможете|нужно|действу[a-zа-яё]+|will|shall|can|please|expect|due|(?:we|i|you|it|they)'ll|going to|pay|return|send|tell|reply|let us know|contact|call|provide|confirm|sign|bring|submit|collect|arrange|complete|(?:has|have|needs?) to|must)(?![a-zа-яё])/iu;

/** «Сегодня в 11:00», “today by 11 am”: the last hour it names. */
const hour =
  /(?<![a-zа-яё])(?:сегодня|today)(?![a-zа-яё])[^.!?,\d]{0,25}(?<![a-zа-яё])(?:в|к|до|не позднее|at|by|before|until) (\d{1,2})(?:[:.](\d\d))?(?: ?(am|pm|утра|дня|вечера|час[а-яё]*))?(?! ?(?:до|–|—|-|to|and|и) ?\d)(?![\d%])(?! (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|рубл|руб|₽|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;

/** Minutes from midnight. */
function minutesOf(hours: string, minutes: string, half: string): number {
  const told = Number(hours);
  return (told < 12 && /^(?:pm|дня|вечера)$/iu.test(half) ? told + 12 : told) * 60 + Number(minutes);
}

/** Days of a paragraph that are promised and have passed. */
const passedIn = perParagraphAnd((paragraph, today) =>
  daysIn(paragraph).flatMap((day) => {
    const { shadow, sentences, text } = paragraph;
    const sentence = sentences.find(({ start, end }) => start <= day.start && day.start < end);
    if (!sentence || !exists(day) || timeOf(day, today) >= Date.parse(`${today}T00:00:00Z`)) return [];
    const lead = shadow.slice(Math.max(sentence.start, day.start - 24), day.start);
    const said = shadow.slice(sentence.start, sentence.end);
    // What is told of the past is no promise: «отправили 1 марта», «до 1 марта работало иначе».
    const clauses = said.slice(0, day.start - sentence.start).split(/[,;:—(]/u);
    // «…, первую выплату получите вместе с февральской, до 10 февраля»
    const clause = clauses.slice((clauses.at(-1) ?? '').trim().split(' ').length > 1 ? -1 : -2).join(' ');
    const next = /^,? (?:of )?(?:next|the following|следующ|будущ)/iu.test(shadow.slice(day.end));
    const ends = due.test(said.slice(0, day.start - sentence.start)) && !/(?:был|ист[её]к|прош[её]л|was|passed)/iu.test(said);
    const held = ends || (/(?:до|until|till)\s$/iu.test(lead) && kept.test(clause) && !past.test(said.slice(day.end - sentence.start)));
    // “A pipe burst on 28 November, so the room will be closed”: only what is to come happens “on” a day that is promised.
    const told = /(?:^|[^a-z])on $/iu.test(lead) && !future.test(clause);
    if (
      next ||
      told ||
      !(ends || until.test(lead) || (named.test(lead) && !afterOther.test(lead))) ||
      (!held &&
        (past.test(clause.replaceAll(owed, ' ')) || !future.test(said) || (past.test(said.replaceAll(owed, ' ')) && !future.test(clause))))
    )
      return [];
    const shown = text.slice(day.start, day.end);
    return [at(day.start, day.end, `${shown} уже прошло`, `${shown} has passed`)];
  }),
);

export default defineRule({
  id: 'promise.past-date',
  severity: 'block',
  check: ({ paragraphs, context }) => {
    const today = context.localDate;
    if (!today || !/^\d{4}-\d\d-\d\d$/u.test(today)) return [];
    const now = /^(\d\d):(\d\d)/u.exec(context.localTime ?? '');
    const gone = now ? Number(now[1]) * 60 + Number(now[2]) - 10 : 0;
    const gonePast = paragraphs.flatMap(({ start: from, paragraph }) =>
      eachIn(paragraph, hour, ([shown, hours = '', minutes = '0', half = ''], start, end) => {
        const sentence = paragraph.sentences.find((each) => each.start <= start && start < each.end);
        const said = sentence ? paragraph.shadow.slice(sentence.start, sentence.end) : '';
        return minutesOf(hours, minutes, half) < gone && Number(hours) < 24 && future.test(said) && !past.test(said)
          ? at(from + start, from + end, `${shown}: этот час уже прошёл`, `${shown}: that hour has passed`)
          : undefined;
      }),
    );
    const days = paragraphs.flatMap(({ start: from, paragraph }) => passedIn(paragraph, today).map((each) => placedBy(each, from)));
    return [...gonePast, ...days];
  },
  bad: [
    { text: 'Новая дата доставки — 7 марта, ждите курьера.', context: { localDate: '2026-03-13' } },
    { text: 'The invoice has to be paid no later than 28 February.', context: { localDate: '2026-03-13' } },
    { text: 'Курьер будет у вас сегодня в 11:00.', context: { localDate: '2026-03-13', localTime: '16:00' } },
    { text: 'Деньги вернём до 1 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Ответим вам не позднее 10 марта 2026 г.', context: { localDate: '2026-03-13' } },
    { text: 'Пришлите, пожалуйста, фото до 5 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Перезвоню вам во вторник, 10 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Крайний срок подачи документов — 5 марта, успевайте.', context: { localDate: '2026-03-13' } },
    { text: 'Our driver is coming on Tuesday, 10 March.', context: { localDate: '2026-03-13' } },
    { text: 'Ждём вас 5 марта с 10:00.', context: { localDate: '2026-03-13' } },
    { text: 'Мы отложили для вас одну до 8 марта.', context: { localDate: '2026-03-13' } },
    { text: 'We will refund you by March 1.', context: { localDate: '2026-03-13' } },
  ],
  good: [
    { text: 'A pipe burst in the hall on 2 March, so it will be closed until 10 April.', context: { localDate: '2026-03-13' } },
    {
      text: 'If a doctor saw you before 3 March, a note from that visit is enough. Please send it by 20 March.',
      context: { localDate: '2026-03-13' },
    },
    { text: 'Мастер придёт сегодня в 18:00.', context: { localDate: '2026-03-13', localTime: '16:00' } },
    { text: 'Сегодня в 11:00 деньги ушли, они поступят завтра.', context: { localDate: '2026-03-13', localTime: '16:00' } },
    { text: 'Деньги вернём до 18 марта.', context: { localDate: '2026-03-13' } },
    { text: 'The seats were reserved until March 1, and you got them.', context: { localDate: '2026-03-13' } },
    { text: 'Крайний срок был 1 марта, мы его продлили.', context: { localDate: '2026-03-13' } },
    { text: 'Деньги отправили 1 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Акция действовала до 1 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Деньги вернём до 15 января.', context: { localDate: '2026-12-20' } },
    { text: 'Деньги вернём до 1 марта.' },
    { text: 'You can amend it until 31 January next year.', context: { localDate: '2026-03-13' } },
  ],
});
