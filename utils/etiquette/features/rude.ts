// Insults and swearing by their roots: what is derived from them need not be listed. Words with another, decent sense count
// only where they call somebody that: «этот олень», «не будьте бараном», “some muppet”.
import type { Span } from '../../text';
import { isMasked, type Paragraph, perParagraph } from '../draft/paragraph';
import { matchesOf } from '../draft/small';

const before = '(?:по|на|за|вы|у|о|об|от|до|пере|раз|рас|про|при|не|ни|из|ис|с|под|отъ|съ|разъ|въ|объ|долбо|дело|тупо)?';
const obscene =
  'ху(?:[йи]|е[внтс]|ю|я(?!н))|пизд|бля(?:(?![а-я])|[дт])|еба(?:л|н|т|ш)|ебут|ебет|ебл(?:а|и|о)|ебош|ебен|муд(?:ак|ач|ил|оз|ещ)|говн|дерьм|срат|срал|сран|обсир|жоп|задниц|пердун|пердеж|манда(?![а-я])|залуп|дроч|гандон|гондон|пид[оа]р';
const insults =
  'идиот|дебил|кретин|имбецил|дегенерат(?!ив)|придур|недоум(?!ен|ева)|недоразвит|безмозгл|тупиц|тупорыл|тупоголов|болван(?!к)|балбес|оболтус|остолоп|олух|бестолоч|долдон|дурак|дурач(?!и(?:т|л))|дурен|дуралей|дурынд|дур[ауыое]й?(?![а-я])|дурил|косорук|криворук|рукожоп|рукоблуд|раздолба|распиздя|разгильдя|бездар[ьи]?(?![а-я])|бездарн|неуч(?:и|ей)?(?![а-я])|дармоед|тунеяд|лодыр|лоботряс|прохвост|прохинде|мерзав|негодя|подлец|подлюк|сволоч|сволот|мраз[ьи](?![а-я])|мразот|гнид|ублюд|выродок|выродк|подонок|подонк|скотин|падл[аыу]|паскуд|стерв[аыуоеь]|стервоз|мегер|жлоб|жмот|крохобор|ворюг|лошар|лохи(?![а-я])|лохушк|чмо(?![а-я])|чмошн|чморт|шваль|отребь|отброс(?:ы|ов)(?![а-я])|быдл|хамло|хамье|хамк|хамюг|уродин|урод(?:ы|ов|ам|ами)(?![а-я])|дрянь|дряни(?![а-я])|гадин|гаденыш|засран|хрен(?:ь(?![а-я])|и(?![а-я])|ью(?![а-я])|отен|ов(?:о|ая|ое|ые|ый)(?![а-я]))|херн|херов|хрыч|шлюх|шалав|потаску|проститут|алкаш|алкот(?!ест)|пьянчуг|психован|чокнут|долбанут|трехнут|недоучк|недотеп|растяп|раззяв|барыг|брехл|брехун|балабол|пустозвон|наглец|нахалк|нахалюг|сопляк|молокосос|маразматик|задолба|заколеб|охрен|охуе|офонаре|оборзе|охаме|заткн(?:ит|ис)|трында|трынд[еи]|ничтожеств|убожеств|мудя|шелуп|козлин|козлищ|ослин[аы](?![а-я])|свинтус|дубин[аыу](?![а-я])|бабищ|тварю|твари?(?![а-я])|тварью';
const word = new RegExp(String.raw`(?<![а-яa-z])(?:${before}(?:${obscene})|${insults})[а-я]*(?![а-яa-z])`, 'giu');
const calling = String.raw`(?:этот|эта|эти|этого|этому|этих|такой|такая|такие|какой-то|какие-то|какая-то|полный|полная|полные|настоящий|редкий|редкая|редкостный|последний|старый|старая|тупой|тупая|тупые|глупый|глупая|вы|он|она|они|ты|сами|ваш|наш|вот|ну и|тот еще|та еще|те еще|сущий|форменный|конченый|конченая)`;
const beasts =
  'олен(?:ь|и|я|ем)|баран(?:ы|а|ов|ом)?|козел|козлы|козла|козлом|осел|ослы|осла|ослом|ишак|свинья|свиньи|корова|коровы|коровой|крыса|крысы|змея|гадюка|обезьян[аы]|павиан|клоун(?:ы|а|ом)?|шут(?:ы|ом)?|пень|пни|дуб(?:ы|ом)?|тормоз(?:а|ом)?|чучело|пугало|истеричка|истеричкой|псих(?:и|ом)?|шизик|ненормальн(?:ый|ая|ые)|больн(?:ой|ая|ые) на|хам(?:ы|ом|а)?|гад(?:ы|а|ом|ов)?|зараз[аы]|паразит(?:ы|а|ом)?|тряпка|тряпкой|бревно|валенок|лопух|лопухи|чайник(?:ом)?|ничтожество|скот(?:ы|ом)?|жулик(?:и|ом)?|ворье|сброд|шайка|лентяи?|бездельник(?:и|ом)?|тугодум(?:ы|ом)?|умник(?:и)?';
/** «этот олень», «не будьте бараном», «монтажник — осёл», «Бухгалтерша тупит». */
const called = new RegExp(
  String.raw`(?<![а-я])(?:${calling},?(?: [а-я]+)? (?:${beasts})|не (?:будьте|будь|ведите себя как|веди себя как) (?:${beasts}|[а-я]+(?:ом|ем)(?<=(?:дурак|идиот|баран|осл|козл|свинь|реб[её]нк)ом))|(?<=[а-я] (?:—|–|-) (?:[а-я]+(?:ый|ая|ые|ой) )?)(?:${beasts})(?=[,.!;)\n]|$)|(?:как|словно|будто) последн[а-я]+ (?:[а-я]+)|(?:туп(?:ит|ите|ишь|ят|ила|или)|тормоз(?:ит|ите|ишь))(?= (?:как|опять|по|и |безбож)|[,.!]|$)(?<!(?:сайт|приложение|интернет|система|телефон|программа|видео|страница|компьютер|сервер|кабинет|портал|база|касса|терминал)[а-я]* (?:[а-я]+ )?(?:туп|тормоз)[а-я]+)|ни (?:черта|хрена|хера|фига|шиша|рожна)|чтоб (?:вас|тебя|вам|его|их|он[аи]?)(?: всех)?(?: [а-я]+)?(?= ?[!.…])|(?:крыша|кукушка) (?:у вас )?(?:поехала|съехала|едет|улетела)|(?:мозги|мозгов|совести|ума) (?:у вас )?(?:нет|не хватает|набрались|ни грамма)|(?:пошел|пошла|пошли|иди|идите|катись|катитесь|проваливай|проваливайте) (?:ты|вы|он|она|они|оно)?(?: все)? ?(?:лесом|отсюда|вон|куда(?= (?:подальше|хотите|глаза|шли))|(?:к|в|на)(?= (?:ч[её]рт|лешему|бабушк|жоп|зад|бан|пень|болот|ху|хер|хрен|фиг|три|дьявол|мам|сад|лес|туман))))(?![а-я])`,
  'giu',
);

const inEnglish =
  /(?<![a-z])(?:(?:mother|cluster|mind|un)?f[u*]ck[a-z]*|shit[a-z]*|(?:bull|horse|bat|chicken)shit[a-z]*|crap(?:py|pier|s|ped)?|bollock[a-z]*|bugger(?:s|ed|y)?|wank[a-z]*|toss(?:er|ers|pot)|piss[a-z]*|arse(?:s|d|holes?)?|half-?(?:arsed|assed)|(?:smart|dumb|jack|wise|lard|hard|bad|lazy)-?(?:ass|arse)(?:es)?|asshole[a-z]*|bitch[a-z]*|bastard[a-z]*|cunt[a-z]*|twat[a-z]*|dick(?:head|wad|ish)[a-z]*|knob(?:head|end)[a-z]*|bell-?ends?|prick(?:s|ish)?|slag(?:s)?(?! off)|slut[a-z]*|whor(?:e|es|ing)|idiot(?:s|ic|ically)?|idiocy|moron[a-z]*|imbecil[a-z]*|cretin[a-z]*|(?:dim|half|nit|fuck|dull)-?wit[a-z]*|witless|brain-?(?:dead|less)[a-z]*|gormless|thick(?:o|os|head|heads|ie)|dumb-?(?:o|os|bell|cluck)|numpt(?:y|ies)|pillocks?|plonkers?|prats?|berks?|wally|wallies|divv(?:y|ies)|dipsticks?|air-?heads?|block-?heads?|bone-?heads?|meat-?heads?|knuckle-?heads?|numb-?skulls?|simpletons?|schmucks?|scum(?:bag|bags|my)?|sleaze-?(?:bag|ball)s?|slime-?balls?|low-?lifes?|dirt-?bags?|douche[a-z]*|retard[a-z]*|goddam[a-z]*|dammit|damn(?:ed|it|able|s)?|bloody|sodding|effing|frigging|freaking|feck(?:ing|er)?|flipping|ruddy|cock-?up[a-z]*|balls-?up|ballsed|ffs|wtf|stfu|ballache|shambolic idiots?)(?![a-z])/giu;
const beastsInEnglish =
  'muppets?|clowns?|fools?|jokers?|donkeys?|cows?|pigs?|swine|rats?|snakes?|weasels?|toads?|hags?|old bats?|goons?|ogres?|witch(?:es)?|dinosaurs?|dummy|dummies|dunces?|twerps?|cowboys?|lumps?|oafs?|louts?|slobs?|brats?|gits?|nutters?|psychos?|lunatics?|crackpots?|buffoons?|twits?|dopes?|halfwits?|creeps?|jerks?|liars?|crooks?|thie(?:f|ves)|wasters?|waste of space|disgrace|sod|so-and-so|monkeys?|sheep|apes?|baboons?|parasites?|leech(?:es)?|imbeciles?|amateurs?|layabouts?|slackers?|skivers?|chancers?';
const calledInEnglish = new RegExp(
  String.raw`(?<![a-z])(?:(?:you|he|she|they|your [a-z]+|our [a-z]+|the [a-z]+)(?:'s|'re| is| are| was| were)(?: such| being| acting like| just| nothing but)? (?:an? )?(?:(?:complete|total|utter|absolute|right|real|proper|bunch of|load of|pack of|lazy|useless|stupid|silly|old|rude|greedy|ignorant|miserable) ){0,2}(?:${beastsInEnglish})(?=[,.!?;)]| (?:and|who|if|for|with)|$)|(?:some|that|this|you|these|those|such an?|what an?|bunch of|pack of|load of|like an?|don't be an?|stop being an?) (?:(?:complete|total|utter|lazy|useless|stupid|silly|old|rude|greedy|ignorant|miserable|nasty|clumsy|daft) ){0,2}(?:${beastsInEnglish})(?=[,.!?;)]| (?:in|at|from|of|who|and|has|had|mixed|swapped|forgot|lost|put|sent|dropped|broke|left|messed|over)|$)|(?:lazy|useless|stupid|dozy|clumsy|idle|incompetent|gormless|brainless|miserable|greedy|thieving|two-faced|spoilt|stroppy|mouthy|bloody|jumped-up|ignorant|silly|daft|rude) (?:old |little |young )?(?:${beastsInEnglish})|(?:being|are (?:you|they) (?:all )?|is (?:he|she) |you are |you're )(?:so |too |really |that )?(?:thick|dense|dim)(?=[,.!?]| as|$)|like hell|what the (?:hell|heck|devil|blazes)|(?:have you |are you |has he |has she )?(?:lost (?:your|his|her|their) (?:mind|marbles)|gone (?:mad|nuts|bonkers|bananas))|(?:stop|quit) (?:whing(?:e)?ing|moaning|blathering|bleating|yapping|rabbiting|banging on|wittering|yakking)|(?:up yours|stuff it|bite me|my foot|my arse|drop dead|go to hell|to hell with|sod (?:it|off|that|all)|screw (?:you|it|that|them)|shut (?:up|it|your)|get (?:stuffed|lost|bent|knotted)|push off|clear off|buzz off|hop it|on your bike|take a hike|get a life|grow up))(?![a-z])`,
  'giu',
);

const decent =
  /(?<![а-яa-z])(?:цирк|аниматор|праздник|представлени|спектакл|порода|щен|кобел|ветеринар|зоопарк|ферм|заповедник|мультф|игрушк|блюд|меню|рецепт|donkey ride|zoo|farm|puppy|kennel|breed|cathedral|chapel|statue|circus|party|costume|panto)/iu;

const retold =
  /(?<![а-яa-z])(?:вы (?:на)?(?:писали|звали|зывали)|в вашем отзыве|you (?:called|wrote|said)|(?:in )?your review)(?![а-яa-z])[^.!?\n]*$/iu;

/** Insults and swearing in a paragraph. */
export const rudeIn = perParagraph((paragraph: Paragraph): readonly Span[] => {
  const { shadow } = paragraph;
  const patterns = [...(/[а-я]/iu.test(shadow) ? [word, called] : []), ...(/[a-z]{3}/iu.test(shadow) ? [inEnglish, calledInEnglish] : [])];
  return patterns
    .flatMap((pattern) =>
      matchesOf(shadow, pattern).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        loose: pattern === called || pattern === calledInEnglish,
      })),
    )
    .filter(
      ({ start, end, loose }) =>
        !isMasked(paragraph, start, end) && !(loose && decent.test(shadow)) && !retold.test(shadow.slice(0, start)),
    )
    .map(({ start, end }) => ({ start, end }));
});
