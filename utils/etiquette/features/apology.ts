import type { Placed } from '../draft/parts';
import { says } from './count';
import { acknowledgedInEnglish } from './english';

/** Words of apology, of regret about what happened, and of owning the mistake. */
export const apology =
  /(?<![a-zа-яё])(?:извин(?:ите|яюсь|яемся|ения|ений|ениями|ить нас)|прост(?:ите|ить нас)|прошу прощения|просим прощения|прощени[яе]|(?:мне|нам) (?:очень |искренне |правда |действительно |так |ужасно |крайне )?(?:жаль|стыдно|неприятно|неловко|совестно|неудобно|досадно|горько)|(?:очень )?жаль,? что|сожале(?:ю|ем)|сочувству(?:ю|ем)(?! вам, (?:только|но|однако))|виноват[аы]?(?! вы)|(?:наша|моя) (?:вина|ошибка)|ошибка (?:на )?наш(?:а|ей)|вина наша|ошибка на нашей стороне|мы ошиблись|я ошиб(?:ся|лась)|наш(?:а|ей) (?:стороне|недоработк[a-zа-яё]|оплошност[a-zа-яё])|признаем|sorry|apologi[sz]e|apolog(?:y|ies)|(?<!(?:hardly|scarcely|not|n't|no way|never)(?: really| exactly| even)? )our (?:mistake|fault|error|bad)|we (?:were wrong|let you down|got (?:this|it) wrong|made a mistake)|regret)(?![a-zа-яё])/giu;

/** Words that acknowledge the feeling or the trouble. «Но» after them takes it back, and then they do not count. */
const acknowledgement =
  /(?<![a-zа-яё])(?:понима(?:ю|ем),? (?:что|как|ваш|насколько|сколь|почему|это|вас)|вы правы|согласн?[аы]?(?:ен)?,? (?:это|что|с вами)|(?:это|так) (?:действительно |правда |очень |крайне )?(?:неприятно|недопустимо|неправильно|обидно|досадно|не должно)|так быть не должно|i (?:can |do |completely |fully )?(?:understand|see|realise|realize|imagine)|we (?:understand|see|realise|realize)|you(?:'re| are) right|(?:must be|is|that's|that is) (?:really |very )?(?:frustrating|annoying|upsetting|disappointing|unacceptable|stressful))(?![^.!?]{0,110},? (?:но|однако|but|however|though|yet)(?![a-zа-яё]))(?![^.!?]{0,110}, (?:только|да только|впрочем|вот только|хотя)(?![a-zа-яё]))/giu;

/** Whether the reply apologises or acknowledges what the customer went through. */
export const acknowledges = (paragraphs: readonly Placed[]): boolean =>
  [apology, acknowledgement, acknowledgedInEnglish].some((words) => says(paragraphs, words));
