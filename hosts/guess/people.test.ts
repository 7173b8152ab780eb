import { expect, test } from 'vitest';
import { guessTicket } from './ticket';

test.each([
  ['Assigned To', '— Unassigned —', ''],
  ['Исполнитель', 'Не назначен', ''],
  ['Assigned To', 'Nora Field', 'Nora Field'],
])('who has the ticket: «%s: %s» is %j', (label, value, name) => {
  document.body.innerHTML = `<h1>Ticket #204417</h1><table><tr><th>From:</th><td>Ravi Shah</td></tr><tr><th>${label}:</th><td>${value}</td></tr></table>
<p>Hello, my invoice for May is missing. Could you send it once more?</p><form><textarea aria-label="Reply"></textarea><button>Post reply</button></form>`;
  expect(guessTicket(document).operator.name).toBe(name);
});
