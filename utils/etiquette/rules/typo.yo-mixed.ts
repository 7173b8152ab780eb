import { at, eachIn, instead } from '../found';
import { defineRule } from '../rule';

const sure = `ещё её счёт счёта счёту счёте расчёт расчёта учёт учёта придёт придём вернёт вернём вернёте вернётся пришлёт пришлём найдёт найдём
  даёт даём приём приёма объём надёжно объяснён отменён отменён включён отключён приведёт приведём возьмём моё твоё своё трёх четырёх
  идёт пойдёт найдёте чёрный чёрная жёлтый зелёный зачёт отчёт отчёта учётной учётная берёт ведёт займёт поймёт дойдёт привезёт заём
  подтверждён оформлён перенесён возвращён утверждён привёз ребёнок ребёнка самолёт самолёта берёза приобрёл зашёл нашёл ушёл пришёл вышел подошёл`;
const byE = new Map(
  sure
    .split(/\s+/u)
    .filter((word) => word.includes('ё'))
    .map((word) => [word.replaceAll('ё', 'е'), word]),
);

/** Only the words of the list: all words of a letter would be a thousand matches. */
const byESpelled = new RegExp(String.raw`(?<![A-Za-zА-Яа-яЁё])(?:${[...byE.keys()].join('|')})(?![A-Za-zА-Яа-яЁё])`, 'giu');

export default defineRule({
  id: 'typo.yo-mixed',
  severity: 'hint',
  langs: ['ru'],
  check: ({ text, paragraphs }) => {
    if (!/[ёЁ]/u.test(text)) return [];
    const found = paragraphs.flatMap(({ start: from, paragraph }) =>
      eachIn(paragraph, byESpelled, ([word], start, end) => {
        const right = byE.get(word.toLowerCase());
        if (right === undefined || /^[A-ZА-ЯЁ]{2}/u.test(word)) return undefined;
        const written = word.charAt(0) === word.charAt(0).toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
        return at(from + start, from + end, '«ё» то есть, то нет', 'ё here and е there', instead(from + start, from + end, written));
      }),
    );
    return found.slice(0, 1);
  },
  bad: [{ text: 'Заказ придёт завтра, а деньги вернем сегодня.' }, { text: 'Её счет закрыт.' }, { text: 'Ещё раз проверили отчет.' }],
  good: [
    { text: 'Заказ придет завтра, деньги вернем сегодня.' },
    { text: 'Заказ придёт завтра, деньги вернём сегодня.' },
    { text: 'Ещё все проверили.' },
  ],
});
