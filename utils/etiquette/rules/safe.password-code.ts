import { askedFor } from '../features/asking';
import { at } from '../found';
import { defineRule } from '../rule';

const wanted =
  /(?<!\p{L})(?:(?:ваш\p{L}* |свой |своего |текущ\p{L}+ |действующ\p{L}+ )*(?<!нов\p{L}{2} )парол\p{L}{1,2}(?! (?:от архива|к архиву|к файлу))|(?:ваш |свой )?(?:пин|pin|puk|пак)(?:-?код\p{L}*)?|(?:смс|sms|пуш|push)-?код\p{L}*|код\p{L}*(?: подтверждения)?(?:,? котор\p{L}+ (?:\p{L}+ ){0,3}(?:придет|пришел|приходит|получ\p{L}+|поступит|вам)| из (?:смс|sms|сообщени\p{L}|уведомлени\p{L}|пуш\p{L}*|приложени\p{L}|письма|push)| (?:подтверждения|доступа|безопасности|авторизации|активации карты)|, присланн\p{L}+|, пришедш\p{L}+)|одноразов\p{L}+ (?:код|пароль)\p{L}*|кодов\p{L}+ слов\p{L}|секретн\p{L}+ (?:код|слово|вопрос)\p{L}*|(?:логин\p{L}* и парол\p{L}{1,2})|(?:your |the )?(?:current )?password|(?:your |the )?(?:pin|otp|passcode)(?: code| number)?|(?:sms|one-time|verification|security|confirmation|2fa) (?:code|passcode|password)|code (?:you (?:receive|received|got|get)|from the (?:sms|text)|we (?:sent|texted)))(?![\p{L}\d])/giu;
const handing =
  /(?:пункт\p{L}* выдачи|пвз|курьер|постамат|на кассе|кассир|администратор|на ресепш|водител|при получении|получени\p{L} (?:заказа|посылки)|pickup|courier|driver|locker)/iu;

export default defineRule({
  id: 'safe.password-code',
  severity: 'block',
  scope: 'paragraph',
  why: {
    ru: 'Пароли и коды не спрашивают никогда: так делают мошенники.',
    en: 'Passwords and codes are never asked for: that is what fraud does.',
  },
  check: (paragraph) =>
    askedFor(paragraph, wanted)
      .filter(({ sentence }) => !handing.test(paragraph.shadow.slice(sentence.start, sentence.end)))
      .map(({ start, end }) => at(start, end, 'Просьба назвать пароль или код', 'Asks for a password or a code')),
  bad: [
    { text: 'Сообщите нам ваш пароль, мы проверим вход.' },
    { text: 'Пришлите код из СМС.' },
    { text: 'Назовите кодовое слово и ПИН-код.' },
    { text: 'Мне нужен код, который придёт вам на телефон.' },
    { text: "Send me your password and I'll check." },
  ],
  good: [
    { text: 'Задайте новый пароль по ссылке «Забыли пароль?».' },
    { text: 'Никому не называйте код из СМС.' },
    { text: 'Назовите код из СМС сотруднику пункта выдачи.' },
    { text: 'Чтобы войти, введите код из СМС в приложении.' },
    { text: 'We never ask for your password.' },
  ],
});
