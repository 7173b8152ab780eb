import { sign, type Sign } from './sign';

const soon = String.raw`(?:немедленно |сегодня же |завтра же |сразу |прямо |уже |тут же |повторно |сейчас же |завтра |сегодня |будем |буду |вынужден[аы]? (?:буду |будем )?|то |и |я |мы |лично |также |незамедлительно |с (?:этим|заявлением|жалобой|иском) )*`;
const place = String.raw`суд|прокуратур\p{L}+|полици\p{L}+|роспотребнадзор\p{L}*|роскомнадзор\p{L}*|(?:трудов\p{L}+|жил\p{L}+|государственн\p{L}+) инспекци\p{L}+|жилинспекци\p{L}+|инспекци\p{L}+|центробанк|цб|центральный банк|омбудсмен\p{L}*|финансов\p{L}+ уполномоченн\p{L}+|антимонопольн\p{L}+ \p{L}+|фас|телевидени\p{L}+|сми|надзорн\p{L}+ орган\p{L}*|контролирующ\p{L}+ орган\p{L}*|следственн\p{L}+ комитет|следком|общество защиты прав потребителей|минздрав|депутат\p{L}*|налогов\p{L}+|органы|министерств\p{L}+|юрист\p{L}*|адвокат\p{L}*`;
const authority = String.raw`court|police|ombudsman|regulator|trading standards|better business bureau|bbb|attorney general|consumer protection|consumer affairs|small claims|ftc|fca|cfpb|ofcom|ofgem|lawyer|solicitor|attorney|newspapers?|press|tv|media|inspectorate|council|authorit(?:y|ies)|citizens advice|chargeback`;

/** Words that show a feeling, in Russian and English. */
export const signs: readonly Sign[] = [
  // A threat: an authority turned to, a court, a claim with a term, harm.
  sign(
    'threatening',
    2,
    String.raw`(?:пода(?:ю|м|дим|ем|вать|ть)|обра(?:щусь|щаюсь|тимся|титься|щаемся)|напиш(?:у|ем)|пиш(?:у|ем)|пожалуюсь|пожалуемся|жалуюсь|(?:по|при)?иду|пойдем|идем|еду|поеду|отправ(?:лю|им|ляю)|направ(?:лю|им|ляю)|сообщ(?:у|им)|переда(?:м|дим|ю|ем)|дойду|заявлю|вынесу|встретимся|увидимся|разбираться будем|буду (?:обращаться|жаловаться|писать)|будем (?:обращаться|жаловаться|судиться)|общ(?:аемся|аться|айтесь)|иду)[\s,]+(?:\p{L}+[\s,]+){0,5}?(?:в|во|на|к|через|с|со|о|об)[\s,]+(?:\p{L}+[\s,]+){0,3}?(?:${place})`,
  ),
  sign(
    'threatening',
    2,
    String.raw`исков\p{L}+|(?:готовлю|подаю|подам) (?:\p{L}+ ){0,2}иск|${soon}(?:засужу|судиться с вами|подам в суд|подаю в суд|затаскаю|посажу|уничтожу|разнесу|взорву|подожгу|сожгу|убью|прибью|зарежу|набью|изобью|покалечу|ноги переломаю|голову оторву|пожалеете|мало не покажется)|разговор будет другой|(?:пере|с|по)лома(?:ю|ем) (?:ему|ей|вам|тебе|вашему \p{L}+|\p{L}+ )?(?:\p{L}+ ){0,2}(?:пальц\p{L}+|ног\p{L}+|рук\p{L}+|р[её]бр\p{L}+|нос|шею|челюсть)|руки (?:ему |вам |ей )?оторву|по-другому поговорим|поговорим (?:иначе|по-другому)|встретимся в суде|увидимся в суде|вас (?:\p{L}+ ){0,2}(?:закроют|посадят|накажут|уволят|засудят|проверят)|готовьтесь к проверк\p{L}+|ждите (?:проверк\p{L}+|повестк\p{L}+|гостей|иск\p{L}*)|заявление в полицию|через (?:адвоката|суд|юриста|прокуратуру)|(?:разговаривать|общаться|говорить|разбираться) (?:\p{L}+ ){0,3}(?:мой|моя|с моим) (?:адвокат|юрист)\p{L}*|мой (?:адвокат|юрист) (?:уже |свяжется|готовит|подаст|займется|напишет)|жалоба уйдет|материалы уже у|по судам|выложу (?:\p{L}+ ){0,5}(?:сеть|интернет\p{L}*|паблик\p{L}*|ютуб\p{L}*|соцсет\p{L}+|чат\p{L}*|групп\p{L}+)|(?:расскажу|узнают|напишу) (?:\p{L}+ ){0,4}(?:журналист\p{L}+|все подписчики|вся страна|на всех сайтах|во всех (?:отзовиках|соцсетях|пабликах))|с (?:претензией|иском) в суд|последн\p{L}+ предупреждени\p{L}+|досудебн\p{L}+|в судебном порядке|взыщу|буду вынужден\p{L}* (?:обратиться|подать)|знаю где (?:вы|ваш|ты)\p{L}*|приеду к вам|иначе (?:\p{L}+ ){0,3}(?:суд|жалоб\p{L}|прокуратур\p{L}|полици\p{L}|роспотребнадзор)|(?:жалоб\p{L}+|заявлени\p{L}+|претензи\p{L}+) (?:\p{L}+ ){0,2}(?:в|во) (?:${place})|кусп|покончу с собой|наложу на себя руки|не хочу (?:больше )?жить|выпрыгну|повешусь`,
  ),
  sign(
    'threatening',
    2,
    String.raw`(?:i(?:'ll| will| am going to|'m going to| shall| have to| may| might|'m)|we(?:'ll| will| are going to|'re going to| shall)|i(?:'ve| have) already|will be|going|forced to|start|file|filing|filed|report(?:ing)?|report you|take|taking|sue|complain(?:ing)?|contact(?:ing)?|go(?:ing)?|call(?:ing)?|talk|speak|see you|hear from|escalate|escalating|refer)(?: \p{L}+){0,7}? (?:to |in |with |at |from |through |by )?(?:the |my |our |every |a |small |your )*(?:${authority})`,
  ),
  sign(
    'threatening',
    2,
    String.raw`see you in court|in court|legal action|legal proceedings|sue you|suing you|lawsuit|small claims|my (?:lawyer|solicitor|attorney|legal team) (?:has been|will|is going|is preparing|has already|contacts?)|(?:from|with|to|by|hear from|through) my (?:lawyer|solicitor|attorney)|suing|through every court|press charges|police report|filing with|before (?:a|the) judge|court order against|you(?:'ll| will) (?:regret|be sorry|pay for (?:this|it)|be shut down|be hearing from)|be shut down|i know (?:where|what time) (?:you|your)|come (?:down|over|round) there (?:and|with)|break (?:your|his|her|their) (?:fingers?|legs?|arms?|nose|neck|jaw)|how you like being|smash|burn (?:it|the|your|down)|blow up|kill|beat (?:you|him|her|the)|hurt (?:you|him|her|someone)|come (?:over|round|to your office) (?:and|with)|coming (?:round|over)|won't be a polite|get ready for an inspection|last warning|final warning|remember my name|watch your back|or else|post (?:this|it|everything|our chat) (?:all over|everywhere|on)|go viral|tell (?:everyone|the press|the media)|end my life|kill myself|don't want to live`,
  ),
  // Anger.
  sign(
    'angry',
    2,
    String.raw`безобрази\p{L}+|возмутительн\p{L}+|возмущен\p{L}*|хамств\p{L}|хам\p{L}{0,3}|нахам\p{L}+|нагруби\p{L}+|груби(?:л|т|ли)\p{L}*|отвратительн\p{L}+|ужасн(?:ый|ая|ое|о|ые|ого|ейш\p{L}+)|кошмар|позор\p{L}*|стыдно|стыдоба|совести|издева\p{L}+|достали|задолбали|надоел[ио]?|бесит|бесите|взбешен\p{L}*|в ярости|в бешенстве|в шоке|обман(?:щики|ули|ываете|ывают|али)?|обманыва\p{L}+|врете|врут|вранье|лжете|ложь|мошенник[аи]? вы|вы мошенники|жулики|воры|воруете|обокрали|грабеж|развод(?:ите|ил\p{L}*)?|кидалы|кинули|наглост\p{L}+|нагл\p{L}+|бардак|цирк|беспредел|халатн\p{L}+|некомпетентн\p{L}+|безответственн\p{L}+|бездарн\p{L}+|бестолков\p{L}+|бесполезн\p{L}+|никчемн\p{L}+|отписк\p{L}+|отмазк\p{L}+|кормит\p{L}* завтраками|терпение (?:мое )?(?:лопнуло|кончилось|закончилось|на исходе)|хватит|больше никогда|ни за что не|последний раз (?:у вас|к вам|пользуюсь)|ноги моей|плевать|плюете|наплевать|наплевательск\p{L}+|сколько можно|доколе|дурак\p{L}*|идиот\p{L}*|тупы\p{L}*|дебил\p{L}*|барахло|хлам|травите|дерьм\p{L}+|фигн\p{L}+|отстой|шарашк\p{L}+|ужас|дурдом|лохотрон|возмуща\p{L}+|недопустимо|неприемлемо|ни стыда|терпеть (?:\p{L}+ ){0,3}не (?:собираюсь|намерен\p{L}*|буду)|отвратно|худш\p{L}+ (?:\p{L}+ )?(?:сервис|компани\p{L}|магазин|банк|опыт)|я зол|я зла|злюсь|бросил\p{L}? трубку|бросают трубку|кладут трубку|швырнул\p{L}*|обнаглели|оборзели|обалдели|охренели|офигели|вы вообще|как вам не|за кого вы|водите за нос|отфутболива\p{L}+|гоняете|футболите|выводит из себя|разочарован\p{L}* до|крайне недовол\p{L}+|(?:очень|совершенно|абсолютно) недовол\p{L}+|свинств\p{L}+|гнать вас|до белого каления`,
  ),
  sign(
    'angry',
    1,
    String.raw`требу(?:ю|ем)|недовол\p{L}+|разочарова\p{L}+|зря|никто не|ни одного|ни разу|невозможно|опять|снова|(?:второй|третий|четвертый|пятый|который|десятый) (?:раз|день|месяц)|(?:третья|вторая|четвертая|пятая) неделя|до сих пор|игнориру\p{L}+|молчите|молчание|уже (?:месяц|неделю|две недели|полгода|два месяца|три недели)|полгода|накажите|наказать|ваша поддержка|навязали|не собираетесь|ну и где|за (?:такие|эти) деньги|ерунд\p{L}+|бред|что ж(?:е)? такое|без предупреждения|верните (?:мои |все )?деньги|срам|плохо работаете|ужасно|с руководител\p{L}+|позовите (?:старшего|начальник\p{L}+|руководител\p{L}+)|на вашей совести|деньги берете|издевательство`,
  ),
  sign(
    'angry',
    2,
    String.raw`ridiculous|disgrace(?:ful)?|disgust(?:ed|ing)|unacceptable|outrag(?:e|eous|ed)|furious|fuming|livid|angry|pissed(?: off)?|fed up|sick (?:of|and tired)|sick to death|pathetic|useless|worthless|incompeten(?:t|ce)|appalling|appalled|atrocious|shambles|shocking|i'm shocked|i am shocked|terrible|horrible|awful|horrendous|abysmal|dreadful|worst|garbage|rubbish (?:service|company|support)|trash|joke of|what a joke|a joke|circus|crooks|thieves|(?:you|bunch of|are|total) scammers|scam artists|rip[- ]?off|ripped off|liars|lies|lying|lied|shame on you|ashamed|idiots?|stupid|morons?|clowns?|nonsense|bullshit|bs|wtf|damn|hell|crap|crappy|joking|kidding me|had enough|enough is enough|enough of|never (?:ever )?(?:buy|order|use|shop|come|again|deal|recommend)|last time i|lost (?:all )?(?:my )?patience|patience is|run out of patience|insulting|insulted|rude|disrespect(?:ful|ed)?|treated like|hung up on|hangs up on|won't put up|i demand|demand a|demand an|demand my|demand that|your junk|how dare|robbery|robbed|stole|stealing|cheated|waste of (?:time|money)|excuses|give me my money|don't (?:you )?care|couldn't care less|infuriating|absolutely not good enough|beyond a joke|mess you|total mess|complete mess|poisoning|you people`,
  ),
  sign(
    'angry',
    1,
    String.raw`unhappy|dissatisfied|disappoint(?:ed|ing|ment)|frustrat(?:ed|ing)|annoy(?:ed|ing)|nobody|no one|not one|again|still (?:no|not|nothing|waiting)|third time|fourth time|fifth time|second time|ignored|ignoring|silence|canned repl\p{L}+|three weeks|two months|six months|for weeks|for months|i want my money|done talking|manager|supervisor|for nothing|waste|wasted|no warning|without warning|any of you|complaint|stuck at home|promised`,
  ),
  // Worry.
  sign(
    'worried',
    2,
    String.raw`(?:очень |так |сильно |ужасно )?(?:волну(?:юсь|емся|ется)|пережива(?:ю|ем|ет)|беспоко(?:юсь|имся|ит меня)|нервнича(?:ю|ем)|тревожусь|боюсь|боимся|опаса(?:юсь|емся)|паник\p{L}+|напуган\p{L}*|испуга\p{L}+|страшно|в отчаянии|в панике|в ужасе|места себе не нахо(?:жу|дим)|не сплю|живы ли|жива? ли|страшусь|не знаю,? жив\p{L}*|не могу (?:спать|уснуть)|на нервах|с ума схожу|схожу с ума|плачу весь|руки трясутся|задыха\p{L}+|дышит через раз|застряла? в лифте|у нас паника|трясет)|переволновал\p{L}+|тревожно|мошенник(?:и|ам|ов|ами)?|не успе(?:ем|ю|ваем|ваю)|последние деньги|деньги последние|прямо сейчас|срочно заблокир\p{L}+|взлома(?:ли|ют|н)|останови(?:те|ть)|умоляю|поскорее|пожалуйста,? скорее|ради бога`,
  ),
  sign(
    'worried',
    1,
    String.raw`срочно|помогите|экстренно|дети|ребенок|ребенк\p{L}+|больниц\p{L}+|операци[юия]|лекарств\p{L}|пропали|пропажа|потерял\p{L}?|завтра последний|последний день|за час|через час|пожалуйста|(?:лежачая|пожилая) \p{L}+|что (?:мне|нам) (?:теперь )?делать|украли|списывают|без (?:света|воды|тепла|отопления)|нет света`,
  ),
  sign(
    'worried',
    2,
    String.raw`(?:very |so |really |extremely |quite |a bit |getting |rather )?(?:worried|anxious|nervous|scared|afraid|frightened|terrified|panicking|stressed|distressed|desperate|concerned|alarmed|freaking out|on edge|shaking)|(?:i|we)(?:'m| am|'re| are) (?:in (?:a )?panic|at my wits' end|losing sleep|beside myself)|panic|worry(?:ing)?|in tears|trembling|heart is (?:racing|pounding)|sick with nerves|nuisance|lie awake|nearly (?:stepped|fell|died)|everything we have|no family here|feel (?:odd|sick|faint)|don't know if (?:\p{L}+ ){1,4}(?:safe|alive|all right|ok)|can't sleep|won't make it|right now!|stop it!|scammers?|been hacked|gone forever|please hurry|worried sick|fear(?:ing)?|losing my mind|wits' end`,
  ),
  sign(
    'worried',
    1,
    String.raw`urgent(?:ly)?|asap|emergency|help me|please help|lost my|stolen|last day|surgery|hospital|medicine|pills|bedridden|children|my child|what do (?:i|we) do|what to do|immediately|holiday money|no power`,
  ),
  // Thanks for what was done, not the courtesy at a letter's end.
  sign(
    'grateful',
    2,
    String.raw`(?:огромн\p{L}+|больш\p{L}+|искренн\p{L}+|человеческ\p{L}+|сердечн\p{L}+) (?:\p{L}+ ){0,2}спасибо(?! за (?:ответ|внимание|понимание))|спасибо (?:вам )?(?:\p{L}+ )?(?:огромное|большое)(?: за (?!ответ|внимание|понимание|помощь заранее)\p{L}+)?|хо(?:чу|тел[аи]?|тим|телось)(?: бы)? (?:\p{L}+ ){0,2}(?:поблагодарить|выразить (?:\p{L}+ )?благодарность|сказать (?:\p{L}+ ){0,2}спасибо)|(?<!скажите |скажи )спасибо,? что|благодар(?:ю|им|на|ен|ны) (?:\p{L}+ ){0,2}за (?!ответ|внимание|понимание|содействие)\p{L}+|(?:низкий|отдельный|земной) (?:\p{L}+ ){0,2}поклон|поклон вам|люди добрые|спасли мне|таких людей|поискать|не ожидал\p{L}*,? (?:что|такого)|не зря|век не забу\p{L}+|дай бог|здоровья вам|золотые руки|волшебни\p{L}+|снимаю шляпу|перестал\p{L}? плакать|будем (?:советовать|рекомендовать)|спасибо от души|(?:низко )?кланя(?:юсь|емся)|обнима(?:ю|ем)|счасть\p{L}+ нет предела|рахмат|вы (?:лучшие|молодцы|спасли|супер|просто чудо|очень помогли|меня выручили|волшебники)|молодцы|выручили|очень (?:довол\p{L}+|благодар\p{L}+|признател\p{L}+)|все понравилось|в восторге|восхищ\p{L}+|отличн\p{L}+ (?:сервис|работа|магазин|обслуживание|мастер)|прекрасн\p{L}+ (?:\p{L}+ )?(?:сервис|работа|специалист|мастер|обслуживание)|замечательн\p{L}+|рекомендую|ура|спасибо за (?:быстр\p{L}+|оперативн\p{L}+|отличн\p{L}+|качественн\p{L}+|прекрасн\p{L}+|терпени\p{L}+|работу|труд|заботу|помощь|подарок|доброту|профессионализм)(?: \p{L}+)?|все (?:получил\p{L}?|заработало|решилось|пришло)|разобрал(?:ся|ась|ись) (?:сам\p{L}?)|приед(?:ем|у) (?:снова|еще)|буд(?:у|ем) заказывать еще`,
  ),
  sign('grateful', 1, String.raw`спасибо|благодар\p{L}+|приятно|вежлив\p{L}+|понравил\p{L}+|довол(?:ен|ьна|ьны)|претензий нет|навстречу`),
  sign(
    'grateful',
    2,
    String.raw`(?:huge|big|massive|heartfelt|sincere|special|warm) (?:thanks?|thank you)|thank you so much|thanks so much|thanks a (?:million|bunch|ton|lot for)|many thanks for (?:the|your|fixing|sorting)|thank you for (?:the quick|your quick|fixing|sorting|going|being|making|all|everything|solving|the great|saving|such|the excellent|a great|the wonderful)|thanks for (?:the quick|fixing|sorting|going|being|making|all|everything|solving|the great|the fast|meeting|saving|such|helping)|(?:want|wanted|like) to (?:\p{L}+ ){0,2}(?:thank|say thank|express my (?:gratitude|thanks)|commend|praise|compliment)|can't thank you enough|cannot thank you enough|you (?:saved|rock|are amazing|are the best|guys are|made my day)|bless you|appreciate (?:the fast|the quick|how|what|all|everything|the way)|so grateful|very grateful|really grateful|(?<!(?:would|'d) be |be (?:very |most |so )?)grateful|above and beyond|(?:never|not) (?:ever )?forget (?:it|this|that|what)|treasure|commend|put up with|hats off|god bless|couldn't have done it|all thanks to|got me back on|saved (?:my|our)|gratitude|angels?|thank \p{L}+ on (?:my|our) behalf|can't believe (?:people|how kind)|excellent (?:service|work|job|support)|great (?:job|service|work|support)|amazing (?:service|job|work|support|team)|wonderful|delighted|impressed|lovely|works (?:now|perfectly now)|it works|sorted it (?:out )?myself|five stars|highly recommend|well done|kudos|brilliant|fantastic`,
  ),
  sign(
    'grateful',
    1,
    String.raw`thanks|thank you|pleased|happy with|polite|no complaints|will order again|order again|in one piece|meeting me halfway|everything received`,
  ),
];
