import type { Placed } from '../draft/parts';
import { says } from './count';

/** What the operator or the company did or will do, in the first person; «мы/я» with a verb, or a verb of the usual ones by itself. */
const own =
  /(?<![a-zа-яё])(?:(?<!как )(?:мы|я) (?:[a-zа-яё]+ ){0,3}?[a-zа-яё]{3,}(?:ли|лись|л|ла|лся|лась|ем|ём|им|емся|имся|ю|у)|(?:проверил|верну|отправ|переда|отмен|исправ|оформ|заблокир|разблокир|пересчита|начисл|восстанов|подключ|отключ|замен|связал|свяж|напиш|написал|сообщ|уточн|уточнил|нашл|найд|привез|перенес|перенёс|позвон|перезвон|компенсир|запросил|запрош|создал|созда|выясн|разобрал|разбер|разберём|обновил|настро|зарегистр|прикреп|вышл|пришл|списа|верн|вернул|помож|помог|постав|сделал|отвеч|отвеч|посмотр|подготов|подготовл|удал|измен|открыл|закрыл)(?:и|ил|ила|или|л|ла|ли|лись|лся|лась|ем|ём|им|ю|у|лю|емся|имся|шу|жу|чу|ирую|ируем|ировали|ировал|ировала|ули|ула|ул))(?![a-zа-яё])|(?<![a-zа-яё])(?:(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are|)? (?:[a-zа-яё]+ ){0,2}?(?:check|refund|send|sent|cancel|fix|replac|contact|escalat|pass|ask|open|creat|updat|block|unblock|issu|credit|found|find|look|investigat|arrang|book|reschedul|remov|chang|adjust|correct|restor|ship|call|write|confirm|follow|order|request|report|add|process|wait|reset|clos|deliver|talk|spok|review)[a-zа-яё]*)(?![a-zа-яё])/giu;

export const actsItself = (paragraphs: readonly Placed[]): boolean => says(paragraphs, own);
