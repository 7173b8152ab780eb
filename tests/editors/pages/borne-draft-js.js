import { borne } from './parts/borne.js';

borne({ class: 'public-DraftEditor-content' });
