import type { Remark } from './remark.ts'
import { WHOM } from './words-for-people.ts'

/** Something that nobody may ask of staff (content/README.md, “Never ask staff to”). */
export interface Order {
  /** An error where it is right in no sentence. */
  readonly level: Remark['level']
  /** The source of a regular expression that begins with the verb. */
  readonly words: string
  /** Why, as the end of a sentence: “asks to follow somebody, which can …”. */
  readonly asks: string
  readonly instead: string
}

const BAGS =
  '(?:bags?|luggage|suitcases?|handbags?|backpacks?|rucksacks?|belongings|phones?|mobiles?|pockets|drawers|wallets?|purses?)'
const WHOSE_BAG = String.raw`(?:(?:the|their|her|his|a|any|every|each|that|this|all)(?: \w+['’]s?)? )`
const THEIR_BAG = String.raw`(?:(?:their|her|his|(?:the|a|any|every|each) \w+(?:['’]s|s['’])) )`
/** “Photograph the poster”, “the damage”: things that tell nothing of anybody. */
const OWN_THINGS = '(?:contract|payslip|poster|notice|note|damage|page|sheet|rota|number on|meter|leak|lock)'
const THEIR_LOOKS = String.raw`(?:${WHOM}|(?:their|her|his) (?!${OWN_THINGS})\p{L}+|(?:the|a|any|every) (?:\w+ )?(?:car|vehicle|van|taxi|minibus|number plate|licen[cs]e plate|plates?|passport|room|face|faces)\b)`
const ONLINE =
  '(?:facebook|instagram|tiktok|whatsapp|twitter|snapchat|telegram|youtube|reddit|social media|the internet|(?:your|the|a|our) (?:\\w+ )?(?:group|chat)\\b|online)'
const THEM_OR_PICTURE = String.raw`(?:it|them|this|that|(?:(?:the|a|an|your|their|her|his|any|some) )?(?:\w+ )?(?:photos?|pictures?|videos?|names?|faces?|plates?|story|stories|description|details|clips?|footage|cctv|warning))`
const SURE = '(?:proof|evidence|sure|certain|prove|proved|proven)'

/** By what is done. Those that put a person at risk at once come first. */
export const ORDERS: readonly Order[] = [
  {
    level: 'error',
    words: `(?:follow|tail|trail|shadow|stalk|chase|run after) (?:${WHOM}|(?:the|their|her|his|that|any) (?:car|vehicle|van|taxi|minibus|bus)\\b)`,
    asks: 'to follow somebody',
    instead: 'remember which way they went, and tell the manager or the police',
  },
  {
    level: 'error',
    words: `(?:search (?:through )?(?:${WHOM}|${WHOSE_BAG}(?:${BAGS}|rooms?|cars?|vans?|house|flat)\\b)|(?:look (?:in|into|inside|through)|go through|rummage (?:in|through)|open|unpack|empty|check) ${THEIR_BAG}${BAGS}\\b|(?:look (?:in|inside|through)|go through|rummage (?:in|through)) ${WHOSE_BAG}${BAGS}\\b|(?:check|see|look at) what is in ${WHOSE_BAG}${BAGS}\\b|go through (?:the|their|her|his) (?:\\w+ )?(?:bins?|rubbish|trash)\\b)`,
    asks: 'to search what belongs to somebody',
    instead: 'notice what can be seen while you do your own work, and touch nothing',
  },
  {
    level: 'error',
    words: `(?:(?:secretly |discreetly )?(?:(?:film|photograph|video|snap|record) (?:${THEIR_LOOKS}|what (?:happens|they do|is going on)\\b)|record the (?:conversation|talk|argument)\\b)|(?:take|get|make|snap) (?:an? |some |another |several )?(?:secret |quick |discreet )?(?:photo(?:graph)?s?|pictures?|pics?|videos?|selfies?|snapshots?|recordings?) (?:of|with) (?:${THEIR_LOOKS}))`,
    asks: 'to film or photograph somebody',
    instead: 'write down what you saw, as soon as you are alone',
  },
  {
    level: 'error',
    words: `(?:post|share|upload|put|publish|tweet|spread|send) ${THEM_OR_PICTURE}(?: \\w+){0,5}? (?:(?:on|to|in|via|through|over)(?: \\w+)? )?${ONLINE}`,
    asks: 'to post about somebody',
    instead: 'tell only the manager, the helpline or the police',
  },
  {
    level: 'error',
    words: `(?:evict (?!nobody|no one|no-one)\\p{L}+(?: ${WHOM})?|(?:throw|kick|chuck|turn) (?:${WHOM}) out|(?:throw|kick|chuck) out (?:${WHOM}))`,
    asks: 'to evict somebody, which can put people in more danger',
    instead: 'let them stay, and ask the police or the helpline what to do',
  },
  {
    level: 'warning',
    words: `(?:(?:ask|tell|make) (?:${WHOM}) (?:to )?(?:leave|go away|check out)\\b|send (?:${WHOM}) (?:away|home)\\b|remove (?:${WHOM}) from|refuse (?:${WHOM}) (?:a room|service)|cancel (?:their|her|his|the guest[’']s) (?:booking|stay|room)\\b|(?:dismiss|sack|fire) (?:${WHOM}))`,
    asks: 'to send somebody away',
    instead: 'let them stay, and ask the police or the helpline what to do',
  },
  {
    level: 'error',
    words: `(?:(?:ask|question) (?:${WHOM}) (?:directly |openly |quietly )?(?:if|whether) (?:she|he|they|anybody|anyone|somebody|someone|any of them)(?: is| are| has been| have been| was| were| feels?)(?: being| here)?(?: an?)? ?(?:victims?\\b|traffick\\p{L}*|forced\\b|exploited\\b|enslaved\\b|controlled\\b|held\\b|abused\\b|made to\\b|against \\p{L}+ will\\b)|(?:ask|question) (?:${WHOM}) about (?:the |your )?(?:trafficking|exploitation|suspicions?)|ask (?:${WHOM})[^.!?]{0,30}: [“"]?are you (?:an? |being )?(?:victim|traffick|forced|exploit)\\p{L}*|find out (?:\\p{L}+ ){0,2}?(?:if|whether) (?:she|he|they) (?:is|are) (?:being )?(?:an? )?(?:victim|traffick|forced|exploit)\\p{L}*|(?:question|interrogate|cross-examine|quiz) (?:${WHOM}))`,
    asks: 'to question somebody',
    instead: 'be kind, ask only “Can I help you?”, and leave questions to the police and trained advisers',
  },
  {
    level: 'error',
    words: `(?:promise|guarantee|swear to)(?: (?:${WHOM}))?(?: that)?(?: [\\p{L}’']+){0,5}? (?:safe|safety|secrecy|secret|protection|protected|nobody|no one|confidential(?:ity|ly)?|anonym(?:ous|ity))\\b|(?:tell|assure|reassure) (?:${WHOM}) (?:that )?(?:(?:she|he|they|you|everything) (?:is|are|[’']re|will be) (?:completely |now )?(?:safe|fine|protected)|(?:you|we|the police|the hotel) will protect)\\b`,
    asks: 'to promise what nobody can keep',
    instead: 'promise nothing, and say who can help',
  },
  {
    level: 'error',
    words: `(?:confront|accuse|challenge) (?:${WHOM})`,
    asks: 'to confront somebody',
    instead: 'tell your manager, or call the helpline',
  },
  {
    level: 'warning',
    words: `confront(?! (?:${WHOM}))\\b`,
    asks: 'to confront somebody',
    instead: 'tell your manager, or call the helpline',
  },
  {
    level: 'error',
    words: `(?:wait|hold off)(?: \\w+){0,2}? (?:for|until|till)(?: [\\p{L}’']+){0,4}? ${SURE}\\b|(?:do not|don[’']t|never) (?:call|ring|phone|tell|report|contact|inform|alert)(?: [\\p{L}’']+){0,6}? (?:before|until|unless|without|till)(?: [\\p{L}’']+){0,5}? ?${SURE}\\b|(?:get|gather|collect|find|look for) (?:\\w+ )?(?:proof|evidence)\\b`,
    asks: 'to wait for proof',
    instead: 'call at once: nobody needs proof to speak',
  },
  {
    level: 'error',
    words: `(?:(?:detain|arrest|restrain|grab) (?:${WHOM})|lock (?:${WHOM}) in\\b|(?:hold|keep) (?:${WHOM}) (?:[\\p{L}]+ ){0,4}until|(?:stop|block) (?:${WHOM}|their (?:car|van|taxi|way)\\b)|block the (?:car|exit|way|door)\\b)`,
    asks: 'to hold or stop somebody',
    instead: 'let them go, and tell the police which way',
  },
  {
    level: 'warning',
    words: `(?:listen at (?:the|their|her|his) (?:\\w+ )?door|spy on (?:${WHOM})|eavesdrop)\\b`,
    asks: 'to spy on somebody',
    instead: 'notice what is seen and heard at your own work',
  },
  {
    level: 'warning',
    words: `(?:ask|let|have|use|get) (?:(?:the|her|his|their|a) )?(?:companion|friend|boss|partner|husband|wife|supervisor|man|boyfriend|relative|child|driver|colleague who came with \\p{L}+)(?: \\p{L}+){0,4}? (?:translate|interpret|interpreter|speak for)\\b`,
    asks: 'to let a companion interpret',
    instead: 'use an interpreter of the helpline, or a translation on the phone',
  },
  {
    level: 'warning',
    words: `(?:tell|warn|inform|let) (?!them|him\\b)(?:${WHOM})(?: know)?,? (?:that )?(?:(?:you|we|staff) (?:suspect|think|believe|know|have (?:called|reported))|about (?:your|the|our) (?:suspicion|concern|report|call))`,
    asks: 'to tell a person or the companions of the suspicion',
    instead: 'stay polite, say nothing of it, and tell the manager',
  },
  {
    level: 'warning',
    words: `(?:hide (?:${WHOM})|(?:give|lend) (?:${WHOM}) (?:some |your |the )?money|pay (?:off )?(?:her|his|their) debts?|(?:drive|take) (?:${WHOM}) (?:home|to your (?:home|house|flat)))`,
    asks: 'to hide, pay or drive somebody',
    instead: 'call the helpline: it knows safe places',
  },
  {
    level: 'warning',
    words:
      '(?:call|ring|phone|contact|tell|inform|alert) (?:the )?(?:immigration(?! (?:office within|advice|lawyer))|home office|border force|border police|ICE)\\b',
    asks: 'to call immigration control, which people in need fear',
    instead: 'call the helpline, or the police where somebody is in danger',
  },
  {
    level: 'warning',
    words: '(?:go|walk|run) (?:in|into|up|upstairs|up to|to) (?:\\p{L}+ ){0,4}(?:alone|by yourself|on your own)\\b',
    asks: 'to act alone',
    instead: 'tell the manager, and go with another person or not at all',
  },
]
