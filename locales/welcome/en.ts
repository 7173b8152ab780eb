import type { welcomeRu } from './ru';

export const welcomeEn: typeof welcomeRu = {
  welcome: {
    sample: {
      title: 'Try it on a sample letter',
      why: 'The letter is made up and the reply goes nowhere. The same keys work in your mail.',
      steps: {
        open: 'Put the caret into the reply box and press',
        put: 'Choose a reply with the arrows and insert it:',
        undo: 'Changed your mind? Take it back:',
      },
      done: 'done',
      customer: 'Catherine Palmer',
      subject: 'Where is my order 48213?',
      letter: 'Hello, order 48213 was due on Tuesday and the courier never came. When can I expect the delivery?',
      box: 'Reply to the sample letter',
      placeholder: 'The reply goes here',
      open: 'Find a reply',
    },
    trade: 'What the company does',
    trades: {
      all: 'A bit of all',
      shop: 'Shop and delivery',
      bank: 'Bank',
      clinic: 'Clinic',
      telecom: 'Telecom',
      city: 'City services',
      school: 'Education',
    },
    title: 'Welcome to Otklik',
    lead: 'It finds ready replies right in your mail, checks the draft and keeps personal data in. All of it on this computer.',
    name: 'What name goes under your letters?',
    failed:
      'The texts did not load: the browser would not read or keep them. Your name and choices are still here. Try again; if that does not help, reload the page. You can also take the texts later, in Library.',
    without: 'Start without texts',
    nameHint: 'For example, Anna Brown',
    packs: 'Starter pack of replies',
    start: 'Start',
    later: 'Skip',
    done: 'Ready',
    doneInstalled: (count) => `Replies and references added: ${count}.`,
    next: 'Open a customer’s letter, press the Otklik icon in the toolbar and turn it on for that site.',
    toSettings: 'To the settings',
    toImport: 'Import answers of your own',
  },
};
