export { britishAddresses } from './british';
export { europeanAddresses } from './european';
export { englishAddresses } from './english';
export { indianAddresses } from './indian';
export { longest } from './longest';
export { russianAddresses } from './russian';
export { saidAddresses } from './said';
export { whole } from './whole';
