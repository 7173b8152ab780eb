import { placesOf } from '../features/count';
import { at } from '../found';
import { defineRule } from '../rule';

const asks =
  /(?<![a-zа-яё])(?:(?:при|вы)шлите|укажите|сообщите|уточните|подскажите|назовите|опишите|приложите|прикрепите|предоставьте|напишите (?:нам|номер|адрес|дату|модель|как|какой|когда)|скажите|send (?:us|me)|tell (?:us|me)|provide|attach|let (?:us|me) know|describe)(?![a-zа-яё])/giu;

export default defineRule({
  id: 'struct.question-overload',
  severity: 'hint',
  check: ({ paragraphs, shadow }) => {
    const all = placesOf(paragraphs, asks);
    const fourth = all[3];
    const listed = (shadow.match(/(?:^|\n)[ \t]*(?:\d+[.)]|[-–—•*])\s/gu)?.length ?? 0) >= 3;
    return fourth && !listed
      ? [at(fourth.start, fourth.end, `${all.length} просьбы вразброс: лучше списком`, `${all.length} requests: better a list`)]
      : [];
  },
  bad: [
    { text: 'Пришлите фото. Укажите номер заказа. Сообщите дату. Опишите дефект.' },
    { text: 'Уточните адрес и подскажите этаж.\n\nЕщё пришлите чек. Назовите модель.' },
    { text: 'Send us a photo. Tell us the date. Describe the defect. Attach the receipt.' },
  ],
  good: [
    { text: 'Пришлите фото и укажите номер заказа.' },
    { text: 'Пришлите, пожалуйста:\n1. Укажите номер.\n2. Приложите фото.\n3. Опишите дефект.' },
    { text: 'Send us a photo, please.' },
  ],
});
