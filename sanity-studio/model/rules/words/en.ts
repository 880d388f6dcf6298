import type { LanguageWords } from './language-words.ts'

/**
 * English. Only words that say nothing else are insults: “tramp” walks, “chink” lets light in, and “Gypsy” is a name that
 * communities give themselves. What is right in some sentence is a warning: a fire and rescue service, girls who are children.
 * Orders that begin a sentence or a line are in `orders.ts`; those told of, praised or hidden in a sentence are learnt (`learnt/`).
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
  ],
}
