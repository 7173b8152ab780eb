import { inLetters } from '../../names';
import { isAffectionate } from '../features/affection';
import { customerOf, greetedIn, politeName } from '../features/greeting';
import { at, instead } from '../found';
import type { Draft } from '../draft/draft';
import { defineRule, type Found } from '../rule';

const russian =
  /^[\s*_]*(?:(?:милочка|дорогуша|голубушка|голубчик|лапочка|солнышко|зайка|красавица|дружище|братан|бро|чувак|дамочка|мамуля|мамочка|папочка|деточка|душенька)(?=[,! ])|приветству(?:ю|ем),? (?:дорог|мил|душ|голуб|солн|зай)[а-яё]+|(?<hi>хей|хэй|эй|алоха|дратути|хеллоу|привет(?:ик|ики|ос|осы|ствуем тебя)?|прив|хай|хелло|хеллоу|здарова|здаров|здорово|салют|здрасьте|здрасте|здравствуй|йоу|ку|хеюшки|доброе утречко|доброго (?:денечка|утречка|вечерочка)|приветули)(?![a-zа-яё])(?! (?:из|от|всем|вашим|вашей)(?![а-яё]))|(?:дорог(?:ой|ая)|мил(?:ый|ая)|любим(?:ый|ая)) (?:вы )?(?:мо[йя] |наш[аи]? )?(?:[a-zа-яё][a-zа-яё]+|человек|клиент[a-zа-яё]*|друг|подруга|покупател[a-zа-яё]*|гост[a-zа-яё]+|абонент[a-zа-яё]*|пользовател[a-zа-яё]*|девушк[a-zа-яё]+|сосед[a-zа-яё]*)|(?:девушка|женщина|мужчина|молодой человек|дружище|друг мой|подруга|парень|голубчик|душенька|солнышко|зайка|дорогуша|милочка|уважаемый)(?=[,!]))/iu;
const customers = /(?:человек|клиент|друг|подруг|покупател|гост|абонент|пользовател|девушк|сосед)[а-яё]*$/iu;
/** An endearment or a «хай» that stands behind the name. */
const behind =
  /^.{2,40}?(?:,\s?|(?<!(?:^|mr|mrs|ms|miss|dr|dear)\.?) )(?<said>солнце|солнышко|золотце|золотко|зайка|зая|рыбка|лапочка|лапуля|красавица|красавчик|дружище|братан|бро|дорогуша|милочка|голубушка|голубчик|дорогая моя|дорогой мой|хеллоу|хелло|хай|здарова|здаров|приветик|приветики|приветос|салют|даров|mate|pal|buddy|dude|love|hun|honey|babe|bro|my friend|my man|chum|boss|chief)(?=[,!.]|$)/iu;
const mates =
  "guys|there,? (?:girl|guys|lovely|mate|folks|buddy)|dudes?|buddy|mate|folks|y'all|man|girl|girls|ladies|bro|hun|hon|honey|babe|sweetie|sweetheart|love|lovely|darling|gang|peeps|pal|champ|boss|chief|gorgeous|fam|superstar|stranger|dear|my dear|my friend";
const english = new RegExp(
  String.raw`^[\s*_]*(?:he+y{2,}|hiii+|hello{3,}|heyo|heya|hiya|hullo|howdy|wass?up|sup(?![a-z])|what's up|yo+(?![a-z])|g'day|aloha|ahoy|hola|ciao|oi(?![a-z])|(?:hey|hi|hello|hiya|good morning),? (?:${mates})(?![a-z'])|(?:my dear|dear(?:est)?) (?:friend|[A-Z][a-z]+ darling)|(?:dude|buddy|mate|bro|hun|sweetie|darling|honey|guys|folks)(?=[,!]))`,
  'iu',
);

/** «Машенька» to Мария, where she has not signed so. */
function affection(draft: Draft): readonly Found[] {
  const customer = customerOf(draft);
  const greeted = greetedIn(draft);
  if (!customer || !greeted || !isAffectionate(greeted.name.split(' ')[0] ?? '', inLetters(customer, 'ru').first)) return [];
  const { name, start, end } = greeted;
  if (draft.context.customerMessage?.includes(name) || draft.context.customerName?.includes(name)) return [];
  const right = politeName(draft, customer);
  return [at(start, end, `«${name}» — слишком ласково`, `“${name}” is too affectionate`, instead(start, end, right))];
}

export default defineRule({
  id: 'greet.familiar',
  severity: 'warn',
  check: (draft) => {
    const { context, form, shadow, profile } = draft;
    if (profile.onFirstNames || /(?<![a-zа-яё])(?:привет|хай|hey)/iu.test(context.customerMessage ?? '')) return [];
    const line = shadow.slice(form.opening.start, form.opening.end);
    const late = behind.exec(line)?.groups?.['said'];
    // «Dear Courtney Love» is her name.
    if (late !== undefined && !(context.customerName ?? '').toLowerCase().includes(late.toLowerCase())) {
      const start = form.opening.start + line.toLowerCase().indexOf(late.toLowerCase());
      return [...affection(draft), at(start, start + late.length, `«${late}» — слишком по-свойски`, `“${late}” is too familiar`)];
    }
    const match = russian.exec(line) ?? english.exec(line);
    if (!match) return affection(draft);
    // «Дорогая доставка» is no address.
    if (
      /^\s*(?:дорог(?!уш)|мил(?!очк)|любим)/iu.test(match[0]) &&
      !customers.test(match[0]) &&
      !/ [А-ЯЁA-Z][А-Яа-яЁёA-Za-z]+$/u.test(match[0])
    )
      return [];
    const lead = match[0].length - match[0].trimStart().length;
    const start = form.opening.start + lead;
    const end = form.opening.start + match[0].length;
    const shown = match[0].trim();
    const fix = match.groups?.['hi']
      ? instead(start, end, 'Здравствуйте')
      : /^he+y/iu.test(shown) && !shown.includes(' ')
        ? instead(start, end, 'Hello')
        : undefined;
    return [at(start, end, `«${shown}» — слишком по-свойски`, `“${shown}” is too familiar`, fix)];
  },
  bad: [
    { text: 'Эдичка, здравствуйте!', context: { customerName: 'Эдуард' } },
    { text: 'Марианна, солнце, добрый вечер!' },
    { text: 'Здравствуйте, Машенька!', context: { customerName: 'Мария' } },
    { text: 'Аннушка Михайловна, моё почтение!', context: { customerName: 'Анна Михайловна' } },
    { text: 'Катюша, добрый день!', context: { customerName: 'Екатерина Львовна' } },
    { text: 'Дорогуша, здравствуйте!' },
    { text: 'Приветик, Настя!' },
    { text: 'Приветствуем, дорогуша Нонна Викторовна!' },
    { text: 'Дорогая Анна!' },
    { text: 'Девушка, ваш заказ готов.' },
    { text: 'Heyyy Lucy' },
    { text: 'Hello Colin, mate,' },
    { text: 'Hey guys, your order is ready.' },
  ],
  good: [
    { text: 'Здравствуйте, Настя!' },
    { text: 'Привет!', context: { customerMessage: 'Привет! Где заказ?' } },
    { text: 'Дорогие друзья!' },
    { text: 'Hi Lucy,' },
    { text: 'Здорово, что вы написали.', profile: { onFirstNames: true } },
  ],
});
