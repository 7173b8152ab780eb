import { stored } from '../kept/stored';

/** Typed shortcuts and the template each one stands for: a copy for the desk, which reads no database. */
export const shortcuts = stored<Readonly<Record<string, string>>>('shortcuts', {});
