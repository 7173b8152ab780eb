/** A field of a template or of the contact's form while it is edited; lists as the texts that are typed. */
export interface EditedField {
  readonly key: string;
  readonly label: { readonly ru: string; readonly en: string };
  readonly type: string;
  readonly required: boolean;
  readonly choices: string;
  readonly from: string;
  readonly fallback?: string;
  readonly when?: { readonly field: string; readonly is: string };
}
