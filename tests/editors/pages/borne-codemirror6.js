import { borne } from './parts/borne.js';

borne({ class: 'cm-content' });
