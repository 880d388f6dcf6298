/** A document of a list with what it translates, if anything. */
export interface InLanguage {
  readonly id: string
  /** The id of its original: its own where it translates nothing. */
  readonly original: string
  readonly language: string
}

/** A document once, with its other languages in the same list. */
export interface OnceEach<Member> {
  readonly first: Member
  readonly others: readonly Member[]
}

/** Each document once, in the order in which the list has the first of its languages: the original before its translations. */
export function onceEach<Member extends InLanguage>(members: readonly Member[]): readonly OnceEach<Member>[] {
  return [...Map.groupBy(members, ({ original }) => original)].flatMap(([original, same]) => {
    const first = same.find(({ id }) => id === original) ?? same[0]
    return first === undefined ? [] : [{ first, others: same.filter((one) => one !== first) }]
  })
}
