const PEOPLE_WORDS =
  '(?:guests?|man|men|woman|women|persons?|people|couples?|drivers?|suspects?|visitors?|workers?|child|children|girls?|boys?|teenagers?|traffickers?|offenders?|customers?|clients?|companions?|groups?|adults?|famil(?:y|ies)|victims?|survivors?|boss(?:es)?|boyfriend|partner|friends?|pair|lad(?:y|ies)|guys?|strangers?|cleaners?|supervisors?)'

const BEFORE_PEOPLE = '(?:the|an?|any|every|each|this|that|these|those|both|all|all the|some|suspicious)'

/** Adjectives, and no word that begins another part of the sentence: “the young foreign woman”, not “the rules for guests”. */
const ADJECTIVES = String.raw`(?:(?!(?:for|of|with|to|in|on|at|by|from|and|or|about|that)\b)[\p{L}-]+ ){0,2}`

/** What may follow a word for people; a noun may not: “follow her wishes”, “the guest journey”. */
const NO_NOUN_BEHIND = String.raw`(?!['’]s?\b)(?=\s*(?:$|[.,;:!?)—–\n])|\s(?:to|into|in|inside|out|outside|on|onto|up|upstairs|down|downstairs|from|at|through|around|along|home|away|back|until|if|when|while|and|or|but|then|as|with|without|before|after|by|who|whose|whom|that|is|are|secretly|quietly|discreetly|closely|yourself|directly|alone|about|because|so|for|whether|off|over|across|towards?|immediately|now|once|first|again|anyway|politely|too|near|behind|wherever|where|against|under|what|why|how|a|an|the|some|she|he|they|you|it|we|nobody|everything)\b)`

/** The source of a regular expression for those whom somebody follows, asks or films, with nothing that is only theirs. */
export const WHOM = `(?:(?:them|him|her|somebody|someone|anybody|anyone|everybody|everyone)|(?:${BEFORE_PEOPLE} )?${ADJECTIVES}${PEOPLE_WORDS})${NO_NOUN_BEHIND}`
