import { genderOf } from '@/utils/names';
import { customerName, defineHelper, stop, textOf } from '../helper';
import { pastOf } from '../words';

/**
 * A verb in the past tense by gender, given as for a man: `{{past "обратился"}}`, of the customer or of `name=`;
 * `many=true` for «вы обратились». English verbs are left as they are.
 */
export default defineHelper({
  needs: 1,
  run(call) {
    const verb = textOf(call.args[0]);
    if (call.setting.lang === 'en') return verb;
    if (call.hash['many'] === true) return pastOf(verb, 'many');
    const told: unknown = Reflect.get(Object(call.setting.data['customer']), 'gender');
    const gender = !call.hash['name'] && (told === 'm' || told === 'f') ? told : genderOf(customerName(call));
    return gender === 'unknown' ? stop(`${verb} / ${pastOf(verb, 'f')}`) : pastOf(verb, gender);
  },
  examples: [
    { template: 'Анна {{past "обратился"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'Анна обратилась' },
    { template: '{{past "пришёл"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'пришла' },
    { template: '{{past "прочёл"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'прочла' },
    { template: '{{past "приобрёл"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'приобрела' },
    { template: '{{past "принёс"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'принесла' },
    { template: '{{past "смог"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'смогла' },
    { template: '{{past "сошёлся"}}', data: { customer: { name: 'Анна Иванова' } }, gives: 'сошлась' },
    { template: '{{past "оплатил"}}', data: { customer: { name: 'Пётр Иванов' } }, gives: 'оплатил' },
    { template: 'курьер {{past "приехал" name=courier}}', data: { courier: 'Ольга Смирнова' }, gives: 'курьер приехала' },
    { template: 'вы {{past "оплатил" many=true}}', gives: 'вы оплатили' },
    { template: '{{past "оплатил"}}', data: { customer: { name: 'Саша Ким' } }, gives: '[оплатил / оплатила]' },
    { template: '{{past verb}}', gives: '[verb]', missing: ['verb'] },
    { template: '{{past "paid"}}', lang: 'en', gives: 'paid' },
  ],
});
