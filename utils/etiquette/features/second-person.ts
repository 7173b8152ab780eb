// Verbs of the second person singular: «глянь», «продиктуй», «захвати».
import type { Token } from '../../text';
import { isMasked, type Paragraph } from '../draft/paragraph';

const others = new Set(
  `скинь подожди проверь посмотри зайди нажми позвони скажи глянь перезагрузи подскажи открой введи выбери попробуй напиши
  отправь укажи сообщи перезвони забери обратись держи смотри лови приходи приезжай заходи обращайся пиши звони жди заполни
  оплати закажи скачай обнови установи забудь давай переживай волнуйся загляни прочитай почитай перейди зарегистрируйся
  авторизуйся войди выйди приложи прикрепи распечатай подпиши сфотографируй вставь нажимай дождись подойди приди приезжай возьми
  положи убедись удали добавь измени смени уточни свяжись оформи оставь ответь верни купи посоветуй расскажи объясни сделай делай
  помни учти имей набери забронируй спроси передай проверяй включи выключи подключи отключи перезапусти прости извини сохрани запиши
  запишись поставь получи узнай покажи принеси поменяй замени сообщай поделись постарайся беспокойся будь`.split(/\s+/u),
);
/** «Продиктуй», «подкачай»: a command by its ending. */
const command =
  /^(?!(?:май|чай|случай|край|урожай|обычай|сарай|трамвай|рай|лай|попугай|невзначай|поцелуй|буй|китай|шанхай|алтай|дубай|николай|уругвай|гавай|сенсей|прощай|обучай)$)[а-я]{3,}(?:[бвдгзклмнпрстхчшжщ]ай|яй|[иутвксз]уй)(?:ся)?$/u;
/** «Захвати», «подвези»: a verb of everyday with any prefix. */
const everyday =
  /^(?:за|при|от|вы|по|на|пере|под|с|у|об|из|раз|рас|до|про|в)?(?:хвати|неси|вези|веди|пиши|бери|жми|тяни|помни|смотри|звони|ложи|мотай|вяжи|крути|плати|пусти|кажи|ставь|брось|готовь)$/u;

/** A name at the head of a sentence may end alike. */
const isCommand = (text: string, { norm, start }: Token): boolean =>
  command.test(norm) && (/[а-яё]/u.test(text.charAt(start)) || /(?:овуй|ируй|туй|куй)$/u.test(norm));

/** Whether a word gives an order to one who is «ты». */
export const isOrder = (text: string, token: Token): boolean =>
  others.has(token.norm) || everyday.test(token.norm) || isCommand(text, token);

/** How many of the words do. */
export const commands = (paragraph: Paragraph, words: readonly Token[]): number =>
  words.filter((token) => isOrder(paragraph.text, token) && !isMasked(paragraph, token.start, token.end)).length;
