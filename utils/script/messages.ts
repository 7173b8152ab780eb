import { tellingBy } from '../library';

/** What each check of a script's field says when it fails. */
export const wordsOf = tellingBy({
  kind: { ru: 'вид вопроса: open, closed, choice или clarifying', en: 'the kind of a question is open, closed, choice or clarifying' },
  askType: {
    ru: 'тип ответа: text, date, number, money, choice или boolean',
    en: 'the type of an answer is text, date, number, money, choice or boolean',
  },
  ask: {
    ru: 'у вопроса есть key, text, kind, type, choices, required и from',
    en: 'a question has key, text, kind, type, choices, required and from',
  },
  choices: { ru: 'у вопроса с выбором нет вариантов (choices)', en: 'a question of choice needs its choices' },
  branch: { ru: 'у перехода есть when и to', en: 'a way on has when and to' },
  next: { ru: 'нужен шаг, или ответ: шаг, или список {when, to}', en: 'this must be a step, answer: step, or a list of {when, to}' },
  action: { ru: 'у действия есть template, escalate и log', en: 'an action has template, escalate and log' },
  log: { ru: 'нужны поля вида имя: значение', en: 'this must be fields such as name: value' },
  step: { ru: 'у шага есть id, title, say, note, ask, next, do и end', en: 'a step has id, title, say, note, ask, next, do and end' },
  unknown: { ru: 'такого поля нет', en: 'there is no such field' },
  steps: { ru: 'нужен список шагов', en: 'this must be a list of steps' },
});
