import { createIndex, type IndexedDocument, type Learner, suggest } from '../../../utils/suggest/index.ts';
import { areaUnder, percentile } from './measure.ts';
import { pick, randomFrom } from '../../../scripts/chance.ts';
import { developmentSet } from './sets.ts';
import { trained } from './trained.ts';

/* 77 intents, 11 things × 7 matters. Which name of a thing meets which phrase in the test is never seen in training: trends, not a score to boast of. */
const things: Readonly<Record<string, readonly string[]>> = {
  card: ['card', 'debit card', 'bank card', 'plastic', 'visa', 'new card'],
  transfer: ['transfer', 'payment to a friend', 'bank transfer', 'wire', 'money I sent', 'transaction to another account'],
  topup: ['top-up', 'deposit', 'adding money', 'top up by card', 'cheque I paid in', 'money I loaded'],
  cash: ['cash withdrawal', 'money from the ATM', 'cash', 'cash machine withdrawal', 'notes from the machine', 'withdrawal'],
  pin: ['PIN', 'pin code', 'four digit code', 'secret number', 'passcode', 'PIN number'],
  account: ['account', 'profile', 'current account', 'membership', 'savings account', 'registration'],
  fee: ['fee', 'charge', 'commission', 'monthly cost', 'extra fee', 'service charge'],
  refund: ['refund', 'money back', 'reimbursement', 'returned payment', 'refund from a shop', 'repayment'],
  app: ['app', 'mobile application', 'phone app', 'your programme', 'software', 'iphone app'],
  exchange: ['currency exchange', 'exchange rate', 'euros', 'foreign currency', 'conversion', 'dollars'],
  debit: ['direct debit', 'standing order', 'subscription payment', 'regular payment', 'monthly debit', 'recurring bill'],
};
const matters: Readonly<Record<string, readonly string[]>> = {
  late: [
    'my X still has not arrived',
    'how long does the X take',
    'when will I get the X',
    'I have been waiting a week for the X',
    'X is pending',
    'the X is taking forever',
    'where is my X',
    'X not showing yet',
    'is there a delay with the X',
  ],
  fails: [
    'my X does not work',
    'the X was declined',
    'I get an error with the X',
    'X keeps failing',
    'why was the X rejected',
    'the X is broken',
    'X refused again',
    'something is wrong with my X',
    "can't use my X",
  ],
  get: [
    'how do I get a X',
    'I want a X',
    'can I order a X',
    'what do I need for a X',
    'please set up a X for me',
    'where can I apply for the X',
    'am I eligible for a X',
    'I would like to have a X',
    'how can one obtain X',
  ],
  change: [
    'how do I change my X',
    'I need to update the X',
    'can the X be modified',
    'my X should be different',
    'switch my X to another one',
    'edit X',
    'I want to replace the X',
    'is it possible to amend X',
    'new details for my X',
  ],
  cancel: [
    'cancel my X',
    'I no longer want the X',
    'how do I stop the X',
    'please close the X',
    'get rid of the X',
    'terminate the X',
    'I changed my mind about the X',
    'X should not go on',
    'undo the X',
  ],
  twice: [
    'I was billed twice for the X',
    'the X is a wrong amount',
    'why is the X more than expected',
    'X appears two times',
    'the sum of the X is not right',
    'duplicate X',
    'overcharged on the X',
    'you took too much for the X',
    'the X shows double',
  ],
  lost: [
    'I lost my X',
    'someone stole my X',
    'I forgot my X',
    'someone else used my X',
    'I do not recognise this X',
    'my X was hacked',
    "can't find my X anywhere",
    'a stranger made this X',
    'my X is gone',
  ],
};
const before = [
  '',
  '',
  '',
  'hi, ',
  'please help, ',
  'hello there. ',
  'quick question: ',
  'so ',
  'hey, ',
  'sorry but ',
  'excuse me, ',
  'today ',
];
const after = [
  '',
  '',
  '',
  '?',
  ' please',
  ' and I do not know what to do',
  ', what now',
  ' since yesterday',
  '. thanks',
  ' as soon as possible',
  ', is that normal',
  ' while travelling',
];

interface Said {
  readonly label: string;
  readonly text: string;
}

/** Letters of one half of the meetings of phrases and names. */
function said(half: 'train' | 'test', times: number, seed: number): Said[] {
  const random = randomFrom(seed);
  return Object.entries(things).flatMap(([thing, names]) =>
    Object.entries(matters).flatMap(([matter, patterns], row) => {
      const bodies = patterns.flatMap((pattern, at) =>
        names.filter((_, column) => ((at + column + row) % 3 === 2) === (half === 'test')).map((name) => pattern.replace('X', name)),
      );
      return Array.from({ length: times }, () => ({
        label: `${thing}-${matter}`,
        text: `${pick(random, before)}${pick(random, bodies)}${pick(random, after)}`,
      }));
    }),
  );
}

/** Learning from examples: accuracy by their number, time, and how well letters about nothing of it are told. */
export function intents(): void {
  const test = said('test', 13, 99);
  const strange = developmentSet('en').strange;
  console.log('\n77 intents, names and phrases of the test never seen together');
  for (const shots of [1, 5, 10, 30, 130]) {
    const train = said('train', shots, 7);
    const documents = Object.keys(things).flatMap((thing) =>
      Object.keys(matters).map((matter): IndexedDocument => {
        const id = `${thing}-${matter}`;
        return { id, title: `${thing} ${matter}`, text: '', examples: train.filter(({ label }) => label === id).map(({ text }) => text) };
      }),
    );
    const index = createIndex(documents);
    const { learner, seconds, work, longest } = trained(documents);
    const accuracy = (learnt: Learner | undefined): string =>
      (
        test.filter(({ label, text }) => suggest(index, text, { k: 1, learner: learnt }).hits[0]?.id === label).length / test.length
      ).toFixed(3);
    const sure = (texts: readonly string[]): number[] => texts.map((text) => suggest(index, text, { k: 1, learner }).confidence);
    const times = test.slice(0, 300).map(({ text }) => {
      const start = performance.now();
      suggest(index, text, { learner });
      return performance.now() - start;
    });
    const area = areaUnder(sure(test.map(({ text }) => text)), sure(strange)).toFixed(3);
    console.log(
      `${String(shots).padStart(3)} examples each: index ${accuracy(undefined)}, with learning ${accuracy(learner)}; trained in ${seconds.toFixed(2)} s (${work.toFixed(2)} s of work), longest slice ${longest.toFixed(0)} ms; p95 ${percentile(times, 95).toFixed(2)} ms; nothing fits ${area}`,
    );
  }
}
