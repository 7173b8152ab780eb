import { askedFor } from '../features/asking';
import { at } from '../found';
import { defineRule } from '../rule';

const wanted =
  /(?<![a-zа-яё])(?:(?:ваш[a-zа-яё]* |свой |своего |текущ[a-zа-яё]+ |действующ[a-zа-яё]+ )*(?<!нов[a-zа-яё]{2} )парол[a-zа-яё]{1,2}(?! (?:от архива|к архиву|к файлу))|(?:ваш |свой )?(?:пин|pin|puk|пак)(?:-?код[a-zа-яё]*)?|(?:смс|sms|пуш|push)-?код[a-zа-яё]*|код[a-zа-яё]*(?: подтверждения)?(?:,? котор[a-zа-яё]+ (?:[a-zа-яё]+ ){0,3}(?:придет|пришел|приходит|получ[a-zа-яё]+|поступит|вам)| из (?:смс|sms|сообщени[a-zа-яё]|уведомлени[a-zа-яё]|пуш[a-zа-яё]*|приложени[a-zа-яё]|письма|push)| (?:подтверждения|доступа|безопасности|авторизации|активации карты)|, присланн[a-zа-яё]+|, пришедш[a-zа-яё]+)|одноразов[a-zа-яё]+ (?:код|пароль)[a-zа-яё]*|кодов[a-zа-яё]+ слов[a-zа-яё]|секретн[a-zа-яё]+ (?:код|слово|вопрос)[a-zа-яё]*|(?:логин[a-zа-яё]* и парол[a-zа-яё]{1,2})|(?:your |the )?(?:current )?password|(?:your |the )?(?:pin|otp|passcode)(?: code| number)?|(?:sms|one-time|verification|security|confirmation|2fa) (?:code|passcode|password)|code (?:you (?:receive|received|got|get)|from the (?:sms|text)|we (?:sent|texted)))(?![a-zа-яё\d])/giu;
const handing =
  /(?:пункт[a-zа-яё]* выдачи|пвз|курьер|постамат|на кассе|кассир|администратор|на ресепш|водител|при получении|получени[a-zа-яё] (?:заказа|посылки)|pickup|courier|driver|locker)/iu;

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
