/** Written | kind | given name | patronymic | surname. */
export const written = `
Иванов Иван Иванович|person|Иван|Иванович|Иванов
Иван Иванович Иванов|person|Иван|Иванович|Иванов
Иван Иванович|person|Иван|Иванович|
Иван Иванов|person|Иван||Иванов
Иванов Иван|person|Иван||Иванов
Иван|person|Иван||
Иванов И. И.|person|||Иванов
Иванов И.И.|person|||Иванов
И. И. Иванов|person|||Иванов
ИВАНОВ ИВАН|person|Иван||Иванов
анна-мария ковальская|person|Анна-Мария||Ковальская
Ковальская, Анна|person|Анна||Ковальская
"Анна Ковальская" <a@b.ru>|person|Анна||Ковальская
Анна Ковальская (Тверь)|person|Анна||Ковальская
г-жа Ковальская|person|||Ковальская
Ковальская|person|||Ковальская
Алиев Гасан Мамед оглы|person|Гасан|Мамед оглы|Алиев
Ольга Н.|person|Ольга||
Людвиг ван Бетховен|person|Людвиг||ван Бетховен
John Smith|person|John||Smith
Mary-Jane Watson|person|Mary-Jane||Watson
Smith, John|person|John||Smith
Vincent van Gogh|person|Vincent||van Gogh
Sergey V. Kuznetsov|person|Sergey||Kuznetsov
Anna Sergeevna Ivanova|person|Anna|Sergeevna|Ivanova
SMIRNOVA OLGA|person|Olga||Smirnova
Priya Nair|person|Priya||Nair
Dr. Helen Brown|person|Helen||Brown
ООО «Ромашка»|company|||
ИП Иванов И. И.|company|||
Банк «Восход»|company|||
Магазин у дома|company|||
Отдел закупок|company|||
Бухгалтерия|company|||
ГБОУ Школа № 15|company|||
АО Ромашка|company|||
Acme Ltd|company|||
Acme, Inc.|company|||
Support Team|company|||
shop.example.ru|company|||
ivan@example.ru|email|||
<ivan@example.ru>|email|||
kotik_83|nick|||
Sveta1990|nick|||
~*Солнышко*~|nick|||
user 12345|nick|||
😀|nick|||
xXx|nick|||
Мамочка двоих замечательных детей из Твери|nick|||
Кристалл|nick|||
|empty|||
   |empty|||
Соколов Илья Петрович|person|Илья|Петрович|Соколов
Соколов Илья|person|Илья||Соколов
Роман Павлов|person|Роман||Павлов
Павлов Роман|person|Роман||Павлов
Абрамов Абрам|person|Абрам||Абрамов
Мартин Лютер Кинг|person|Мартин||Кинг
Салтыков-Щедрин Михаил Евграфович|person|Михаил|Евграфович|Салтыков-Щедрин
О'Коннор Шон|person|Шон||О'Коннор
МакДональд Рональд|person|Рональд||МакДональд
Нгуен Ван Хай|person|Ван Хай||Нгуен
Ким Чен Ир|person|Чен Ир||Ким
Акулина Ефимовна|person|Акулина|Ефимовна|
Весна Петрович|person|Весна||Петрович
`;
