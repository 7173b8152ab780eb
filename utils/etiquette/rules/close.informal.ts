import { at, instead } from '../found';
import { defineRule } from '../rule';

const russian =
  /(?:^[ \t]*|[.!?)] |(?:^[ \t]*|[.!?)] )(?:ну|вс[её]|ну вс[её]|ладно|тогда),? )(с ув\.?(?:аж\.?)?|с уваж\.?(?![a-zа-яё])|чао(?:-какао)?|пока(?:-пока)?|пока пока|покеда|бай(?:-бай)?|бывайте|бывай|до скорого|удачки|целую|обнимаю|ч?мок[иа]?|чмок(?:и|с)|пок(?:асики|ед(?:а|ова)|ули)|чмокули|ц[её]мки|с\/у|всех благ|адьос|ариведерчи|счастливо|до связи|(?:всего, )?на связи|всего(?=,?\s*(?:\n|$))|хорошего денечка|хорошего вечерочка|спокойки|досвидос)(?=[\s,.!)]*(?:$|\n|[,.!]\s*[a-zа-яё]))/iu;
const english =
  /(?:^[ \t]*|[.!?)] )(yours,? etc|(?:thx|tks|tnx|thnx|thanx|thks|ta)(?: (?:n|and|&|\+) (?:kind |best |b)?(?:rgds|regds|rgrds|regards))?|(?:(?:kind(?:est)?|best|warm(?:est)?|b|k) )?(?:rgds|regds|rgrds)|brgds|krgds|br|kr|brs|yrs|atb|xoxo|xo|xx|xxx|bye(?:[- ]bye)?|byee+|ciao|late?r[sz]?(?: (?:gator|alligator))?|catch (?:ya|you)|ciao for now|bye for now|toodle[- ]?oo|so long|tara|cheery-?bye|smell ya|peace|l8r|cya|c ya|see ya(?: later)?|see you around|catch you later|catch ya(?: later)?|talk (?:soon|later)|ttyl|ta|t(?:a|atty)[- ]?(?:ta|ra|bye)|pip[- ]pip|toodles|toodle[- ](?:oo|pip)|cheerio|take it easy|peace(?: out)?|keep it real|stay (?:cool|awesome)|rock on|over and out|hugs(?: and kisses)?|kisses|(?:lots of |much |with )?love|adios|au revoir|hasta la vista|sayonara|namaste|(?:thanks|cheers) (?:mate|bro|dude|a bunch)|your (?:pal|buddy|mate))(?= (?:for now|then|all|folks|everyone|guys)[,.!]|[\s,.!)]*(?:$|\n|[,.!]\s*[a-zа-яё]))/iu;

export default defineRule({
  id: 'close.informal',
  severity: 'warn',
  check: ({ form, shadow, text, profile, lang }) => {
    if (profile.onFirstNames) return [];
    return form.lastLines.flatMap((line) => {
      const match = (lang === 'en' ? english : russian).exec(shadow.slice(line.start, line.end));
      if (!match?.[1]) return [];
      const start = line.start + match.index + match[0].indexOf(match[1]);
      const end = start + match[1].length;
      const shown = text.slice(start, end);
      const clipped = /^(?:с ув|thx|rgds|brgds|br|kr)/iu.test(shown);
      const right = lang === 'en' ? 'Best regards' : 'С уважением';
      return [
        at(
          start,
          end,
          `Вместо «${shown}» — «${right}»`,
          `Instead of “${shown}” — “${right}”`,
          clipped ? instead(start, end, right) : undefined,
        ),
      ];
    });
  },
  bad: [
    { text: 'Всё готово.\n\nЦёмки,\nДиана' },
    { text: 'Done.\n\nLaters,\nZara' },
    { text: 'Готово.\n\nВсего, на связи,\nДаниил' },
    { text: 'Готово.\n\nС ув.,\nПавел Котов' },
    { text: 'Заказ едет.\n\nПока-пока!\nКоманда «Полки»' },
    { text: 'Всё готово.\n\nЧао!' },
    { text: 'It is fixed.\n\nTks n rgds,\nAbe' },
    { text: 'It is fixed.\n\nThx,\nThe Shelf team' },
  ],
  good: [
    { text: 'Готово.\n\nС уважением,\nПавел Котов' },
    { text: 'Пока вы ждёте, посмотрите каталог.' },
    { text: 'It is fixed.\n\nKind regards,\nJohn' },
    { text: 'Love the colour? We have more.' },
  ],
});
