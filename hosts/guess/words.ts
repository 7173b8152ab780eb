/** Words of tools in Russian and English, by which a page that no host file knows is read. */

/** A whole word or phrase: `\b` knows no Cyrillic. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Names in code: `btn-send`, `sendEmail`, `b_otpravit`. A part of a name is a word of its own, so `my` is not in `dummy`. */
function names(alternatives: string): { test(name: string): boolean } {
  const whole = new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`, 'i');
  return { test: (name) => whole.test(name.replace(/([a-z])(?=[A-Z])/g, '$1 ')) };
}

/** Says by itself that a letter goes out. */
export const sends = words('send|send now|submit|^dispatch$|^despatch$|отправить|отослать|послать|отправка|направить|выслать');
/** Sends only where it belongs to a reply box: elsewhere it opens one. */
export const replies = words(
  'reply|respond|answer|post|publish|comment|(?:e-?mail|message) (?:the )?(?:customer|client)|add comment|add reply|добавить комментарий|добавить ответ|оставить комментарий|ответить|опубликовать|ответ|комментировать|прокомментировать',
);
/** An answer with what becomes of the ticket, in the menu at a Send: `Reply and resolve`, «Ответить и закрыть». */
export const repliesAnd = words('(?:reply|respond|answer|comment|ответить|комментировать) (?:and|&|\\+|и) \\p{L}+');
/** Sends in some tools, saves in others: where its maker calls it so, or where nothing else in the page sends. */
export const mayMean = words('update|done|finish|обновить|готово|завершить|сохранить и отправить');
/** Keeps what was written and lets the other side know: `Save & notify`, «Сохранить и уведомить клиента». */
export const notifies =
  /^(?:(?:save|update|post|сохранить|записать|обновить)\s?(?:and|&|\+|и)\s?)?(?:notify|уведомить)(?!\s(?:me|меня))(?!\p{L})/iu;
/** Passes a letter on. */
export const forwards = /^(?:forward|переслать)$/iu;
/** `Finish the chat`, «Завершить диалог»: says nothing more to the customer. */
export const endsTalk =
  /^(?:finish|end|close|завершить|закончить|закрыть)\s(?:(?:the|this|этот)\s)?(?:chat|conversation|dialogue?|call|session|чат|диалог|разговор|беседу|консультацию|звонок|сессию)(?!\p{L})/iu;
/** Keeps what was written; in some tools that is how an answer goes out. */
export const keeps =
  /^(?:save|save (?:and|&) close|сохранить и закрыть|save changes|add|ok|apply|accept|сохранить|сохранить изменения|добавить|ок|принять|применить|записать(?: и закрыть)?)$/iu;
/** Beside a word for sending, makes it something else. */
export const sendsNot = words(
  'later|files?|photos?|images?|pictures?|фото|картинку|insert|predefined|pop-?up|поп-?ап|вставить|schedule[d]?|draft|drafts|cancel|discard|attach|template|templates|macro|preview|test|options|more|feedback|invite|code|clear|undo|delete|forward|note|' +
    'search|settings|save|позже|поручение|задачу|запланировать|отложить|черновик|черновики|отмена|отменить|не отправлять|прикрепить|вложить|шаблон|шаблоны|предпросмотр|просмотр|' +
    'параметры|настройки|согласование|код|коллеге|на проверку|to (?:a )?colleague|for review|файл|отзыв|приглашение|очистить|стереть|удалить|переслать|найти|поиск|сохранить|заметка|заметку|время отправки|себе',
);
/** `Send the transcript`, «Отправить анкету»: goes out, but was not written here. */
export const sendsOther =
  /(?<!\p{L})(?:send|отправить|выслать) (?:(?:the|an?|chat) )*(?:transcript|survey|invoice|payment|location|анкету|опрос|сч[её]т|ссылку|расшифровку|историю)/iu;
/** The reply goes out at a time that is chosen: `Send later`, «Запланировать отправку», `Delayed delivery`. */
export const sendsLater = words(
  '(?:send|отправ\\p{L}+) (?:\\p{L}+ )?(?:later|позже|позднее|по расписанию)|(?:schedul\\p{L}+|delay(?:ed)?|запланир\\p{L}+|отлож\\p{L}+) (?:(?:the|this|a|and|и|&) )*(?:send\\p{L}*|deliver\\p{L}*|отправ\\p{L}+)|(?:schedule|запланировать) (?:message|e-?mail|reply|письмо|сообщение|ответ|на потом)',
);
/** How the place is headed where that time is chosen. */
export const whenSent =
  /^(?:(?:choose|pick|select|set|выберите|укажите),? )?(?:when .{0,40}(?:sen[dt]|deliver)|deliver\p{L}* (?:on|at|date|time)|(?:когда|(?:дату и )?время) .{0,20}отправ)/iu;
/** What stands there, too, and sends nothing. */
export const notLater = /snooze|remind|follow|cancel|undo|edit|view|show|напомн|отмен|измен|показ/iu;
/** What takes the time that was chosen. */
export const chooses =
  /^\P{L}*(?:schedule|set|save|ok|apply|done|confirm|запланировать|отложить|установить|сохранить|применить|готово|подтвердить|ок|send|отправить)\P{L}*$/iu;
export const dayWord = words(
  '\\p{L}*day|tonight|tomorrow|morning|evening|next week|in (?:an|\\d+) \\p{L}+|сегодня|завтра|утром|вечером|через \\P{L}*\\p{L}+|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье',
);
export const sendIcon = names('send|submit|paper[- ]?plane|plane|otpravit|otpr');
/** Arrows and planes that a control shows in the place of a word. */
export const sendGlyph = /^[➢➣➤➔➜➡→↑⬆▶►✈🛩🛫🚀📤📨⏎↵⤴⮕]\ufe0f?$/u;
/** The keys that send, told for a control's only words: `Ctrl + Enter`. */
export const sendKeys = /^\P{L}*(?:(?:ctrl|cmd|control|command)\s?[+-]\s?)?(?:enter|return)\P{L}*$/iu;
/** Outlines of the usual paper planes: Material, Feather, Font Awesome, Bootstrap. */
export const sendOutline =
  /^M\s*(?:2\.01,?\s*21\s*L?\s*23,?\s*12|22\s*2\s*L?\s*11\s*13|22\s*2l-7\s*20|476\s*3\.2|498\.1\s*5\.6|15\.854|15\.964|3\.4\s*20\.4|6\s*12\s*3\.269|2\s*21l21-9)/i;

export const notForReplies = words(
  'search|find|filter|login|password|name|first name|last name|название|имя|фамилия|e-?mail|(?<=(?:^|\\| ))to|to(?= *(?:\\||$))|to-?do|reminder|напоминание|cc|bcc|recipient|recipients|subject|title|tag|tags|url|link|signature|reason|commit|commit message|' +
    'поиск|найти|фильтр|логин|пароль|кому|копия|скрытая копия|получатель|получатели|тема|заголовок|метка|метки|теги|ссылка|подпись|причина|причину',
);
export const forReplies = words(
  'reply|reply to|respond|response|answer|message|message body|email body|body|write|comment|composer|ответ|ответить|ответ клиенту|сообщение|текст|текст ответа|письмо|напишите|otvet|tekst|soobshenie|text|content',
);
export const internal = words(
  'internal|internal note|private|private note|note|notes|staff only|not visible|(?:служебн|внутренн|приватн|скрыт)\\p{L}{2,3}(?: комментари[йи])?|заметк[аиу]|примечани[ея]|частное|личное|team (?:members )?only|not (?:seen|shown|visible|sent|disclosed|shared|copied) (?:by|to|with) (?!me)\\p{L}+|added a note|internal comment|(?:для|только|у?вид[яи]т) сотрудник\\p{L}+|work notes?|visible to (?:your |the )?team|(?:у?вид[яи]т|видн[аоы]|доступн[аоы]) только|не увид[яи]т|не вид(?:[яи]т|н[аоы]|ен)|[оп](?:т|о)метка|для команды|для коллег|(?:for|to|with) (?:the |your |my )?(?:team(?:mates)?|colleagues)|(?:just|only) (?:my|our|the|your) team|^(?:team|colleagues|команде|коллегам)$|(?:написать|сообщить) (?:команде|коллегам)|whisper(?:ed)?|ш[её]пот(?:ом)?|for colleagues|не отправляется',
);
/** Says that the customer gets what is written. */
export const toCustomer = words(
  'public|public reply|reply|reply to \\p{L}+|to customer|customer|ответ|ответить|публичный|публичное|общедоступный|клиент|клиенту|инициатор|инициатору|заявитель|заявителю|пользователю|чат|chat|email|e-mail',
);
export const noteVerb =
  /^(?:add|create|post|save|leave|submit|log|write|publish|stick|добав|опублик|сохран|созда|остав|запис|внес|занес|зафикс|отправ)/iu;
/** The button of a note: `Add note`, «Опубликовать заметку». */
export const isNoteWord = (said: string): boolean => noteVerb.test(said) && /(?:note|заметку|примечание)(?!\p{L})/iu.test(said);
/** What writes for colleagues from a box that has an answer's Send, too: `Log for office only`, «Записать только для своих». */
export const keepsInside = (said: string): boolean => noteVerb.test(said) && /(?<!\p{L})only$|(?<!\p{L})только для(?!\p{L})/iu.test(said);
const toTeam = /^(?:написать|сообщить|message|tell)\s(?:команде|коллегам|(?:the )?team|colleagues)(?!\p{L})/iu;
/** What keeps a note where the box is one: `Save`, `Log it`, «Записать пометку». */
export const savesNote = (said: string): boolean =>
  keeps.test(said) ||
  toTeam.test(said) ||
  (noteVerb.test(said) &&
    /note|comment|memo|remark| it$| to (?:the )?(?:file|case|record|log|history|timeline)$|замет|коммент|примеч|помет|отмет|запись| в (?:дело|карточку|журнал|историю|ленту)$/iu.test(
      said,
    ));
/** What is written there is for something else than this customer, or this ticket. */
export const otherAims = words(
  'tasks?|developers?|feedback|forward|(?:the|another) department|team room|the team|idea|bug|survey|задач[аиу]|поручени[ея]|соисполнител\\p{L}+|разработчик\\p{L}*|отправить отзыв|оставить отзыв|переслать|перенаправить|в отдел|другому отделу|предложение по улучшению',
);
/** Names of one's own side in classes and data attributes, and of the customer's. */
export const ourSide = names(
  'out|outgoing|outbound|agent|operator|staff|support|mine|my|me|self|own|admin|nash|op|sent|right|employee|moderator|current[- ]*user',
);
export const theirSide = names(
  'in|incoming|inbound|opponent|client|customer|end[- ]?user|user|requester|requestor|visitor|guest|klient|received|left|contact|author',
);
export const ourNames = words(
  'you|me|i|вы|я|agent|operator|support|support team|staff|member|moderator|administrator|оператор|агент|служба поддержки|поддержка|сотрудник|администратор|модератор|продавец',
);

/** What a tool says of a letter that it has put into another language, to the end of the line. */
export const translated =
  /(?:^|\s)(?:(?:(?:сообщение|письмо|текст)\s)?переведен[оа]|(?:машинный|автоматический) перевод|(?:auto(?:matically)?[ -])?translated|(?:показать|посмотреть|see|show|view) (?:the )?(?:оригинал|перевод|original|translation))(?!\p{L}).{0,60}$/iu;
/** How a reader is spoken to. */
export const toReader = /(?<!\p{L})(?:вы|вам|вас|вами|ваш\p{L}*|you|your|yours)(?!\p{L})/iu;
/** How tools call the one who reads. */
export const oneself = /^(?:me|myself|you|us|мне|меня|мы|нам|вам|вы|я)$/iu;

const label = (alternatives: string) => new RegExp(`^(?:${alternatives})$`, 'iu');
/** Labels before a value. */
export const labels = {
  customer: label(
    'name|full name|reader|читатель|resident|patient|student|passenger|subscriber|tenant|buyer|applicant|claimant|caller|житель|пациент|студент|пассажир|жилец|арендатор|слушатель|родитель|фамилия,? имя(?:,| и)? отчество|requester|requestor|requesters?|customer|customer name|client|contact|contact name|reporter|reported by|sender|from|submitter|' +
      'заявитель|клиент|инициатор(?: запроса| заявки| обращения)?|от|от кого|отправитель|автор|автор обращения|автор заявки|контакт|контактное лицо|покупатель|заказчик|абонент|гражданин|пользователь|(?:фио|имя|ф\\.\\s?и\\.\\s?о\\.)(?: (?:заявителя|клиента|покупателя|абонента|автора))?',
  ),
  address: label(
    'e-?mail|email address|contact e-?mail|customer e-?mail|mail|via e-?mail|почта|эл\\. почта|электронная почта|e-?mail клиента|адрес(?: эл\\.| электронной)? почты',
  ),
  recipient: label('to|кому|recipients?|получател[ьи]'),
  operator: label(
    'assignee|assigned to|identity|owner|employee responsible|case owner|agent|operator|logged in as|signed in as|responsible|handler|account|' +
      '(?:ответственный )?исполнитель|ответственный|сотрудник|оператор|вы вошли как|вошли как|назначен|куратор|менеджер|обрабатывает',
  ),
  subject: label(
    'subject|title|topic|summary|short description|кратк(?:ое|ая) (?:описание|содержание|суть)|тема|тема письма|тема обращения|тематика|предмет|заголовок',
  ),
  number: label(
    '(?:ticket|case|request|conversation|issue|reference)?\\s*(?:number|no\\.?|id|#|ref(?:erence)?\\.?)|(?:входящий|исходящий|регистрационный)?\\s*(?:№|номер)(?:\\s(?:обращения|заявки|тикета|запроса))?',
  ),
  text: label(
    'description|message|body|text|описание|сообщение|текст|содержание|суть|вопрос|(?:текст|содержание|суть|описание) (?:обращения|заявки|запроса|письма|вопроса|жалобы|проблемы|сообщения|отзыва)|' +
      '(?:message|request|problem|issue|case|complaint|enquiry|inquiry|letter) (?:text|details|description|body)|your message|(?:customer|client)(?:.s)? (?:message|comments?)|details of (?:the )?(?:request|problem|issue)',
  ),
  date: label(
    'date|created|created at|create date|last message|last response|updated|received|opened|sent|due|due date|(?:дата|срок|время)(?: \\p{L}+)?|создан[ао]?|создано|поступило|получено|обновлен[ао]?|изменен[ао]?|срок|отправлено',
  ),
} as const;
