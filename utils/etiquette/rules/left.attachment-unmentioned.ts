import { attachmentIn } from '../features/attachment';
import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'left.attachment-unmentioned',
  severity: 'hint',
  check: ({ context, paragraphs, shadow }) => {
    if (!context.attachments || context.channel === 'chat') return [];
    const mentioned = /вложен|прикреп|прилож|прилаг|прикладыва|файл|скан|фото|скриншот|pdf|attach|enclos|file|photo|screenshot/iu.test(
      shadow,
    );
    return mentioned || paragraphs.some(({ paragraph }) => attachmentIn(paragraph).length > 0)
      ? []
      : [ofReply('Файл приложен, но в письме о нём не сказано', 'A file is attached and not mentioned')];
  },
  bad: [
    { text: 'Здравствуйте! Справка готова.', context: { attachments: 1 } },
    { text: 'Высылаю ответ на ваш вопрос.', context: { attachments: 2 } },
    { text: 'Your statement is ready.', context: { attachments: 1 } },
  ],
  good: [
    { text: 'Справка во вложении.', context: { attachments: 1 } },
    { text: 'Справка готова.', context: { attachments: 0 } },
    { text: 'Your statement is attached.', context: { attachments: 1 } },
  ],
});
