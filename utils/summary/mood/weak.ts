import { sign, type Sign } from './sign';

/**
 * Signs that tell little alone and much together: time lost, promises broken, blame turned to «вы», appraisals, demands
 * without a word of courtesy. Two of them, or one beside a rhetorical question, are anger.
 */
export const weakSigns: readonly Sign[] = [
  sign(
    'angry',
    1,
    String.raw`в (?:третий|четвертый|пятый|десятый|сотый|который|очередной|надцатый) раз|сколько (?:раз|времени) (?:\p{L}+ ){0,2}(?:писать|звонить|объяснять|ждать|повторять|просить)|(?:втор|трет|четверт|пят)(?:ую|ью|ый|ий) (?:недел|месяц|день|год)\p{L}*|(?:месяц|неделю|неделями|месяцами|годами|сутками|часами|вечность) (?:\p{L}+ ){0,2}(?:жд|назад отда|пиш|звон|хож|тян|молч|прош|обещ|кормит|игнор|плат)\p{L}*`,
  ),
  sign(
    'angry',
    1,
    String.raw`из-за вас|по вашей (?:милости|вине)|благодаря вам|вы (?:\p{L}+ ){0,3}(?:довели|испортили|угробили|сломали|потеряли|забыли|наврали|обещали|рубите|отрубили|сорвали|подвели|кинули|морочите|тянете|отказались|не удосужились|не потрудились|даже не|так и не|продолжаете|умудрились|решили, что)|(?:испорти|сорва|угроби|загуби|подвел|подста)\p{L}+ (?:\p{L}+ ){0,2}(?:юбилей|праздник|отпуск|день|вечер|поездк|свадьб|нерв|настроени|планы|нас|меня|все)\p{L}*`,
  ),
  sign(
    'angry',
    1,
    String.raw`ниже плинтуса|с потолка|из воздуха|разводят руками|разводите руками|(?:футбол|гоня|перекидыва|посыла|отправля|перенаправля)\p{L}+ (?:\p{L}+ ){0,4}(?:друг (?:к другу|на друга)|по кругу|туда-сюда|из кабинета в кабинет|от одного к другому)|по кругу|туда-сюда|как об? стен\p{L}+|как о стен\p{L}+|огрызн\p{L}+|огрыза\p{L}+|наор\p{L}+|кричал\p{L}*|орет|орал\p{L}*|унизи\p{L}+|оскорб\p{L}+|свинск\p{L}+|скотск\p{L}+|ноль (?:внимани|реакци|уважени|эмоци|ответ)\p{L}*|никакого (?:уважени|толк|ответ|результат|внимани)\p{L}*|толку (?:никакого|ноль|нет)|уважени\p{L} к|смешно|курам на смех|детский сад|анекдот|хуже некуда|хуже (?:сервиса|не видел\p{L}*)|такого (?:\p{L}+ )?(?:еще )?не (?:видел|встречал)\p{L}*|впервые (?:вижу|сталкиваюсь)|исчез\p{L}*|испарил\p{L}+|след простыл|трубку не бер\p{L}+|не бер(?:е|у)т трубку|не берет|не отвеча(?:ет|ют|ете)|обеща\p{L}+ и (?:\p{L}+ )?(?:тишина|ничего)|тишина|ни ответа,? ни привета|ни слуху ни духу|который (?:день|месяц|год)|вечно|бесконечн\p{L}+`,
  ),
  sign(
    'angry',
    1,
    String.raw`устал\p{L}* (?:уже )?(?:ждать|терпеть|объяснять|писать|бегать|ходить|от)|сил (?:моих )?(?:уже |больше )?нет|каждый раз одно и то же|с меня (?:хватит|довольно)|(?:хватит|довольно) (?:отговорок|обещани\p{L}+|сказок|врать|кормить)|чего ждать|второго пришествия|ничего не скажешь|отлично работаете|хорошо (?:устроились|работаете)|браво|аплодисменты|(?:просто )?«?чудо»?:|достойн\p{L}+ работа|уметь надо|надо уметь|надо постараться|то есть я (?:еще|же)|я еще и|вы точно|какой смысл|в чем смысл|на кой|зачем вы (?:тогда|вообще)|для кого|а не шаблон|наконец|наконец-то|когда это (?:кончится|закончится|прекратится)|чушь|засуньте|подавитесь|провалитесь|гнилье|стыдоба|жизнь (?:\p{L}+ )?испортил\p{L}*|терпение|слезах|шарманк\p{L}+|кто (?:нам|нас) (?:вернет|возместит|ответит)|никакой ответственност\p{L}+|безответственн\p{L}+|людьми|за людей|живы|(?:второй|третий|четвертый|пятый) час|каждый раз нов\p{L}+|приех\p{L}+ .{0,30}(?:закрыто|мест нет|никого)|через весь город|вы точно люди|отправили читать|ехал\p{L}* .{0,20}зря|нет (?:больше )?сил|не верю|уже не жду|мне все равно|доколе|за что (?:я )?плачу|за мои (?:же )?деньги|кто (?:мне )?(?:за это )?(?:ответит|возместит|вернет мне|оплатит мне)|объясните мне,? (?:тупому|дураку|глупой|неразумному)|никому (?:ничего )?не нужн\p{L}+|всем (?:на это )?(?:все равно|плевать|наплевать)|хоть бы (?:кто|раз|извин)\p{L}*|даже не (?:извин|предупред|позвон|ответ|удосуж|потруд|посмотр)\p{L}*|ни (?:звонка|ответа|извинени\p{L}|слова|одного звонка)|впустую|даром|коту под хвост|потрачен\p{L}+ (?:время|нервы)|потерял\p{L}? (?:\p{L}+ ){0,2}(?:день|время|часы|часа)|отпросил\p{L}+|как на работу|без объяснени\p{L}+|молча|втихую|самовольно|без (?:моего )?(?:ведома|согласия)|подсунули|впарили|всучили|навяза\p{L}+|сорвал\p{L}*|подвел\p{L}*|испортил\p{L}*|норма|уважение|очередной|цел(?:ый|ую) (?:месяц|день|неделю|час)|за (?:такое|это) (?:еще )?(?:деньги|платить)|спасибо за испорченн\p{L}+|«?спасибо»? вам за (?:испор|потер|сорв)\p{L}+`,
  ),
  sign(
    'angry',
    1,
    String.raw`(?:for the|this is (?:my|the)) (?:second|third|fourth|fifth|tenth|umpteenth|nth|hundredth) (?:time|email|letter|message|call|week|day|complaint)|how many (?:more )?times|(?:weeks?|months?|days|hours|years) (?:\p{L}+ ){0,3}(?:waiting|chasing|calling|later|of silence|on hold|ago and|now|wasted|trying)|because of you|thanks to you(?:r)?|your fault|you (?:\p{L}+ ){0,2}(?:ruined|lost|broke|forgot|lied|took my|cut me off|let me down|failed|keep|kept|never|still haven't|haven't even|didn't even|can't even|couldn't even|refuse|refused|ignore|promised)|ruined (?:\p{L}+ ){0,2}(?:anniversary|holiday|day|evening|birthday|wedding|weekend|trip|everything)`,
  ),
  sign(
    'angry',
    1,
    String.raw`below zero|thin air|shrugs?|shrugged|passed around|back and forth|round in circles|going in circles|brick wall|snapped at|yelled|shouted|screamed|swore at|humiliat\p{L}+|insult\p{L}+|zero (?:respect|help|response|communication|care)|no (?:respect|reply|response|answer|apology|explanation|communication|one cares)|not even (?:an apology|a reply|a call|one)|laughable|absurd|farce|beyond belief|unbelievable|unreal|bad joke|poor(?:est)? (?:service|excuse|attitude|communication)|pushed me over|over the edge|last straw|doubt anyone|no longer care|vanished|disappear(?:ed|ing)|off the hook|gone silent|not normal|normal now|i(?:'ve| have) had it|same (?:old )?story|no more (?:stories|excuses|promises|lies)|wait for what|nicely done|well done you|bravo|superb work|so now i'm|takes (?:real )?talent|what's the point|what is the point|when does (?:this|it) end|a marvel|for once|not a template|a human|drivel|shove|have the nerve|the nerve|patience|embarrassment|is this a \p{L}+ or a|clockwork|mock\p{L}*|new excuse|another excuse|no responsibility|(?:two|three|four|five|six|several) (?:hours|weeks|months)|who (?:gives|will give|is going to give|pays) (?:us|me)|jingle|anyone alive|more times|across town|told to read|nice way|still exist|like i'm five|out of thin|nobody (?:cares|answers|bothers|has|called|knows)|no one (?:cares|answers|bothers|called|knows|came|showed)|never (?:showed|came|called|answered|replied|turned up|arrived)|patient person|respect|attitude|on (?:their|its) way"|fobbed off|palmed off|without my (?:consent|permission|knowledge)|behind my back|took (?:a|the) day off|lost a day|mistreat\p{L}+|careless|sloppy|lazy|negligen\p{L}+|unprofessional|dishonest|misled|misleading|deceptive|deceiv\p{L}+|betrayed|let down|exhausted|tired of|every single time|yet again|once again|keeps? (?:happening|breaking|crashing|charging)|answer for this`,
  ),
  sign(
    'threatening',
    1,
    String.raw`(?:разговор|звонок|переписка|все) (?:\p{L}+ )?(?:записан|записыва|сохранен|зафиксирован)\p{L}*|скриншоты (?:\p{L}+ )?(?:сохранен|сделан|есть|прилож)\p{L}*|слушайте внимательно|терять нечего|с участковым|с камерой|по-хорошему|моя адвокат|у журналистов|готовьте пресс|лично солью|посмотрим,? как вы|предупреждаю|последний раз (?:прошу|предупреждаю|пишу)|адрес\p{L}* знаю|знаю (?:\p{L}+ ){0,2}адрес\p{L}*|фссп|щелкает|либо вы|либо (?:\p{L}+ ){0,6}либо|претензия (?:\p{L}+ )?(?:зарегистрирован|вручен|направлен|отправлен)\p{L}*|уведомляю|ставлю (?:вас )?в известность|по истечении|(?:даю|у вас|у вас осталось|вам остается) (?:\p{L}+ )?(?:\p{L}+|\d+) (?:дн\p{L}+|час\p{L}*|сут\p{L}+|недел\p{L}+)|до (?:конца дня|вечера|завтра|понедельника|пятницы)|издержк\p{L}+|неустойк\p{L}+|пен\p{L} за|моральн\p{L}+ (?:вред|ущерб)\p{L}*|взыск\p{L}+|ответственност\p{L}+ по|уголовн\p{L}+|административн\p{L}+ ответственност\p{L}+|в противном случае|пеняйте на себя|последний шанс|статьи? \d+ (?:ук|коап|гк)|закон(?:а|у)? о защите прав потребителей|последстви\p{L}+|имейте в виду|учтите|запомните|мы еще встретимся|это еще не конец|вам это (?:дорого|с рук|так)|с рук не сойдет`,
  ),
  sign(
    'threatening',
    2,
    String.raw`(?:приеду|приду|явлюсь|подъеду|заявлюсь) (?:\p{L}+ ){0,4}(?:с (?:канистр|бензин|топор|битой|ружь|нож|друзьями|братьями|ребятами|парнями)\p{L}*)|(?:уйд(?:ет|ут)|ляж(?:ет|ут)|ложится|лягут|попад(?:ет|ут)|окаж(?:ет|ут)ся|отправ(?:ится|ятся)|переда(?:ны|но|на|ется)|направлен\p{L}+|подан\p{L}+|написан\p{L}+) (?:\p{L}+ ){0,3}(?:в|во|на стол|к|со?|по) (?:\p{L}+ ){0,2}(?:суд|арбитраж|прокуратур\p{L}+|полици\p{L}+|обэп|мвд|следственн\p{L}+|следовател\p{L}+|роспотребнадзор|цб|инспекци\p{L}+|адвокат\p{L}+|юрист\p{L}+|фсб|отдел)|вам не поздоровится|(?:приду|приеду) не один|спалю|подпалю|порву|раскатаю|размажу|найду (?:вас|тебя|каждого)|достану из-под земли|отомщу|жизни (?:вам )?не дам`,
  ),
  sign(
    'threatening',
    1,
    String.raw`(?:call|conversation|everything|chat) is (?:being )?recorded|screenshots (?:are )?saved|i have (?:recordings|screenshots|evidence|proof)|listen carefully|with a police officer|and a camera|nicely for the last time|dealing with my|with reporters|runs on|warn your|home addresses|(?:friendly )?warning|every court|let's see you|the nice way|one more time and|nothing (?:left )?to lose|either you|formal (?:notice|complaint|demand)|letter before action|final (?:notice|demand|deadline|chance)|you have (?:\p{L}+|\d+) (?:days|hours|working days)|within (?:\p{L}+|\d+) (?:days|hours) (?:of|from)|or i(?:'ll| will)|otherwise i|failing (?:that|which)|legal costs|damages|compensation for distress|criminal|held (?:liable|responsible)|liable|consequences|be advised|remember my|this isn't over|won't get away|you've been warned|evidence`,
  ),
  sign(
    'threatening',
    2,
    String.raw`(?:can|canister|bottle) of petrol|can of gas(?:oline)?|with a (?:gun|knife|bat|hammer|baseball bat)|(?:goes|go|going|sent|handed|passed|referred|forwarded|submitted|taken) (?:\p{L}+ ){0,3}?to (?:\p{L}+ ){0,2}(?:arbitration|court|tribunal|police|lawyers?|solicitors?|attorneys?|regulator|ombudsman|prosecutor|press)|fraud squad|recover (?:\p{L}+ ){0,2}(?:costs|damages)|gets? my statement|put (?:your|you) out of business|find you|(?:won't|will not) (?:come|be) alone|hunt you|come after you|make you pay|tear (?:you|the)|set fire|torch`,
  ),
  sign(
    'worried',
    1,
    String.raw`сердце (?:не на месте|в пятки|колотится)|родненьк\p{L}+|мечемся|на ушах|не выходит на связь|не пускают|успеть|успеем|(?:через|за) (?:сорок|тридцать|двадцать|десять|пять|пару|несколько|\d+) (?:минут|час)\p{L}*|хоть что-нибудь|сделайте что-нибудь|испорт\p{L}+ (?:мне )?(?:кредитную )?историю|просрочк\p{L}+|утонул|укусила|скорую|температур\p{L}+|боле(?:ет|ю)|рыда\p{L}+|плач\p{L}+|кажется,? (?:я )?(?:отправил|ошиб|потерял|перепутал)\p{L}*|ошибл\p{L}+|не дай бог|только бы|лишь бы|а вдруг|вдруг|что теперь будет|не знаю,? что (?:делать|и думать)|как быть`,
  ),
  sign(
    'worried',
    1,
    String.raw`heart is|oh no|all on edge|running around|won't let us|closes in|in (?:forty|thirty|twenty|ten|five|\d+) minutes|do something|not sure what to do|ruin my (?:record|credit)|drowned|bit my|the clinic|fever|i think i(?:'ve)? (?:sent|emailed|lost|made)|by mistake|what if|hasn't been in touch|hear from (?:her|him|them)|sick child|crying|god forbid|i don't know what to do|i hope it's not|if you possibly can`,
  ),
];
