import { people } from '../names';
import { defineRecognizer } from '../recognizer';

export default defineRecognizer({
  type: 'PERSON',
  find: people,
  found: [
    ['Меня зовут Анна Ковалёва, заказ не пришёл', 'Анна Ковалёва'],
    ['Получатель: Сидоров Иван Петрович', 'Сидоров Иван Петрович'],
    ['Здравствуйте, Мария Сергеевна!', 'Мария Сергеевна'],
    ['Передайте это Петрову И. И. сегодня', 'Петрову И. И.'],
    ['My name is John Smith and my order is late', 'John Smith'],
  ],
  ignored: ['Вера в ваш магазин потеряна', 'Заказ не пришёл', 'I will pay in May', 'Доставка в Казань займёт три дня'],
});
