import { type Day, daysIn, exists, timeOf } from '../features/calendar';
import { saidBefore, saidBehind } from '../features/tense';
import { matchesIn, type Paragraph, perParagraphAnd } from '../draft/paragraph';
import { at, placedBy } from '../found';
import type { Span } from '../../text';
import { defineRule } from '../rule';

const until =
  /(?:^|[^a-zа-яё])(?:до|к|ко|не позднее|не позже|по|завтра|by|until|before|no later than|on)\s+(?:(?:the )?[a-zа-яё]+\s+(?:of\s+)?)?$/iu;
/** «Отложили для вас до 8 марта», “reserved until March 8”: done before, and it ends on that day. */
const kept =
  /(?<![a-zа-яё])(?:(?:отложи|зарезервирова|забронирова|придержа|приберег)л[аи]?|(?:отложен|зарезервирован|забронирован)[аоы]?|(?<!were |was )reserved|set aside|put aside|on hold)(?![a-zа-яё])/iu;
/** «Крайний срок — 5 марта», “your deadline is 5 March”. */
const due =
  /(?<![a-zа-яё])(?:(?:новая |ближайшая )?дата (?:доставки|приема|выезда|визита|вылета|заезда|выдачи|встречи|поставки|отгрузки|ремонта|замены)|(?:new |next )?(?:delivery|collection|appointment|visit|departure|pick-up|dispatch) date|крайний срок|дедлайн|последний день|срок (?:подачи|оплаты|сдачи|ответа|возврата)|deadline|due date|closing date|last day)(?![a-zа-яё])[^.,;!?\n]{0,40}(?:—|–|-|:|(?<![a-z])is) $/iu;
const afterOther = /(?<![a-zа-яё])(?:от|за|с|со|из|датой|dated|of|from|since)\s+$/iu;
/** «Сегодня в 11:00», “today by 11 am”: the last hour it names. */
const hour =
  /(?<![a-zа-яё])(?:сегодня|today)(?![a-zа-яё])[^.!?,\d]{0,25}(?<![a-zа-яё])(?:в|к|до|не позднее|at|by|before|until) (\d{1,2})(?:[:.](\d\d))?(?: ?(am|pm|утра|дня|вечера|час[а-яё]*))?(?! ?(?:до|–|—|-|to|and|и) ?\d)(?![\d%])(?! (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|рубл|руб|₽|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;

/** Minutes from midnight. */
function minutesOf(hours: string, minutes: string, half: string): number {
  const told = Number(hours);
  return (told < 12 && /^(?:pm|дня|вечера)$/iu.test(half) ? told + 12 : told) * 60 + Number(minutes);
}

/** «К 17:00 9 июня», “on 9 June by 3 pm”: the hour beside a day; no two hours. */
const hourBefore =
  /(?<![a-zа-яё])(?:в|к|до|не позднее|at|by|before|until) (\d{1,2})(?:[:.](\d\d))? ?(am|pm|утра|дня|вечера)?,? ?(?:on )?(?:[a-zа-яё]+,? )?$/iu;
const hourAfter =
  /^,? (?:в|к|до|не позднее|at|by|before|until) (\d{1,2})(?:[:.](\d\d))?(?: ?(am|pm|утра|дня|вечера|час[а-яё]*))?(?! ?(?:до|–|—|-|to|and|и) ?\d)(?![\d%])/iu;
const please = /, (?:пожалуйста|please),/giu;
const hours = /(?:(?:с|до|к|в|после|from|between|at|by|to|and|по) )?\d{1,2}[:.]\d\d(?: (?:am|pm))?[, ]*(?:on )?/giu;

interface Around {
  /** The sentence before the place, without hours, and behind it. */
  readonly lead: string;
  readonly tail: string;
  /** Its clause is of what is to come. */
  readonly ahead: boolean;
  /** What is to come stands close before the place, or behind where the place begins its clause. */
  readonly close: boolean;
}

const wordsIn = (text: string): number => text.match(/[a-zа-яё]+/giu)?.length ?? 0;

/** What the clause of a place says: «отправили 1 марта», «до 1 марта работало иначе», «привезём к 1 марта». */
function around({ shadow, sentences }: Paragraph, place: Span): Around | undefined {
  const sentence = sentences.find(({ start, end }) => start <= place.start && place.start < end);
  if (!sentence) return undefined;
  const lead = shadow.slice(sentence.start, place.start).replaceAll(hours, ' ').replaceAll(please, '').replaceAll(/ {2,}/gu, ' ');
  const tail = shadow.slice(place.end, sentence.end);
  const clauses = lead.split(/[,;:—(]/u);
  const own = clauses.at(-1) ?? '';
  const opens = wordsIn(own) < 3;
  const said = saidBefore(own, clauses.length === 1) ?? (opens ? saidBehind(/^[^,;:—)]*/u.exec(tail)?.[0] ?? '') : undefined);
  // «…, первую выплату получите вместе с февральской, до 10 февраля»
  const apart = said || !opens ? undefined : saidBefore(clauses.at(-2) ?? '', clauses.length === 2);
  return {
    lead,
    tail,
    ahead: (said ?? apart)?.tense === 'ahead',
    close: said?.tense === 'ahead' && said.apart < 5 && !said.need,
  };
}

const aDay = 86_400_000;

/** Days of a paragraph that are promised and have passed. */
const passedIn = perParagraphAnd((paragraph, today) =>
  daysIn(paragraph).flatMap((each) => {
    const passed = exists(each) ? Date.parse(`${today}T00:00:00Z`) - timeOf(each, today) : 0;
    const said = passed > 0 ? around(paragraph, each) : undefined;
    if (!said || /^,? (?:of )?(?:next|the following|следующ|будущ)/iu.test(said.tail)) return [];
    const clause = said.lead.split(/[,;:—(]/u).at(-1) ?? '';
    const ends = due.test(said.lead) && !/(?:был|ист[её]к|прош[её]л|was|passed)/iu.test(said.lead + said.tail);
    const held = /(?:до|until|till)\s$/iu.test(said.lead) && kept.test(clause) && saidBehind(said.tail)?.tense !== 'told';
    const promised = said.ahead && (until.test(said.lead) || (said.close && passed < 120 * aDay && !afterOther.test(said.lead)));
    const shown = paragraph.text.slice(each.start, each.end);
    return ends || held || promised ? [at(each.start, each.end, `${shown} уже прошло`, `${shown} has passed`)] : [];
  }),
);

/** The hour beside a day, in minutes from midnight. */
function hourOf({ shadow }: Paragraph, { start, end }: Day): (Span & { readonly minutes: number }) | undefined {
  const before = hourBefore.exec(shadow.slice(Math.max(0, start - 24), start));
  const after = hourAfter.exec(shadow.slice(end, end + 30));
  const [shown, told = '', minutes = '0', half = ''] = before ?? after ?? [];
  if (shown === undefined || Number(told) > 23) return undefined;
  return { start: before ? start - shown.length : start, end: before ? end : end + shown.length, minutes: minutesOf(told, minutes, half) };
}

export default defineRule({
  id: 'promise.past-date',
  severity: 'block',
  check: ({ paragraphs, context }) => {
    const today = context.localDate;
    if (!today || !/^\d{4}-\d\d-\d\d$/u.test(today)) return [];
    const now = /^(\d\d):(\d\d)/u.exec(context.localTime ?? '');
    const gone = now ? Number(now[1]) * 60 + Number(now[2]) - 10 : 0;
    const gonePast = paragraphs.flatMap(({ start: from, paragraph }) => {
      const hoursOfToday = daysIn(paragraph)
        .filter((day) => exists(day) && timeOf(day, today) === Date.parse(`${today}T00:00:00Z`))
        .flatMap((day) => hourOf(paragraph, day) ?? []);
      const named = matchesIn(paragraph, hour).flatMap(({ index, 0: shown, 1: told = '', 2: minutes = '0', 3: half = '' }) =>
        Number(told) < 24 ? [{ start: index, end: index + shown.length, minutes: minutesOf(told, minutes, half) }] : [],
      );
      return [...hoursOfToday, ...named]
        .filter(({ minutes, ...place }) => minutes < gone && around(paragraph, place)?.ahead)
        .map(({ start, end }) => {
          const shown = paragraph.text.slice(start, end);
          return at(from + start, from + end, `${shown}: этот час уже прошёл`, `${shown}: that hour has passed`);
        });
    });
    const days = paragraphs.flatMap(({ start: from, paragraph }) => passedIn(paragraph, today).map((each) => placedBy(each, from)));
    return [...gonePast, ...days];
  },
  bad: [
    { text: 'Диван привезём до 1 марта, кран заменим к 3 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Михаил позвонит вам 5 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Паспорт нужен до 5 марта.', context: { localDate: '2026-03-13' } },
    { text: 'You need to pay by 1 March.', context: { localDate: '2026-03-13' } },
    { text: 'Ahmed will be with you on Monday 2 March.', context: { localDate: '2026-03-13' } },
    { text: 'The repaired version comes out on 5 March.', context: { localDate: '2026-03-13' } },
    { text: 'Привезём к 17:00 13 марта.', context: { localDate: '2026-03-13', localTime: '17:45' } },
    { text: 'The courier will ring on 13 March by 3 pm.', context: { localDate: '2026-03-13', localTime: '17:45' } },
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
    { text: 'Отправили ответ до 1 марта. Аттестат выдан 2 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Примите извинения за сорванный приём 3 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Срок пойдёт с вашего звонка, 3 марта.', context: { localDate: '2026-03-13' } },
    { text: 'Приедем к 17:00 13 марта.', context: { localDate: '2026-03-13', localTime: '12:00' } },
    { text: 'I can see that the parcel left on 3 March.', context: { localDate: '2026-03-13' } },
    { text: 'You should have received it by 3 March, and I am sorry.', context: { localDate: '2026-03-13' } },
    { text: 'The oil change on 3 March should take an hour, and it took four.', context: { localDate: '2026-03-13' } },
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
