export { defineHost, type Host, type SendControl } from './host';
