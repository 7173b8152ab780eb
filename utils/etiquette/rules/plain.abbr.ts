import { isMasked } from '../draft/paragraph';
import { at, eachIn } from '../found';
import { defineRule } from '../rule';

const known = new Set(
  `СНИЛС ИНН НДС МФЦ ЖКХ РФ СПБ ООО АО ПАО ЗАО ОАО ИП ФНС МВД ГИБДД ОМС ДМС ЗАГС ТСЖ УК ВУЗ ЕГЭ ОГЭ ЕГРН ЕГРЮЛ МРОТ НДФЛ ОСАГО КАСКО СМС
  ММС ПИН АТМ ДТП МКАД КПП БИК ОГРН ФИО ПТС СТС ВНЖ УЗИ МРТ КТ ЭКГ ПЦР ЛФК МСЭ ТВ ПК ЭВМ США ОАЭ ЕС СНГ КНР ЦБ ЗПИФ ИИС ФЗ ГК ГОСТ ТЦ ТРЦ БЦ ЖК
  СНТ МЧС ФСБ ФМС ПФР СФР РЖД ВТБ ХВС ГВС ТКО ОДН ИПУ ПДФ КБ МБ ГБ ТБ ВИЧ ВОЗ ЮНЕСКО НИИ МГУ ГОСТ СМИ КПД АЗС ТЭЦ ГЭС ЛЭП ВЛ АКБ ДВС ЦУМ ГУМ СБП МИР
  ЧП ЧС НЕ НИ ДА НЕТ ВСЕ ВЫ ВАС ВАМ МЫ И В НА ПО ЗА ДО ОТ ОН ОНА ОНИ ЭТО УЖЕ ЕЩЁ МИРА ПРО VIP ID PDF USB SIM QR ПС PS СТО РЭО ФГИС ЕИРЦ ЕРЦ ФСС ДОСААФ ЕМИАС ЕСИА ЭЦП КЭП НЭП УКЭП`.split(
    /\s+/u,
  ),
);

const capitals = /(?<![A-Za-zА-Яа-яЁё\d-])[А-ЯЁ]{2,5}(?![A-Za-zА-Яа-яЁё\d-])/gu;

export default defineRule({
  id: 'plain.abbr',
  severity: 'hint',
  langs: ['ru'],
  check: ({ paragraphs, context, profile }) => {
    const allowed = new Set(profile.knownAbbreviations ?? []);
    const seen = new Set<string>();
    return paragraphs.flatMap(({ start: from, paragraph }) =>
      eachIn(paragraph, capitals, ([word], start, end) => {
        if (known.has(word) || allowed.has(word) || seen.has(word)) return undefined;
        seen.add(word);
        const around = paragraph.text.slice(Math.max(0, start - 3), end + 3);
        // An abbreviation in brackets or before them is spelled out; one in a line of capitals is a word.
        if (/[()«»]/u.test(around) || context.customerMessage?.includes(word) || isMasked(paragraph, start, end)) return undefined;
        if (/[№\d]/u.test(around) || paragraph.text === paragraph.text.toUpperCase()) return undefined;
        if (/(?:[АЕЁИОУЫЭЮЯ][БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]){2}|[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ][АЕЁИОУЫЭЮЯ][БВГДЖЗЙКЛМНПРСТФХЦЧШЩ][АЕЁИОУЫЭЮЯ]/u.test(word))
          return undefined;
        return at(from + start, from + end, `«${word}» — расшифруйте`, `“${word}”: spell it out`);
      }),
    );
  },
  bad: [{ text: 'Подключите ДБО в отделении.' }, { text: 'Заявку передали в ОКК.' }, { text: 'Посылка на РЦ, ждём отгрузку.' }],
  good: [
    { text: 'Пришлите СНИЛС и ИНН.' },
    { text: 'Дистанционное обслуживание (ДБО) бесплатно.' },
    { text: 'ДБО работает.', context: { customerMessage: 'Не работает ДБО' } },
    { text: 'Серия АВ № 123.' },
  ],
});
