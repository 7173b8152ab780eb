/** A count as it is written: «20 348», "20,348". */
export const inRussian = (count: number): string => count.toLocaleString('ru-RU');
export const inEnglish = (count: number): string => count.toLocaleString('en-GB');
