import { tinymcePage } from './parts/tinymce.js';

tinymcePage(5);
