import { contacts } from '@/platform/contacts/contacts';
import { database } from '@/platform/database';
import { endpoint } from '@/platform/contacts/endpoint';
import { pushing } from '@/platform/contacts/pushing';
import type { Contact } from '@/utils/contact';
import type { MaskedReply } from '@/utils/redaction';

const masked = (text: string) => text as MaskedReply;

/** Which shape the front of this run speaks. */
type Shape = 'rest' | 'postgrest';

const aim = (url: string, shape: Shape) =>
  endpoint.set({
    url,
    shape,
    mapping: { reply: 'reply', number: 'ticketNumber', sent_at: 'sentAt' },
    keyField: 'key',
    headers: {},
  });

/** What the bench asks of the page. */
const work = {
  /** Records contacts as the background does, each with its row in the queue. */
  async record(from: number, to: number, url: string, shape: Shape): Promise<number> {
    await aim(url, shape);
    for (let nth = from; nth < to; nth += 1) {
      const contact: Contact = {
        id: `contact-${nth}`,
        sentAt: '2026-11-25T10:00:00.000Z',
        ticketKey: `t${nth}`,
        ticketNumber: String(nth),
        host: 'bench',
        subject: masked('Возврат'),
        customer: masked('[PERSON]'),
        reply: masked('Вернём деньги за 10 дней.'),
        templates: [],
        gate: 'clean',
      };
      await contacts.add(contact, `customer${nth}@example.ru`);
    }
    return database.pushes.count();
  },
  /** Goes on until nothing waits; what failed is due at once, or the bench would take a day. */
  async push(url: string, shape: Shape): Promise<number> {
    // What stands for the settings here does not outlive a kill; the extension's own storage does.
    await aim(url, shape);
    for (;;) {
      const { waiting } = await pushing.counts();
      if (waiting === 0) return database.pushes.count();
      await database.pushes.where('state').equals('waiting').modify({ next: 0 });
      await pushing.run();
    }
  },
};

Object.assign(window, { work });
