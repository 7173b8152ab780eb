import { borne } from './parts/borne.js';

borne({ class: 'ck ck-content ck-editor__editable' });
