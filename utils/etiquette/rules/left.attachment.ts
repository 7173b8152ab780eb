import { attachmentIn } from '../features/attachment';
import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'left.attachment',
  severity: 'block',
  check: ({ context, paragraphs }) =>
    context.attachments === 0
      ? paragraphs.flatMap(({ start: from, paragraph }) =>
          attachmentIn(paragraph).map(({ start, end }) =>
            at(from + start, from + end, 'Файл обещан, но не приложен', 'A file is promised, none is attached'),
          ),
        )
      : [],
  bad: [
    { text: 'Please find your contract herewith.', context: { attachments: 0 } },
    { text: 'Отправляю вам бланк заявления файлом.', context: { attachments: 0 } },
    { text: 'The receipt has been attached.', context: { attachments: 0 } },
    { text: 'Инструкция во вложении.', context: { attachments: 0 } },
    { text: 'Прикрепила акт сверки за март.', context: { attachments: 0 } },
    { text: 'Прилагаем копию договора.', context: { attachments: 0 } },
    { text: 'Направляю справку в приложении к письму.', context: { attachments: 0 } },
    { text: 'Please find attached the manual.', context: { attachments: 0 } },
    { text: "I've attached the invoice.", context: { attachments: 0 } },
    { text: 'The corrected receipt is clipped to this email.', context: { attachments: 0 } },
    { text: 'К письму подцепил смету по ремонту.', context: { attachments: 0 } },
    { text: 'Файл вкладываю сюда же.', context: { attachments: 0 } },
    { text: 'Your statement comes with this email as a PDF.', context: { attachments: 0 } },
    { text: 'I have popped the brochure onto this email.', context: { attachments: 0 } },
    { text: 'Чек в аттаче.', context: { attachments: 0 } },
    { text: 'You will see the label in the attachment.', context: { attachments: 0 } },
    { text: 'Памятка подколота к письму.', context: { attachments: 0 } },
  ],
  good: [
    { text: 'К торту приложим свечи.', context: { attachments: 0 } },
    { text: 'Чертёж был во вложении письма от 2 марта.', context: { attachments: 0 } },
    { text: 'See the plan you enclosed: the pipe runs under the path.', context: { attachments: 0 } },
    { text: 'Документ будет приложен к делу после проверки.', context: { attachments: 0 } },
    { text: 'Инструкция во вложении.', context: { attachments: 1 } },
    { text: 'Прикрепите, пожалуйста, фото чека.', context: { attachments: 0 } },
    { text: 'Спасибо за файл, который вы приложили.', context: { attachments: 0 } },
    { text: 'Оплатить можно в приложении банка. Прилагаем все усилия.', context: { attachments: 0 } },
    { text: 'Инструкция во вложении.' },
    { text: 'Отправляю ваш вопрос юристу. В ответ на это письмо пришлите фото.', context: { attachments: 0 } },
    { text: 'The link is in this email; reply to this message with your number.', context: { attachments: 0 } },
    { text: 'Покупатель приложил видео вскрытия от 20 марта.', context: { attachments: 0 } },
    { text: 'Медсестра подошла сразу и приложила лёд.', context: { attachments: 0 } },
    { text: 'Please attach a photo. The device is attached to your account.', context: { attachments: 0 } },
  ],
});
