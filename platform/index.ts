export { hostFiles } from './host-files';
export { contacts } from './contacts';
export { leftTickets } from './left-tickets';
export { library, type Imported } from './library';
export { partsFor, prefilled, render, today, type Parts } from './render';
export { settings, defaultSettings, type Settings } from './settings';
export { registerDesk, seatDesks, sites, type SiteState } from './sites';
export { shortcuts } from './shortcuts';
export { storageState } from './storage-state';
