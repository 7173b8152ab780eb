import { placesOf } from '../features/count';
import { isComplaint } from '../features/ticket';
import { at } from '../found';
import { defineRule } from '../rule';

const thanks =
  /(?<![a-zа-яё])(?:спасибо|благодар(?:им|ю)(?: вас)?) (?:вам )?за (?:ваш(?:е|у)? )?(?:отзыв|обратную связь|обращение|мнение|замечание|сигнал|внимание к|неравнодушие|оценку)|thank(?:s| you) for (?:your|the|sharing your) (?:feedback|review|comment|opinion)(?![a-zа-яё])/giu;

export default defineRule({
  id: 'empathy.thanks-negative',
  severity: 'hint',
  check: ({ context, paragraphs, text }) =>
    isComplaint(context)
      ? placesOf(paragraphs, thanks)
          .slice(0, 1)
          .map(({ start, end }) =>
            at(start, end, `«${text.slice(start, end)}» на жалобу звучит отпиской`, 'To a complaint it sounds like a form letter'),
          )
      : [],
  bad: [
    { text: 'Спасибо за отзыв! Передадим курьеру.', context: { customerMessage: 'Курьер нагрубил мне, это безобразие' } },
    { text: 'Благодарим вас за обратную связь.', context: { customerMessage: 'Ужасный сервис, жду третью неделю' } },
    { text: 'Thank you for your feedback.', context: { customerMessage: 'Worst service ever' } },
  ],
  good: [
    { text: 'Спасибо за отзыв!', context: { customerMessage: 'Спасибо, всё отлично!' } },
    { text: 'Извините за грубость курьера.', context: { customerMessage: 'Курьер нагрубил мне, это безобразие' } },
    { text: 'Thank you for waiting.', context: { customerMessage: 'Worst service ever' } },
  ],
});
