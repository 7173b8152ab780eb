import { amongColleagues } from '../features/colleague';
import { dealtWith, labelled } from '../features/labelled';
import { leftoversIn, leftoversOf } from '../features/leftovers';
import { at, each } from '../found';
import { defineRule } from '../rule';

const notes =
  /(?<![a-zа-яё\d])(?:служебное\s*:|[([]note: [^)\]\n]*(?:customer|client|guest)[^)\]\n]*|внутр(?:\.|енн(?:ий|яя|ее|яя)) ?(?:комм?ентари[a-zа-яё]*|заметк[a-zа-яё]*|пометк[a-zа-яё]*|примечани[a-zа-яё]*|информаци[a-zа-яё]*|переписк[a-zа-яё]*)?\s*:|(?:внутренн(?:ий|яя|ее) (?:комментарий|заметка|пометка|примечание))|(?:для|только для) (?:коллег|своих|сотрудников|операторов|смены|второй линии|2 линии|л2|l2|супервайзера|руководителя)(?:\s*[:(—–-]|[.!]|$)|(?:клиенту|заказчику|абоненту|покупателю) (?:это |об этом |пока |такое )?не (?:говор[a-zа-яё]+|сообща[a-zа-яё]+|отправля[a-zа-яё]+|показыва[a-zа-яё]+|пиш[a-zа-яё]+|рассказыва[a-zа-яё]+|озвучива[a-zа-яё]+)|не для (?:клиента|отправки|заказчика)[^.!?\n]*|(?<=(?:^|[.!?\n([]\s*))(?:между (?:нами|своими|коллегами)|between us|entre nous)\s*[:,—–-][^.!?\n)\]]*|(?<=(?:^|[.!?\n(]\s*))для (?:менеджера|бухгалтерии|бухгалтера|склада|диспетчера|администратора|куратора|старшего|начальника|нашего отдела|следующей смены)\s*:|(?<=(?:^|[.!?\n(]\s*))(?:for|note to|to) (?:the )?(?:manager|supervisor|dispatcher|warehouse|accounts|billing|next shift|second line|duty manager|front desk|colleagues|the team)\s*:|(?:заметка|пометка|примечание|коммент|комментарий) (?:для (?:себя|смены|оператора|коллег)|оператор[a-zа-яё]*|себе)|(?<=(?:^|[.!?\n])\s*)(?:коллеги|девочки|ребята|команда|team|guys|all),? [^.!?\n]{0,80}(?:клиент|заказчик|абонент|customer|client)[a-zа-яё]*|(?<=(?:^|[.!?\n(]\s*))(?:nb|n\.b\.|прим\.|p\.?s\.? для (?:своих|коллег))\s*[:!—–-]\s*[^.!?\n]*|(?:клиент|пациент|заявител|абонент|покупател|дам|тетк|мужик|гост|customer|client|guest|caller)[a-zа-яё]* (?:очень |опять |явно |— |- |is |very |a bit )*(?:скандальн|вредн|неадекват|проблемн|конфликтн|токсичн|склочн|истерич|жалобщи|капризн|не платит|платежеспособ|difficult|a pain|nasty|crazy|a nightmare|rude|vip)[a-zа-яё]*|коллеги, (?:посмотрите|проверьте|кто|подскажите|возьмите|гляньте|прошу)|internal(?: only| note| use| comment| info)?\s*:[^.!?\n]*|(?<=(?:^|[.!?\n(]\s*))(?:cc|fao|attn|ping) [a-z]+\s*:\s*[^.!?\n]*|(?:he|she|they)(?:'s| is|'re| are) (?:an? )?(?:complainer|nightmare|nutter|pain|time-?waster|troublemaker|difficult customer)|keep (?:him|her|them) (?:sweet|happy)|fyi,? team)/gimu;
/** «Лиз, не давай ему скидку»: what is said of the customer, to a colleague. */
const ofThem =
  /(?<=(?:^|[.!?\n([])\s*)(?:[А-ЯЁ][а-яё]{1,9}, (?:пожалуйста, |плиз,? )?(?:не [а-яё]+(?:[аяуо]й|[вгджзкмпрстхчшщ]и|[вждзб]ь)|[а-яё]*?(?:[вдлж]ай|[рс]уй|пиши|звони|скажи|верни|ставь|числи|глянь|смотри))(?![а-яё])(?![^.!?\n]*(?<![а-яё])ваш)[^.!?\n]{0,60}(?<![а-яё])(?:ему|ей|им|него|неё|нее|них|его|её|ее)(?![а-яё])|[A-Z][a-z]{2,11}, (?:please |pls )?(?:don.t|do not) (?:give|tell|offer|refund|let) (?:him|her|them)(?![a-z])(?![^.!?\n]*(?<![a-z])your?(?![a-z])))[^.!?\n]*/gmu;
/** «Лена, согласуй скидку и отправляй клиенту»: a colleague is told what to do about the customer. */
const told =
  /(?<=(?:^|[.!?\n])\s*)(?:[А-ЯЁ][а-яё]{2,9}, (?:пожалуйста, )?[а-яё]+(?:[аяуе]й|и|ь)(?![а-яё])[^.!?\n]{0,60}(?<![а-яё])(?:клиент|заказчик|пациент|абонент)у(?![а-яё])|[A-Z][a-z]{2,11}, (?:please )?(?!the|our|your|we|i|it|this|thank)[a-z]+ [^.!?\n]{0,60}(?<![a-z])(?:to|for) the (?:customer|client|guest|patient|caller)(?![a-z]))[^.!?\n]*/gmu;
const mention = /(?<![a-zа-яё\d.@/])@[a-zа-яё_][a-zа-яё\d_.-]{0,29}[a-zа-яё\d_]/giu;
/** What the colleague is asked. */
const asked = /^,? [^.!?\n]*/u;
const outside =
  /(?:бот[a-zа-яё]*|канал[a-zа-яё]*|телеграм[a-zа-яё]*|telegram|инстаграм[a-zа-яё]*|instagram|insta|групп[a-zа-яё]+|сообществ[a-zа-яё]+|ник[a-zа-яё]*|аккаунт[a-zа-яё]*|соцсет[a-zа-яё]+|twitter|channel|account|(?:follow|mention|tag|find|отметьте|отмечайте) (?:us|нас)(?: as| at| on| как)?|tiktok|вк|max)\s*[:(«,—–-]?\s*$/iu;

export default defineRule({
  id: 'left.internal-note',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) => {
    const { text } = paragraph;
    const made = [notes, told, ofThem, labelled, dealtWith].flatMap((pattern) =>
      each(text, pattern, ([shown], start, end) =>
        at(start, end, `Для коллег, не для клиента: ${shown.trim()}`, `For colleagues only: ${shown.trim()}`),
      ),
    );
    const people = each(text, mention, ([shown], start, end) =>
      /bot$|бот$|support$|help$/iu.test(shown) || outside.test(text.slice(Math.max(0, start - 40), start))
        ? undefined
        : at(
            start,
            end + (asked.exec(text.slice(end))?.[0].length ?? 0),
            `Упомянут коллега: ${shown}`,
            `A colleague is mentioned: ${shown}`,
          ),
    );
    const put = leftoversOf(paragraph, 'note').map(({ start, end }) => ({ start, end, shown: text.slice(start, end) }));
    const left = leftoversIn(paragraph).filter(({ kind }) => kind !== 'placeholder');
    const among = amongColleagues(paragraph).map(({ start, end }) => ({ start, end, shown: text.slice(start, end) }));
    return [
      ...put
        .filter((one) => !among.some((other) => other.start <= one.start && one.end <= other.end))
        .map(({ start, end, shown }) => at(start, end, `Для коллег, не для клиента: ${shown}`, `For colleagues only: ${shown}`)),
      ...among
        .filter((one) => !left.some((other) => other.kind !== 'note' && one.start < other.end && other.start < one.end))
        .map(({ start, end, shown }) => at(start, end, `Для коллег, не для клиента: ${shown}`, `For colleagues only: ${shown}`)),
      ...[...made, ...people].filter((one) => !left.some((other) => one.start < other.end && other.start < one.end)),
    ];
  },
  bad: [
    { text: 'Гал, этой даме подарок, а то опять накатает отзыв.' },
    { text: 'Виолетте: компенсацию режем вдвое, он не проверит.' },
    { text: '(с ней осторожно, муж работает в газете)' },
    { text: 'Старшей медсестре: пациентка уже жаловалась, примите без очереди.' },
    { text: 'Кирюш, закинь это письмо Аркадию.' },
    { text: 'Priya - this chap is trying it on, lowball him first.' },
    { text: "Don't admit fault, the recall isn't public yet." },
    { text: 'Коллегам на заметку: гость из чёрного списка.' },
    { text: '[Свете: после отправки закрыть, он из жалобщиков]' },
    { text: '— agents: user is on the churn list, no freebies —' },
    { text: "Don't let him know we have more in stock." },
    { text: 'Марин, проверь, чтобы письмо ушло до обеда.' },
    { text: 'Оля, глянь, у него долг.' },
    { text: 'Служебное: причину не называть.' },
    { text: 'NB: пациентка скандальная.' },
    { text: 'Лиз, не давай ему овердрафт, у него блок.' },
    { text: "Beth, don't give him a discount." },
    { text: '@slava глянь, всё ли откатили.' },
    { text: 'Внутр.: клиент скандальный, скидку не давать.' },
    { text: 'Деньги вернём завтра. @ivanov проверь, пожалуйста.' },
    { text: 'Клиенту не говорить, что склад закрыт.' },
    { text: 'Для коллег: заявка на второй линии.' },
    { text: 'Internal note: escalate to billing.' },
  ],
  good: [
    { text: 'Keep the lid on, and keep it quiet after ten.' },
    { text: 'Надеюсь, она уже поправляется. Видимо, он задержался в пути. Рада, она нам тоже нравится.' },
    { text: 'Рад, что вопрос с номером закрыт, счёт исправлен.' },
    { text: 'Упрёк справедливый: за час прочесть всё трудно. Вопрос понятный: звонки шли подряд.' },
    { text: "We don't know yet how they came by the code." },
    { text: "Don't mention it, we were happy to look after the coat." },
    { text: 'Врачи напоминают: прививку лучше сделать до ноября.' },
    { text: 'Вода появится до 22:00, первые минуты она может быть мутной.' },
    { text: 'Отделение — на Мира, 3. Старшая медсестра примет вас в 9:00.' },
    { text: 'Пишите на help@bank.example или в бот @bank_bot.' },
    { text: 'Внутренний блок кондиционера заменим завтра.' },
    { text: 'Наш канал: @polka_shop.' },
    { text: 'Please tag us as @riverhall when you share the photo.' },
    { text: 'Прибор (он стоит в подвале) заменим завтра.' },
    { text: 'Бухгалтерия: +7 495 000-00-00, склад: Мира, 3.' },
    { text: 'Игорь, он же ваш мастер, приедет в 10:00.' },
    { text: 'Ольга, если его нет в списке, напишите нам. Анна, до сих пор не смогли ему дозвониться.' },
    { text: 'Скидка для сотрудников компаний — 10 %.' },
  ],
});
