import { asText } from '../lookup';
import { type Call, type Helper, innerFrame } from '../scope';

/** A template, what it is rendered with, and its partials. The right output is what Handlebars itself gives. */
export type Case = readonly [template: string, context?: unknown, partials?: Readonly<Record<string, string>>];

const words = (call: Call): string => call.args.map(String).join(' ');

/** Helpers of the cases, between them every kind of call: plain, block, block parameters, data frames. */
export const caseHelpers: Readonly<Record<string, Helper>> = {
  say: (call) => words(call),
  loud: (call) => String(call.args[0]).toUpperCase(),
  hash: (call) => JSON.stringify(call.hash),
  own: (call) => JSON.stringify(call.context),
  nothing: () => undefined,
  nil: () => null,
  yes: () => true,
  no: () => false,
  zero: () => 0,
  list: (call) => call.args,
  name: () => 'card',
  wrap: (call) => `<${call.fn?.(call.context) ?? 'no block'}>`,
  into: (call) => call.fn?.(call.args[0]) ?? '',
  side: (call) => (call.args[0] === call.args[1] ? call.fn?.(call.context) : call.inverse?.(call.context)),
  twice: (call) => [1, 2].map((at) => call.fn?.(call.context, { blockParams: [at, at * 10] }) ?? '').join(';'),
  let: (call) => call.fn?.(call.context, { data: { ...innerFrame(call.data), ...call.hash } }) ?? '',
  level: (call) => asText(call.data['level'] ?? 'none'),
  count: (call) => String(call.blockParams),
  raw: (call) => call.fn?.(call.context) ?? '',
};
