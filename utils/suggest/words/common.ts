/**
 * Words that letters hold whatever they are about, with the share of letters that hold them: estimated by reading, and
 * corrected by the letters that really come in (`LetterWords`). Words that ask (how, when, where) are left out on
 * purpose: they tell one answer from another.
 */
export const commonInLetters: readonly (readonly [share: number, words: string])[] = [
  [0.5, 'здравствуйте добрый день вечер утро доброе пожалуйста спасибо уважением привет hello hi dear please thanks thank regards'],
  [
    0.3,
    `подскажите скажите меня мне мой моя мое мои моего моей я вы вас вам ваш ваша ваше ваши вашей вашего это этот эта этого хочу хотел хотела могу можете
    прошу помогите зовут очень уже еще тоже был была было были буду будет просто сейчас есть
    my me you your i am is are was were have has had been can could would will want need this that it the a an and to of in on for with help very just`,
  ],
  [
    0.15,
    `вопрос ответ ответьте ситуация проблема дело сегодня вчера недавно однако поэтому пишу обращаюсь обратился обратилась клиент заранее благодарю жду уважаемые
    коллеги сообщите объясните пояснить уточнить узнать разобраться понять решить ребята господа вообще почему-то видимо наверное кажется
    получилось пытаюсь пробовал пробовала попробовал попробовала решил решила надеюсь
    question issue problem today yesterday recently however know tell let regarding about hope writing wondering trying tried try also sir madam team appreciate kindly`,
  ],
];
