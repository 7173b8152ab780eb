import { words } from './words';

/** What went wrong and how often: telling beside other evidence, matter-of-fact alone. */
export const wrongs = {
  repeated: words(
    String.raw`дважды|трижды|четырежды|thrice|[вп]?о? ?(?:втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|сот|котор|надцат|очередн)\p{L}* (?:раз|звон\p{L}*|письм\p{L}*|обращени\p{L}*|заявк\p{L}*|специалист\p{L}*|оператор\p{L}*|верси\p{L}*|визит\p{L}*|мастер\p{L}*|попытк\p{L}*|жалоб\p{L}*|сотрудник\p{L}*|менеджер\p{L}*|отговорк\p{L}*)|(?:два|три|четыре|пять|шесть|семь|восемь|десять|двадцать|\d+) (?:раза?|письм\p{L}*|звонк\p{L}*|обращени\p{L}*|заявк\p{L}*|операторов|специалист\p{L}*|человек|визит\p{L}*)|снова|опять|заново|каждый раз|кажд\p{L}+ недел\p{L}+|еще раз|одно и то же|(?:second|third|fourth|fifth|sixth|seventh|eighth|tenth|nth|umpteenth|hundredth) (?:time|call|email|message|letter|agent|story|attempt|visit|engineer|complaint|request|person|version|week|month|excuse|ticket)|(?:two|three|four|five|six|seven|eight|ten|twenty|several|\d+) (?:times|calls|emails|messages|letters|agents|people|tickets|visits|engineers|complaints|stories|promises|excuses)|again|once more|(?:yet )?another|every (?:single )?(?:time|week|day)|over and over|the same (?:thing|answer|story|question|script|reply)|keeps? (?:telling|sending|saying|asking|getting)`,
  ),
  waited: words(
    String.raw`(?:втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|двадцат)\p{L}* (?:день|сутки|недел\p{L}*|месяц\p{L}*|час\p{L}*)|(?:дв[ае]|двух|три|трех|четыре|пять|шесть|семь|полтора|пол|\d+) ?(?:недел\p{L}*|месяц\p{L}*|сут\p{L}+|час(?:а|ов)|минут\p{L}*|год\p{L}*|дн(?:я|ей))|полгода|полдня|(?:дням|неделям|месяцам|часам|годам)и|вечность|цел\p{L}+ (?:день|месяц|год|неделю|вечер)|весь (?:день|вечер)|до сих пор|уже (?:месяц|неделю|год|день|час)|давно|просидел\p{L}*|прождал\p{L}*|another (?:day|week|month|fortnight)|ещ?е (?:один|одна|одну) (?:день|недел\p{L}*|месяц)|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|\d+|an?) (?:hours?|weeks?|months?|fortnight|years?|days|minutes|nights)|half a year|(?:two|three|four|five|six|seven|ten|\d+) (?:days|weeks|months|hours) without|for (?:weeks|months|hours|days|ages|years)|all (?:day|night|week)|whole (?:day|week|month|evening)|still (?:no|not|nothing|waiting|hasn't|haven't|don't|isn't|can't)|day (?:nine|ten|five|six|seven|eight|\d+)|on hold|ages|a fortnight`,
  ),
  unheard: words(
    String.raw`(?:neither|none) of (?:them|you)|had no business|никто|ничего|нигде|никому|никого|никак\p{L}*|ни (?:одн\p{L}+|разу|ответа|слова|звонка|звука|слуху)|ноль|тишина|молчани\p{L}*|молчите|игнор\p{L}*|без ответа|нет ответа|не отвеча\p{L}*|не бер[ую]т|разводят|пожал\p{L}* плечами|пожима\p{L}*|не извинил\p{L}*|даже не|так и не|nobody|no ?-?one|none|nothing|not (?:one|a single|once|even)|zero|silence|ignor\p{L}*|no (?:reply|answer|response|apology|explanation|warning)|shrug\p{L}*|won't pick up|picks up|(?:didn't|didn't even|never) (?:so much as )?(?:apologi[sz]e\p{L}*|call\p{L}*|bother\p{L}*|answer\p{L}*|repl\p{L}+)|never (?:came|called|arrived|showed|answered|replied|turned up)|no-?shows?`,
  ),
  unkept: words(
    String.raw`обещал\p{L}*|обещани\p{L}*|обещают|обещаете|должен был\p{L}*|должны были|говорили|уверяли|клялись|потом|сначала|оказывается|выяснилось|на деле|по факту|в реальности|promised?|promises?|was (?:due|supposed|told|promised|assured)|were (?:told|supposed|promised)|then|first|turns out|in reality|supposedly|apparently|said (?:it|you|they)`,
  ),
  lost: words(
    String.raw`испор\p{L}+|сорва\p{L}+|угроби\p{L}+|потер(?:ян\p{L}*|яли|ял)|уничтож\p{L}*|разби(?:т\p{L}*|ли)|сломал\p{L}*|загуб\p{L}*|пропал\p{L}*|украли|унижен\p{L}*|без (?:воды|света|тепла|отопления|интернета|связи|электричества|газа)|without (?:heating|heat|water|hot water|power|internet|electricity|gas|a phone)|насмарку|псу под хвост|зря|впустую|ruin\p{L}*|wreck\p{L}*|destroy\p{L}*|spoil\p{L}*|lost|broke|stole\p{L}*|smash\p{L}*|humiliat\p{L}*|damag\p{L}*|for nothing|wast\p{L}+`,
  ),
  foul: words(
    String.raw`гряз\p{L}+|таракан\p{L}*|волос\p{L}*|плесен\p{L}*|вон[ьяи]\p{L}*|гнил\p{L}*|тухл\p{L}*|холодн\p{L}+|крив\p{L}+|хам\p{L}*|груб\p{L}*|нагл\p{L}+|лен(?:ь|ив)\p{L}*|равнодуш\p{L}*|безразлич\p{L}*|отврат\p{L}*|мерз\p{L}*|убог\p{L}*|жалк\p{L}+|нерабоч\p{L}+|dirty|filthy|cockroach\p{L}*|hair|mould|mold|stink\p{L}*|rotten|stale|rude\p{L}*|snappy|lazy|indifferen\p{L}*|careless|crooked|shoddy|sloppy|broken|(?<!(?:got|have|had|with|caught|has) an? |common )cold`,
  ),
  charged: words(
    String.raw`за (?:такие|эти|мои|какие|свои) деньги|за \p{L}*\d[\d ]*(?:руб\p{L}*|₽)|не банкомат|взяли|списали|содрали|навяз\p{L}+|без (?:спроса|ведома|согласия|предупреждени\p{L}|звонка|смс)|за вашу ошибк\p{L}+|плачу|переплат\p{L}+|for that (?:price|money)|at (?:that|this) price|cash machine|without (?:asking|consent|permission|warning|notice)|nobody asked for|your mistake|i'm the one paying|i pay|i paid`,
  ),
};
