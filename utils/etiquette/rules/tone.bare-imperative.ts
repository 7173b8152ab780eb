import { placesOf } from '../features/count';
import { at } from '../found';
import { defineRule } from '../rule';

const requests =
  /(?<![a-zа-яё])(?:(?:при|вы|пере|до)шлите|отправьте (?:нам|мне|фото|скан|документ|чек|номер|письмо|заявление)|укажите|сообщите|уточните|предоставьте|приложите|прикрепите|подскажите|напишите (?:нам|мне|номер|адрес|какой|когда|дату)|назовите|опишите|подтвердите (?:адрес|дату|время|данные|получение)|заполните|подпишите|send (?:us|me)|provide|tell (?:us|me)|attach|fill (?:in|out)|give (?:us|me))(?![a-zа-яё])/giu;
const polite =
  /пожалуйста|прошу|просим|будьте добры|будьте любезны|не могли бы|если (?:вам )?(?:удобно|не сложно|не трудно)|please|could you|would you|kindly/iu;

export default defineRule({
  id: 'tone.bare-imperative',
  severity: 'hint',
  check: ({ paragraphs, shadow }) => {
    const all = placesOf(paragraphs, requests);
    const second = all[1];
    return second && !polite.test(shadow) ? [at(second.start, second.end, 'Просьбы без «пожалуйста»', 'Requests without “please”')] : [];
  },
  bad: [
    { text: 'Пришлите фото чека. Укажите номер заказа.' },
    { text: 'Сообщите адрес и подтвердите дату.' },
    { text: 'Send us the photo. Tell us your order number.' },
  ],
  good: [
    { text: 'Пришлите, пожалуйста, фото чека и укажите номер заказа.' },
    { text: 'Пришлите фото чека.' },
    { text: 'Please send us the photo and tell us your order number.' },
  ],
});
