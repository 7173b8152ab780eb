import type { Profile } from '../../standards';
import type { PrivacyAction } from '../finding';

/** What is done with a type unless the profile says otherwise: secrets hold a send, documents and bank data are masked. */
const usual: Readonly<Record<string, PrivacyAction>> = {
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
  INN: 'mask',
  OMS: 'mask',
  PASSPORT: 'mask',
  FOREIGN_PASSPORT: 'mask',
  DRIVER_LICENSE: 'mask',
  SSN: 'mask',
  MILITARY_ID: 'mask',
  BIRTH_CERT: 'mask',
  // Of firms and banks, in public registers.
  BIK: 'allow',
  KPP: 'allow',
  VAT: 'allow',
};

/** What the gate does with a type: the profile's own word, or the usual one; what nobody named is only marked. */
export function actionFor(type: string, profile: Profile): PrivacyAction {
  return profile.privacy[type] ?? usual[type] ?? 'suggest';
}
