import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { maskReply } from '../redaction';
import {
  afterFailure,
  type Contact,
  type ContactForm,
  defaultForm,
  type Endpoint,
  endpointFault,
  faultsOfForm,
  fillForm,
  indexContacts,
  isDue,
  judge,
  queued,
  requestFor,
  rowsOf,
  searchContacts,
  sheetDelimiter,
  shownFields,
  writeCsv,
  writeXlsx,
} from '.';

const contact = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  sentAt: '2026-11-25T10:00:00.000Z',
  ticketKey: 'k',
  ticketNumber: '184-77',
  host: 'generic',
  subject: maskReply('Возврат'),
  customer: maskReply('Анна'),
  reply: maskReply('Вернём деньги.'),
  templates: ['refund'],
  gate: 'clean',
  fields: { code: maskReply('refund') },
  ...more,
});

describe('the form', () => {
  it('is filled by what is known, a finer code by its group', () => {
    const values = fillForm(defaultForm, {
      'log.code': 'refund-defect',
      summary: 'Просит вернуть деньги',
      'ticket.order': '48213',
      result: 'solved',
    });
    expect(values).toEqual({ code: 'refund', summary: 'Просит вернуть деньги', order: '48213', result: 'solved' });
    expect(faultsOfForm(defaultForm, values)).toEqual({});
  });
  it('asks for a field only where another calls for it', () => {
    expect(shownFields(defaultForm, { result: 'solved' }).map(({ key }) => key)).not.toContain('department');
    expect(faultsOfForm(defaultForm, { code: 'refund', summary: 'а', result: 'handed' })).toEqual({ department: 'required' });
  });
  it('keeps what was typed, also where the company has changed the form since', () => {
    expect(fillForm({ fields: [] }, {}, { mood: 'зол' })).toEqual({ mood: 'зол' });
    expect(fillForm(defaultForm, { summary: 'a' }, { summary: 'b' })['summary']).toBe('b');
  });
  it('says what is wrong', () => {
    const field = { label: { ru: 'Ч', en: 'N' } };
    const form = {
      fields: [
        { ...field, key: 'n', type: 'number' },
        { ...field, key: 'd', type: 'date' },
        { ...field, key: 'c', type: 'choice' },
      ],
    } as const;
    expect(faultsOfForm(form, { n: 'много', d: '31.02', c: 'x' })).toEqual({ n: 'number', d: 'date', c: 'choice' });
    expect(faultsOfForm(form, { n: '1 490,5', d: '2026-11-25' })).toEqual({});
  });
});

describe('the search', () => {
  const index = indexContacts([contact('a'), contact('b', { subject: maskReply('Жалоба на курьёра') })]);
  it.each([
    ['возвр', ['a']],
    ['КУРЬЕРА', ['b']],
    ['деньги 184', ['a', 'b']],
    ['25.11.2026', ['a', 'b']],
    ['', ['a', 'b']],
    ['нет такого', []],
  ])('%j finds %j', (query, ids) => expect(searchContacts(index, query)).toEqual(ids));
});

describe('far from Greenwich', () => {
  beforeEach(() => void vi.stubEnv('TZ', 'Asia/Vladivostok'));
  afterEach(() => void vi.unstubAllEnvs());
  const late = contact('a', { sentAt: '2026-11-24T23:30:00.000Z' });
  it('a contact of the morning is found by its own day and not by the one before', () => {
    const index = indexContacts([late]);
    expect(searchContacts(index, '25.11.2026')).toEqual(['a']);
    expect(searchContacts(index, '24.11.2026')).toEqual([]);
  });
  it('the table tells the moment on the operator’s clock', () => {
    expect(rowsOf([late], defaultForm, 'ru')[1]).toContain('2026-11-25 09:30');
  });
});

describe('the tables', () => {
  const rows = rowsOf([contact('=1+1', { reply: maskReply('<b>&"\n\u0000') })], defaultForm, 'ru');
  it('say codes in words, and a cell is never a formula', () => {
    const csv = writeCsv(rows);
    expect(csv.startsWith('\uFEFFНомер записи,')).toBe(true);
    expect(csv).toContain("\r\n'=1+1,");
    expect(csv).toContain('Возврат');
    expect(csv).toContain(',Проверено,');
  });
  it('open by a double click where a decimal has a comma, and stay RFC 4180 where nothing else is asked for', () => {
    const cells = [
      ['Суть', 'Ответ'],
      ['Возврат; брак', 'Вернём 1 490,50, "сегодня"\nдо 18:00'],
    ];
    expect(writeCsv(cells, sheetDelimiter('ru'))).toBe('\uFEFFСуть;Ответ\r\n"Возврат; брак";"Вернём 1 490,50, ""сегодня""\nдо 18:00"\r\n');
    for (const csv of [writeCsv(cells), writeCsv(cells, sheetDelimiter('en'))])
      expect(csv).toBe('\uFEFFСуть,Ответ\r\nВозврат; брак,"Вернём 1 490,50, ""сегодня""\nдо 18:00"\r\n');
  });
  it('keep what stands in fields that the form has no more, and say yes and no in words', () => {
    const form: ContactForm = { fields: [{ key: 'callback', label: { ru: 'Перезвонить', en: 'Call back' }, type: 'boolean' }] };
    const fields = { callback: maskReply('yes'), summary: maskReply('Не пришёл чайник'), branch: maskReply('Тверь') };
    const [head = [], row = []] = rowsOf([contact('a', { fields })], form, 'ru');
    const said = (name: string) => row[head.indexOf(name)];
    expect([said('Перезвонить'), said('Суть'), said('branch')]).toEqual(['Да', 'Не пришёл чайник', 'Тверь']);
  });
  it('are a workbook that opens: texts only, escaped', () => {
    const parts = unzipSync(writeXlsx(rows, 'Контакты [1]'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
    expect(sheet).toContain('&lt;b&gt;&amp;"\n</t>');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Контакты  1 "');
  });
});

const endpoint: Endpoint = { url: 'https://crm.example.ru/api/contacts/', shape: 'rest', mapping: {}, keyField: 'externalId', headers: {} };
describe('the push', () => {
  it('maps fields, deep ones too, and always brings the key', () => {
    const { body, headers, url } = requestFor(contact('id-1'), {
      ...endpoint,
      mapping: { 'note.text': 'fields.code', number: 'ticketNumber', none: 'fields.x' },
    });
    expect(JSON.parse(body)).toEqual({ note: { text: 'refund' }, number: '184-77', none: null, externalId: 'id-1' });
    expect(headers['Idempotency-Key']).toBe('id-1');
    expect(url).toBe('https://crm.example.ru/api/contacts');
  });
  it('has the shapes of PostgREST and OData', () => {
    const rest = requestFor(contact('id-1'), { ...endpoint, shape: 'postgrest', keyField: 'key' });
    expect([rest.method, rest.url, rest.headers['Prefer']]).toEqual([
      'POST',
      'https://crm.example.ru/api/contacts?on_conflict=key',
      'resolution=ignore-duplicates,return=minimal',
    ]);
    const odata = requestFor(contact("o'1"), { ...endpoint, shape: 'odata' });
    expect([odata.method, odata.url]).toEqual(['PUT', "https://crm.example.ru/api/contacts('o''1')"]);
  });
  it.each([
    [200, 'application/json', '{"id":1}', 'accepted'],
    [201, '', '', 'accepted'],
    [204, '', '', 'accepted'],
    [409, 'application/json', '', 'accepted'],
    [409, '', '{"code":"23505","details":"Key (externalId)=(id-1) already exists."}', 'accepted'],
    [409, '', '{"code":"23503","message":"violates foreign key constraint"}', 'refused'],
    [400, '', '{"message":"duplicate key value violates unique constraint \\"contacts_pkey\\""}', 'accepted'],
    [422, '', '{"errors":["externalId already exists"]}', 'accepted'],
    [422, '', '{"errors":["number already exists"]}', 'refused'],
    [200, 'text/plain', 'Accepted', 'accepted'],
    [200, 'text/plain; charset=utf-8', '"OK"\n', 'accepted'],
    [200, 'text/plain', 'ok, база недоступна', 'later'],
    [200, 'text/plain', 'Ошибка ok', 'later'],
    [200, 'text/html', '<html>Ошибка сервера</html>', 'later'],
    [200, 'application/json', '<!doctype html><p>Down', 'later'],
    [200, 'application/json', '{"error":"no database"}', 'later'],
    [200, 'application/json', '{"success":false}', 'later'],
    [200, 'application/json', '{"errors":[]}', 'accepted'],
    [302, 'text/html', '', 'later'],
    [429, '', '', 'later'],
    [500, '', '', 'later'],
    [0, '', 'Failed to fetch', 'later'],
    [400, 'application/json', '{"message":"no field"}', 'refused'],
    [401, '', '', 'refused'],
  ])('%i %s %j is %s', (status, contentType, body, kind) =>
    expect(judge({ status, contentType, body }, 0, { id: 'id-1', field: 'externalId' }).kind).toBe(kind),
  );
  it('waits longer each time, as long as the server asks, and never for ever', () => {
    let row = queued('a', 0);
    const waits: number[] = [];
    for (let nth = 0; nth < 20; nth += 1) {
      const next = afterFailure(row, '500', 0, 1);
      waits.push(next.next);
      row = next;
    }
    expect(waits.slice(0, 3)).toEqual([2000, 4000, 8000]);
    expect(Math.max(...waits)).toBe(3_600_000);
    expect(afterFailure(queued('a', 0), '429', 0, 0, 600).next).toBe(600_000);
    while (row.state === 'waiting') row = afterFailure(row, '500', 0, 1);
    expect(row.tries).toBe(60);
  });
  it('is due again when the clock was put back', () => {
    const at = 1_000_000_000_000;
    const row = afterFailure(queued('a', at - 60_000), '503', at, 1, 3600);
    expect([isDue(row, at + 1), isDue(row, at + 3_600_000)]).toEqual([false, true]);
    expect([isDue(row, at - 5 * 3_600_000), isDue(row, 0)]).toEqual([true, true]);
  });
  it.each([
    [{ ...endpoint, url: 'crm' }, 'url'],
    [{ ...endpoint, url: 'ftp://a' }, 'url'],
    [{ ...endpoint, url: 'http://crm.example.ru' }, 'insecure'],
    [{ ...endpoint, url: 'http://localhost:3000/contacts' }, undefined],
    [{ ...endpoint, keyField: '' }, 'keyField'],
    [{ ...endpoint, headers: { Authorization: 'a\nb' } }, 'header'],
    [endpoint, undefined],
  ])('%j: %s', (given, fault) => expect(endpointFault(given)).toBe(fault));
  it('never makes anything of a path but a value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (mapping) => {
        const { body } = requestFor(contact('id-1'), { ...endpoint, mapping });
        expect(Reflect.get(Object(JSON.parse(body)), 'externalId')).toBe('id-1');
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      }),
    );
  });
});

test('one of many is found by its number, by words of the reply all are', () => {
  const one = contact('', { reply: maskReply('Здравствуйте! Проверили заказ: его передали курьеру, привезут завтра до вечера.') });
  const many = indexContacts(Array.from({ length: 5000 }, (_, nth) => ({ ...one, id: `c${nth}`, ticketNumber: String(10_000 + nth) })));
  expect(searchContacts(many, '14999')).toEqual(['c4999']);
  expect(searchContacts(many, 'нет такого слова')).toEqual([]);
  expect(searchContacts(many, 'передали курьеру', 9000)).toHaveLength(5000);
});
