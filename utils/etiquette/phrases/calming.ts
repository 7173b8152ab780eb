import { defineSituation } from './phrase';

export default defineSituation({
  id: 'calming',
  name: { ru: 'Снять напряжение', en: 'Calming' },
  rules: [
    'tone.calm-down',
    'tone.empathy-but',
    'conflict.emotion-mirror',
    'tone.argue',
    'tone.distrust',
    'tone.minimise',
    'tone.pressure',
    'tone.irony',
  ],
  ru: [
    'Понимаю, почему вы сердитесь: {{причина}}. Вот что я делаю прямо сейчас.',
    'Вы пишете третий раз, и это не должно было случиться. Дальше вопрос веду я.',
    'Деньги в безопасности: {{почему}}.',
    'Вижу, что вы потеряли из-за этого {{что}}. Давайте решим так: {{как}}.',
    'Вы пишете, что {{что}}. По нашим записям {{что}}. Проверю, откуда разница, и отвечу {{когда}}.',
    'Это важный для вас день, поэтому начнём с главного: {{главное}}.',
    'Ваше письмо прочитал целиком. Начну с того, что решить быстрее всего.',
    'Если удобнее голосом, позвоню вам {{когда}}. Подойдёт?',
    'Сейчас от вас ничего не нужно. Следующий шаг за нами: {{шаг}}, {{когда}}.',
  ],
  en: [
    'I see why you are angry: {{reason}}. Here is what I am doing right now.',
    'This is your third letter, and it should not have come to that. From here on I look after it myself.',
    'Your money is safe: {{why}}.',
    'I see that this has cost you {{what}}. Here is what I suggest: {{how}}.',
    'You wrote that {{what}}. Our records show {{what}}. I will find out where the difference comes from and answer by {{when}}.',
    'This day matters to you, so let us begin with the main thing: {{what}}.',
    'I have read your whole letter. I will begin with what can be solved first.',
    'If you would rather talk, I can call you {{when}}. Would that suit you?',
    'You need not do anything now. The next step is ours: {{step}}, by {{when}}.',
  ],
});
