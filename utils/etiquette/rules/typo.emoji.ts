import { isComplaint } from '../features/ticket';
import { at, eachIn, without } from '../found';
import { defineRule } from '../rule';

const emoji = /\s?(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\p{Emoji_Modifier}\u{fe0f}\u{200d}\p{Extended_Pictographic}]*/gu;
const plain = /^[\s©®™‼⁉ℹ↔-↙▪▫◻-◾✔✖☎✉✓]+$/u;

export default defineRule({
  id: 'typo.emoji',
  severity: 'hint',
  check: ({ text, paragraphs, context, profile }) => {
    const theirs = context.customerMessage ?? '';
    const usesThem = context.channel === 'chat' && /\p{Extended_Pictographic}/u.test(theirs);
    const allowed =
      profile.emoji === 'always' || (context.channel === 'chat' && profile.emoji === 'chat') || (profile.emoji === undefined && usesThem);
    if (allowed && !isComplaint(context)) return [];
    return paragraphs.flatMap(({ start: from, paragraph }) =>
      eachIn(paragraph, emoji, ([found], start, end) => {
        if (plain.test(found.replaceAll('\u{fe0f}', ''))) return undefined;
        const first = from + start + (found.length - found.trimStart().length);
        const gap = /^\s/u.test(found) || from + start === 0 || /\s$/u.test(text.slice(0, from + start)) ? from + start : first;
        return at(first, from + end, 'Эмодзи в этом ответе неуместны', 'Emoji do not fit this reply', without(gap, from + end));
      }),
    );
  },
  bad: [
    { text: 'Здравствуйте, Настя! 😘' },
    { text: 'Заказ едет 🚚 завтра.' },
    { text: 'Sorry 😊 about that.', context: { channel: 'chat', customerMessage: 'This is unacceptable!!! 😡' } },
  ],
  good: [
    { text: 'Готово 🙂', context: { channel: 'chat', customerMessage: 'Спасибо 😊' } },
    { text: 'Готово 🙂', profile: { emoji: 'always' } },
    { text: 'Тариф «Максимум» © 2026 ™, кнопка ✔.' },
  ],
});
