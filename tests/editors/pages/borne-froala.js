import { borne } from './parts/borne.js';

borne({ class: 'fr-element fr-view' });
