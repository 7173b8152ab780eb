import { defineHelper, textOf } from '../helper';

/**
 * «Вы», «вам», «ваш» with the capital that the organisation's profile asks for: `{{you "вам"}}`. Where customers are
 * addressed as «ты», the second word stands: `{{you "вам" "тебе"}}`.
 */
export default defineHelper({
  needs: 0,
  run({ args, setting: { lang, profile } }) {
    const [polite, familiar] = args.map(textOf);
    if (lang === 'en') return polite || 'you';
    if (profile.onFirstNames && familiar) return familiar;
    const word = polite || 'вы';
    return profile.vy === 'upper' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  },
  examples: [
    { template: 'Рады, что {{you}} с нами.', gives: 'Рады, что вы с нами.' },
    { template: 'Пришлём {{you "вам"}} чек.', profile: { vy: 'upper' }, gives: 'Пришлём Вам чек.' },
    { template: 'Пришлём {{you "вам"}} чек.', profile: { vy: 'lower' }, gives: 'Пришлём вам чек.' },
    { template: 'Пришлём {{you "вам" "тебе"}} чек.', profile: { onFirstNames: true }, gives: 'Пришлём тебе чек.' },
    { template: 'Glad to have {{you}} with us.', lang: 'en', profile: { vy: 'upper' }, gives: 'Glad to have you with us.' },
  ],
});
