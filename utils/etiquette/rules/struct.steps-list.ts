import { at } from '../found';
import { defineRule } from '../rule';

const steps =
  /(?<![a-zа-яё])(?:откройте|нажмите|выберите|введите|перейдите|зайдите|войдите|включите|выключите|перезагрузите|отключите|подключите|установите|скачайте|вставьте|вытащите|снимите|дождитесь|подождите|закройте|обновите|отметьте|прокрутите|заполните|загрузите|сохраните|удерживайте|поднесите|отсканируйте|распечатайте|подпишите|найдите|подтвердите|удалите|(?<=(?:^|[.,;]|then|and) ?)(?:open|click|tap|press|select|choose|enter|go to|sign in|log in|turn (?:on|off)|restart|unplug|plug|install|download|remove|wait|close|update|scroll|fill|save|hold|scan|print))(?![a-zа-яё])/giu;

export default defineRule({
  id: 'struct.steps-list',
  severity: 'hint',
  scope: 'paragraph',
  check: ({ shadow }) => {
    if (/\n[ \t]*(?:\d+[.)]|[-–—•*])\s/u.test(`\n${shadow}`)) return [];
    const found = Array.from(shadow.matchAll(steps));
    const [first, last] = [found[0], found.at(-1)];
    return first && last && found.length >= 4
      ? [at(first.index, last.index + last[0].length, `${found.length} шагов: лучше списком`, `${found.length} steps: better a list`)]
      : [];
  },
  bad: [
    { text: 'Откройте меню, выберите «Карты», нажмите «Лимиты» и введите сумму.' },
    { text: 'Отключите роутер, подождите минуту, включите его и дождитесь зелёного огня.' },
    { text: 'Open the app, tap Cards, select Limits, enter the sum, and save.' },
  ],
  good: [
    { text: 'Откройте меню и нажмите «Лимиты».' },
    { text: '1. Откройте меню.\n2. Выберите «Карты».\n3. Нажмите «Лимиты».\n4. Введите сумму.' },
    { text: 'Open the app and tap Cards.' },
  ],
});
