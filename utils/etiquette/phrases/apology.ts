import { defineSituation } from './phrase';

export default defineSituation({
  id: 'apology',
  name: { ru: 'Извинение', en: 'Apology' },
  rules: [
    'empathy.missing-apology',
    'tone.apology-template',
    'tone.apology-form',
    'tone.apology-collocation',
    'empathy.no-ownership',
    'plain.cliche',
    'tone.excuse',
    'plain.passive',
  ],
  ru: [
    'Извините, что {{что случилось}}. Это наша ошибка.',
    'Мы ошиблись: {{в чём ошибка}}. Уже исправляем, закончим {{когда}}.',
    'Вам пришлось писать нам повторно, извините. Отвечаю по порядку.',
    'Извините за ожидание: ответ занял {{сколько}}, а должен был занять день.',
    'Вы правы, так быть не должно. Вот что мы сделали: {{что сделали}}.',
    'Нам жаль, что {{что случилось}}. Деньги вернули сегодня, они придут {{когда}}.',
    'Прошу прощения за ошибку в прошлом письме: верно так — {{как верно}}.',
    'Извините, что не предупредили заранее. О следующих работах напишем за сутки.',
    'Мы подвели вас с доставкой, извините. Новый заказ привезём {{когда}}, за него платить не нужно.',
  ],
  en: [
    "I'm sorry that {{what happened}}. That was our mistake.",
    'We got this wrong: {{what}}. We are putting it right and will be done by {{when}}.',
    "I'm sorry that you had to write to us twice. Here are the answers, one by one.",
    "I'm sorry for the wait: the answer took {{how long}} and should have taken a day.",
    'You are right, this should not have happened. Here is what we have done: {{what}}.',
    "I'm sorry that {{what happened}}. The money went back today and will reach you by {{when}}.",
    'I made a mistake in my last letter, and I apologise. The right answer is {{answer}}.',
    "I'm sorry we gave you no warning. Before the next works we will write to you a day ahead.",
    'We let you down with this delivery, and I am sorry. A new parcel arrives on {{day}} at no cost to you.',
  ],
});
