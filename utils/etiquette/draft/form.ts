import type { Span } from '../../text';
import type { Placed } from './parts';
import { shadowOf } from './shadow';
import { firstPlace, hasMatch } from './small';

/** The outer form of a reply: where it greets and where it closes. Places of the draft. */
export interface Letter {
  /** The first line, where a greeting belongs; empty when the draft is. */
  readonly opening: Span;
  /** The formula of greeting in it: «Здравствуйте, Анна!», «Dear Ms Reed,». */
  readonly greeting: Span | undefined;
  /** From the closing formula («С уважением», «Best regards») to the end. */
  readonly closing: Span | undefined;
  /** Lines of the last part of the reply, at most five that are not empty. */
  readonly lastLines: readonly Span[];
}

const greets =
  /^[ \t]*(?:(?:здравствуй(?:те)?|приветств[a-zа-яё]+|привет[a-zа-яё]*|прив|хей|хэй|хай|хелло|хеллоу|салют|здрасьте|здрасте|здаров[оа]|добр(?:ый|ое|ого|ой|ые) (?:день|вечер|утро|дня|вечера|утра|времени суток|ночи)|доброго времени|(?:день|вечер|утро) добр(?:ый|ое)|доброе утречко|доброго денечка|двс|(?:много|глубоко)?уважаем[a-zа-яё]+(?:\([a-zа-яё]{2}\))?|(?:много|глубоко)?ув\.|у(?:в|важ)?-(?:м?[ыа][йя]|я|й)|уваж\.|дорог(?:ой|ая|ие)|мил(?:ый|ая)|коллеги|(?:спасибо|благодар[a-zа-яё]+)(?: [a-zа-яё]+){0,2}[^.!?\n]{0,30}(?=обра|напис|отзыв|письм))(?![a-zа-яё])|(?:hello|hi|hey+|hiya|heya|hullo|wass?up|sup|wotcha|oi|yo|dear|greetings|good (?:morning|day|afternoon|evening)|howdy|to whom it may concern|thank you for (?:contacting|reaching|writing|your))(?![a-zа-яё]))[^\n]*/iu;
const closes =
  /(?:^[ \t]*(?:(?:ну|вс[её]|ну вс[её]|ладно|тогда),? )?|[.!?)…] +)(?:с (?:глубоким |большим |искренним |неизменным )?уваж[a-zа-яё]*|с ув\.?|с почтением|с благодарностью|с наилучшими|с (?:добрыми |теплыми )?пожеланиями|с заботой|искренне ваш|всего (?:вам )?(?:доброго|хорошего|наилучшего|самого)|(?:хорошего|доброго|удачного|приятного|отличного|прекрасного|теплого|легкого|продуктивного|мирного|спокойного) (?:вам )?(?:и [a-zа-яё]+ )?(?:дня|вечера|утра|выходных|настроения|рабочего|полета|отдыха|года|недели|начала|пути|путешествия|ночи|чтения|учебн[a-zа-яё]+|учебы|лета|здоровья)|(?:приятных|отличных|хороших|удачных) (?:вам )?(?:[a-zа-яё]+ )?(?:выходных|покупок|праздников|поездок|каникул|путешествий|снов)|(?:желаем |желаю )?(?:вам )?(?:хорош|удачн|приятн|отличн|добр|прекрасн|легк|тепл|спокойн|мирн|вкусн|ярк|солнечн|счастлив|крепк|успешн|продуктивн|чудесн|замечательн|уютн)(?:ого|его|ой|ей|ых|их) (?:вам )?[а-я]+(?: [а-я]+){0,2}(?=[!.\s)]*$)|удачи|до свидания|до (?:скорой |новой |новых )?встреч[иа]?|увидимся|ждем вас|всегда (?:к вашим услугам|рады)|команда (?:(?=[«"])|поддержки|сервиса|магазина|клиники|банка)|спасибо,? что (?:вы с нами|остаетесь с нами|выбираете нас|выбрали нас)|обращайтесь(?=[^.\n]*!?\s*$)|до связи|чао|пока|бывайте|обнима(?:ем|ю)|ц[её]мки|чмоки|целую|адьос|на связи|счастливо|до скорого|всех благ|с\/у|удачки|покеда|ваш(?:а|и)? (?:команда|служба|поддержка|банк|магазин)|будьте здоровы|берегите себя|рады (?:были )?помочь)(?![a-zа-яё])/imu;
const closesInLatin =
  /(?:^[ \t]*|[.!?)…] +)(?:(?:kind(?:est)? |best |warm(?:est)? |many )?regards|best wishes|best(?=[,.!\s]*$)|all the best|sincerely|(?:yours|very) (?:sincerely|truly|faithfully)|yours,? etc\.?|yours(?=[,\s]*$)|respectfully|cheers|ta(?=[,.!\s]*$)|take care|with (?:best |kind |warm )?(?:regards|wishes)|warmly|many thanks|thanks(?: again)?(?=[,.!\s]*$)|thank you(?: again)?(?=[,.!\s]*$)|(?:have|enjoy) (?:a|an|your|the) [^.!\n]{0,25}(?:day|evening|weekend|week|one|trip|morning|afternoon|night|flight|stay|holiday|time|rest)|thx|tnx|rgds|brgds|br(?=[,.!\s]*$)|kr(?=[,.!\s]*$)|xoxo|bye|see y(?:ou|a)|catch y(?:ou|a)|laters?(?=[,.!\s]*$)|toodle[- ]?oo|toodles|ciao|hugs|so long|safe travels|wishing you)(?![a-zа-яё])/imu;

function linesOf(shadow: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  while (from < end) {
    const at = shadow.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    if (shadow.slice(from, to).trim() !== '') found.push({ start: from, end: to });
    from = to + 1;
  }
  return found;
}

/** A closing in words of one's own: a short last sentence of a line with a comma at its end, and a name or two short lines under it. */
function signedLine(shadow: string, lines: readonly Span[]): Span | undefined {
  const said = lines.map(
    ({ start, end }) =>
      shadow
        .slice(start, end)
        .trim()
        .split(/[.!?…)]\s+/u)
        .at(-1) ?? '',
  );
  const at = said.findLastIndex((line) => line.length <= 60 && line.endsWith(','));
  const under = said.slice(at + 1);
  const signs = under.length > 0 && under.length <= 3 && under.every((line) => line.length <= 50 && !/[.?!:;,]$/u.test(line));
  return at >= 0 && signs ? lines[at] : undefined;
}

/** Reads greeting and closing off the first and the last lines of the operator's own words. */
export function readForm(shadow: string, paragraphs: readonly Placed[], signOffs: readonly string[]): Letter {
  const first = paragraphs[0];
  const opening = (first && linesOf(shadow, first)[0]) ?? { start: 0, end: 0 };
  const greeted = firstPlace(shadow.slice(opening.start, opening.end), greets);
  const greeting = greeted && { start: opening.start + greeted.start, end: opening.start + greeted.end };
  const lastLines = paragraphs
    .slice(-4)
    .flatMap((placed) => linesOf(shadow, placed))
    .slice(-6);
  const end = lastLines.at(-1)?.end ?? 0;
  const own = signOffs.filter((each) => each.trim() !== '').map((each) => shadowOf(each).toLowerCase());
  const closesHere = (line: string) =>
    hasMatch(line, closes) ||
    (/[a-z]{2}/iu.test(line) && hasMatch(line, closesInLatin)) ||
    own.some((each) => line.trim().toLowerCase().startsWith(each));
  const formula = lastLines.findLast((line) => closesHere(shadow.slice(line.start, line.end))) ?? signedLine(shadow, lastLines.slice(1));
  return { opening, greeting, closing: formula && { start: formula.start, end }, lastLines };
}
