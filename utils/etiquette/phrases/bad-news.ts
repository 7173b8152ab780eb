import { defineSituation } from './phrase';

export default defineSituation({
  id: 'bad-news',
  name: { ru: 'Плохая новость', en: 'Bad news' },
  rules: [
    'struct.vague-deadline',
    'struct.promise-no-date',
    'tone.excuse',
    'plain.passive',
    'plain.passive-agent',
    'promise.guarantee',
    'promise.past-date',
  ],
  ru: [
    'Заказ приедет позже: {{когда}} вместо {{когда обещали}}. Причина — {{причина}}.',
    'Ремонт займёт ещё {{сколько}}. Я напишу вам {{когда}}, даже если новостей не будет.',
    'Цена меняется с {{даты}}: было {{сколько}}, станет {{сколько}}. До этого дня действует прежняя.',
    'Мы проверили заявку и не можем её одобрить: {{причина}}. Подать новую можно {{когда}}.',
    'Товара {{какого}} не оказалось на складе. Вернём деньги {{когда}} или заменим на {{что}}, как вам удобнее.',
    'Авария сложнее, чем мы думали. Бригада работает, вода будет {{когда}}.',
    'Данные за {{период}} восстановить не удалось. Всё, что внесено после {{даты}}, на месте.',
    'Встречу {{когда}} придётся перенести. Свободно {{когда}} и {{когда ещё}}: что выберете?',
  ],
  en: [
    'Your order will arrive on {{day}}, not on {{promised day}}. The reason is {{reason}}.',
    'The repair will take another {{time}}. I will write to you on {{day}} even if there is no news.',
    'The price changes on {{day}} from {{amount}} to {{amount}}. Until then you pay the old one.',
    'We have checked the application and cannot approve it: {{reason}}. You can apply again from {{day}}.',
    '{{What}} turned out to be missing from the warehouse. We can refund you by {{day}} or send {{what instead}}, whichever you prefer.',
    'The fault is harder to mend than we thought. The crew is on site, and the water will be back by {{when}}.',
    'We could not restore the entries of {{period}}. Everything entered after {{day}} is in place.',
    'We have to move the appointment of {{day}}. {{When}} and {{when else}} are free: which would you like?',
  ],
});
