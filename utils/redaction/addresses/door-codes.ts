import type { Part } from './parts';
import type { pieceReader } from './pieces';
import * as words from './words';

/** Reads what opens a door: the intercom's code, the code of a gate. */
export function doorCodes({ at, isMark, joined, sameLine }: Pick<ReturnType<typeof pieceReader>, 'at' | 'isMark' | 'joined' | 'sameLine'>) {
  function code(index: number): Part | undefined {
    const first = words.intercom.has(at(index).norm)
      ? index
      : at(index).norm === 'код' && words.intercom.has(at(index + 1).norm)
        ? index + 1
        : undefined;
    if (first === undefined) return undefined;
    const next = isMark(first + 1, ':') || isMark(first + 1, '-') || isMark(first + 1, '№') ? first + 2 : first + 1;
    if (at(next).kind !== 'number' || at(next).text.length > 6 || !sameLine(next - 1)) return undefined;
    let last = next;
    for (let more = 0; more < 4 && joined(last) && !/[.,;!?:()]/.test(at(last + 1).text) && at(last + 1).text !== ''; more++) last++;
    return { kind: 'intercom', from: index, to: last };
  }

  /** «код 402К», «код 38в8000»: after a flat or an entrance it is the door's. */
  function doorCode(index: number): Part | undefined {
    const first = /^(?:двери|подъезда)$/.test(at(index + 1).norm) ? index + 1 : index;
    if (at(index).norm !== 'код' || at(first + 1).kind !== 'number' || at(first + 1).text.length > 4 || !sameLine(first)) return undefined;
    let last = first + 1;
    while (last < first + 4 && joined(last) && /^[A-Za-zÀ-ӿḀ-ỿ\d#*]{1,4}$/u.test(at(last + 1).text)) last++;
    return { kind: 'intercom', from: index, to: last };
  }

  return { code, doorCode };
}
