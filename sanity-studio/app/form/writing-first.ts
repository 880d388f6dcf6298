/** What is written in a document with a text, in the order of its page. */
const WRITTEN: readonly unknown[] = ['title', 'summary', 'body']

/** The members of a form with what is written first, and what is chosen after it in its order. */
export function writingFirst<Member extends { readonly kind: string }>(members: readonly Member[]): Member[] {
  const rank = (member: Member) => ('name' in member ? WRITTEN.indexOf(member.name) : -1)
  if (!members.some((member) => rank(member) === WRITTEN.length - 1)) return [...members]
  const written = members.filter((member) => rank(member) >= 0).sort((one, other) => rank(one) - rank(other))
  return [...written, ...members.filter((member) => rank(member) < 0)]
}
