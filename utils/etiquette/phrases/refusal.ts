import { defineSituation } from './phrase';

export default defineSituation({
  id: 'refusal',
  name: { ru: 'Отказ с другим путём', en: 'Refusal with another way' },
  rules: ['tone.refusal', 'tone.pass-buck', 'close.understanding', 'tone.regret-overuse'],
  ru: [
    'Вернуть {{что}} уже нельзя, но можно {{что можно}}.',
    'Такой услуги у нас нет. Ближе всего к ней {{что}}: {{чем поможет}}.',
    'По этому тарифу скидка не действует. Она есть на тарифе {{какой}}, перейти можно в личном кабинете.',
    'Сегодня мест нет. Есть {{когда}} и {{когда ещё}}: что вам удобнее?',
    'Отменить заказ после отправки мы не можем. От него можно отказаться при получении, деньги вернём в тот же день.',
    'Мы не чиним {{что}}, но по гарантии это делает {{кто}}: {{как связаться}}.',
    'Срок возврата закончился {{когда}}. Предлагаю обмен или скидку {{сколько}} на следующий заказ.',
    'Этого товара больше не будет. Похожие есть здесь: {{ссылка}}. Отложить один для вас?',
    'Вопрос решает {{кто}}. Я уже передал ваше письмо, ответ придёт {{когда}}.',
  ],
  en: [
    '{{What}} can no longer be returned, but you can {{what is possible}}.',
    'We do not offer this. The closest we have is {{what}}: {{how it helps}}.',
    'The discount does not apply to this plan. It is part of {{plan}}, and you can change plans in your account.',
    'Today is full. We have {{when}} and {{when else}}: which suits you better?',
    'An order cannot be cancelled once it has left. You can refuse it at the door, and we will refund you the same day.',
    'We do not repair {{what}}, but the maker does so under warranty: {{how to reach them}}.',
    'The return period ended on {{day}}. Instead I can offer you an exchange or {{amount}} off your next order.',
    'This item will not come back. These are close to it: {{link}}. Shall I put one aside for you?',
    'This is decided by {{who}}. I have passed your letter on, and you will have the answer by {{when}}.',
  ],
});
