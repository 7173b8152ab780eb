import Quill from 'quill1';
import { quillPage } from './parts/quill.js';

quillPage(Quill);
