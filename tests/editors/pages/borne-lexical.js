import { borne } from './parts/borne.js';

borne({ 'data-lexical-editor': 'true' });
