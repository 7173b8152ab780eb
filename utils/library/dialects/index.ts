import { briskine } from './briskine';
import { chatwoot } from './chatwoot';
import { bare, front, gorgias, intercom } from './curly';
import type { Dialect } from './dialect';
import { freescout } from './freescout';
import { freshdesk, zendesk } from './liquid';
import { libredesk } from './libredesk';
import { loose } from './loose';
import { osticket } from './osticket';
import { prokeys } from './prokeys';
import { quicktext } from './quicktext';
import { textBlaze } from './text-blaze';
import { zammad } from './zammad';

export { type Dialect, quoted, type Writer } from './dialect';

export const dialects = {
  briskine,
  chatwoot,
  freescout,
  freshdesk,
  front,
  gorgias,
  intercom,
  libredesk,
  osticket,
  prokeys,
  quicktext,
  textBlaze,
  zammad,
  zendesk,
} as const;

/** Nothing but words. */
export const noDialect: Dialect = { names: {}, sign: /(?!)/, translate: (text) => text };

/** The dialect that a text of unknown origin is written in: the first one whose signs it shows. */
export function dialectOf(text: string): Dialect {
  const order = [
    dialects.zammad,
    dialects.freescout,
    dialects.osticket,
    dialects.quicktext,
    dialects.prokeys,
    dialects.briskine,
    dialects.libredesk,
    dialects.zendesk,
    dialects.textBlaze,
    bare,
    loose,
  ];
  return order.find(({ sign }) => sign.test(text)) ?? noDialect;
}
