import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSources } from '.';
import { type CodePage, codePages } from './code-pages';
import { decode } from './decode';

const bytesIn = (page: CodePage, text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x80) return code;
    const at = codePages[page].indexOf(sign);
    if (at < 0) throw new Error(`${page} has no ${sign}`);
    return at + 0x80;
  });
const pages = ['windows-1251', 'koi8-u', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'] as const;

it.each(Object.keys(codePages) as CodePage[])('%s is what the Encoding Standard says it is', (page) => {
  const all = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  expect(codePages[page]).toBe(new TextDecoder(page).decode(all));
});

describe.each(pages)('%s', (page) => {
  it.each([
    'name;text\nВозврат;Здравствуйте, OK',
    'Сроки доставки;Доставим за три дня. Ёжик, Объезд, Щука.',
    'ЗАГОЛОВОК;ТЕКСТ\nСРОКИ;ДОСТАВИМ ЗА ТРИ ДНЯ, ПОДЪЕЗД 5',
    'Оплата',
    'id,title,body\n1,Чек,"<p>Чек придёт на почту.</p>"\n2,Адрес,"Мы на Невском, 5"',
    '<?xml version="1.0"?><quicktext version="2"><text><name><![CDATA[Гарантия]]></name><body>Починим за счёт магазина</body></text></quicktext>',
    'Shipping to Россия; we ship to Казахстан as well, see FAQ',
  ])('%s', (text) => expect(decode(bytesIn(page, text)).text).toBe(text));
});

it.each(['id;Да', 'Доставим за «три» дня — № 5, 20 °C…', 'Здрастуйте, повернення грошей і обмін: її номер є в листі'])(
  'windows-1251: %s',
  (text) => {
    expect(decode(bytesIn('windows-1251', text))).toEqual({ text, encoding: 'windows-1251' });
  },
);

it.each(['name;text\nRückruf;Wir rufen zurück, Frau Müller', 'Réponse;Bonjour à tous, café créé', 'price;5 €', 'it’s “quoted” – so'])(
  'windows-1252: %s',
  (text) => expect(decode(bytesIn('windows-1252', text)).text).toBe(text),
);

it('UTF-8 keeps its own replacement signs, and what is whole around a letter cut in two', () => {
  const own = 'Имя;Текст\nСроки;Здесь был знак \uFFFD';
  expect(decode(strToU8(own))).toEqual({ text: own, encoding: 'utf-8' });
  const cut = strToU8('Название;Текст\nСроки;Доставим за три дня');
  expect(decode(cut.subarray(0, -1))).toEqual({ text: 'Название;Текст\nСроки;Доставим за три дн\uFFFD', encoding: 'utf-8' });
});

it('a file of a tool in KOI8-R opens as its words', () => {
  const { files } = openSources([{ path: 'a.csv', bytes: bytesIn('koi8-u', 'Название;Текст\nСроки;Три дня\n') }]);
  expect(files[0]?.text).toBe('Название;Текст\nСроки;Три дня\n');
});
