import { borne } from './parts/borne.js';

borne({ class: 'mce-content-body' });
