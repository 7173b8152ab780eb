import { at, each } from '../found';
import { defineRule } from '../rule';

const notes =
  /(?<![a-zа-яё\d])(?:внутр(?:\.|енн(?:ий|яя|ее|яя)) ?(?:комм?ентари[a-zа-яё]*|заметк[a-zа-яё]*|пометк[a-zа-яё]*|примечани[a-zа-яё]*|информаци[a-zа-яё]*|переписк[a-zа-яё]*)?\s*:|(?:внутренн(?:ий|яя|ее) (?:комментарий|заметка|пометка|примечание|информация))|(?:для|только для) (?:коллег|своих|сотрудников|операторов|смены|второй линии|2 линии|л2|l2|супервайзера|руководителя)(?:\s*[:(—–-]|[.!]|$)|(?:клиенту|заказчику|абоненту|покупателю) (?:это |об этом |пока |такое )?не (?:говор[a-zа-яё]+|сообща[a-zа-яё]+|отправля[a-zа-яё]+|показыва[a-zа-яё]+|пиш[a-zа-яё]+|рассказыва[a-zа-яё]+|озвучива[a-zа-яё]+)|не для клиента[^.!?\n]*|(?:заметка|пометка|примечание|коммент|комментарий) (?:для (?:себя|смены|оператора|коллег)|оператор[a-zа-яё]*|себе)|(?<=(?:^|[.!?\n])\s*)(?:коллеги|девочки|ребята|команда|team|guys|all),? [^.!?\n]{0,80}(?:клиент|заказчик|абонент|customer|client)[a-zа-яё]*|(?<=(?:^|[.!?\n(]\s*))(?:nb|n\.b\.|прим\.|p\.?s\.? для (?:своих|коллег))\s*[:!—–-]\s*[^.!?\n]*|(?:клиент|пациент|заявител|абонент|покупател|дам|тетк|мужик|гост|customer|client|guest|caller)[a-zа-яё]* (?:очень |опять |явно |— |- |is |very |a bit )*(?:скандальн|вредн|неадекват|проблемн|конфликтн|токсичн|склочн|истерич|жалобщи|капризн|не платит|платежеспособ|difficult|a pain|nasty|crazy|a nightmare|rude|vip)[a-zа-яё]*|(?<=(?:^|[.!?\n(]\s*))(?:марин|лен|свет|оль|тань|наташ|саш|дим|вань|сереж|кать|маш|юль|ир|ань|паш|миш|коль|вов|жень|леш|галь|вик|даш|насть|макс|костя|ромка|стас|слав|олеж|тем|надь|люд|зин|валь|рит|алл|ален|кир|инн|нин|вер|жан), [^.!?\n]+|коллеги, (?:посмотрите|проверьте|кто|подскажите|возьмите|гляньте|прошу)|internal(?: only| note| use| comment| info)?\s*:[^.!?\n]*|(?<=(?:^|[.!?\n(]\s*))(?:cc|fao|attn|ping) [a-z]+\s*:\s*[^.!?\n]*|(?:he|she|they)(?:'s| is|'re| are) (?:an? )?(?:complainer|nightmare|nutter|pain|time-?waster|troublemaker|difficult customer)|keep (?:him|her|them) (?:sweet|happy)|fyi,? team)/gimu;
/** «Лена, согласуй скидку и отправляй клиенту»: a colleague is told what to do about the customer. */
const told =
  /(?<=(?:^|[.!?\n])\s*)(?:[А-ЯЁ][а-яё]{2,9}, (?:пожалуйста, )?[а-яё]+(?:[аяуе]й|и|ь)(?![а-яё])[^.!?\n]{0,60}(?<![а-яё])(?:клиент|заказчик|пациент|абонент)у(?![а-яё])|[A-Z][a-z]{2,11}, (?:please )?(?!the|our|your|we|i|it|this|thank)[a-z]+ [^.!?\n]{0,60}(?<![a-z])(?:to|for) the (?:customer|client|guest|patient|caller)(?![a-z]))[^.!?\n]*/gmu;
const mention = /(?<![a-zа-яё\d.@/])@[a-zа-яё_][a-zа-яё\d_.-]{1,30}/giu;
/** What the colleague is asked. */
const asked = /^,? [^.!?\n]*/u;
const outside =
  /(?:бот[a-zа-яё]*|канал[a-zа-яё]*|телеграм[a-zа-яё]*|telegram|инстаграм[a-zа-яё]*|instagram|групп[a-zа-яё]+|сообществ[a-zа-яё]+|ник[a-zа-яё]*|аккаунт[a-zа-яё]*|соцсет[a-zа-яё]+|twitter|channel|account|follow us|tiktok|вк|max)\s*[:(«—–-]?\s*$/iu;

export default defineRule({
  id: 'left.internal-note',
  severity: 'block',
  scope: 'paragraph',
  why: { ru: 'Это написано для коллег, а увидит клиент.', en: 'This was written for colleagues, the customer would see it.' },
  check: ({ text }) => {
    const made = [notes, told].flatMap((pattern) =>
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
    return [...made, ...people];
  },
  bad: [
    { text: 'Марин, проверь, чтобы письмо ушло до обеда.' },
    { text: 'NB: пациентка скандальная.' },
    { text: '@slava глянь, всё ли откатили.' },
    { text: 'Внутр.: клиент скандальный, скидку не давать.' },
    { text: 'Деньги вернём завтра. @ivanov проверь, пожалуйста.' },
    { text: 'Клиенту не говорить, что склад закрыт.' },
    { text: 'Для коллег: заявка на второй линии.' },
    { text: 'Internal note: escalate to billing.' },
  ],
  good: [
    { text: 'Пишите на help@bank.example или в бот @bank_bot.' },
    { text: 'Внутренний блок кондиционера заменим завтра.' },
    { text: 'Наш канал: @polka_shop.' },
    { text: 'Скидка для сотрудников компаний — 10 %.' },
  ],
});
