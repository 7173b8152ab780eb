import { askedOnce } from '../reading';
import { internal, ourNames } from './words';

/** `Can you help me` is no badge; `Anna Kim (you)` is one. */
const pronouns = /(?<![\p{L}\p{N}(])(?:you|me|i|вы|я)(?![\p{L}\p{N})])/giu;

/** A short remark over a text: the sort of the piece, its receivers, the side it came from. */
export const isBadge = askedOnce((line: string): boolean => {
  if (line.length > 60 || line.split(' ').length > 6 || /[.!?]$/.test(line)) return false;
  return (
    internal.test(line) ||
    /^(?:answered|unanswered|waiting|open|closed|pending|resolved|solved|new|in progress|отвечено|без ответа|ожидает|открыт[аоы]?|закрыт[аоы]?|решен[аоы]?|новое|новая|в работе)$/iu.test(
      line,
    ) ||
    /^(?:verified (?:buyer|purchase|customer)|проверенный покупатель|покупка подтверждена)$/iu.test(line) ||
    ourNames.test(line.replace(pronouns, ' ')) ||
    /^(to|кому|cc|re|public|via|для)(?!\p{L})/iu.test(line)
  );
});
