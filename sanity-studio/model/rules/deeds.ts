import { wordSearch } from '../../../src/domain/word-search.ts'
import type { Order } from './orders.ts'
import { STAFF, WHOM } from './words-for-people.ts'

/** Past and participle of verbs that have no “-ed”. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  ...{
    take: ['took', 'taken'],
    keep: ['kept', 'kept'],
    hold: ['held', 'held'],
    give: ['gave', 'given'],
    run: ['ran', 'run'],
  },
  ...{ tell: ['told', 'told'], put: ['put', 'put'], go: ['went', 'gone'], make: ['made', 'made'], get: ['got', 'got'] },
  ...{ read: ['read', 'read'], send: ['sent', 'sent'], throw: ['threw', 'thrown'], write: ['wrote', 'written'] },
  ...{
    hide: ['hid', 'hidden'],
    drive: ['drove', 'driven'],
    let: ['let', 'let'],
    lend: ['lent', 'lent'],
    bring: ['brought', 'brought'],
  },
}

/** Verbs that double their last letter. */
const DOUBLED = /^(?:stop|grab|tag|snap|slip|pat|quiz|chat|pin)$/

interface Forms {
  readonly base: string
  readonly told: string
  readonly participle: string
  readonly ing: string
}

function formsOf(verb: string): Forms {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`
  const stem = DOUBLED.test(head) ? head + head.slice(-1) : head.replace(/e$/, '')
  const third = /(?:s|sh|ch|x|z|o)$/.test(head) ? `${head}es` : head.replace(/([^aeiou])y$/, '$1ie') + 's'
  const regular = /[^aeiou]y$/.test(head) ? head.replace(/y$/, 'ied') : `${stem}ed`
  const [past, participle] = IRREGULAR[head] ?? [regular, regular]
  return {
    base: verb,
    told: `(?:${head}|${third}|${past})${tail}`,
    participle: participle + tail,
    ing: `${stem}ing${tail}`,
  }
}

/** The beginnings of all forms of a verb. */
function headsOf(verb: string): readonly string[] {
  const [head = ''] = verb.split(' ')
  return [head.replace(/[ey]$/, ''), ...(IRREGULAR[head] ?? [])]
}

/** A deed that puts people at risk, in whatever form a text asks for it. */
interface Deed {
  /** With `|` between them; the preposition of a verb beside it. */
  readonly verbs: string
  /** To whom or what it is done. */
  readonly to: string
  /** The same as the subject of a sentence. */
  readonly subject: string
  /** Other words that ask for it, wherever they stand. */
  readonly said?: string
  readonly asks: string
  readonly instead: string
}

const WHOSE = String.raw`(?:(?:the|their|her|his|a|an|any|every|each|all|both|this|that|guests?[’'])(?: \p{L}+['’]s?)? )?(?:(?!(?:no|lost|found|own|your|our)\b)\p{L}+ )?`
const OBJECTS =
  '(?:bags?|luggage|suitcases?|handbags?|backpacks?|rucksacks?|holdalls?|belongings|mobiles?|pockets|drawers|wallets?|purses?|wardrobes?|diar(?:y|ies)|letters|messages|chats|rubbish|bins?(?: of the room)?|phones?(?! number))'
const PAPERS = '(?:passports?|papers|identity cards?|ID(?: cards?| documents?)?|documents?|room keys?|key ?cards?)'
const THEY = String.raw`(?:they|she|he|(?:(?:the|an?|any|every|each|all|these|those|such|both) )?(?:(?!no\b)[\p{L}-]+ )?(?:guests?|couples?|m[ae]n|wom[ae]n|males?|females?|part(?:y|ies)|suspects?|visitors?|groups?|cars?|vehicles?|taxis?))`
const CAR = String.raw`(?:the|their|her|his|that|any) (?:[\p{L}-]+ )?(?:car|vehicle|van|taxi|minibus|bus)\b`
const ABOUT = String.raw`(?:(?:the|their|her|his|a|an|any) )?(?:(?!no\b)\p{L}+ )?(?:photos?|pictures?|videos?|stills?|screenshots?|names?|faces?|plates?|number plates?|descriptions?|clips?|footage|stor(?:y|ies))`
const PEOPLE_AT = String.raw`(?:${WHOM}|(?:the|both|each|all) (?:\p{L}+ )?(?:parties|party|subjects?|males?|females?|boyfriend|husband|uncle)\b)`
const PUBLIC =
  '(?:facebook|instagram|tiktok|whatsapp|twitter|social media|the internet|online|(?:\\p{L}+ )?(?:group|chat|channel|feed|followers)|a post|(?:the |our |your )?window|the noticeboard|(?:other|nearby|all|neighbouring) (?:hotels|guests))'

/** Somebody other than staff in the same clause, or what is hers. */
const OTHERS = String.raw`[^.!?;\n]{0,50}?\b(?:her|him|them|his|their|she|he|they|(?:the|an?|each|every|any|both|suspicious|suspected) (?:[\p{L}-]+ )?(?:guests?|couples?|m[ae]n|wom[ae]n|girls?|boys?|suspects?|visitors?|companions?|pair|boss(?:es)?|strangers?|males?|females?|traffickers?|pimp)|guests?[’']?s?|suspects?)\b`

const DEEDS: readonly Deed[] = [
  {
    verbs: 'follow|tail|trail|shadow|track|stalk|chase|run after|walk behind|go after|drive after|creep after',
    to: `(?:${PEOPLE_AT}|${CAR})`,
    subject: THEY,
    said: String.raw`(?:maintain|keep) (?:visual|eye) contact with|(?:keep|have) ${PEOPLE_AT} in (?:sight|view)|(?:keep|hold) (?:them|her|him|the (?:guest|couple|man|woman|pair|group)s?) (?:busy|talking|there|waiting|back|inside|occupied|at the desk)|see where (?:she|he|it) (?:goes|stops|lives|drives)|see where they (?:go|stop|drive)\b|note where (?:she|he|they|it) (?:stops?|goes?|drives?)`,
    asks: 'to follow somebody',
    instead: 'remember which way they went, and tell the manager or the police',
  },
  {
    verbs:
      'search|inspect|examine|unzip|scan|unpack|open|empty|sift|go through|look through|look in|look into|look inside|peek into|rummage in|rummage through|count|frisk|turn out|read',
    to: `${WHOSE}${OBJECTS}`,
    subject: `(?:${WHOSE}${OBJECTS}|(?:the|their|her|his|a|any|each|every) (?:guest )?rooms?)`,
    said: String.raw`(?:peek|glance|look) (?:into|inside|in) (?:the|their|her|his|a) (?:\p{L}+ )?${OBJECTS}|(?:check|see|look at|find out) what (?:is|they have|she has|he has) in\b|(?:belongings|luggage|pockets) (?:must|should|can|will|are|is)(?: to)?(?: be)? checked|open the (?:safe|wardrobe|fridge|cupboards?)\b|(?:enter|go in|go into)(?: [^.!?]{0,20})? and (?:look|check|search)|rooms? of (?:suspicious|suspected) [^.!?]{0,30}|(?:see for yourself|go and see) what (?:happens|goes on|is going on)|on a pretext|(?:take|use) the (?:master |spare )?key and (?:open|go|enter)`,
    asks: 'to search what belongs to somebody',
    instead: 'notice what can be seen while you do your own work, and touch nothing',
  },
  {
    verbs:
      'film|photograph|videotape|tape|record|take a photo of|take a picture of|take a still of|take a still from|snap|save a photo of',
    to: String.raw`(?:${PEOPLE_AT}|what (?:she|he|they) (?:says?|said|does?|did|tells?)|(?:the|their|her|his) (?:number )?(?:plates?|faces?|corridor|room|arrival|camera|conversation)\b)`,
    subject: `(?:${THEY}|(?:the|their|every) (?:number plates?|conversations?|faces?|arrivals?))`,
    asks: 'to film or photograph somebody',
    instead: 'write down what you saw, as soon as you are alone',
  },
  {
    verbs: 'post|share|tag|upload|circulate|publish|spread|forward|stream|put|pin|hang|send|show',
    to: String.raw`(?:it|them|${ABOUT})[^.!?]{0,40} ${PUBLIC}`,
    subject: `(?:${ABOUT}) (?:of (?:[\\p{L}-]+ ){1,4})?`,
    said: String.raw`(?:write|post|tell|tweet|blog) about (?:it|her|him|them|the \p{L}+)[^.!?]{0,20} ${PUBLIC}|(?:warn|alert|tell) (?:your|our|the) (?:followers|neighbou?rs?|town|village|community|network) about (?:the|a|this|her|him|them)|pass (?:the|her|his|their|a) (?:\p{L}+[’']s )?(?:names?|descriptions?|photos?|numbers?) on to (?!the (?:police|manager|helpline))|tag the police|with a (?:photo|picture) of the (?:guest|man|woman|couple|car)`,
    asks: 'to post about somebody',
    instead: 'tell only the manager, the helpline or the police',
  },
  {
    verbs: 'question|interrogate|interview|quiz|grill|press|probe|sound out|cross-examine',
    to: PEOPLE_AT,
    subject: THEY,
    said: String.raw`(?:and|then) ask who (?:hurt|hit|did|sent|brought)|ask every (?:visitor|guest|couple) (?:for the reason|why|what|who)|ask (?:her|him|them|the (?:[\p{L}-]+ )?(?:guests?|wom[ae]n|m[ae]n|girl|boy|couple|lady|visitors?|females?|males?|companion))(?: \p{L}+){0,3} (?:(?:if|whether) (?:she|he|they) (?:is|are|was|were|has|have|came|lives?|works?)(?! (?:ok|okay|all right|alright|hurt|safe|well|hungry|thirsty|cold)\b)|(?:how|why|when) (?:she|he|they) (?:came|got|met|ended|started)|who\b|how (?:old|long|many|much)\b|why (?:she|he|they)|what (?:happened|he did|they did|she earns)|everything|(?:about )?(?:her|his|their) (?:past|work|boss|story|clients|customers|companion))|keep asking|until (?:she|he|they) (?:opens? up|tells?|talks?|speaks?|admits?|confess\p{L}*)|(?:win|gain|earn) (?:her|his|their) trust|(?:get|make|coax|persuade) (?:her|him|them) to (?:talk|tell|speak|open up|admit|show|say)|draw (?:her|him|them) out|dig (?:for|into|deeper)|run a (?:background )?check on|google (?:the (?:guest|man|woman)|her|him|them)|look (?:her|him|them) up\b|(?:demand|ask|insist|want) to see (?:the|her|his|their) (?:phone|papers|messages|passport|documents)|(?:become|be|play|turn into|act as|act like) (?:an? |the )?(?:\p{L}+ )?(?:detectives?|spy|spies|investigators?|sleuths?|heroe?s?(?: of))|listen (?:through|at|behind) the (?:wall|door)`,
    asks: 'to question somebody, or to look into it alone',
    instead: 'be kind, ask only “Can I help you?”, and leave questions to the police and trained advisers',
  },
  {
    verbs: 'promise|guarantee',
    to: `(?:${WHOM} )?(?:that (?:nothing|nobody|no one)|safety|secrecy|a new|a better|freedom|help at once)`,
    subject: '(?:safety|secrecy|confidentiality|anonymity)',
    said: String.raw`nothing (?:bad )?(?:can|will|could) happen to|(?:tell|whisper|say|write|assure)(?: to)? ${WHOM}(?: that)? (?:you|we|I)(?:[’']ll| will| are going to| can) (?:get|save|free|take|protect|help (?:her|him|them) (?:escape|out|get away))|tell (?:her|him|them) that (?:the police|the state|the helpline|somebody|everything|all|we|nobody) (?:will|is going to|are going to|can)\b|you are safe (?:with|here|now)|(?:you have|give (?:her|him|them)) (?:my|your|our) word|everything will be (?:fine|all right|ok)`,
    asks: 'to promise what nobody can keep',
    instead: 'promise nothing, and say who can help',
  },
  {
    verbs: 'confront|challenge|accuse|expose|shame|call out|speak up to|stand up to|take on|threaten|scold',
    to: PEOPLE_AT,
    subject: THEY,
    said: String.raw`(?:talk|speak|appeal) to (?:the|her|his) (?:boyfriend|man|male|companion|husband|boss|pimp|driver|partner|uncle)(?: \p{L}+)? (?:as|like|about|in private|alone|man)|tell(?:ing)? (?:him|the (?:man|male|companion|driver|boss)) that you (?:know|have seen|saw|suspect|are watching)|step in (?:and|between|yourself)|(?:intervene|interfere) (?:yourself|directly|in person|between)`,
    asks: 'to confront somebody',
    instead: 'tell your manager, or call the helpline',
  },
  {
    verbs: 'evict|remove|expel|throw out|turn away|kick out|move on|escort out|ban|bar',
    to: `${PEOPLE_AT}`,
    subject: THEY,
    said: String.raw`(?:no longer|not) welcome(?: here| in (?:the|our) hotel)?\b(?! to)|(?:deny|refuse) ${PEOPLE_AT} (?:a|the|access|service|entry|any|his|her|their)|(?:her|his|their|the) (?:stay|booking|visit) is over|get ${WHOM} to leave`,
    asks: 'to send somebody away',
    instead: 'let them stay, and ask the police or the helpline what to do',
  },
  {
    verbs: 'detain|restrain|block|lock in|lock up|hold back|corner|grab|arrest|trap|delay',
    to: `(?:${PEOPLE_AT}|${CAR})`,
    subject: THEY,
    said: String.raw`${PAPERS} (?:(?:should|must|can|may|shall|will|are to|have to) be|is|are) (?:retained|held|withheld|kept|collected|locked)(?=[^.!?]* (?:until|safe|back|reception|desk|settled|while)\b)|(?:hold|keep|retain|take|withhold|confiscate|collect) (?:on to )?(?:the|their|her|his|all) (?:guests?[’'] )?${PAPERS}(?=[^.!?]* (?:until|safe|back|reception|desk|settled|while|so that)\b)|(?:secure|lock|block|close|guard|bar) (?:the|all|every) (?:\p{L}+ )?(?:doors?|exits?|lifts?|gates?|barriers?)(?=[^.!?]* (?:so|until|and wait|before|behind)\b)|(?:should|must|can|will) stop (?:the|their) (?:car|taxi|van|bus)|locked the door and|so that (?:she|he|they) (?:cannot|can[’']t)\b|so that (?:nobody|no one|she|he|they) (?:gets? (?:out|away)|can get|leaves?|can leave|escapes?|runs?)|(?:separate|split up|pull apart) (?:the|both|them)`,
    asks: 'to hold or stop somebody',
    instead: 'let them go, and tell the police which way',
  },
  {
    verbs:
      'involve the police|alert the police|call the police|ring the helpline|call the helpline|report it|pass it on|raise it|tell anybody|ring anybody',
    to: String.raw`(?:only )?(?:once|after|when) (?:you|we|they|it|the facts|two|three|somebody|a manager|security)[^.!?]{0,30}(?:sure|certain|proof|evidence|verified|confirmed|established|checked|agreed?|facts)`,
    subject: String.raw`(?:(?:the|an?|every|each|any) )?(?:\p{L}+ )?(?:incidents?|concerns?|cases?|suspicions?)(?= (?:is|are|must be|should be) (?:\p{L}+ )?(?:only )?(?:passed on|reported|raised|escalated) (?:on )?(?:only )?(?:after|once|when))`,
    said: String.raw`wait and see|(?:solid|hard|clear|enough|all the) facts (?:before|first)|(?:when|if|once|as soon as) (?:most|all|two|three|everybody|the (?:whole )?team)(?: \p{L}+){0,2} agrees?\b|first (?:talk|speak|discuss|check)[^.!?]{0,40} (?:and|then) (?:call|ring|report)|(?:sure|certain) before (?:you|we|they|staff) (?:ring|call|say|tell|report|speak|alert|phone)|(?:do not|don[’']t|never) (?:involve|bother|call|alert|ring) (?:the police|the helpline|anybody)[^.!?]{0,20} (?:until|unless|before|till|without)|(?:passed on|reported|raised|escalated) (?:only )?(?:only )?(?:after|once|when) (?:two|three|it|they|an?|the)\b[^.!?]{0,30}(?:verified|confirmed|checked|agreed?|established|sure|certain)|(?:collect|gather|note|wait for) (?:a few |some |several |two )?more signs|(?:another|one more|a second|a third) (?:night|day|shift|week)[^.!?]{0,20} before|don[’']t make a fuss|keep it (?:quiet|to yourself|in the house) (?:until|for now|first)`,
    asks: 'to wait until it is certain',
    instead: 'call at once: nobody needs proof to speak',
  },
  {
    verbs: 'hide|shelter|put up|smuggle out|drive|take home|lend money to|give money to|pay for',
    to: WHOM,
    subject: '(?:she|he|they)(?= (?:can|may|should|must) be (?:hidden|sheltered|put up|driven))',
    said: String.raw`invite (?:her|him|them) (?:for|to|out)\b|(?:offer|give|lend|arrange|slip) (?:(?:her|him|them|the \p{L}+|guests?) )?(?:an? |some |your |my )?(?:safe ?house|place to (?:sleep|stay|hide)|hiding place|private number|home number|spare room|sofa|money|cash)|(?:safe house|place to sleep|hiding place) (?:to|for) (?:her|him|them)\b|(?:take|bring|invite|drive|move) (?:her|him|them)(?: \p{L}+)? (?:to|into) (?:my|your|a|an|another|our) (?:own |colleague[’']s |volunteer[’']s )?(?:flat|home|house|place|car|office|room|family)|go with (?:her|him|them) to (?:her|his|their) room|tell (?:her|him|them) (?:that )?(?:she|he|they|you)(?: must| should| has to| have to|[’']d better) (?:leave|run|escape|go|break|press charges|testify)|run away with|(?:get|lead|bring|take) (?:her|him|them) (?:away|out) (?:from|of|through|by)\b|slip (?:her|him|them) a (?:note|key|phone|letter)|(?:her|him|them) to the office`,
    asks: 'to hide, pay or lead somebody away',
    instead: 'call the helpline: it knows safe places',
  },
  {
    verbs: 'tell|message|ring|phone|inform|text|write to|alert|warn|visit|speak to|talk to|tip off|give a hint to|give',
    to: String.raw`(?:(?:her|his) (?:family|parents?|husband|boyfriend|boss|companion|employer|agent|driver|friends?|uncle|pimp)|the (?:regulars|newspapers?|press|media|reporter|journalist|boss of (?:the|her|his)|(?:other|whole) guests)|(?:journalists|reporters|a (?:journalist|reporter|newspaper)))\b`,
    subject: '(?:the (?:press|media|newspapers?)|(?:her|his) (?:family|parents?|husband|boss|employer))',
    asks: 'to tell somebody who may warn or harm',
    instead: 'tell only the manager, the helpline or the police',
  },
  {
    verbs:
      'sneak|spy|overhear|eavesdrop|pretend|play along|lure|trick|bluff|lie to|bait|block|cancel|deactivate|disable|blacklist|shout at|yell at|lecture|bully|bribe|drag|pull|push|seize|confiscate|withhold|separate|split up|observe|monitor|surveil|research|investigate|sit down beside|sit beside|sit with|adopt|host|blackmail|scare|frighten|humiliate|outsmart|outwit|distract|isolate|undress|touch|hug|wake|photocopy|translate for|profile|rate|rank|score|hunt|catch|capture|date|flirt with|convince|persuade|urge|force|pressure|beg|dare',
    to: OTHERS,
    subject: THEY,
    asks: 'for what can put people in danger',
    instead: 'stay kind and quiet, and tell only the manager, the helpline or the police',
  },
  {
    verbs: 'expose|watch|report|flag|register|log|list',
    to: String.raw`(?:(?:the|all|any|every|these|those) )?(?:suspicious|suspected|dubious) (?:\p{L}+ )?(?:guests?|couples?|people|persons?|visitors?|part(?:y|ies)|males?|females?|m[ae]n|wom[ae]n)`,
    subject: String.raw`(?:(?:the|all|any|every|these|those) )?(?:suspicious|suspected|dubious) (?:guests?|couples?|people|persons?|visitors?|part(?:y|ies)|rooms?)`,
    said: String.raw`(?:blacklist|black list)(?! of (?:the )?(?:agenc|employ|recruit))`,
    asks: 'to treat people as suspects',
    instead: 'write down what happened, not who looks suspicious',
  },
]

const ADVERBS = String.raw`(?:(?:also|then|always|first|quietly|secretly|discreetly|politely|gently|simply|physically|\p{L}+ly) )*`
const MODAL =
  '(?:(?:should|must|can|will|shall|may|might|could|need to|has to|have to|is to|are to|ought to|are asked to|are allowed to|are free to|are encouraged to|want to) )?'
const INTRO = String.raw`(?:(?:best|important|better|good|fine|allowed|asked|ready|able|free|welcome|time|worth it|idea|duty|job|role|task|chance|right|important) to|(?:how|when|where) to|how (?:do|can|should|would|could) (?:you|we|I)|why not|let[’']s|let us|try to|remember to|dare to)`
const BEFORE_ING =
  '(?:by|try|consider|suggests?|recommends?|start|begin|worth|practise|practice|without hesitation|means)'

/** By what is done, as `orders.ts` has them: at the beginning of a sentence or a line. */
export const DEED_ORDERS: readonly Order[] = DEEDS.map(({ verbs, to, asks, instead }) => ({
  ...{ level: 'warning', words: `(?:${verbs}) ${to}`, asks, instead },
}))

/** A deed that a sentence tells of, recommends or allows to staff, or asks for in the passive. */
export interface ToldDeed {
  readonly order: Order
  /** Most texts have none of its verbs, and one test is cheaper than the searches. */
  readonly verb: RegExp
  readonly told: RegExp
  /** In the passive without “should” or “must”: an order where it stands among deeds alone, else it may tell what others do. */
  readonly passive: RegExp
  /** Other words for it, wherever they stand. */
  readonly said: RegExp | undefined
}

const whole = (source: string) => wordSearch(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'giu')

function toTold({ verbs, to, subject, said, asks, instead }: Deed): ToldDeed {
  const forms = verbs.split('|').map(formsOf)
  const any = (form: keyof Forms) => `(?:${forms.map((each) => each[form]).join('|')})`
  const heads = [...new Set(verbs.split('|').flatMap((verb) => headsOf(verb)))]
  const told = [
    `${STAFF} ${ADVERBS}${MODAL}${ADVERBS}${any('told')} ${to}`,
    `${INTRO} ${ADVERBS}${any('base')} ${to}`,
    `${BEFORE_ING} ${any('ing')} ${to}`,
    `${subject} (?:should|must|can|may|will|shall|could|(?:has|have|need|needs|is|are|ought) to) ${ADVERBS}be ${ADVERBS}${any('participle')}`,
  ]
  const notByOthers = '(?! (?:by|for) the (?:employer|boss|agency|trafficker|police))'
  return {
    order: { level: 'warning', words: verbs, asks, instead },
    verb: wordSearch(String.raw`(?<!\p{L})(?:${heads.join('|')})`, 'iu'),
    told: whole(told.join('|')),
    passive: whole(`${subject} (?:is|are|gets?) ${ADVERBS}${any('participle')}${notByOthers}`),
    said: said === undefined ? undefined : whole(said),
  }
}

export const TOLD_DEEDS: readonly ToldDeed[] = DEEDS.map(toTold)
