import type { Span } from '../../text';
import { isMasked, type Paragraph } from '../draft/paragraph';
import { matchesOf } from '../draft/small';
import { at, each } from '../found';
import { defineRule } from '../rule';

const anywhere =
  /(?<![a-zа-яё])(?:(?:документ|письмо|файл|материал)[а-я]* (?:содерж[а-я]+|является|являются) (?:сведения, составляющие )?коммерческ(?:ую|ой) тайн[а-я]+|сведени[яй],? составля[а-я]+ (?:коммерческ|банковск|служебн|врачебн)(?:ую|ой) тайн[а-я]+|с (?:пометкой|грифом) (?:дсп|«?конфиденциально»?|«?секретно»?|«?коммерческая тайна»?)|(?:только )?для (?:служебного|внутреннего|внутрикорпоративного) (?:использования|пользования)|не для (?:распространения|печати|внешнего (?:использования|распространения)|передачи третьим лицам|публикации)(?:,? (?:и )?(?:только |строго )?для (?:сотрудников|персонала|служебного пользования|внутреннего использования))?|(?:передаче|разглашению|распространению|копированию|пересылке|публикации)(?: [a-zа-яё]+){0,3} не подлеж[a-zа-яё]+|служебная (?:информация|переписка|записка)(?=[,.:!]| не )|не (?:пересылать|выносить|передавать) (?:клиентам|наружу|за пределы)|только внутри компании|не для клиентов(?=[.!]|$)|keep this within the (?:team|company)|не подлежит (?:разглашению|распространению|передаче третьим лицам|публикации|огласке)|(?:[a-z]+ ){0,2}eyes only|not for (?:distribution|external use|circulation|publication|release)|(?:строго|совершенно|сов\.?) (?:конфиденциально|секретно))(?![a-zа-яё])/giu;
/** What says who may read it, or that nobody else may: «за пределы банка не выносить», «только для персонала», «для внутренней рассылки». */
const forWhom =
  /(?<![a-zа-яё])(?:(?:гриф|пометка):? ?(?:только )?для (?:персонала|сотрудников|работников|служебн)[^.!?\n]*|(?:(?:эт[а-яё]+ (?:информацию|сведения|данные)|об этом|это) )?(?:наружу|за пределы [а-яё]+|на сторону|посторонним|клиентам|третьим лицам) (?:не (?:давать|выносить|отдавать|передавать|пересылать|показывать|сообщать|озвучивать|рассказывать|говорить|раскрывать|разглашать|рассылать)|(?:передавать|раскрывать|сообщать|показывать) (?:запрещ|нельзя)[а-яё]*)|(?:раскрывать|разглашать|передавать|пересылать|копировать|передача|разглашение|распространение|копирование)(?: (?:третьим лицам|посторонним|клиентам|наружу|информации|сведений)){1,2} (?:запрещ[а-яё]+|не допуска[а-яё]+|строго запрещ[а-яё]+|воспрещ[а-яё]+)|(?:прошу|просим|просьба) (?:никому )?не (?:распространять|распространяться|пересылать|передавать дальше|разглашать)|(?:только )?для глаз (?:персонала|сотрудников)|для внутреннего (?:архива|круга|чтения)|клиентам не (?:выда[её]тся|показывать|передавать|давать)|сведения(?: [а-яё]+)? составля[а-яё]+ коммерческую тайну|(?:данные|сведения|информация)(?: [а-яё]+)? являются коммерческой тайной|не подлежит передаче|не для (?:посторонних|чужих|клиентских) глаз|(?:предназначен[оаы]?|материал|документ|письмо|файл|текст|рассылка)(?: [а-яё]+){0,2}? (?:исключительно|только|строго) для (?:сотрудников|персонала|работников|внутренн[а-яё]+)(?: [а-яё]+){0,2}|(?:только|исключительно|строго) (?:между сотрудниками|внутри (?:отдела|команды|коллектива)|для внутренн[а-яё]+ (?:рассылки|переписки|круга|обращения|чтения))|(?:документ|сведения|информация|материал)[а-яё]* ограниченного (?:доступа|распространения)|(?:not to|must not|may not|do not|cannot) (?:leave|go outside|be taken (?:out of|outside)) (?:the|this|our) (?:building|company|office|team|department|branch|hospital|school)|(?:please )?(?:do not|don't) tell (?:customers|guests|clients)(?: about)?|do not share with (?:the )?(?:guests?|customers?|clients?)|do not (?:circulate|pass (?:this |it )?on to (?:guests|customers|clients|anyone)|distribute|disseminate)|(?:must|may|should) not be (?:disclosed|circulated|passed on|distributed|shared outside|seen by (?:customers|clients|guests))|(?:for )?(?:employees?|staff|managers?|team)['’]?s?['’]? eyes(?: only)?|commercially sensitive|commercial(?:ly)? in confidence)(?![a-zа-яё])/giu;
/** «Документ предназначен исключительно сотрудникам», «доступ ограничен», “restricted material, do not pass on”: a thing, who may have it, who may not. */
const closed =
  /(?<=(?:^|[.!?\n(*_[«",])\s*)(?:(?:(?:эт[а-яё]+|данн[а-яё]+|настоящ[а-яё]+|закрыт[а-яё]+|служебн[а-яё]+|внутренн[а-яё]+) )*(?:документ|письмо|файл|материал|сообщени|текст|памятк|таблиц|информаци|сведени|данны|регламент|инструкци|переписк|отч[её]т|расч[её]т|прайс|доступ|рассылк|копи)[а-яё]{0,3}(?: [а-яё«»"]+){0,5}? (?:предназначен[аоы]?|ограничен[аоы]?|закрытого (?:характера|доступа)|ограниченного (?:доступа|распространения)|не (?:для|подлеж|распростран|переда|пересыл|разглаш|копир)[а-яё]*|запрещ[а-яё]+)(?![а-яё])[^.!?\n]*|(?:только|строго|исключительно) для (?:сотрудник|персонал|работник|служб|внутренн|руковод|врач|отдел|члено)[а-яё]*(?: (?!нужн|можно|есть|действ|предусм)[а-яё]+){0,3}(?=,? ?(?:не |копи|без права|[.!)\n]|$))[^.!?\n]*|(?:рассылать|распространять|передавать|показывать|выдавать|доступ):? (?:только|строго|исключительно) [^.!?\n]{3,40}|не для (?:внешн|публичн|посторонн|клиентск|открыт|общ)[а-яё]+ [а-яё]+|(?:коммерческая|служебная|врачебная|банковская) тайна (?:ооо|оао|ао|пао|ип|банка|компании|фирмы|организации|зао)(?![а-яё])[^.!?\n]*|(?:гриф|пометка) ?[«"]?(?:не для [а-яё]+|дсп|секретно|конфиденциально|коммерческая тайна|для служебного пользования)[»"]?(?=\s*(?:[.,;!)\n]|$))[^.!?\n]*|строго между (?:нами|собой|своими)[^.!?\n]*|внутренний документ(?: [^.!?\n]{0,40})?(?=[.!\n]|$)|(?:распространение|копирование|передача|публикация|пересылка)(?: [а-яё]+){0,2} (?:строго )?запрещ[а-яё]+|(?:служебное|секретное)\.|копии не снимать|третьим лицам не (?:передавать|показывать|раскрывать|разглашать)|дсп\.[^\n]{0,60})(?![а-яё])|(?<=(?:^|[.!?\n(*_[“"])\s*)(?:(?:privileged|restricted|proprietary|sensitive|embargoed|confidential|classified)(?: and [a-z]+)? ?[-–—:] ?[^.!?\n]*|strictly between us[^.!?\n]*|official\.|no copies\.|(?:distribution|copying|circulation|disclosure|forwarding)(?: is)?(?: strictly)? (?:prohibited|forbidden|not permitted)|internal document of|(?:the contents|this|it|these figures) must not leave (?:the|our) (?:[a-z]+ )?(?:group|firm|organi[sz]ation|company|team|office|department|building)|this [a-z]+ is(?: not|n't) (?:meant|intended) for (?:customers|clients|guests|the public|external)|restricted (?:material|document|information|circulation|distribution)(?=[,.:;!–—-]|\s*$)|access(?: is)? (?:restricted|limited) to (?:staff|employees|managers|shift|team|management|senior|named|authori[sz]ed)|(?:company|strictly|commercially|business|trade) confidential|internal (?:procedure|memo|policy|price list|document|guidance|briefing)(?=[,.:;!]| (?:only|not|-|–|—))|for (?:staff|employees|managers|management|named recipients|addressees?)(?:'?s)? (?:only|eyes)|(?:not to be|must not be|may not be|do not) (?:passed on|pass on|passed|pass|forwarded|forward|copied|copy|published|publish|released|release|reproduced|shown|circulated|circulate)(?: [a-z]+){0,2}(?: (?:outside|externally|to (?:third parties|others|customers|clients|guests|anyone|the public)|beyond)[^.!?\n]*|(?=\s*(?:[.!\n]|$)))|this (?:document|message|e-?mail|file|report|sheet) is (?:intended )?(?:solely |only |strictly )?for (?:employees|staff|managers|internal)[^.!?\n]*|(?:seniors?|directors?|board|hr|legal|partners?) only(?=[.!\n]|$))(?![a-z])[^.!?\n]*/gimu;
/** It speaks of something of the reader's: a rule for them, no mark. */
/** Without one of these none of `closed` can be there. */
const hinted =
  /запрещ|внутренн|служебное|между |копии|prohibit|forbid|permitted|between us|official|no copies|must not|meant|огранич|предназнач|только |строго |исключительно |не (?:для|подлеж|распрос|переда|пересыл|разгл|копир)|тайна|гриф|пометка|экз|дсп|третьим лицам|закрытого|restrict|confiden|privileg|propriet|sensitive|embargo|classified|internal|only|third|outside|cop(?:y|ied)|forward|circulat|intended|publish|pass|releas|reproduc|shown|beyond|limited|for staff|for employees/iu;
const readers =
  /, (?:а|но|и|поэтому|так что|but|so) |(?<![а-яёa-z])(?:вы|вас|вам|ваш[а-яё]*|карт[а-яё]+|парол[а-яё]+|код[а-яё]*|ключ[а-яё]*|мы|ему|нам|you|your|we|our|key|card|code|password|app)(?![а-яёa-z])/iu;
/** A sentence that only says whom a text is not for, in any order: «копировать и пересылать запрещено», «клиентам не раскрывать», “extract from the staff manual, restricted section”. */
const restricted = new RegExp(
  String.raw`(?<![а-яa-z])(?:${[
    'не (?:для|предназначен[аоы]?(?: для)?) ?(?:посторонн|внешн|публичн|чуж|клиент|покупател|гостей|жильцов|третьи|разглаш|распростран|публикац|передач|копирован|пересылк|огласк|широк|открыт|общ|прессы|сми)[а-я]*',
    '(?:копиров|пересыл|разглаш|распростран|публик|вынос|раскры|цитиров|рассыл|тиражиров|размнож|фотографиров|скан)[а-я]*,? (?:и|или|а также)? ?[а-я]+(?: [а-я]+){0,3} (?:запрещ|нельзя|не допуска|воспрещ)[а-я]*',
    '(?:запрещ|не допуска|воспреща)[а-я]*(?: [а-я]+)? (?:копиров|пересыл|разглаш|распростран|публик|раскры|цитиров|рассыл|тиражиров|размнож)[а-я]*',
    '(?<!(?:просим|прошу|лучше|можно|советуем|рекомендуем|важно|нужно|должны|должен|обязаны|стоит|решили) )не (?:разглашать|раскрывать|распространять|рассылать|пересылать|тиражировать|цитировать|выносить|публиковать)(?= (?:до|без|клиент|покупател|третьим|посторонн|наружу|вне|за пределы|никому|дальше|в)|[.!,)]|$)',
    '(?:^|[(] ?)(?:из |выдержка |выписка |фрагмент |цитата )?(?:из )?(?:внутренн|служебн|закрыт|секретн)[а-я]+ (?:част|раздел|распоряж|приказ|инструкц|регламент|документ|памятк|переписк|информац|записк|отчет|сводк|методич|прайс|директив|рассылк|сведени|материал|положени|протокол|оценк|расчет)[а-я]*(?= ?[,.:!(№—–]| (?:компании|банка|отдела|договора|для|от|по)|$)',
    '(?:под|с) (?:грифом|пометкой|меткой) [«"]?(?:для внутр|для служ|дсп|секрет|конфид|коммерч|не для|строго)[а-я ]*',
    '(?:^|[(*] ?)(?:строго |совершенно )?(?:конфиденциально|секретно)(?=[!.:,)]| до| —)',
    '^инсайд(?=[:,—–-]|ерск)',
    'относится к (?:коммерческ|служебн)[а-я]+ тайн[а-я]+',
    '(?:только|лишь) для глаз [а-я]+|не для (?:пересылки|печати|огласки|тиража)|раздел для (?:персонала|сотрудников|служебн[а-я]+)|(?:только|лишь|строго|исключительно)(?: для)? (?:сотрудник|персонал|работник|руководит|сотрудниц|член)[а-я]+ (?:отдел|команд|компани|банк|управлени|правлени|служб|смен|групп|холдинг)[а-я]*',
    'not (?:for|intended for|meant for|to be seen by) (?:outsiders?|external|public|customers?|clients?|guests?|tenants?|third parties|the public|wider|general|onward|outside|disclosure|sharing|copying|forwarding)(?: [a-z]+)?',
    '(?:copying|forwarding|distribution|sharing|disclosure|circulation|reproduction|photographing)(?:,? (?:and|or) [a-z]+)?(?: is| are)?(?: strictly)? (?:prohibited|forbidden|not allowed|not permitted|banned)',
    '(?:^|[(] ?)(?:extract |excerpt |quoted |taken )?(?:from )?(?:the |our )?(?:internal|restricted|privileged|classified|staff|closed|confidential)(?: use)?(?: [a-z]+)? (?:order|memo|manual|guidance|procedure|document|bulletin|briefing|section|part|annex|report|note|handbook|instruction|circular|rate card|price list)s?(?= ?[,.:!(—–-]| (?:no|number|of|for|from|only)|$| \\d)',
    '(?:^|[(*] ?)internal (?:distribution|circulation) only|restricted section|embargo(?:ed)? (?:until|till|to)|(?:keep|kept|hide|withhold) (?:this |it )?(?:from|away from) (?:clients?|customers?|guests?|tenants?|the public)|keep (?:this|it) (?:in-house|internal|(?:within|inside|among)(?= (?:the|our|us|this|team|staff|house|four)))|do not (?:hand|give|show|read|release|disclose)(?: this| it| these)?(?: out)? to (?:customers?|clients?|guests?|the public|tenants|third parties|patients|members|anyone)|for (?:[a-z]+ )?eyes only',
    '(?:^|[(*] ?)(?:strictly |highly |private and )?(?:confidential|secret)(?=[!:)]| -| –| —|\\. [A-Z])',
    '(?:^|[(*] ?)(?:strictly|private and|strictly private)(?: -| –| —|,|:)? (?:private|[a-z]+ )(?:[ –—-]*[a-z]+){0,3} only(?= ?[.!)]|$)|(?:^|[(*–—-] ?)(?:[a-z]+ )?(?:personnel|employees|clinicians|officers|members of staff) only(?= ?[.!)]|$)|^strictly private(?=[ –—:,.-]|$)',
    'access:? (?:[a-z]+ ){0,4}only|(?:is|are) (?:a )?(?:trade secrets?|commercially sensitive|company confidential)',
  ].join('|')})`,
  'giu',
);
const toReader =
  /, (?:а|но|и|поэтому|так что|but|so) |(?<![а-яёa-z])(?:вы|вас|вам|вами|ваш[а-яё]*|карт[а-яё]+|парол[а-яё]+|код[а-яё]*|ключ[а-яё]*|мы|нам|их|ваших|персональн[а-яё]+|you|your|yours|we|our|key|card|code|password|personal|pin)(?![а-яёa-z])/iu;
const restricts = (paragraph: Paragraph): readonly Span[] =>
  /запрещ|не для|предназнач|не допуск|воспрещ|не (?:разгл|раскр|распр|рассы|пересы|тираж|цитир|вынос|публик)|внутренн|служебн|закрыт|секретн|гриф|пометк|меткой|конфид|инсайд|тайн|персонал|сотрудни|not |глаз|eyes|private|personnel|prohib|forbid|banned|internal|restrict|privileg|classif|staff|closed|confid|embargo|keep |kept|access|secret|sensitive/iu.test(
    paragraph.shadow,
  )
    ? paragraph.sentences.flatMap(({ start, end, question, first, last }) => {
        const said = paragraph.shadow.slice(start, end);
        if (question || last - first > 18 || toReader.test(said) || isMasked(paragraph, start, start + 1, ['quote'])) return [];
        return matchesOf(said, restricted)
          .slice(0, 1)
          .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
      })
    : [];
/** A line that is a mark and nothing else. */
const heading =
  /(?<=^|\n)[ \t*_[(]*(?:КТ\.|ДСП[.,:]|секретно\.|secret ?:|конфиденциальная информация|внутренн(?:яя инструкция|яя информация|ий регламент|ее письмо|яя рассылка)|restricted ?:|internal document|(?:strictly )?private and confidential|confidential ?[-–—:]|internal use ?[-–—:]|staff only)(?![a-zа-яё])[^.!?\n]*/gimu;
const line =
  /(?<=^|\n)[ \t*_[(]*(?:(?:гриф: ?)?(?:коммерческая|служебная|банковская|врачебная|государственная) тайна|конфиденциально|секретно|ДСП|внутренний документ|не для клиент[A-Za-zА-Яа-яЁё]+|(?:строго |только )?для (?:сотрудников|персонала|работников компании)|confidential|classified|internal only|proprietary)[ \t*_\])]*(?:[.!:]|(?=\n|$))/gimu;

/** A mark in capitals goes on as far as the capitals do: «NOT FOR DISTRIBUTION OUTSIDE CLAIMS». */
function ofCapitals({ text }: Paragraph, { start, end }: Span): number {
  const more = /[A-Z]{3}|[А-ЯЁ]{3}/u.test(text.slice(start, end))
    ? /^(?:[ ,:–—-]+[A-ZА-ЯЁ\d]{2,})+(?![a-zа-яё])/u.exec(text.slice(end))
    : undefined;
  return more ? end + more[0].length : end;
}

export default defineRule({
  id: 'conf.mark',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) =>
    [
      ...restricts(paragraph).map(({ start, end }) => {
        const shown = paragraph.text.slice(start, end);
        return at(start, end, `Пометка «${shown.trim()}»: такое наружу не отправляют`, `Marked “${shown.trim()}”: not to be sent out`);
      }),
      ...each(hinted.test(paragraph.text) ? paragraph.text : '', closed, ([shown], start, end) =>
        readers.test(shown) || isMasked(paragraph, start, start + 1, ['quote'])
          ? undefined
          : at(start, end, `Пометка «${shown.trim()}»: такое наружу не отправляют`, `Marked “${shown.trim()}”: not to be sent out`),
      ),
      ...[forWhom, heading].flatMap((pattern) =>
        each(paragraph.text, pattern, ([shown], start, end) =>
          isMasked(paragraph, start, end, ['quote']) ||
          /(?<![а-яёa-z])(?:code|password|pin|код[а-яё]*|парол[а-яё]*|пин[а-яё]*)(?![а-яёa-z])[^.!?\n]*$/iu.test(
            paragraph.text.slice(0, start),
          ) ||
          /(?:данн[а-яё]+|карт[а-яё]+|код[а-яё]*|парол[а-яё]+|personal|your|их|его|her|his|ваш[а-яё]*|которые) *$/iu.test(
            paragraph.text.slice(0, start),
          )
            ? undefined
            : at(start, end, `Пометка «${shown.trim()}»: такое наружу не отправляют`, `Marked “${shown.trim()}”: not to be sent out`),
        ),
      ),
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
    ].map((found) => ({ ...found, end: ofCapitals(paragraph, found) })),
  bad: [
    { text: 'Внутреннее распоряжение, копировать и пересылать запрещено.' },
    { text: 'Конфиденциально! Расчёт премий.' },
    { text: 'Embargoed until the merger is announced.' },
    { text: 'Служебная информация, передаче третьим лицам не подлежит' },
    { text: 'HR EYES ONLY' },
    { text: 'Внутренняя инструкция, за пределы банка не выносить.' },
    { text: 'Только для внутренней рассылки' },
    { text: 'Раскрывать третьим лицам запрещается.' },
    { text: 'Not to leave the building.' },
    { text: 'Internal document. Do not circulate.' },
    { text: 'Не пересылать за пределы отдела.' },
    { text: 'Keep this within the team.' },
    { text: 'Для служебного пользования' },
    { text: 'Коммерческая тайна\nРасчёт скидок по клиентам.' },
    { text: 'Отчёт строго конфиденциально.' },
    { text: 'Confidential\nPrice list for partners.' },
    { text: 'For internal use only: margin is 40 %.' },
  ],
  good: [
    { text: 'Вход в здание — только для сотрудников, поэтому закажем вам пропуск.' },
    { text: 'Эти сведения не подлежат разглашению, а диагноз — врачебная тайна.' },
    { text: 'Банковская тайна защищена законом, поэтому остаток сообщаем только владельцу.' },
    { text: 'Пометку «Для служебного пользования» с документа сняли.' },
    { text: 'Your data stays confidential.' },
    { text: 'Мы не передаём данные третьим лицам.' },
    { text: 'Передавать карту третьим лицам нельзя, пароль — тоже.' },
    { text: 'Эта дверь только для персонала, вход для гостей справа.' },
  ],
});
