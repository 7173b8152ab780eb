import type { Span } from '../../text';

/** A secret of several words after its label: “my passphrase, correct horse battery, is refused”, «кодовая фраза: петелька за петелькой». */
const labelled =
  /(?:pass ?phrase|(?:recovery|seed|secret|security) phrase|(?:секретн|кодов|парольн|контрольн|мнемоническ)\p{L}{2,4} фраз\p{L}{1,2})(?: is| was| это)?[ ]?(?:[:=—–-]|,|(?<=is|was|это))[ ]?["«“]?(\p{Ll}{2,16}(?: \p{Ll}{1,16}){1,23})(?=[,.;!?\n"»”]|$)/gu;
/** Words that go on with the talk: none of them opens a phrase. */
const talk =
  /^(?:which|who|that|as|and|but|because|if|when|it|i|we|you|my|not|so|please|for|to|from|expired|wrong|forgotten|lost|котор\p{L}+|что|как|но|а|и|я|мы|вы|не|если|когда|потому|для|от|из|забыл\p{L}?|потерял\p{L}?)(?!\p{L})/u;

/** Secrets of several words that their label says to be one. */
export function phrases(lower: string): readonly Span[] {
  if (!/phrase|фраз/.test(lower)) return [];
  return [...lower.matchAll(labelled)].flatMap((match): readonly Span[] => {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    return talk.test(words) ? [] : [{ start: end - words.length, end }];
  });
}

/** “password is just whiskers”, «слово, которое я выбрала: фиалка», “the word I chose when I joined, I said periwinkle”. */
const plainly =
  /(?:(?:password|pass|pwd|passcode)(?:'s| is| was) (?:just|simply|only|literally)|пароль(?: у меня| там)? (?:просто|всего лишь|банально|тупо)(?: слово)?|the word (?:that )?I (?:chose|gave|picked|set|registered)[^.!?\n]{0,50}(?: is| was|,? I said)|просят слово,? (?:а )?(?:я )?(?:говорю|называю|отвечаю)|слово, которое я (?:выбра|указа|зада|назва|придума)\p{L}{1,3}[^.!?\n]{0,40}(?: —|:| это))[ ]?["«“]?(\p{L}[\p{L}\d]{3,23})(?=["»”]?(?:[.,;!)\n]|$))/giu;
/** How it is, and not what it is: “the password is just wrong”. */
const state =
  /^(?:not|wrong|fine|lost|gone|invalid|incorrect|expired|refused|rejected|blank|empty|right|correct|valid|for|too|that|this|there|letters|numbers|digits|не|неверн|неправильн|забыт|утерян|подходит|цифры|буквы|слишком|сложн|прост|длинн|коротк)/iu;

/** Words that are said to be the secret, as people say it: told to be plain, or chosen when they joined. */
export function plainWords(text: string): readonly Span[] {
  return [...text.matchAll(plainly)].flatMap((match): readonly Span[] => {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    return state.test(word) ? [] : [{ start: end - word.length, end }];
  });
}
