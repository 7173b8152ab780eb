import { isoDay } from '@/utils/clock';
import { paraphrase, summarise } from '@/utils/summary';
import { complaint, defineCommand } from '../command';
import { answerLines } from '../lines';

export default defineCommand({
  about: {
    ru: 'Чтение писем: {id, text, replies?} → {id, questions, facts, mood, moodSigns, language, promised, missing, paraphrase}',
    en: 'Reads letters: {id, text, replies?} → {id, questions, facts, mood, moodSigns, language, promised, missing, paraphrase}',
  },
  options: {
    today: {
      type: 'string',
      value: 'YYYY-MM-DD',
      about: {
        ru: 'день, от которого считать «вчера» (сегодня, если не указан); questions – вопросы и просьбы [{start,end,kind: question|request,text}], facts – [{start,end,kind,value,text}], mood – calm, worried, angry, threatening, grateful; места – в единицах UTF-16',
        en: 'the day that "yesterday" is counted from (today when left out); questions are questions and requests [{start,end,kind: question|request,text}], facts are [{start,end,kind,value,text}], mood is calm, worried, angry, threatening or grateful; places are UTF-16 code units',
      },
    },
  },
  run: (call) => {
    const given = call.options['today'];
    const today = typeof given === 'string' ? given : isoDay(call.terminal.now());
    return answerLines(call, ({ text, replies }) => {
      if (typeof text !== 'string') return complaint('нужно поле text с письмом', 'the field text with the letter is needed');
      const before = Array.isArray(replies) ? replies.filter((one) => typeof one === 'string') : [];
      const { asks, facts, mood, lang, promised, missing } = summarise(text, { today, replies: before });
      return {
        questions: asks,
        facts: facts.map(({ start, end, kind, value, shown }) => ({ start, end, kind, value, text: shown })),
        mood: mood.name,
        moodSigns: mood.signs,
        language: lang,
        promised,
        missing,
        paraphrase: paraphrase(asks, lang === 'en' ? 'en' : 'ru'),
      };
    });
  },
  examples: [
    {
      args: ['--today', '2026-11-25'],
      input: '{"id":1,"text":"Где заказ 48213?"}\n{"id":2}\n',
      prints:
        /"kind":"question","text":"Где заказ 48213\?"[\s\S]*"kind":"order","value":"48213"[\s\S]*"mood":"calm"[\s\S]*"language":"ru"[\s\S]*\n\{"id":2,"error":/,
      status: 1,
    },
  ],
});
