import { borne } from './parts/borne.js';

borne({ class: 'ProseMirror' });
