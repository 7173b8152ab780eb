export { britishAddresses } from './british';
export { europeanAddresses } from './european';
export { englishAddresses } from './english';
export { russianAddresses } from './russian';
