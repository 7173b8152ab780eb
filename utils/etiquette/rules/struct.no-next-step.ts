import { actsItself } from '../features/action';
import { timeAnywhere } from '../features/deadline';
import { bodyOf, says } from '../features/count';
import { offersWay } from '../features/refusal';
import { ofReply } from '../found';
import { defineRule } from '../rule';

const open =
  /(?<![a-zа-яё])(?:(?:ещ[её] )?не (?:решен|готов|найден|поступил|обработан|рассмотрен|завершен)[аоы]?|в (?:работе|обработке|процессе|очереди)|на (?:рассмотрении|проверке|согласовании|контроле)|рассматривается|проверяется|обрабатывается|ждем (?:ответ|решени|поставк)[a-zа-яё]*|under review|being (?:reviewed|processed|investigated)|in progress|pending|we are looking into)(?![a-zа-яё])/giu;

export default defineRule({
  id: 'struct.no-next-step',
  severity: 'hint',
  check: (draft) => {
    const body = bodyOf(draft);
    if (!says(body, open) || timeAnywhere(body) || offersWay(body) || actsItself(body)) return [];
    return [ofReply('Вопрос не решён, а следующего шага нет', 'It is not settled, and there is no next step')];
  },
  bad: [
    { text: 'Здравствуйте!\n\nВаша заявка в работе.' },
    { text: 'Обращение рассматривается специалистами.' },
    { text: 'Your request is under review.' },
  ],
  good: [
    { text: 'Ваша заявка в работе, ответ пришлю завтра до 12:00.' },
    { text: 'Заявка выполнена.' },
    { text: 'Your request is under review. We will write to you by Friday.' },
  ],
});
