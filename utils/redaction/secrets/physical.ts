import type { Span } from '../../text';
import type { Reading } from '../reading';

/** Things that a code opens where one stands before them. */
const thing =
  /(?:замок|замк[аеу]|сейф|двер[иь]|калитк|ворот|ячейк|ключниц|шлагбаум|сигнализац|чемодан|гараж|локер|шкафч|код экрана|экран блок|разблокир|(?<![a-z])(?:lock|locks|locked|lockbox|safe|door|gate|cage|garage|locker|alarm|keypad|padlock|shed|barrier|suitcase|tablet|ipad|screen lock|unlock\w*)(?![a-z]))/u;
/** What says that a code was sent for one time. */
const sent =
  /(?:смс|sms|пуш|push|одноразов|one-time|one time|text message|texted|emailed|e-mailed|прислал|пришел|пришл|приход|verification|подтвержд|авториз|login|вход в|sign in|log in|2fa|expired|истек)/u;
/** A code of a device: «the passcode as 190572», «код экрана 190417». */
const device = /(?:passcode|код экрана|код-пароль|код пароль|код блокировки|код разблокировки)[^.!?\n\d]{0,24}$/u;
const said = /(?:код[а-я]{0,2}|code|codes|passcode|комбинаци[а-я]{1,2}|combination|combo)[^.!?\n\d]{0,24}$/u;

/** Whether a number is the code of a lock, a safe or a device, not one that was sent: «the room safe is locked, he gave his code as 5519». */
export function opensThing({ lower }: Reading, { start, end }: Span): boolean {
  const before = lower.slice(Math.max(0, start - 110), start);
  if (!said.test(before)) return false;
  const around = before + lower.slice(end, end + 40);
  return device.test(before) ? !/(?:смс|sms|text(?:ed)?)/u.test(around) : thing.test(around) && !sent.test(around);
}
