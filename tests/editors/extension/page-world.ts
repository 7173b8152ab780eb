import { answerInPage } from '@/hosts/main-world';

answerInPage(window);
