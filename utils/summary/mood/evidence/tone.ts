import { words } from './words';

/** How it is said: courtesy and softening speak for calm, irony and effect against it. */
export const tone = {
  /** Words of irony and of plain doubt alike: little by themselves. */
  doubting: words(
    String.raw`видимо|наверное|наверно|конечно|разумеется|очевидно|наконец|вообще|собственно|вероятно|полагаю|заметьте|признаться|of course|obviously|evidently|no doubt|presumably|surely|finally`,
  ),
  /** Judged outright: strong words that are said in anger alone, however politely the letter begins. */
  outright: words(
    String.raw`безобраз\p{L}+|возмущ[её]н\p{L}*|возмутительн\p{L}+|возмуща\p{L}+|отвратительн\p{L}*|омерзительн\p{L}+|издевательств\p{L}+|издеваетесь|хамств\p{L}+|хамят|хамит|позор\p{L}*|беспредел\p{L}*|бардак\p{L}*|недопустим\p{L}+|неприемлем\p{L}+|вопиющ\p{L}+|наглост\p{L}+|бездельник\p{L}*|отписк\p{L}+|отпис(?:ок|ками)|шаблон\p{L}+ ответ\p{L}*|ни слова по (?:делу|существу)|вода вместо|потрудитесь|соизвольте|удосуж\p{L}+|в (?:ярости|бешенстве|шоке)|злост\p{L}+|издевк\p{L}+|наплевательск\p{L}+|халатн\p{L}+|ужасн\p{L}+ (?:сервис|обслуживание|отношение|компания|качество)|худш\p{L}+ (?:\p{L}+ )?(?:сервис|компания|банк|магазин)|кошмар\p{L}*|disgrac\p{L}+|disgust\p{L}+|unacceptable|outrag\p{L}+|furious|livid|fuming|appall\p{L}+|shambl\p{L}+|absolute joke|(?:total|complete|utter|bad|sick) joke|a joke of|joke of an?|what a joke|is a joke|farce|pathetic|shameful|scandalous|incompeten\p{L}+|unbelievable|ludicrous|beyond belief|contempt\p{L}*|insult\p{L}*|fobbed off|fed up|sick of|(?<!(?:fear|imagin|expect|assum|think|thought|dread)(?:ing|ed|s)? the |the )worst|the worst (?:\p{L}+ )?(?:\p{L}+ )?(?:i|we|ever|service|company|experience|customer|bank|hotel)|a con|con artists?|rip-?off|canned (?:reply|answer|response)s?`,
  ),
  /** Thanks for what stands in quotation marks: «Спасибо за "быструю" доставку». */
  quotedThanks: words(
    String.raw`(?:спасибо|благодарю|браво)(?: \p{L}+){0,3} за (?:\p{L}+ ){0,2}[«"“]\p{L}+|(?:thanks|thank you)(?: \p{L}+){0,3} for (?:\p{L}+ ){0,2}["“]\p{L}+|thanks to you|thanks for nothing|(?:thanks|спасибо) (?:a lot|a bunch|большое|огромное),? (?:что|for) (?:не|not|never|nothing)`,
  ),
  /** Sent for the record: readings, papers, a new number. */
  informs: words(
    String.raw`only letting you know|no (?:action|reply) (?:is )?(?:needed|required)|nothing further (?:is )?(?:needed|required)|for your records|ответа не (?:требуется|нужно|жду)|отвечать не (?:нужно|надо)|отвечаю на|в ответ на ваш\p{L}*|на ваш (?:вопрос|запрос)|вот (?:наш|мой|сканы|копи)\p{L}*|here (?:is|are) (?:my|our|the)|(?:thanks|thank you) for (?:coming|getting|writing) back|thanks for (?:the|your) (?:quick |prompt )?(?:reply|answer|e-?mail|letter|message)|as you asked|сообщаю|информирую|уведомляю|отправляю|направляю|прикладываю|прилагаю|приложил\p{L}*|во вложении|в приложении|передаю|в ответ на|по вашей просьбе|к сведению|для информации|for your information|fyi|attached|enclosed|please find|as requested|meter readings?|sending (?:you )?(?:my|the)|to let you know|i have updated|in reply to`,
  ),
  /** It was feared or doubted, and came out well. */
  relieved: words(
    String.raw`наоборот|зря (?:я )?(?:ругал|сердил|боял|волновал|переживал|сомневал)\p{L}+|боял\p{L}+ худшего|хотел\p{L}? (?:по)?ругаться|думал\p{L}?|не ожидал\p{L}?|не верил\p{L}?|quite the opposite|was wrong to|wrong about you|didn't expect|never expected|feared|(?:going|about|ready|meant|wanted) to (?:complain|rant|shout)|had given up|thought (?:it|i|we|everything|all)`,
  ),
  praise: words(
    String.raw`прелест\p{L}*|прекрасн\p{L}*|великолепн\p{L}*|гениальн\p{L}*|замечательн\p{L}*|чудесн\p{L}*|отличн\p{L}*|превосходн\p{L}*|восхитительн\p{L}*|потрясающ\p{L}*|удивительн\p{L}*|шикарн\p{L}*|красота|молодцы|браво|супер|поздравляю|так держать|аплодир\p{L}*|аплодисмент\p{L}*|респект|снимаю шляпу|удобно|мило|забавно|занятно|любопытн\p{L}*|интересн(?:ая|ый|ое)|лучш(?:ий|ая|ее|ие)|достойн\p{L}*|чудо|отдельн\p{L}+ (?:привет|поклон)|талант\p{L}*|надо уметь|lovely|superb|brilliant|genius|great|wonderful|excellent|fantastic|marvell?ous|marvel|amazing|outstanding|stellar|congratulations|congrats|bravo|well done|nicely done|nice (?:work|job|one|touch|way)|keep it up|hats off|kudos|impressive|impressed|convenient|amusing|charming|fascinating|interesting|clever|classy|top[- ]notch|applause|my compliments|splendid|terrific|first[- ]class|perfect|takes talent`,
  ),
  thanks: words(
    String.raw`(?<!скажите |скажи )спасибо|благодар\p{L}*|признател\p{L}*|выручил\p{L}*|thanks(?! to you| for nothing)|thank you(?! for nothing)|(?<!would be |'d be )grateful|thankful|(?<!would |'d |'d so |'d really |would really )appreciate\p{L}*|bless`,
  ),
  courtesy: words(
    String.raw`пожалуйста|будьте добры|будьте любезны|подскажите|прошу|извините|если возможно|если можно|заранее|с уважением|не подскажете|могли бы|можно ли|хотел(?:а|и|ось)? бы|не затруднит|уточните|please|kindly|could you|(?<!(?:why|how|what|who) )would you|would it|could i|may i|i'd like|i would like|would appreciate|in advance|regards|wondering|sorry to|excuse me|if possible|let me know|happy to|would prefer`,
  ),
  soft: words(
    String.raw`кажется|возможно|вероятно|похоже|немного|небольш\p{L}*|чуть(?! не |ли )|слегка|ничего страшного|в остальном|претензий (?:нет|не имею|не имеем)|вопросов нет|не (?:жалоба|критично|срочно)|на будущее|не тороплюсь|не к спеху|не горит|просто|к сожалению|it looks like|it seems|perhaps|probably|a (?:bit|little)|slightly|small|otherwise|nothing serious|no (?:complaints|claims|rush|hurry|worries|reply needed)|whenever you can|not a complaint|for (?:next time|the future)|just|unfortunately|maybe|i think|i believe|in case`,
  ),
  worn: words(
    String.raw`устал\p{L}*|надоел\p{L}*|хватит|довольно|достал\p{L}*|сил (?:\p{L}+ )?нет|нет сил|терпени[ею] (?:\p{L}+ )?(?:кончи|лопн|закончи|на исходе|не резин)\p{L}*|(?:мое|всякое|наше) терпени\p{L}*|терпелив(?:ый|ая|ым|ой|о жд\p{L}+)|слов нет|нет слов|без комментариев|не устраива\p{L}+|смешно|смеху|смех|вс[ею] равно|удаляю|ухожу|больше не|не продлю|отсоветую|прощайте|выводы|tired|enough|fed up|sick of|(?:my|our|out of|lost|no) patience|patience (?:is|has|ran|runs|wears)|(?:waited|being|been|very|am|so|a) patient(?:ly)?|no words|words fail|not good enough|speechless|funny|laugh\p{L}*|past caring|no longer care|don't care|i'm done|i am done|deleting|never again|not renewing|goodbye|conclusions|couldn't make it up|give up|had it(?! (?:back|in|on|fixed|done|for|ready|delivered|repaired|checked))`,
  ),
  irony: words(
    String.raw`скажите спасибо|премного|покорно благодар\p{L}+|благодарю покорно|как выяснилось|между прочим|надо же|как(?:ая|ова) щедрость|how generous|how considerate|most generous of you|quite an achievement|and i quote|i hadn't realised|i hadn't realized|it transpires|я-то|он[аи]?-то|сам\p{L}?-то|не «|знаете ли|представьте|то есть|правильно (?:я )?понимаю, (?:что )?(?:я|мне|за)|мне что|вам что|что ли|хоть (?:кто|один|одного|раз|что)\p{L}*|якобы|так называем\p{L}*|страшно представить|удалось невозможное|соблаговолите|успел\p{L}* состариться|до того ли|не до того|подумали обо всех|кому в голову|перекрестить\p{L}*|сплясать|чудеса|фантастика|сказк\p{L}+|цирк\p{L}*|лотере\p{L}+|гадани\p{L}+|рулетк\p{L}+|как по волшебству|это у вас|у вас там|видно(?=,)|похоже, (?:вы|у вас|для вас)|надо полагать|спасибо и на том|не то чтобы|и на том спасибо|квест|цирк|определитесь|ритуал|фокус|это не (?:сервис|поддержка|ремонт|доставка|клиника|отель)|как (?:на вокзале|в прошлом веке|в анекдоте)|в своем уме|пешком|i grant you|i imagine|i particularly (?:love|enjoy|like)|full marks|my compliments|after all|dare i|be so kind as to|far too busy|hardly surprising|how thoughtful|how kind of you|what luck|lucky me|silly me|good to know|in your infinite|roll dice|lottery|circus|miracle|fairy tale|crystal ball|magic|until one of us|some of us|the romance|cheerful|i (?:suppose|assume|guess|take it)|believe it or not|so now i'm|let me get this straight|what am i|do i (?:look|need to)|so-called|some (?:new|service|help)|funny how|one assumes|make up your minds?|i (?:do )?hope i|you'd think|you would think|for once|one wonders|dread to think|isn't a (?:service|shop|clinic|bank)|it's like (?:living|talking|dealing)|carrier pigeon|interesting maths`,
  ),
  forEffect: words(
    String.raw`сколько можно|до каких пор|доколе|вы (?:там )?(?:вообще|хоть|в своем уме|что|точно)|вы сами(?:-то)? (?:слыш|себя|понима|чита|виде|зна|пробова)\p{L}*|кто (?:\p{L}+ ){0,2}(?:компенсирует|вернет|ответит|заплатит|возместит)|за что (?:я )?плачу|как (?:можно|так можно)|и что\?|зачем тогда|неужели|разве|не стыдно|мячик|вам не (?:надоело|стыдно)|какой смысл|how long is this|do you (?:lot|people|even|ever|guys)|do you read|does (?:anyone|anybody|your (?:company|team|staff|manager|support|left|right))|who (?:is going to|will|gives|pays)|who's going to|what (?:exactly )?(?:do|are|am) (?:you|i) (?:suggest|supposed|paying|expect)|have you (?:lost|any|no)|are you (?:kidding|serious|joking|even|people|out)|aren't you|is (?:this|that|it) (?:normal|a joke|how|what|just)|how (?:can|could|do) (?:you|one|anyone|a company)|why (?:should|must|do) i|shall (?:i|we)|what's the point`,
  ),
  demand: words(
    String.raw`верните|требу\p{L}+|отдайте|сделайте наконец|прекратите|немедленно|сегодня же|сейчас же|надо[, ]чтобы|не надо мне|читайте|прочтите|прочитайте|назовите|объясните|объяснитесь|give (?:me )?back|give it back|give me|demand\p{L}*|i want(?! to (?:thank|say|express|praise|know|ask))|immediately|right now|this minute|explain to me|keep your|read what|name a|do your job|pay me|return my`,
  ),
  you: words(String.raw`вы|вас|вам|вами|ваш\p{L}*|у вас|you|your|yours|you've|you're|you'd|yourselves`),
  office: words(
    String.raw`мы|нас|нам|наш\p{L}*|коллеги|(?:наш\p{L}*|моя|моей|нашей) (?:компани\p{L}*|организаци\p{L}*|бюро|клиент\p{L}*)|сопровождени\p{L}*|we|our|us|(?:our|my) (?:firm|company|counsel|client|team)`,
  ),
};
