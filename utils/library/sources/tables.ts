import type { Columns, Part } from '../importer';

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

/** Which columns are taken for what, unless the lead says otherwise. */
export function guessColumns(columns: readonly string[]): Columns {
  const left = [...columns];
  const found = names.flatMap(([part, shape]) => {
    const at = left.findIndex((column) =>
      shape.test(
        column
          .trim()
          .toLowerCase()
          .replaceAll(/[\s_]+/g, (sign) => (sign === '_' ? '_' : ' ')),
      ),
    );
    return at < 0 ? [] : [[part, left.splice(at, 1)[0] ?? ''] as const];
  });
  const guess: Columns = Object.fromEntries(found);
  // Where nothing else can be the title, the column «Тема» is what the answer is called.
  if (guess.title !== undefined || guess.subject === undefined) return guess;
  const { subject, ...rest } = guess;
  return { ...rest, title: subject };
}
