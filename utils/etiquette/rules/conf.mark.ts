import { at, each } from '../found';
import { isMasked } from '../draft/paragraph';
import { defineRule } from '../rule';

const anywhere =
  /(?<![a-zа-яё])(?:с (?:пометкой|грифом) (?:дсп|«?конфиденциально»?|«?секретно»?|«?коммерческая тайна»?)|(?:только )?для (?:служебного|внутреннего|внутрикорпоративного) (?:использования|пользования)|не для (?:распространения|печати|внешнего (?:использования|распространения)|передачи третьим лицам|публикации)(?:,? (?:и )?(?:только |строго )?для (?:сотрудников|персонала|служебного пользования|внутреннего использования))?|(?:передаче|разглашению|распространению|копированию|пересылке|публикации)(?: [a-zа-яё]+){0,3} не подлеж[a-zа-яё]+|служебная (?:информация|переписка|записка)(?=[,.:!]| не )|не (?:пересылать|выносить|передавать) (?:клиентам|наружу|за пределы)|только внутри компании|не для клиентов(?=[.!]|$)|keep this within the (?:team|company)|не подлежит (?:разглашению|распространению|передаче третьим лицам|публикации|огласке)|(?:[a-z]+ ){0,2}eyes only|not for (?:distribution|external use|circulation|publication|release)|(?:строго|совершенно|сов\.?) (?:конфиденциально|секретно))(?![a-zа-яё])/giu;
const line =
  /(?<=^|\n)[ \t*_[(]*(?:(?:гриф: ?)?(?:коммерческая|служебная|банковская|врачебная|государственная) тайна|конфиденциально|секретно|ДСП|внутренний документ|не для клиент[A-Za-zА-Яа-яЁё]+|(?:строго |только )?для (?:сотрудников|персонала|работников компании)|confidential|classified|internal only|proprietary)[ \t*_\])]*(?:[.!:]|(?=\n|$))/gimu;

export default defineRule({
  id: 'conf.mark',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) => [
    ...each(paragraph.text, anywhere, ([shown], start, end) =>
      isMasked(paragraph, start, end, ['quote']) ||
      (/[A-Za-zА-Яа-яЁё]$/u.test(paragraph.text.slice(0, start).trimEnd().slice(-1)) &&
        /(?:сведения|закон[a-zа-яё]*|информаци[a-zа-яё]+|данные|они|она|он|которые|это|тоже)\s*$/iu.test(paragraph.text.slice(0, start)))
        ? undefined
        : at(start, end, `Пометка «${shown}»: такое наружу не отправляют`, `Marked “${shown}”: not to be sent out`),
    ),
    ...each(paragraph.text, line, ([shown], start, end) =>
      isMasked(paragraph, start, end, ['quote']) || /^[^\S\n]*конфиденциально /iu.test(shown)
        ? undefined
        : at(start, end, `Пометка «${shown.trim()}»: такое наружу не отправляют`, `Marked “${shown.trim()}”: not to be sent out`),
    ),
  ],
  bad: [
    { text: 'Служебная информация, передаче третьим лицам не подлежит' },
    { text: 'HR EYES ONLY' },
    { text: 'Не пересылать за пределы отдела.' },
    { text: 'Keep this within the team.' },
    { text: 'Для служебного пользования' },
    { text: 'Коммерческая тайна\nРасчёт скидок по клиентам.' },
    { text: 'Отчёт строго конфиденциально.' },
    { text: 'Confidential\nPrice list for partners.' },
    { text: 'For internal use only: margin is 40 %.' },
  ],
  good: [
    { text: 'Эти сведения не подлежат разглашению, а диагноз — врачебная тайна.' },
    { text: 'Банковская тайна защищена законом, поэтому остаток сообщаем только владельцу.' },
    { text: 'Пометку «Для служебного пользования» с документа сняли.' },
    { text: 'Your data stays confidential.' },
  ],
});
