import { borne } from './parts/borne.js';

borne({ class: 'ql-editor' });
