/** How fast the desk is: a letter read, a script of 500 steps, 100,000 contacts searched. Run by `npm run bench:desk`. */
import '../resolve.ts';
import type { Contact } from '../../../utils/contact/contact.ts';
import type { Script } from '../../../utils/script/script.ts';
import { markedLetters } from './letters.ts';

const { summarise } = await import('../../../utils/summary/index.ts');
const { advance, begin } = await import('../../../utils/script/advance.ts');
const { findFaults } = await import('../../../utils/script/faults.ts');
const { indexContacts, searchContacts } = await import('../../../utils/contact/search.ts');

function measured(name: string, goal: string, times: number, run: (nth: number) => void): void {
  run(0);
  // On a machine that others use, the own processor time is what can be compared.
  const own = process.cpuUsage();
  const taken = Array.from({ length: times }, (_, nth) => {
    const before = performance.now();
    run(nth);
    return performance.now() - before;
  }).toSorted((a, b) => a - b);
  const { user, system } = process.cpuUsage(own);
  const at = (part: number) => (taken[Math.floor(taken.length * part)] ?? 0).toFixed(2);
  console.log(
    `${name.padEnd(44)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  processor ${((user + system) / 1000 / times).toFixed(2)} ms  ${goal}`,
  );
}

const letters = ['letters-ru.txt', 'letters-en.txt', 'held-ru.txt', 'held-en.txt'].flatMap(markedLetters);
console.log();
measured('a letter of the set', '', letters.length, (nth) => void summarise(letters[nth]?.text ?? ''));
const long = letters
  .map(({ text }) => text)
  .join('\n\n')
  .slice(0, 2000);
measured('a letter of 2,000 characters', '', 50, () => void summarise(long));

const script: Script = {
  kind: 'script',
  id: 'big',
  title: 'big',
  lang: 'en',
  topics: [],
  examples: [],
  version: '1',
  moods: [],
  other: {},
  steps: Array.from({ length: 500 }, (_, nth) => ({
    id: `s${nth}`,
    ask: { key: `k${nth}`, kind: 'closed', type: 'boolean', text: '?', choices: [], required: false },
    // Every tenth step is a dead end, every fiftieth goes back for ever.
    next:
      nth % 10 === 9
        ? []
        : nth % 50 === 25
          ? [{ to: `s${nth - 1}` }]
          : [{ when: 'yes', to: `s${nth + 1}` }, { to: `s${Math.min(499, nth + 7)}` }],
    do: [],
    end: nth === 499,
  })),
};
measured('a script of 500 steps: every fault named', 'goal 100 ms', 50, () => void findFaults(script));
let place = begin(script);
measured('a script of 500 steps: one step on', 'goal 5 ms', 400, () => {
  place = advance(script, place.step === undefined ? begin(script) : place, 'yes');
});

const words =
  'заказ доставка возврат деньги карта курьер срок товар размер чек гарантия обмен склад адрес оплата счёт договор тариф связь номер'.split(
    ' ',
  );
let seed = 5;
const pick = (of: number): number => (seed = (seed * 16_807) % 2_147_483_647) % of;
const word = (): string => words[pick(words.length)] ?? '';
const contact = (nth: number): Contact =>
  ({
    id: `c${nth}`,
    sentAt: `2026-11-${String(1 + pick(28)).padStart(2, '0')}`,
    ticketKey: '',
    ticketNumber: String(nth),
    host: '',
    subject: word(),
    customer: `К${pick(5000)}`,
    reply: Array.from({ length: 30 }, () => `${word()}${pick(50)}`).join(' '),
    templates: [],
    gate: 'clean',
  }) as unknown as Contact;
const index = indexContacts(Array.from({ length: 100_000 }, (_, nth) => contact(nth)));
const queries = [() => String(pick(100_000)), word, () => `${word()} ${word()}`, () => `к${pick(5000)}`, () => word().slice(0, 3)];
measured('100,000 contacts searched', 'goal p95 50 ms', 300, (nth) => void searchContacts(index, queries[nth % queries.length]?.() ?? ''));
