import { words } from './words';

/** What a question that waits for an answer asks after; one without is thrown back. */
export const matter = words(
  String.raw`как\p{L}*|когда|где|куда|сколько|почему|что|кто|чего|ли|можно|можете|могу|собираетесь|будете|верн[ее]те|привез[ее]те|есть|успе\p{L}+|what|when|where|why|how|who|which|can|could|will|would|may|should|going to|have|is there|are there|still`,
);
