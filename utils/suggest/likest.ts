/** How many words that look like one are kept. */
const most = 10;

/** Takes a term into the best so far, the likest first. */
export function put(ids: number[], likeness: number[], id: number, like: number): void {
  let place = ids.length;
  if (place === most) {
    if (likeness[most - 1]! >= like) return;
    place -= 1;
  }
  for (; place > 0 && likeness[place - 1]! < like; place -= 1) {
    ids[place] = ids[place - 1]!;
    likeness[place] = likeness[place - 1]!;
  }
  ids[place] = id;
  likeness[place] = like;
}
