import { genderOf } from '@/utils/names';
import { customerName, defineHelper, type HelperCall, stop, textOf } from '../helper';

function genderFor(call: HelperCall): 'm' | 'f' | 'unknown' {
  const told: unknown = Reflect.get(Object(call.setting.data['customer']), 'gender');
  if (!call.hash['name'] && (told === 'm' || told === 'f')) return told;
  return genderOf(customerName(call));
}

/** `{{gender "обратился" "обратилась" "обратились"}}`: the word for a man, a woman, and for one of whom it is not known. */
export default defineHelper({
  needs: 2,
  run(call) {
    const [man, woman, anyone] = call.args.map(textOf);
    const gender = genderFor(call);
    if (gender === 'm') return man;
    if (gender === 'f') return woman;
    return anyone === undefined ? stop(`${man} / ${woman}`) : anyone;
  },
  examples: [
    {
      template: 'Вы {{gender "обратился" "обратилась" "обратились"}}',
      data: { customer: { name: 'Иванова Анна' } },
      gives: 'Вы обратилась',
    },
    { template: '{{gender "уважаемый" "уважаемая" "здравствуйте"}}', data: { customer: { name: 'Пётр Иванов' } }, gives: 'уважаемый' },
    { template: '{{gender "уважаемый" "уважаемая" "здравствуйте"}}', data: { customer: { name: 'Саша Ким' } }, gives: 'здравствуйте' },
    { template: '{{gender "был" "была"}}', data: { customer: { name: 'Саша Ким' } }, gives: '[был / была]' },
    { template: '{{gender "был" "была" name=courier}}', data: { courier: 'Олег Петров' }, gives: 'был' },
    { template: '{{gender "был" "была"}}', data: { customer: { name: 'Саша Ким', gender: 'f' } }, gives: 'была' },
    { template: '{{gender "" "Ms" ""}}', lang: 'en', data: { customer: { name: 'Mary Brown' } }, gives: 'Ms' },
    { template: '{{gender "him" "her" "them"}}', lang: 'en', data: { customer: { name: 'Alex Brown' } }, gives: 'them' },
  ],
});
