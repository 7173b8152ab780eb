import { actsItself } from '../features/action';
import { namesTime } from '../features/deadline';
import { offersWay } from '../features/refusal';
import { ofReply } from '../found';
import { defineRule } from '../rule';

const open =
  /(?<!\p{L})(?:(?:ещ[её] )?не (?:решен|готов|найден|поступил|обработан|рассмотрен|завершен)[аоы]?|в (?:работе|обработке|процессе|очереди)|на (?:рассмотрении|проверке|согласовании|контроле)|рассматривается|проверяется|обрабатывается|ждем (?:ответ|решени|поставк)\p{L}*|under review|being (?:reviewed|processed|investigated)|in progress|pending|we are looking into)(?!\p{L})/iu;

export default defineRule({
  id: 'struct.no-next-step',
  severity: 'hint',
  why: { ru: 'Вопрос ещё не решён: скажите, что и когда будет дальше.', en: 'It is not settled yet: say what comes next and when.' },
  check: ({ shadow, form, paragraphs }) => {
    const body = shadow.slice(form.greeting?.end ?? 0, form.closing?.start ?? shadow.length);
    if (paragraphs.length === 0 || !open.test(body) || namesTime(body) || offersWay(body) || actsItself(body)) return [];
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
