import { isoDay } from '@/utils/clock';
import { countLetter, createIndex, learn, type Learner, lessonsOf, newLetterWords, suggest } from '@/utils/suggest';
import { complaint, defineCommand, textOption } from '../command';
import { readIndexed, tellWrong } from '../library';
import { answerLines } from '../lines';

/** All slices of the training at one go: nobody waits at a screen here. */
function learnt(training: Generator<unknown, Learner>): Learner {
  for (;;) {
    const step = training.next();
    if (step.done) return step.value;
  }
}

const docs = {
  'lib.json': JSON.stringify({
    docs: [
      { id: 7, title: 'Возврат денег', text: 'Деньги вернём за десять дней после получения товара.', examples: ['верните деньги'] },
      { id: 'delivery/late', title: 'Заказ задерживается', text: 'Курьер привезёт посылку позже обещанного срока.' },
      { id: 'c', title: 'Пароль', text: 'Новый пароль придёт на почту.' },
    ],
  }),
};

/** The documents of a library that answer a letter. */
export default defineCommand({
  about: {
    ru: 'Подходящие ответы: строки {id, text} → {id, hits:[{id, score, why}], fits}',
    en: 'Fitting answers: lines {id, text} → {id, hits:[{id, score, why}], fits}',
  },
  options: {
    library: {
      type: 'string',
      short: 'l',
      value: 'DIR',
      required: true,
      about: {
        ru: 'папка библиотеки, файл .otklik.json или JSON {docs: [{id, title, text, examples?}]}',
        en: 'folder of the library, an .otklik.json file, or JSON {docs: [{id, title, text, examples?}]}',
      },
    },
    count: { type: 'string', short: 'k', value: 'N', about: { ru: 'сколько ответов, обычно 5', en: 'how many answers, 5 unless told' } },
  },
  async run(call) {
    const { now } = call.terminal;
    const count = Number(textOption(call, 'count') ?? 5);
    if (!Number.isInteger(count) || count < 1 || count > 1000)
      throw complaint('-k — целое число от 1 до 1000', '-k must be a whole number from 1 to 1000');
    const path = textOption(call, 'library') ?? '';
    const read = await readIndexed(path);
    tellWrong(path, read, call.terminal);
    const { documents, given } = read;
    const index = createIndex(documents);
    const learner = learnt(learn(lessonsOf(documents), [], 0));
    // What usually stands in letters is learnt from the letters as they come, as on an operator's machine.
    const words = newLetterWords();
    return answerLines(call, ({ text }) => {
      if (typeof text !== 'string') return complaint('text — это текст письма', 'text must be the text of a letter');
      const { hits, fits, letter } = suggest(index, text, { k: count, today: isoDay(now()), words, learner });
      countLetter(words, letter);
      return { hits: hits.map(({ id, score, why }) => ({ id: given.get(id) ?? id, score, why })), fits };
    });
  },
  examples: [
    {
      args: ['--library', 'lib.json', '-k', '1'],
      files: docs,
      input: '{"id":1,"text":"Здравствуйте! Верните мне деньги за товар."}\n{"id":2,"text":"посылку так и не привезли, где курьер?"}\n',
      prints: /^\{"id":1,"hits":\[\{"id":7,"score":0\.\d+,"why":\["деньги","Верните",.*\n\{"id":2,"hits":\[\{"id":"delivery\/late"/,
    },
    {
      args: ['--library', 'lib.json'],
      files: docs,
      input: '{"id":1}\nnot JSON\n{"id":2,"text":""}\n',
      prints: /^\{"id":1,"error":"text must be the text of a letter"\}\n\{"id":null,"error".*\n\{"id":2,"hits":\[\],"fits":false\}\n$/,
      status: 1,
    },
    {
      args: ['--library', 'lib'],
      files: {
        'lib/templates/a.hbs': '---\nid: a\ntitle: Пароль\nlang: ru\n---\n{{greeting}} Новый пароль придёт на почту.\n',
        'lib/references/b.md': '---\nid: b\ntitle: Часы\nlang: ru\nvalidTo: 2020-01-01\n---\nПароль меняют раз в год.\n',
      },
      input: '{"id":"x","text":"забыл пароль"}',
      prints: /^\{"id":"x","hits":\[\{"id":"a","score":[\d.]+,"why":\["пароль"\]\}\],"fits":(?:true|false)\}\n$/,
    },
    { args: ['--library', 'lib.json', '-k', '0'], files: docs, complains: /-k must be/, status: 2 },
    { args: ['--library', 'lib.json'], files: { 'lib.json': '{"docs":[{"title":"x"},{"id":1}]}' }, complains: /docs\.0: there is no id/ },
    {
      args: ['--library', 'lib.json'],
      files: { 'lib.json': '{"docs":[' },
      complains: /not JSON[\s\S]*no documents of a library/,
      status: 2,
    },
    { args: ['--library', 'nowhere'], complains: /no such folder or file/, status: 2 },
  ],
});
