import { at, each } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'link.vague',
  severity: 'hint',
  scope: 'paragraph',
  check: ({ text }) =>
    each(
      text,
      /(?<![a-zа-яё])(?:(?:вот )?(?:тут|здесь|сюда)|(?:click|tap|press) (?:here|this link)|(?<=(?:\[|more |details |find it |read it ))here)(?![a-zа-яё])(?=\]\(|\s*[:—–-]*\s*(?:https?:|www\.|<https?:))|(?<![a-z])(?:click|tap|press) (?:here|this link)(?![a-z])/giu,
      ([shown], start, end) => at(start, end, `Вместо «${shown}» назовите, что там`, `Instead of “${shown}” say what is there`),
    ),
  bad: [
    { text: 'Подробности тут: https://bank.example/offices' },
    { text: 'Смотрите здесь — www.shop.example' },
    { text: 'Click here: https://shelf.example/exchange' },
  ],
  good: [
    { text: 'График отделений: https://bank.example/offices' },
    { text: 'Мы здесь, чтобы помочь. Сайт: https://shop.example' },
    { text: 'Here is the manual: https://shelf.example/manual' },
  ],
});
