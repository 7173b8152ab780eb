export { englishAddresses } from './english';
export { russianAddresses } from './russian';
