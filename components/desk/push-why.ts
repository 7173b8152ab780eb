/** What came of a push, for words of its own. */
export type PushFault = 'unreachable' | 'unreadable' | 'noPass' | 'wrongPlace' | 'moved' | 'busy' | 'down' | 'unconfirmed' | 'rejected';

const byStatus = (status: number): PushFault => {
  if (status === 0) return 'unreachable';
  if (status < 300) return 'unconfirmed';
  if (status < 400) return 'moved';
  if ([401, 403, 407].includes(status)) return 'noPass';
  if ([404, 405, 410].includes(status)) return 'wrongPlace';
  if ([408, 423, 425, 429].includes(status)) return 'busy';
  return status < 500 ? 'rejected' : 'down';
};

/**
 * Why a record was not taken, in the operator's words; behind them the number and words of the other side, which whoever keeps
 * it asks for. What the browser says of a lost connection tells nobody more, and says it in English.
 * @param why as the queue keeps it: a status and what was answered, or our own "unreadable"
 */
export function pushWhy(why: string, faults: Readonly<Record<PushFault, string>>): string {
  if (why === 'unreadable') return faults.unreadable;
  const [, number = '', answered = ''] = /^(\d{1,3})(?:\s+([\s\S]*))?$/u.exec(why) ?? [];
  if (number === '') return why;
  const fault = byStatus(Number(number));
  return fault === 'unreachable' ? faults.unreachable : `${faults[fault]} (${[number, answered.trim()].filter(Boolean).join(': ')})`;
}
