import { borne } from './parts/borne.js';

borne({}, 'trix-editor');
