/** The tree that `@handlebars/parser` makes of a template, as far as we walk it. */

/** Lines from 1, columns from 0, as the parser counts them. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number };
}

interface Node {
  readonly loc: Location;
}

export interface Path extends Node {
  readonly type: 'PathExpression';
  /** `@index` rather than `index`. */
  readonly data: boolean;
  /** How many `../` stand in front. */
  readonly depth: number;
  readonly parts: readonly (string | SubExpression)[];
  readonly original: string;
}

export interface Literal extends Node {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: string | number | boolean;
}

export interface Hash extends Node {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
}

/** What a mustache, a block, a subexpression and a partial have in common. */
export interface Invocation extends Node {
  readonly path: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface SubExpression extends Invocation {
  readonly type: 'SubExpression';
}

export type Expression = Path | Literal | SubExpression;

export interface Mustache extends Invocation {
  readonly type: 'MustacheStatement';
  /** False for `{{{x}}}` and `{{&x}}`. */
  readonly escaped: boolean;
}

export interface Block extends Invocation {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface Decorator extends Invocation {
  readonly type: 'DecoratorBlock' | 'Decorator';
  readonly program?: Program;
}

export interface Partial extends Node {
  readonly type: 'PartialStatement' | 'PartialBlockStatement';
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly indent?: string;
  /** Of a block partial: what `@partial-block` stands for. */
  readonly program?: Program;
}

export interface Content extends Node {
  readonly type: 'ContentStatement';
  readonly value: string;
}

export interface Comment extends Node {
  readonly type: 'CommentStatement';
}

export type Statement = Mustache | Block | Decorator | Partial | Content | Comment;

export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

/** A parsed template: the same for all its renderings. */
export type Tree = Program;
