export { covers, originOf, siteName } from './site-address';
