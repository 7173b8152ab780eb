import type { Line, LineKind } from './lines';

const signs: readonly RegExp[] = [
  /конфиденциальн|confidential|privileged/iu,
  /предназначен\p{L}* (?:исключительно |только )?(?:для|указанн|адресат|получател)|intended (?:solely |only |recipient|for)|for the (?:sole )?use of/iu,
  /адресат|addressee|named recipient|intended recipient/iu,
  /уничтож|удалит[ьеё]|delete|destroy/iu,
  /несанкционирован|запрещен|запрещён|unauthori[sz]ed|prohibited|unlawful/iu,
  /распространен|копирован|раскрыти|disclosure|distribution|disseminat|copying/iu,
  /оферт|не влеч[её]т|обязательств|legally binding|liability|not constitute/iu,
  /по ошибке|ошибочно|не являетесь|in error|by mistake|not the intended/iu,
  /вирус|virus|malware/iu,
  /прежде чем (?:рас)?печатать|берегите (?:природу|лес)|подумайте об экологии|before printing|consider the environment/iu,
  /(?:this|the) (?:e-?mail|message)(?: and any| is| contains| may)|(?:данн|настоящ|эт)\p{L}+ (?:электронн\p{L}+ )?(?:сообщени|письм|электронн)/iu,
];

/** Marks paragraphs of the sender's company that warn about confidentiality, liability and the like: three signs in one paragraph. */
export function markDisclaimers(lines: readonly Line[], kinds: LineKind[]): void {
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
      if ((found >= 3 && !text.includes('?')) || found >= 5 || (found >= 1 && text.length < 140 && (signs[9]?.test(text) ?? false))) {
        for (let line = from; line < at; line += 1) kinds[line] = 'disclaimer';
      }
    }
    from = at + 1;
  }
}
