import { date, withoutTimes } from '../dates';
import { filesIn, isAboutFiles } from '../files';
import { looksLikeName } from '../looks';
import { keyOf } from '../pairs';
import { isHead, isHeadLine, nameIn } from '../parts';

export const greets =
  /^(?:здравствуйте|добр\p{L}+\s(?:день|вечер|утр\p{L}+|врем\p{L}+)|привет|уважаем\p{L}+|коллеги|hello|hi|hey|dear|good (?:morning|afternoon|evening|day))(?!\p{L})/iu;
/** What a tool says of a message under it. */
const state = /^(?:seen|read|delivered|sent|edited|прочитано|доставлено|отправлено|изменено|ред\.?|просмотрено|\p{Lu}{1,2}|[^\p{L}\d]+)$/iu;
/** What unfolds a message or answers it. */
const action =
  /^\[?(?:show|hide|view|показать|скрыть|развернуть|свернуть|раскрыть|read more|more|ещё|далее|reply|ответить|forward|переслать|quote|цитировать|translate|перевести|edit|delete|pin|copy|редактировать|изменить|удалить|закрепить|копировать)(?!\p{L}).{0,40}$/iu;

/** Whether it was sent and read, behind the last word. */
const ticks = /(?:\s+[✓✔√]{1,2})+\s*$/u;

export interface Parted {
  readonly head: readonly string[];
  readonly text: string;
  readonly foot: readonly string[];
}

/** Parts what stands in an element into the lines that tell of a message and its words. */
export function parted(shown: string): Parted {
  const lines = shown.split('\n').filter((line, at, all) => line !== '' || all[at - 1] !== '');
  const start = lines.findIndex((line) => !isOver(line.trim()));
  const end = lines.findLastIndex((line) => !isUnder(line.trim())) + 1;
  if (start < 0 || start >= end) return { head: [], text: shown.trim(), foot: [] };
  const text = lines.slice(start, end).join('\n').replace(ticks, '').trim();
  return { head: lines.slice(0, start), text, foot: lines.slice(end) };
}

function isOver(line: string): boolean {
  if (line === '') return true;
  if (line.length > 120 || /[,!]$/.test(line) || greets.test(line)) return false;
  if (isHead(line) || isHeadLine(line) || isOfFiles(line)) return true;
  const rest = withoutTimes(line);
  const isTimed = line.length <= 90 && rest.length <= 50 && rest !== line && !/[.!?…]$/u.test(rest);
  if (isTimed && (line.search(date) === 0 || looksLikeName(nameIn(line)))) return true;
  const [, label = line, value = ''] = /^([^:]{1,30}):\s*(.*)$/.exec(line) ?? [];
  return keyOf(label) !== undefined && (value !== '' || line.endsWith(':'));
}

export function isUnder(line: string): boolean {
  if (line === '') return true;
  const rest = withoutTimes(line);
  if (isOfFiles(line)) return true;
  return line.length <= 60 && (rest === '' || state.test(line) || action.test(line) || (rest !== line && rest.length < 12));
}

const isOfFiles = (line: string): boolean => line.length <= 200 && (filesIn(line).length > 0 || isAboutFiles(line));
