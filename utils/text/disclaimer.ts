import type { Line, LineKind } from './lines';

const signs: readonly RegExp[] = [
  /конфиденциальн|confidential|privileged/iu,
  /предназначен\p{L}* (?:исключительно |только )?(?:для|указанн|адресат|получател)|intended (?:solely |only |recipient|for)|for the (?:sole )?use of/iu,
  /адресат|addressee|named recipient|intended recipient/iu,
  /уничтож|удалит[ьеё]|delete|destroy/iu,
  /несанкционирован|запрещен|запрещён|unauthori[sz]ed|prohibited|unlawful/iu,
  /распространен|копирован|раскрыти|disclosure|distribution|disseminat|copying/iu,
  /мнени\p{L}+ (?:автора|отправителя)|views (?:expressed|or opinions)|opinions expressed|точк\p{L} зрения (?:компании|автора)/iu,
  /внешн\p{L}+ (?:отправител|адрес|источник)|(?:outside|external) (?:of )?(?:the |your |our )?(?:organi[sz]ation|company|sender|source)|external e?-?mail/iu,
  /не (?:открывайте|переходите|нажимайте)|do not (?:click|open)|don.t click|будьте осторожны|be cautious|exercise caution/iu,
  /вложени|attachment|ссылк|links?(?![\p{L}])/iu,
  /оферт|не влеч[её]т|обязательств|legally binding|not constitute/iu,
  /нес[её]т ответственности|не гарантирует|liab(?:le|ility)|accepts? no|no responsibility/iu,
  /коммерческ\p{L}+ тайн|trade secret|персональн\p{L}+ данн\p{L}+ .{0,40}(?:закон|152)|proprietary/iu,
  /registered (?:in|office)|company (?:no|number)|vat (?:no|number|reg)|зарегистрирован\p{L}* (?:в|по адресу)/iu,
  /(?:не )?адресован|to whom it is (?:not )?addressed/iu,
  /передач\p{L}+ данных|интернет|transmitted|transmission|фишинг|phishing/iu,
  /по ошибке|ошибочно|не являетесь|in error|by mistake|not the intended/iu,
  /вирус|virus|malware/iu,
  /(?:this|the) (?:e-?mail|message)(?: and any| is| contains| may)|(?:данн|настоящ|эт)\p{L}+ (?:электронн\p{L}+ )?(?:сообщени|письм|электронн)/iu,
];

const print =
  /прежде чем (?:рас)?печатать|прежде,? чем (?:\p{L}+ ){0,2}распечат|берегите (?:природу|лес)|(?:экологии|окружающей среде)|before printing|consider the environment/iu;
/** Lines that programs put under a letter by themselves. */
const stamp =
  /^\s*(?:проверено (?:антивирусом|на вирусы)|без вирусов|вирусов нет|virus-free|scanned by|this (?:e?-?mail|message) (?:has been|was) (?:scanned|checked))/iu;

/** Marks paragraphs of the sender's company that warn about confidentiality, liability and the like: three signs in one paragraph, two at the end. */
export function markDisclaimers(lines: readonly Line[], kinds: LineKind[]): void {
  const last = lines.findLastIndex((line, at) => line.text.trim() !== '' && kinds[at] === 'own');
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const blank = at === lines.length || lines[at]?.text.trim() === '' || kinds[at] === 'quoted' || kinds[at] === 'forwarded';
    if (!blank) continue;
    if (at > from) {
      const text = lines
        .slice(from, at)
        .map((line) => line.text)
        .join(' ')
        .slice(0, 3000);
      const found = signs.filter((sign) => sign.test(text)).length;
      const closes = from > 0 && at > last;
      const enough = !text.includes('?') && found >= (closes ? 2 : 3);
      if (enough || found >= 5 || (text.length < 140 && (print.test(text) || stamp.test(text)))) {
        for (let line = from; line < at; line += 1) kinds[line] = 'disclaimer';
      }
    }
    from = at + 1;
  }
}
