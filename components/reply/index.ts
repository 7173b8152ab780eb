export { Body } from './Body';
export { FillForm } from './FillForm';
export { noTicket } from './no-ticket';
export { putIn, type Put } from './put-in';
export { Standing } from './Standing';
export { useFilling, type Filling } from './use-filling';
export { needsForm } from './needs-form';
export { useChoices, type Choices } from './use-choices';
export { Preview } from './Preview';
