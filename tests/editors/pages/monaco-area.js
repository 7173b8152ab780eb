import { monacoPage } from './parts/monaco.js';

monacoPage(false);
