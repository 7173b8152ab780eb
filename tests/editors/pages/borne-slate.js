import { borne } from './parts/borne.js';

borne({ 'data-slate-editor': 'true' });
