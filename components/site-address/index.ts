export { AddressField } from './AddressField';
export { covers, siteName } from './site-address';
export { useAddress } from './use-address';
