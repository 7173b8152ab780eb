import { panelRu } from './panel/ru';
import { paletteRu } from './palette/ru';
import { gateRu } from './gate/ru';
import { optionsRu } from './options/ru';
import { welcomeRu } from './welcome/ru';
import { deskRu } from './desk/ru';
import { letterRu } from './letter/ru';
import { mannersRu } from './manners/ru';
import { studioRu } from './studio/ru';

/** Every word of the interface in Russian; the English object has the same shape by its type. */
export const ru = {
  name: 'Отклик',
  common: {
    cancel: 'Отмена',
    close: 'Закрыть',
    save: 'Сохранить',
    saved: 'Сохранено',
    remove: 'Удалить',
    copy: 'Копировать',
    copied: 'Скопировано',
    retry: 'Повторить',
    loading: 'Загрузка…',
    settings: 'Настройки',
    optional: 'необязательно',
    failed: 'Не получилось',
    unread: 'Не получилось прочитать. Сохранённое цело.',
  },
  desk: deskRu,
  studio: studioRu,
  manners: mannersRu,
  letter: letterRu,
  ...panelRu,
  ...paletteRu,
  ...gateRu,
  ...optionsRu,
  ...welcomeRu,
};
