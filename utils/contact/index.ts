export { type Contact, type ContactEdit, editKey, type SpareReason, type Spared } from './contact';
export { rowsOf, sheetDelimiter, writeCsv, writeXlsx } from './export';
export {
  type ContactField,
  type ContactForm,
  defaultForm,
  faultsOfForm,
  type FieldFault,
  type FieldValues,
  fillForm,
  labelOf,
  shownFields,
  shownValue,
} from './form';
export {
  afterFailure,
  afterRefusal,
  type Endpoint,
  type EndpointEdit,
  endpointFault,
  isDue,
  judge,
  type Queued,
  queued,
  requestFor,
  revived,
  unknownName,
} from './push';
export { type ContactIndex, indexContacts, searchContacts } from './search';
