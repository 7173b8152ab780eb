import type { Noise } from './noise.ts';

/** What English letters hold besides their question, as people and their mail programs write it. */
export const englishNoise: Noise = {
  greetings: [
    'Hello,',
    'Hi there!',
    'Dear Sir or Madam,',
    'Good morning',
    'Hey team,',
    'To whom it may concern:',
    'Hi Natalie,',
    'Dear customer care,',
    'Good day to you all,',
    'Evening all,',
  ],
  openings: [
    'My name is Andrew Loxley and I have been with you since 2016 without ever complaining.',
    'This is my first time writing to you.',
    'I hope this reaches the right person.',
    "It's Marina here, we spoke on the phone last week.",
    'I tried the hotline but the music goes on for twenty minutes.',
    "I don't really know whom to ask, so I'm trying here.",
    'Apologies in advance for the long message.',
    'A friend recommended your company to me.',
    "So here's the thing.",
    'I have a small question for you.',
  ],
  courtesies: [
    'Many thanks in advance!',
    'Thanks.',
    'I would be grateful for a quick answer.',
    'Do let me know if you need anything else from me.',
    'Looking forward to hearing from you.',
    'Hope you can sort this out.',
    "I know you're busy, so thank you for your time.",
    'Have a lovely weekend!',
    'Sorry if this is the wrong address.',
    'Any help is appreciated.',
  ],
  signatures: [
    'Kind regards,\nAndrew Loxley\n+44 7700 900123',
    '--\nChristine Powell\nSenior Buyer, Vector Services Ltd\nT: 020 7946 0123 ext. 118\nwww.vector-services.example',
    'Sent from my iPhone',
    'Best,\nTom\n\nGet Outlook for Android',
    '-Olivia',
    'Yours faithfully\nMr P. Somers, Leeds',
    'Cheers, Dan',
    'Ian Bell | Head of Logistics | Northwind Inc.\nM: +1 202 555 0143',
    'M. Young (please ring after six: 07700 900456)',
    'All the best,\nthe Johnsons',
    'Sent via the Mail app on Android',
    'Follow us on LinkedIn · Instagram · X',
  ],
  disclaimers: [
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error please notify the sender and delete it.',
    'The views expressed are those of the author and may not reflect those of the company.',
    'Please consider the environment before printing this email.',
    'Virus-free. www.avast.com',
    'CAUTION: This email originated from outside the organization. Do not click links or open attachments unless you recognize the sender.',
  ],
  quotes: [
    (who, text) => `On Thu, Sep 12, 2024 at 2:32 PM ${who} <support@example.com> wrote:\n\n> ${text.replaceAll('\n', '\n> ')}`,
    (who, text) =>
      `On 12 Sep 2024, at 14:32, ${who} wrote:\n> Hello,\n>\n> ${text.replaceAll('\n', '\n> ')}\n>\n> Kind regards,\n> Support`,
    (who, text) =>
      `-----Original Message-----\nFrom: ${who} [mailto:support@example.com]\nSent: Thursday, September 12, 2024 2:32 PM\nTo: client@example.com\nSubject: RE: Your request\n\n${text}`,
    (who, text) =>
      `________________________________\nFrom: ${who} <support@example.com>\nSent: 12 September 2024 14:32\nTo: client@example.com\nSubject: Your request 88123\n\nHello!\n${text}`,
    (who, text) =>
      `Begin forwarded message:\n\nFrom: ${who} <support@example.com>\nDate: 12 September 2024\nTo: client@example.com\nSubject: Re: question\n\n${text}`,
    (who, text) => `> ${who}:\n> ${text.replaceAll('\n', '\n> ')}`,
  ],
  agents: ['Customer Care', 'Natalie R.', 'Support Team', 'Client Relations'],
};
