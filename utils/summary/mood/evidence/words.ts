/** Words of one kind of evidence; «ё» is read as «е», the curly apostrophe as the plain one. */
export const words = (list: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${list})(?![\p{L}])`, 'giu');
