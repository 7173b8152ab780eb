import { describe, expect, it } from 'vitest';
import { afterRefusal, judge, queued } from '@/utils/contact';
import { deskEn as en } from '@/locales/desk/en';
import { deskRu as ru } from '@/locales/desk/ru';
import { pushWhy } from './push-why';

const answered = (status: number, body = '') => {
  const verdict = judge({ status, contentType: 'text/plain', body }, 0, { id: 'a1', field: 'externalId' });
  if (verdict.kind === 'accepted') throw new Error(`${status} was taken for a success`);
  return verdict.why;
};

describe('why a record was not taken by the company’s system', () => {
  it('is told in the operator’s words, a lost connection without the browser’s English', () => {
    for (const said of ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'signal timed out'])
      expect(pushWhy(answered(0, said), ru.record.pushFaults)).toBe('нет связи с системой');
    expect(pushWhy(afterRefusal(queued('a1', 0), 'unreadable').why, ru.record.pushFaults)).toBe('запись не удалось прочесть');
  });
  it('keeps the number and the other side’s own words behind, for whoever keeps it', () => {
    expect(pushWhy(answered(401, 'Invalid API key'), ru.record.pushFaults)).toBe(
      'система не пускает: проверьте ключ доступа (401: Invalid API key)',
    );
    expect(pushWhy(answered(503), en.record.pushFaults)).toBe('the system is out of order (503)');
    expect(pushWhy(answered(404, 'no route'), en.record.pushFaults)).toBe('records are not taken at this address (404: no route)');
    expect(pushWhy(answered(200, 'hello'), en.record.pushFaults)).toBe('the system did not confirm it (200: hello)');
  });
});
