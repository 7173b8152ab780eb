import { defineSituation } from './phrase';

export default defineSituation({
  id: 'clarifying',
  name: { ru: 'Уточнение', en: 'Clarifying' },
  rules: [
    'tone.blame',
    'tone.condescend',
    'tone.command',
    'tone.dont-know',
    'struct.question-overload',
    'tone.bare-imperative',
    'tone.passive-aggressive',
    'listen.no-paraphrase',
  ],
  ru: [
    'Чтобы найти платёж, мне нужна дата и сумма. Напишите их, пожалуйста.',
    'Правильно ли я понял: {{что понял}}?',
    'В заявке пока нет {{чего}}. Пришлите, пожалуйста, и мы сразу продолжим.',
    'Подскажите, пожалуйста, что вы видите на экране после {{какого шага}}?',
    'Пришлите, пожалуйста, фото {{чего}}: по нему мастер подберёт деталь.',
    'Какой вариант вам удобнее: {{первый}} или {{второй}}?',
    'Номер заказа из письма мы не нашли. Он указан в СМС и начинается с {{с чего}}.',
    'Уточню у {{кого}} и напишу вам {{когда}}.',
    'Повторю шаги по порядку: {{шаги}}. На каком из них возникает ошибка?',
  ],
  en: [
    'To find the payment I need its date and amount. Could you send me both?',
    'Have I understood you right: {{what}}?',
    'The form has no {{what}} yet. Please send it, and we will go on at once.',
    'Could you tell me what you see on the screen after {{step}}?',
    'Please send a photo of {{what}}: the technician will choose the part by it.',
    'Which suits you better: {{one}} or {{other}}?',
    'I could not find the order number from your letter. It is in the text message and begins with {{letters}}.',
    'I will ask {{who}} and write to you by {{when}}.',
    'Here are the steps once more: {{steps}}. At which of them does the error appear?',
  ],
});
