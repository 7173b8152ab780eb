import { defineUnlistedScript } from '#imports';
import { openDesk } from './desk';

/**
 * No content script of the framework's: that one posts the extension's address to the page, for its own older copies, and
 * any page could tell by it who has Otklik.
 */
export default defineUnlistedScript(openDesk);
