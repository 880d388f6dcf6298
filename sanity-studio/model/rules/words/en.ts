import { STAFF } from '../words-for-people.ts'
import type { LanguageWords } from './language-words.ts'

const PEOPLE =
  '(?:the|a|an|any|every|each|all|suspicious|suspected|unusual|two|both|his|her|their)? ?(?:\\p{L}+ )?(?:guests?|man|men|woman|women|couples?|suspects?|visitors?|people|companions?|pimps?|boss(?:es)?|traffickers?|group|girls?|driver|customers?|lad(?:y|ies)|car|van|taxi|passports?|number plates?|rooms?|items)\\b'

/** A deed in any of its forms, with those whom it hits. */
const DEED = `(?:(?:follow|tail|trail|shadow|track|chas|film|photograph|record|confront|challeng|interrogat|question|search|evict|accus|detain|expos|stopp|interview|restrain|spy on|quizz)(?:s|es|ed|e|ing)? (?:them|him|her|${PEOPLE})|(?:takes?|took|taking|snaps?|snapped) (?:an? |some |quick |secret )*(?:pictures?|photos?|videos?) of|(?:opens?|opened|opening|searche[sd]|searching|looks? (?:in|into|through)|looked (?:in|into|through)) (?:the|her|his|their|a) (?:\\p{L}+ )?(?:bags?|rucksacks?|wardrobes?|backpacks?|rooms?|suitcases?|drawers?|handbags?|luggage|phones?)|(?:post|shar|upload|publish)(?:s|es|ed|e|ing)? (?:the|her|his|their|a|it|them)\\b[^.!?]{0,40}(?:online|facebook|instagram|whatsapp|group|chat|internet)|(?:tells?|told|telling) (?:the|her|his|their) (?:friend|companion|man|boss|boyfriend|partner|husband)|assured (?:her|him|them)|sent (?:the|a|her|his) (?:picture|photo)|(?:took|takes?|taking) (?:his|her|their) (?:keys?|phone|passport)|(?:offered|gave|lent|hid|drove) (?:her|him|them|the (?:wom[ae]n|m[ae]n|guests?) [^.!?]{0,20}(?:money|pounds|euros?|bed|lift|keys?))|waited (?:until|for)|found (?:the )?(?:proof|evidence)|(?:promised?|promises|promising) (?:her|him))`

/** Verbs that may be done to a guest, and words that are no verbs: every other order about somebody has to be looked at. */
const SAFE =
  '(?:thank|keep|tell|let|ask|write|say|talk|use|treat|describe|protect|give|show|count|stay|name|help|greet|hear|listen|believe|respect|support|leave|serve|offer|welcome|call|speak|report|note|remember|notice|see|hand|explain|trust|refer|answer|assist|contact|put|turn|bring|choose|look|is|are|was|does|did|has|had|can|will|if|who|and|when|to|nobody|one|that|it|you|what|why|whether|for|not|or|with|each|never|among|all|now|in|we|only|without|which|so|where|even|how|some|than|as|because|but|from|by|of|at|on|about|before|after|while|unless|until|both|any|no|then|yes|wrong|right)'

/**
 * English. Only words that say nothing else are insults: “tramp” walks, “chink” lets light in, and “Gypsy” is a name that
 * communities give themselves. What is right in some sentence is a warning: a fire and rescue service, girls who are children.
 * Orders that begin a sentence or a line are in `orders.ts`; here are those that are told of, praised or hidden in a sentence.
 */
export const EN: LanguageWords = {
  not: String.raw`not|no|never|nobody|none|nothing|cannot|without|n[’']t|whether|instead of|rather than|wrong|avoid|stop`,
  calling: String.raw`call(?:s|ed|ing)?|ring(?:ing)?|dial(?:l?ing)?|(?:tele)?phone|tel|text(?:ing)?|sms|fax|whatsapp|helpline|hotline|line|numbers?`,
  words: [
    [
      'insult',
      'error',
      String.raw`whores?|hookers?|sluts?|skanks?|streetwalkers?|call ?girls?|lot lizards?|rent boys?|hussy|hussies|harlots?|used goods|working girls?|vice girls?|fallen women|ladies of the night`,
      'a person who sells sex',
    ],
    [
      'insult',
      'error',
      String.raw`illegals|illegal aliens?|clandestines|(?<=\b(?:an|as an|the) )illegal(?= *(?:[,.;!?]|$|who\b))`,
      'people without papers',
    ],
    ['insult', 'warning', String.raw`aliens(?! police)`, 'people from other countries'],
    ['insult', 'error', String.raw`pikeys?|gyppos?|gippos?`, 'Roma or Traveller people, and only where it matters'],
    ['insult', 'error', String.raw`gyps(?:y|ies)`, 'Roma or Traveller people, and only where it matters', 'as written'],
    [
      'insult',
      'warning',
      String.raw`Gypsies(?!,? (?:and |or )?(?:Roma|Travellers?))`,
      'Roma or Traveller people, and only where it matters',
      'as written',
    ],
    [
      'insult',
      'error',
      String.raw`n[i1]gg(?:er|a|ers|as)|pakis?|wetbacks?|beaners?|ragheads?|towelheads?|kikes?|wogs?|gooks|coolies|orientals|half-castes?|coloureds|coloured (?:people|guests?|m[ae]n|wom[ae]n|lad(?:y|ies))|chinks|negro(?:es)?|third[- ]world (?:people|women|girls?|workers?)`,
      'the person by what she does, or by her job',
    ],
    [
      'insult',
      'error',
      String.raw`trann(?:y|ies)|shemales?|ladyboys?|transvestites?`,
      'a trans person, and only where it matters',
    ],
    [
      'insult',
      'error',
      String.raw`faggots?|homos|lesbos?|queers|poofs?`,
      'a gay or lesbian person, and only where it matters',
    ],
    [
      'insult',
      'error',
      String.raw`retards?|retarded|spastics?|cripples?|mongoloids?|imbeciles?|lunatics?|psychos?|nutcases?|morons?|idiots?|simple-?minded|feeble-?minded|deaf and dumb|mental cases?`,
      'a disabled person, or a person who is ill',
    ],
    [
      'insult',
      'error',
      String.raw`junkies?|crackheads?|smackheads?|druggies?|dope fiends?|winos?`,
      'a person who uses drugs',
    ],
    [
      'insult',
      'warning',
      String.raw`(?:drug )?addicts?|alcoholics|drunkards?|drunks|(?<=\ba )drunk(?= (?:and|who|with))`,
      'a person who uses drugs, or who drinks',
    ],
    [
      'insult',
      'error',
      String.raw`chavs?|white trash|trailer trash|lowlifes?|savages|riff-?raff|scum|tramps and|vagrants?|hobos?|dirty people|scumbags?|bums|the dregs`,
      'people',
    ],
    ['insult', 'error', String.raw`bitch(?:es)?|bimbos?|tarts|slappers?|floozies|floozy`, 'a woman'],
    ['avoid', 'error', String.raw`sex slaves?|slave girls?`, 'people forced to sell sex'],
    ['avoid', 'error', String.raw`(?:labou?r |modern )?slaves?`, 'people who were exploited'],
    [
      'avoid',
      'error',
      String.raw`(?:child|under-?age|teenage) (?:prostitut(?:es?|ion)|sex workers?|lovers?|whores?|escorts?)`,
      'a child who was sexually exploited',
    ],
    [
      'avoid',
      'error',
      String.raw`illegal (?:workers?|migrants?|immigrants?|staff|labou?rers?|employees?|foreigners?)`,
      'people who work without permission, or people without papers',
    ],
    ['avoid', 'warning', String.raw`prostitut(?:es?|ion|ed|ing)`, 'a person who sells sex, or sexual exploitation'],
    ['avoid', 'warning', String.raw`rescu(?:e|es|ed|ing)`, 'help, or find safety'],
    // “A girl of 14” is a child, and said to be one.
    [
      'avoid',
      'warning',
      String.raw`girls?(?! (?:of|aged) (?:about )?1?\d\b)`,
      'women, where they are adults; children, where they are under 18',
    ],
    // No figure shows how concerns end: those that there are count signs and reports.
    [
      'avoid',
      'error',
      String.raw`most (?:\w+ ){1,4}?(?:leads? to nothing|ha(?:ve|s) an innocent (?:reason|explanation)|ends? this way)`,
      'a sign can have an innocent reason',
    ],
    ['avoid', 'error', String.raw`innocent (?:reasons|explanations) are common`, 'a sign can have an innocent reason'],
    ['avoid', 'warning', String.raw`johns?`, 'a person who pays for sex', 'as written'],
    ['avoid', 'warning', String.raw`pimps?`, 'a person who makes money from others who sell sex'],
    [
      'blame',
      'warning',
      String.raw`(?:is|was|were|are) (?:\p{L}+ )?to blame|(?:her|his|their) own (?:\p{L}+ )?fault|let (?:her|him|them)sel(?:f|ves) be \p{L}+|not (?:very |too |so )?(?:clever|bright|intelligent)|uneducated|not (?:quite|really|entirely) normal|hysterical|(?:dumb|stupid|silly|foolish) (?:women|girls?|men|guests?|victims?|people)|(?:only )?naive (?:women|men|girls|people|guests?|persons?)|fall(?:s)? for (?:it|this|such)|behaved? (?:\p{L}+ )?(?:stupidly|foolishly|carelessly|naively|badly)|(?:she|they|he|victims?) (?:is|are|was|were) (?:just |simply |too )?weak|(?:know|knows|knew) no better|(?:do|does|did) not know (?:any )?better|(?:got|gets|brought|put) (?:her|him|them)sel(?:f|ves) into|(?:was|were) asking for it|(?:chose|choose|chooses) (?:this|that|such a) life|should have known better|brought it on|(?:was|were|is|are|so|too|being) (?:so |too |very |simply )?(?:naive|naïve|gullible|stupid|foolish|silly|greedy|careless|promiscuous)`,
      'what the person did who exploited her',
    ],
    [
      'blame',
      'warning',
      String.raw`(?:poor |helpless |pitiful |wretched |pathetic )+(?:creatures?|souls?|things?|victims?|women|girls?)|damaged (?:women|men|people|persons?|goods|souls?|girls?)|easy (?:prey|targets?|victims?)|once broken|broken (?:women|people|souls?|persons?|girls?)|ruined (?:women|lives|for life|girls?)|weak-?willed|(?:can|will) (?:hardly|never) (?:lead|live|have) a normal life|victims? (?:always )?(?:lie|lies)|lie a lot`,
      'what was done to the person, and that life can be good again',
    ],
    // Told of, praised or hidden in a sentence.
    [
      'order',
      'warning',
      String.raw`(?<=(?:^|[.!?:;] )(?:(?:please|then|always|quietly|politely|gently|just|calmly),? )?)(?!asking\b|${SAFE}\b)\p{L}+(?: (?!who|that|what|if|when|for|as|by|of|is|was|day|(?:gave|told|thanked|helped|asked|served|let|called|greeted|believed|heard)\b)\p{L}+)?? (?:him|her(?! \p{L})|the (?:guests?|m[ae]n|wom[ae]n|ladies|lady|couple|suspects?|visitors?|companions?|group|victims?|girls?|driver|pair|traffickers?|boyfriend|husband|pimp|customer|stranger))`,
      'what keeps everybody safe: notice, write down, tell the manager or the helpline',
    ],
    [
      'order',
      'warning',
      String.raw`(?:open|unpack|empty|search|look (?:in|into|through|inside)|go through|check|see what (?:is|[’']s) in|take [^.!?]{0,25} from) (?:the|her|his|their|any|every) (?:\p{L}+[’']s )?(?:suitcases?|rucksacks?|backpacks?|bags?|handbags?|purses?|wallets?|pockets?|luggage|belongings|phone(?! number))|send (?:a|your|some|another) \p{L}+ after (?:them|him|her|the)|lock the (?:doors?|exits?) (?:so|until|behind|and (?:wait|hold|keep))|so that (?:he|she|they) (?:can[’']t|cannot) (?:leave|escape|get away)`,
      'touch and stop nobody; notice what is seen at your own work',
    ],
    [
      'order',
      'warning',
      String.raw`(?:warn|alert) (?:other|all the|all) (?:hotels|guests)|(?:warn|tell|ask|share|post|write|put|upload|look)\w*[^.!?]{0,50} (?:on|to|in|via|through) (?:the )?(?:notice ?board|social media|facebook|instagram|tiktok|whatsapp)|hidden camera|stand in the (?:door(?:way)?|way)|(?:nobody|no one) can leave|announce (?:it |them )?in|(?:bring|take|offer|invite|hide)[^.!?]{0,50} your own (?:home|flat|house|room)|we promise (?:that|you|her|to everybody|full)\b|detectives?(?= (?:stor|work))|be a hero|(?:her|his|their) (?:life|whole|full) story|tell you everything|let (?:the|her|his|their|a) (?:boyfriend|friend|companion|husband|man|boss|partner) (?:explain|translate|answer|interpret|speak)|nothing to (?:fear|worry about|be afraid of)|(?:scare|frighten|threaten|provoke) (?:the|him|her|them)|nobody will (?:ever )?(?:tell|hurt|harm|find)|voice recorder|(?:stay|sleep|live|hide) (?:\p{L}+ )?at your (?:place|home|flat|house)|read (?:the|her|his|their) (?:messages|chats?|letters|mails?)|the truth out of|pull (?:her|him) aside|so that (?:they|he|she) (?:feels?|goes?|leaves?|gets?) (?:watched|away|scared|the hint|home)?|(?:a|some) (?:pretext|trick|excuse)\b|(?:close|right) behind (?:them|her|him)|step between|(?:take|grab) (?:her|him) by|turn (?:them|him|her|the (?:guests?|couple|man|woman|group)) away|must leave (?:the hotel|the house|within|at once|immediately)`,
      'stay kind and quiet, and tell only the manager, the helpline or the police',
    ],
    [
      'order',
      'warning',
      String.raw`(?:be|are|feel)(?: (?:absolutely|quite|completely|very|really))? (?:certain|sure) before|only report|reports? without (?:proof|evidence)|(?:may|must|can|should) not (?:call|ring|contact|phone) the (?:police|helpline)|(?:call|ring|contact|report)[^.!?]{0,25} without (?:the manager[’']s |a manager[’']s |your manager[’']s |prior )?permission|(?:decides?|decide) (?:alone |herself |himself )?(?:whether|if|when) the (?:police|helpline)|ignore it (?:if|unless|until)|until you have seen|(?:collect|gather|secure)s? (?:the |more |some |enough )?(?:evidence|proof)|before you say anything|say nothing until|for (?:two|three|several|a few|some) (?:days|weeks|nights|shifts) before|(?:looked into|handled|cleared up|examined|investigated) (?:first )?(?:by the hotel|inside|internally|in-house|by ourselves)|wait for (?:the|a) (?:second|third|next|further)|(?:before|until|unless) you (?:really |completely )?know (?:for sure|for certain|it)|wait until (?:you have )?(?:seen|noticed|heard|it happens)|(?:if|when|once) (?:two|three|several|all) (?:colleagues|people|others|of you|signs)(?: \p{L}+)? (?:agree|confirm|are sure)`,
      'call at once: one person who is worried is enough',
    ],
    [
      'order',
      'warning',
      String.raw`(?:(?<=(?:^|[.!?] )(?:yes|correct|right|true|exactly|well done|bravo|good(?: answer| work| idea)?|great|perfect|excellent)[!:,.] ?)|(?<=\b(?:role play|exercise|practise|practice|task): ))(?:[^.!?]{0,60}? )??${DEED}`,
      'what keeps everybody safe: notice, write down, tell the manager or the helpline',
    ],
    [
      'order',
      'warning',
      String.raw`${STAFF} (?:should |must |can |will |shall |may |also |then |quietly |secretly |discreetly |always )*${DEED}`,
      'notice, write down, and tell the manager or the helpline',
    ],
    [
      'order',
      'warning',
      String.raw`pretend(?:ed|ing|s)? to be (?:an? )?(?:customer|client|buyer|guest|punter|plumber|\p{L}+)|pos(?:e|es|ed|ing) as (?:an? )?(?:customer|client|buyer|guest|punter)|play (?:the )?detective|look (?:her|him|them|the \p{L}+) up (?:on|online)|(?:her|his|their) real name|chat (?:the|a|this) \p{L}+ up|chat up (?:the|a|this)|go undercover|(?:act|appear|call) as (?:an? )?(?:client|customer|buyer|punter)|(?:get|make|force|obtain) (?:an? |him |her |them )*(?:to )?confess(?:ion)?|find out (?:how old|who (?:she|he|they)|what (?:she|he|they)|where (?:she|he|they)|if (?:she|he|they)|whether (?:she|he|they)|more about)|keeps? (?:a )?(?:close )?watch on|bans? (?:all )?(?:the )?guests|guests? (?:who (?:is|are) )?(?:under suspicion|suspected)|(?:publish|circulate) (?:their|his|her|the (?:number|plate|name|photo|picture|description))|until (?:he|she|they) (?:admits?|confess(?:es)?)|who (?:hurts?|hit|beats?|touches) (?:him|her|them|you) and|set a trap|lure (?:him|her|them|the)|investigate (?:on your own|yourself|it yourself|a little)`,
      'leave enquiries to the police, and tell what you noticed',
    ],
    [
      'order',
      'warning',
      String.raw`(?:use|take|borrow) the (?:master|pass) key|let yourself in(?:to)?|(?:enter|go into|burst into|walk into) the room (?:and|to|without|while)|have a (?:quick )?look (?:a)?round|knock (?:on the door )?and (?:say|tell|ask|demand)|force the door|break (?:the door|into the)`,
      'keep to your usual work, and call the police where somebody is in danger',
    ],
    [
      'order',
      'warning',
      String.raw`(?:deal|cope) with (?:it|this|the situation|things) (?:on your own|yourself|alone|quietly)|(?:handle|solve|sort|settle) (?:it|this|the (?:matter|situation|problem))(?: out)? (?:on your own|yourself|alone|quietly|among|between|inside|in-house|internally)|the fewer (?:people )?know|keep (?:it|this) to yourself|tell (?:nobody|no one) (?:else )?(?:about|of|what)|(?:do not|don[’']t|never) (?:involve|bother|trouble) the (?:police|helpline|manager)`,
      'tell the manager, or call the helpline: nobody has to act alone',
    ],
    [
      'order',
      'warning',
      String.raw`(?:grab|snatch|take|get|steal|fetch) (?:the|her|his|their|your|my) passports? (?:back )?(?:from|out|off)|(?:check|empty|search|go through) (?:the|her|his|their) (?:waste |rubbish |paper )?(?:bins?|trash|rubbish)|keep the condoms|(?:collect|bag|secure) (?:the |any |used )*(?:condoms|evidence|proof)\b`,
      'touch nothing, and tell the manager what you saw at your own work',
    ],
    [
      'order',
      'warning',
      String.raw`(?:collect|gather|count|wait for|need|have) (?:at least |more than |until )?(?:\p{L}+ )?(?:two|three|four|five|\d+|more|several|enough) (?:\p{L}+ )?signs? (?:before|until|first)|(?:only|just) (?:contact|call|ring|report|tell|phone|inform|alert|speak|ring up)(?: [\p{L}’'-]+){0,4}? (?:once|when|after|if)(?: [\p{L}’'-]+){0,5}? (?:proof|evidence|certain|sure|doubt|proved|proven|confirmed|confessed)|(?<!wait )(?:unless|until|before) (?:you|we|they|staff) (?:are|feel|is|have)(?: (?:absolutely|completely|quite|fully|really|very|some|hard|solid|clear|100 %|100%))? (?:certain|sure|proof|evidence)\b|(?:proof|evidence) (?:first|comes first)|beyond (?:any |all )?doubt|report(?:s|ing)? (?:only|is only)[^.!?]{0,40}(?:proof|evidence|sure|certain)`,
      'call at once: nobody needs proof to speak',
    ],
    [
      'order',
      'warning',
      String.raw`(?<!\b(?:an?|no|the|this|any) )(?:promis|swear|guarante|assur|vow)(?:e|es|ing|s|ed)?(?! (?:no|nothing)\b)(?: (?:to )?(?:her|him|them|the \p{L}+|everybody|everyone|you|anybody|people|all))?(?: \p{L}+){0,3}? ?(?:that )?(?:nothing (?:bad )?(?:will|can|is)|you[’']ll|you will|(?:she|he|they|it)(?: will|[’']ll)|full protection|protection|anonymity|safety|secrecy|confidentiality|total|complete|between (?:you|us|the two)|not to tell|keep (?:it|her|his|their)|(?:she|he|they) (?:is|are) safe)|(?:you|she|he|they) (?:will be|are|is) (?:completely |totally |quite )?safe (?:as soon as|once|when|if|with us|now|here)|(?:will|can) never find (?:you|her|him|them)|nobody will (?:ever )?find out|(?:between|just) (?:the two of )?(?:you|us)(?: two)?$`,
      'promise nothing, and say who can help',
    ],
    [
      'order',
      'warning',
      String.raw`(?:request|ask|tell|demand|order|make|urge|invite)(?: politely| firmly)?(?: that)? (?:they|them|her|him|the (?:guests?|couple|group|man|woman|party|visitors?))(?: to| must| should)? (?:leave|check out|pack|move out|go elsewhere|vacate)|(?:will|shall|must|should|are|is) (?:be )?(?:immediately |at once )?(?:evicted|thrown out|kicked out|turned away|asked to leave|removed from the hotel|refused a room)|refuse (?:entry|a room|rooms|service) to|cancel (?:the|their|her|his) (?:booking|reservation|room)|block (?:the|their|his|her) key ?cards?`,
      'let them stay, and ask the police or the helpline what to do',
    ],
    [
      'order',
      'warning',
      String.raw`(?:film|photograph|video)s? (?:the |everything|what|all |each |every )\p{L}*|follow (?:\p{L}+ )?(?:at a distance|discreetly|quietly|closely|secretly|from afar|without being)|record (?:the )?(?:conversations?|talks?|voices?|what|everything)|(?:names?|photos?|descriptions?|pictures?|plates?|details) of (?:[\p{L}-]+ ){0,3}(?:guests?|suspects?|visitors?|people|persons?|customers?) (?:are|is|must be|should be|will be) (?:posted|shared|put|pinned|hung|displayed|sent|kept|circulated)|(?:send|sends|sent) (?:them|it|photos?|pictures?) to the (?:team|staff|group|hotel)[^.!?]{0,12}(?:chat|group)`,
      'write down what you saw, for the manager, the helpline or the police alone',
    ],
    [
      'order',
      'warning',
      String.raw`(?:inform|tell|warn|notif)(?:s|ies|y|ed)? (?:the )?(?:suspects?|man|companion|boss|pimp|trafficker|boyfriend|driver|husband|guest)[^.!?]{0,12} (?:about|of|that|why)\b[^.!?]{0,40}(?:report|police|suspect|suspicion|called|know|helpline|made|watching|concern)\p{L}*|(?:say|tell (?:him|her|them)) (?:that )?you(?: already)? know (?:what|about|that)|man to man|face to face with|(?:speak|talk) (?:to|with) (?:the|his|her) (?:suspected )?(?:suspect|man|pimp|boss|trafficker|companion|boyfriend) (?:directly|yourself|openly|alone|face|man)|(?:challenge|confront|face|stand up to) (?:the|him|her|them)[^.!?]{0,20}|demand (?:an )?(?:explanation|answers?)|call (?:him|them|her) out`,
      'stay polite, say nothing of it, and tell the manager',
    ],
    [
      'order',
      'warning',
      String.raw`ask (?:her|him|them|the \p{L}+|guests?|somebody|[\p{L} ]{0,25}?)(?: quietly| directly| openly| straight(?: out)?| in private)? ?(?:how many (?:men|clients|customers|visitors)|(?:if|whether) (?:she|he|they|somebody|someone|it)[^.!?]{0,30}(?:traffick|forc|exploit|victim|prostitut|against|held|abus|slave|sell)\p{L}*|what (?:he|they|the men) (?:did|does|do) to|who is forcing|about (?:the|her|his) (?:sex|abuse|clients|trafficker))|how many men`,
      'be kind, ask only “Can I help you?”, and leave questions to the police and trained advisers',
    ],
    [
      'order',
      'warning',
      String.raw`(?:offer|give|lend) (?:her|him|them|the \p{L}+) (?:some |your |a )*(?:money|cash|bed|home|spare room|sofa|lift|hiding place)|take (?:her|him|them) (?:home|in\b|with you)|hide (?:her|him|them|the)|smuggle (?:her|him|them) out|help (?:her|him|them) (?:escape|run|flee)|drive (?:her|him|them)`,
      'call the helpline: it knows safe places',
    ],
    [
      'order',
      'warning',
      String.raw`(?:listen|put your ear|eavesdrop)(?:s|ing)? (?:at|to|through|behind|outside) (?:the|their|her|his) (?:\p{L}+ )?(?:door|wall|keyhole)|peep through|look through the keyhole|(?:plant|place|hide) (?:a|your) (?:camera|phone|recorder|tracker)`,
      'notice what is seen and heard at your own work',
    ],
  ],
}
