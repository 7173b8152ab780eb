import { borne } from './parts/borne.js';

borne({ class: 'cke_editable' });
