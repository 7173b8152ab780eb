import { type Told, wordsBy } from './told';

/** What the mistakes are that people make in YAML, by the reader's own code for them. */
const known: Readonly<Record<string, Told>> = {
  ALIAS_PROPS: { ru: 'у ссылки * не может быть своей пометки', en: 'a reference (*) takes no mark of its own' },
  ALIASES: { ru: 'слишком много ссылок * на одно значение', en: 'too many references (*) to one value' },
  BAD_ALIAS: { ru: 'ссылка * ни на что не указывает', en: 'a reference (*) leads nowhere' },
  BAD_COLLECTION_TYPE: {
    ru: 'список или поля не того вида, что сказано пометкой !',
    en: 'a list or fields of another kind than the tag (!) says',
  },
  BAD_DIRECTIVE: { ru: 'строка, которая начинается с %, не понята', en: 'a line that begins with % is not understood' },
  BAD_DQ_ESCAPE: {
    ru: 'в двойных кавычках обратная черта пишется дважды: \\\\',
    en: 'inside double quotes a backslash is written twice: \\\\',
  },
  BAD_INDENT: { ru: 'отступ не такой, как у соседних строк', en: 'the indent differs from that of the lines around' },
  BAD_PROP_ORDER: { ru: 'пометки & и ! стоят не на своём месте', en: 'the marks & and ! are out of place' },
  BAD_SCALAR_START: { ru: 'значение с такого знака начинают в кавычках', en: 'a value that begins with this sign needs quotation marks' },
  BLOCK_AS_IMPLICIT_KEY: {
    ru: 'двоеточие внутри значения: возьмите значение в кавычки или перенесите на новую строку',
    en: 'a colon inside a value: put the value in quotation marks or on a new line',
  },
  BLOCK_IN_FLOW: { ru: 'список или поле внутри скобок', en: 'a list or a field inside brackets' },
  DUPLICATE_KEY: { ru: 'такое поле уже есть выше', en: 'this field stands above already' },
  KEY_OVER_1024_CHARS: {
    ru: 'имя поля слишком длинное: нет двоеточия или кавычки',
    en: 'a field name is too long: a colon or a quotation mark is missing',
  },
  MISSING_CHAR: { ru: 'не хватает знака', en: 'a sign is missing' },
  MULTILINE_IMPLICIT_KEY: {
    ru: 'имя поля занимает несколько строк: нет двоеточия или кавычки',
    en: 'a field name over several lines: a colon or a quotation mark is missing',
  },
  MULTIPLE_ANCHORS: { ru: 'у значения две пометки &', en: 'a value has two marks (&)' },
  MULTIPLE_DOCS: { ru: 'в файле несколько документов, нужен один', en: 'the file holds several documents, one is wanted' },
  MULTIPLE_TAGS: { ru: 'у значения две пометки !', en: 'a value has two tags (!)' },
  NON_STRING_KEY: { ru: 'имя поля должно быть словом', en: 'a field name must be a word' },
  RESOURCE_EXHAUSTION: { ru: 'слишком много вложенных частей', en: 'too many parts inside one another' },
  TAB_AS_INDENT: { ru: 'отступ сделан табуляцией, нужны пробелы', en: 'the indent is a tab, it must be spaces' },
  TAG_RESOLVE_FAILED: { ru: 'значение с неизвестной пометкой !', en: 'a value with an unknown tag (!)' },
  UNEXPECTED_TOKEN: { ru: 'лишний знак', en: 'a sign that does not belong here' },
  UNREADABLE: { ru: 'файл не прочитать', en: 'the file cannot be read' },
};

/** A missing sign is named by the reader: a closing quotation mark or bracket. */
function missing(message: string): Told | undefined {
  const quote = /closing (["'])quote/.exec(message)?.[1];
  if (quote !== undefined) return { ru: `не закрыта кавычка ${quote}`, en: `the quotation mark ${quote} is not closed` };
  const bracket = /(?:with|expected) a ([\]}])/.exec(message)?.[1];
  return bracket === undefined
    ? undefined
    : { ru: `не закрыта скобка: нет ${bracket}`, en: `a bracket is not closed: ${bracket} is missing` };
}

/** A mistake of YAML in both languages. */
export function yamlFault({ code, message }: { readonly code?: string; readonly message: string }): Told {
  // The reader's own words are English and not for the one who wrote the file.
  const { ru, en } =
    missing(message) ?? wordsBy(known, () => ({ ru: 'эту строку не прочитать', en: 'this line cannot be read' }))(code ?? '');
  return { ru: `ошибка YAML: ${ru}`, en: `YAML: ${en}` };
}
