import type { Profile } from '../standards';
import type { PrivacyAction } from './finding';

/** Types that hold a send unless the profile says otherwise: secrets, bank data, documents. */
const held: Readonly<Record<string, PrivacyAction>> = {
  CARD: 'block',
  CVV: 'block',
  PIN: 'block',
  OTP: 'block',
  PASSWORD: 'block',
  TOKEN: 'block',
  CARD_EXP: 'mask',
  BANK_ACCOUNT: 'mask',
  IBAN: 'mask',
  SNILS: 'mask',
  OMS: 'mask',
  PASSPORT: 'mask',
  FOREIGN_PASSPORT: 'mask',
  DRIVER_LICENSE: 'mask',
  SSN: 'mask',
  MILITARY_ID: 'mask',
  BIRTH_CERT: 'mask',
};

/** What the gate does with a type: the profile's own word, or the default; what nobody named is only marked. */
export function actionFor(type: string, profile: Profile): PrivacyAction {
  return profile.privacy[type] ?? held[type] ?? 'suggest';
}
