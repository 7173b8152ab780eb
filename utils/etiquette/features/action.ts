import type { Placed } from '../draft/parts';
import { says } from './count';

/** What the operator or the company did or will do, in the first person; «мы/я» with a verb, or a verb of the usual ones by itself. */
const own =
  /(?<![a-zа-яё])(?:(?<!как )(?:мы|я) (?:[a-zа-яё]+ ){0,3}?[a-zа-яё]{3,}(?:ли|лись|л|ла|лся|лась|ем|ём|им|емся|имся|ю|у)|(?:проверил|верну|отправ|переда|отмен|исправ|оформ|заблокир|разблокир|пересчита|начисл|восстанов|подключ|отключ|замен|связал|свяж|напиш|написал|сообщ|уточн|уточнил|нашл|найд|привез|перенес|перенёс|позвон|перезвон|компенсир|запросил|запрош|создал|созда|выясн|разобрал|разбер|разберём|обновил|настро|зарегистр|прикреп|вышл|пришл|списа|верн|вернул|помож|помог|постав|сделал|отвеч|отвеч|посмотр|подготов|подготовл|удал|измен|открыл|закрыл)(?:и|ил|ила|или|л|ла|ли|лись|лся|лась|ем|ём|им|ю|у|лю|емся|имся|шу|жу|чу|ирую|ируем|ировали|ировал|ировала|ули|ула|ул))(?![a-zа-яё])/giu;

/** In English any verb of what was done, is being done or will be, but those of what is only felt or known. */
const ownInEnglish =
  /(?<![a-z])(?:i|we)(?:(?:'ve|'ll|'m|'re|'d like to| have| will| am| are| can| could| would like to)(?: going to)? (?:(?:just|now|already|also|both|then|at once|[a-z]+ly) ){0,2}(?!(?:not|never|be|been|no|apologi[sz]\w*|regret\w*|underst\w+|need\w*|hop\w+|receiv\w+|notic\w+|appreciat\w+|sorry|afraid|glad|happy|unable|aware|sure|the|a|an|your|our|very)(?![a-z]))[a-z]{3,}| (?:(?:just|now|already|also|both|then|[a-z]+ly) ){0,2}(?!(?:apologi[sz]|regret|need|want|hop|receiv|notic|appreciat|expect|valu|reli|happen|seem)[a-z]*)(?:[a-z]{2,}ed|found|sent|wrote|spoke|put|took|made|set|rang|brought|got|paid|refund|confirm|send|cancel|replace|credit|suggest|ask|check))(?![a-z])/giu;

/** What has been put right, whoever did it: “the fee has been removed”, “your payment is on its way”, “shall I hold it?”. */
const donePassively =
  /(?<![a-z])(?:(?:has|have)(?: now| already)? been|will be|is being|are being|was|were) (?:removed|refunded|returned|credited|cancelled|canceled|waived|approved|replaced|repaired|restored|corrected|fixed|sent|booked|moved|paid|brought|taken off|lifted)(?![a-z])|(?<![a-z])(?:is|are) on (?:its|their|the) way(?![a-z])|(?<![a-z])(?:shall|can|may) (?:i|we) (?:hold|book|keep|move|send|switch|ring|call|put|arrange)(?![a-z])/giu;

export const actsItself = (paragraphs: readonly Placed[]): boolean =>
  says(paragraphs, own) || says(paragraphs, ownInEnglish) || says(paragraphs, donePassively);
