import { customerOf, greetedIn, politeName } from '../features/greeting';
import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'greet.name-missing',
  severity: 'hint',
  check: (draft) => {
    const { context, form, text } = draft;
    const customer = customerOf(draft);
    const greeted = greetedIn(draft);
    if (!customer || context.channel === 'chat' || context.isFirstReply === false || !greeted || greeted.name !== '') return [];
    const line = text.slice(form.opening.start, form.opening.end);
    if (!/^[\s*_]*(?:здравствуйте|добр[a-zа-яё]+ [a-zа-яё]+|hello|hi|good [a-zа-яё]+)\s*[!.,]?\s*$/iu.test(line)) return [];
    const name = politeName(draft, customer);
    return [
      at(
        form.opening.start,
        form.opening.start + line.trimEnd().length,
        `Можно обратиться по имени: ${name}`,
        `The name is known: ${name}`,
      ),
    ];
  },
  bad: [
    { text: 'Здравствуйте!\n\nЗаказ отправлен.', context: { customerName: 'Анна Сергеевна' } },
    { text: 'Добрый день!\n\nЗаказ отправлен.', context: { customerName: 'Олег' } },
    { text: 'Hello,\n\nIt has shipped.', context: { customerName: 'Jane Reed' } },
  ],
  good: [
    { text: 'Здравствуйте, Анна!', context: { customerName: 'Анна Сергеевна' } },
    { text: 'Здравствуйте!', context: { customerName: 'ООО «Ромашка»' } },
    { text: 'Здравствуйте!', context: { customerName: 'kotik_83' } },
  ],
});
