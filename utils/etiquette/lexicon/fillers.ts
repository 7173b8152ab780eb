/** Words that may stand between any two words of a phrase and change nothing of what it says: particles, adverbs, «вам». */
export const fillers: ReadonlySet<string> = new Set(
  (
    'же ж ведь уже уж просто вообще все-таки действительно пожалуйста очень крайне совсем совершенно абсолютно явно конечно также тоже ' +
    'сейчас тут здесь тогда теперь еще лично искренне полностью опять снова постоянно прямо наверное видимо пока всегда нам вам мне ' +
    'вас нас меня сильно слишком категорически точно именно сразу немного хоть наконец ' +
    'just really simply quite also very so completely all absolutely clearly totally actually rather extremely still entirely certainly ' +
    'already fully always even then currently please personally kindly obviously truly honestly apparently purely perfectly definitely ' +
    'now unfortunately repeatedly again probably perhaps maybe ever genuinely hereby highly pretty strongly regrettably sadly immediately'
  ).split(' '),
);
