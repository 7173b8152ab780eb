import type { Columns, Part } from '../columns';

/** What columns are usually called, by part, in the order in which they are believed. */
const names: readonly (readonly [Part, RegExp])[] = [
  ['id', /^(?:id|ид|№|номер|code|код|key|uuid)$/],
  ['title', /^(?:title|name|subject line|заголовок|название|имя|наименование|шаблон|тема ответа|question|вопрос)$/],
  [
    'body',
    /^(?:body|text|content|message|answer|reply|response|html|template|snippet|текст|ответ|содержание|содержимое|сообщение|тело|описание)$/,
  ],
  ['shortcut', /^(?:shortcut|short_?code|keyword|abbreviation|trigger|hotkey|сокращение|ключ|команда|горячая клавиша)$/],
  ['subject', /^(?:subject|тема|тема письма)$/],
  ['topics', /^(?:topics?|tags?|category|categories|folder|group|groups|section|темы|теги|метки|категория|папка|раздел|группа)$/],
  ['examples', /^(?:examples?|phrases?|questions?|примеры|фразы|вопросы|обращения)$/],
  ['lang', /^(?:lang|language|locale|язык)$/],
  ['owner', /^(?:owner|author|ответственный|владелец|автор)$/],
  ['validTo', /^(?:valid_?to|expires?|until|действует до|срок|годен до)$/],
  ['reviewBy', /^(?:review_?by|review|пересмотр|проверить до)$/],
];

/** What a name of a column may say besides: «Текст ответа», “Macro title”, “Body (HTML)”. */
const besides =
  /^(?:ответа|ответов|шаблона|макроса|письма|сообщения|заготовки|для|клиента|клиенту|the|of|for|a|template|macro|canned|saved|quick|reply|response|answer|message|email|mail|html|plain|full|default)$/;

/** The name of a column in the ways in which it is looked for: as it is, and its chief words alone. */
function spoken(column: string): readonly string[] {
  const whole = column.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const words = whole.split(/[^\p{L}\p{N}№]+/u).filter(Boolean);
  const chief = words.filter((word) => !besides.test(word)).join(' ');
  return [whole, chief || (words.at(-1) ?? '')];
}

/** So many answers at least show whether a column repeats itself. */
const enough = 4;

/** Whether a column sorts answers: few values, each of some answers. What letters are headed by is another from answer to answer. */
function sorts(cells: readonly string[]): boolean {
  const told = cells.map((cell) => cell.trim().toLowerCase()).filter(Boolean);
  return told.length >= enough && new Set(told).size <= told.length / 2;
}

/**
 * Which columns are taken for what, unless the lead says otherwise.
 * @param cellsOf what stands in a column, where it is known: «Тема» may head letters or sort answers
 */
export function guessColumns(columns: readonly string[], cellsOf: (column: string) => readonly string[] = () => []): Columns {
  const left = [...columns];
  const guess: Partial<Record<Part, string>> = {};
  // All exact names first: “Reply text” is the body only where nothing is called “Text”.
  for (const way of [0, 1])
    for (const [part, shape] of names) {
      const at = guess[part] === undefined ? left.findIndex((column) => shape.test(spoken(column)[way] ?? '')) : -1;
      if (at >= 0) guess[part] = left.splice(at, 1)[0] ?? '';
    }
  if (guess.subject !== undefined && guess.topics === undefined && sorts(cellsOf(guess.subject))) {
    const { subject, ...others } = guess;
    return { ...others, topics: subject };
  }
  // Where nothing else can be the title, the column «Тема» is what the answer is called.
  if (guess.title !== undefined || guess.subject === undefined) return guess;
  const { subject, ...rest } = guess;
  return { ...rest, title: subject };
}
