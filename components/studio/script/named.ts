/** Replies and receivers that a step may name, by id. */
export interface Named {
  readonly templates: readonly { readonly id: string; readonly title: string }[];
  readonly receivers: readonly { readonly id: string; readonly name: string }[];
}
