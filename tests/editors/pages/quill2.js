import Quill from 'quill2';
import { quillPage } from './parts/quill.js';

quillPage(Quill);
