const NEGATION =
  /\b(?:not|no|never|nobody|none|nothing|cannot|without|whether|wrong|weak|avoid|instead of|rather than|stop)\b|n[’']t\b/gi

/**
 * What turns a denial round: “do not hesitate to report” asks for it, and “not only watch” does too. Such a denial is no
 * denial of the words behind it.
 */
const TURNED_ROUND =
  /(?:\b(?:not|never|nobody|none|cannot)\b|n[’']t\b)(?: (?:should|must|may|can|will|ever|just|simply|please|to|be)){0,3} (?:hesitate|ignore|fail|forget|neglect|overlook|miss|wait|delay|afraid|ashamed|shy|scared|too|only|look away|turn away|stop|avoid|wrong)\b|\b(?:nothing wrong|no harm|no problem|without (?:fear|shame|delay|hesitation|waiting|exception))\b/gi

/** Where a clause begins that has its own verb: what was denied before does not reach it. */
const NEW_CLAUSE = /[,–—]|\b(?:but|then|so|because|if|when)\b|\band (?:\p{L}+ ){0,2}$/iu

/** A condition: “if you are not sure, …”. */
const CONDITION = /\b(?:if|when|where|unless|because|since|as|although|though|while)\b[^,]*$/i

/** “Do not follow, stop or film …”: a list of what is denied. */
const LIST_GOES_ON = /\b(?:or|nor)\b(?! (?:if|when)\b)[^,]*$/i

/**
 * Whether a sentence denies what is at a place: “Do not watch for accents”. The denial has to govern it; “Do not
 * hesitate to watch for accents” and “If you are not sure, watch for accents” ask for it.
 */
export function isDenied(text: string, at: number): boolean {
  const [sentence = ''] = text
    .slice(0, at)
    .split(/[.!?:;\n]/)
    .slice(-1)
  const denials = sentence.replace(TURNED_ROUND, (words) => '#'.repeat(words.length))
  return Array.from(denials.matchAll(NEGATION)).some(({ 0: negation, index }) => {
    const between = denials.slice(index + negation.length)
    if (!NEW_CLAUSE.test(between)) return !between.includes('#')
    return LIST_GOES_ON.test(between) && !CONDITION.test(denials.slice(0, index)) && !between.includes('#')
  })
}
