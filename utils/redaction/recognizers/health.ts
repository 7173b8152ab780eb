import { aboutPeople } from '../hints';
import { defineRecognizer } from '../recognizer';

const stems =
  /^(?:диабет|астм[аыуео]|гипертон|эпилепси|беременн|инвалидност|онкологи|лейкоз|лейкеми|вич$|спид(?:а|ом)?$|гепатит|туберкулез|шизофрени|депресси[яиюей]|аутизм|дцп$|инсульт|инфаркт|аллерги|псориаз|целиаки|гемодиализ|химиотерапи|алкоголизм|наркомани|деменци|альцгеймер|паркинсон|склероз|артрит|мигрен|анорекси|булими|гастрит|язв[аыуе]|грыж|тромбоз|гемофили|бесплоди|аритми|тахикарди|стенокарди|тугоух|глаукома|глаукому|катаракта|катаракту|клаустрофоб|агорафоб|пневмони|бронхит|панкреатит|холецистит|пиелонефрит|дерматит|экзем[аыуе]|подагр|ревматизм|волчанк[аиуе]|сколиоз|остеохондроз|гипотиреоз|опухол|выкидыш|diabet|asthma|epilep|pregnan|disabled$|disabilit|cancer$|leukemia|hiv$|aids$|hepatitis|tuberculosis|schizophren|depress|autis|stroke$|chemotherap|dialysis|dementia|alzheimer|parkinson|allerg|arthritis|bipolar|migraine|infertil|arrhythmi|fibrillation|hypertension|an(?:a)?emia|angina$|pneumonia|bronchitis|glaucoma|eczema|psoriasis|colitis|pancreatitis|dermatitis|gout$|lupus$|c(?:o)?eliac|adhd$|ptsd$|dyslexi|fibromyalgia|neuropathy|(?:claustro|agora)phobi|miscarriage|tumou?rs?$)/;

/** Art. 10 of 152-ФЗ, state of health: a hint, for the operator to judge. */
export default defineRecognizer({
  type: 'HEALTH',
  hint: true,
  find: (reading) => aboutPeople(reading, stems, /^(?:вич-инфицирован|онкобольн|беременна$)/),
  found: [
    ['У меня сахарный диабет 2 типа, прошу учесть', 'сахарный диабет 2 типа'],
    ['У мужа бронхиальная астма', 'бронхиальная астма'],
    ['у неё инвалидность второй группы.', 'инвалидность второй группы'],
    ['Я беременна, тяжёлое не поднимаю', 'беременна'],
    ['My son has epilepsy and cannot wait', 'epilepsy'],
    ['I asked for the window seat because of my claustrophobia', 'claustrophobia'],
    ['у неё тугоухость 3 степени, а вы звоните', 'тугоухость 3 степени'],
  ],
  ignored: ['Глюкометр для диабетиков пришёл без полосок', 'Книга про аутизм', 'Скидка на антиаллергенные подушки', 'Clinic opens at 9'],
});
