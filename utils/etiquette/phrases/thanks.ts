import { defineSituation } from './phrase';

export default defineSituation({
  id: 'thanks',
  name: { ru: 'Благодарность', en: 'Thanks' },
  rules: ['empathy.missing-thanks', 'empathy.thanks-negative', 'close.rating-beg'],
  ru: [
    'Спасибо, что написали об ошибке: благодаря вам её исправили для всех.',
    'Спасибо за подробное описание, с ним мы быстро нашли причину.',
    'Спасибо, что дождались ответа.',
    'Спасибо за фото, по нему всё видно.',
    'Передам ваши слова {{кому}}: ему будет приятно.',
    'Спасибо за идею. Я записал её для команды, которая занимается {{чем}}.',
    'Рады, что всё получилось. Если появятся вопросы, напишите.',
    'Спасибо, что предупредили о переносе: время {{когда}} свободно для вас.',
  ],
  en: [
    'Thank you for writing about the error: because of you it is mended for everyone.',
    'Thank you for describing it in such detail, it helped us find the cause quickly.',
    'Thank you for waiting for the answer.',
    'Thank you for the photo, it shows everything we need.',
    'I will pass your words on to {{whom}}, who will be glad to hear them.',
    'Thank you for the idea. I have noted it for the team that works on {{what}}.',
    "I'm glad it worked. If anything else comes up, write to us.",
    'Thank you for telling us ahead: {{when}} is free for you.',
  ],
});
