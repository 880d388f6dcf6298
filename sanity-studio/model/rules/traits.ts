import { NATIONALITIES } from './nationalities.ts'
import type { Words } from './remark.ts'

/** Words for what people are, or for what stands in for it; never a sign (content/README.md, “Rules of care”). */
export interface Trait {
  /** As a sentence names it: “speaks of nationality”. */
  readonly kind: string
  /** A regular expression, without those words that also name an act or a thing. */
  readonly words: string
  /** Compared with its capitals: “polish” is not “Polish”. */
  readonly isName?: true
}

/** Words of a text that say what people are instead of what they do. */
export interface TraitWords extends Words {
  readonly found: string
  /** Which entry of the never-used list they belong to. */
  readonly kind: string
}

/** A regular expression for somebody, without regard to what she is. */
export const PEOPLE = '(?:man|men|woman|women|person|people|guests?|workers?|couples?|famil(?:y|ies)|lads?|youths?)'

const ADULTS = '(?:man|men|woman|women|guests?|person|people|partner|lady|ladies)'

const AGE =
  '(?:sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|1[6-9]|[2-8]\\d)(?:-\\p{L}+)?'

const FAR_AWAY =
  '(?:abroad|overseas|another country|(?:a )?(?:poor(?:er)?|foreign) (?:country|countries)|(?:eastern|central) europe|(?:south[- ]?east |west )?(?:africa|asia)|latin america|the balkans|romania|bulgaria|albania|nigeria|vietnam|china|india|pakistan|ukraine|poland|brazil|thailand|the philippines|moldova|ghana|eritrea|sudan|somalia|syria|iraq|iran|afghanistan|bangladesh|nepal|cambodia|myanmar|colombia|venezuela|peru|mexico|honduras|haiti|morocco|algeria|russia|belarus|hungary|slovakia|lithuania|latvia)'

const SPEAKS_NOT =
  "(?:does(?: not|n[’']t)|do(?: not|n[’']t)|can(?:not| not|[’']t)|could(?: not|n[’']t)|unable to|hardly|barely|who (?:does|do) not)"

const OUR_LANGUAGE = '(?:english|(?:the|our) (?:local |country’s )?language)'

/** What people are. */
export const TRAITS: readonly Trait[] = [
  { kind: 'nationality', words: `\\b(?:${NATIONALITIES.join('|')})s?\\b`, isName: true },
  {
    kind: 'nationality',
    words: String.raw`\b(?:[Gg]uests?|[Ww]om[ae]n|[Mm][ae]n|[Gg]irls?|[Cc]ouples?|[Ff]amil(?:y|ies)|[Tt]ravell?ers?|[Vv]isitors?)(?: who (?:is|are|come|comes))? from (?:the )?\p{Lu}\p{Ll}+`,
    isName: true,
  },
  {
    kind: 'nationality',
    words: String.raw`\b(?:(?:from )?outside (?:the )?(?:union|eu|europe|country|uk|schengen)|another skin colou?r|shaved head|(?:guests?|people|travell?ers?|women|men|workers?|arrivals?|bookings?|families|passports?|papers|visas?) (?:is |are |come |comes )?(?:from|of) ${FAR_AWAY}|(?:passports?|visas?|id cards?) (?:from|of) (?:an? |some |certain |the )?(?:[\p{L}-]+ )?(?:countr(?:y|ies)|nations?|regions?)|(?:non-\p{L}+|of (?:[\p{L}-]+ )?|(?:ethnic|migration|migrant) )(?:origins?|descent|background|ethnicity|heritage)|(?:looks?|seems?|feels?|is|are) out of place|(?:does|do)(?: not|n[’']t) (?:talk|look|sound|dress|behave|act|speak) like (?:us|we|our|other|the other|the usual|normal|locals?|everyone)|not (?:from here|one of us|a local)|from (?:the |her |his |their |a )?(?:villages?|far away|abroad|poor (?:villages|regions))|know the type|(?:foreign|strange|eastern) (?:number |licen[cs]e )?plates?|foreign(?:ers?)?|immigrants?|migrants?(?! help\b)|nationalit(?:y|ies)|refugees?|asylum seekers?|mail[- ]order|(?:person[’']s|guests?[’']s?|their|her|his) origins?|surnames?(?= (?:go|sound|from|are|that))|non-(?:british|eu|european|western|native)|(?:is|are|was|were)(?: not|n[’']t) (?:british|english|american|local|from here|from around here)|(?:high-risk|source|origin) countries|countries such as|(?:our|the) usual (?:guests|customers)|belong (?:here|in (?:a|our|this))|(?:does|do) not fit in|from the (?:east|south|balkans)|local address|foreign[- ]sounding)\b`,
  },
  { kind: 'nationality', words: String.raw`\bfrom ${FAR_AWAY}\b` },
  {
    kind: 'race',
    words: String.raw`\b(?:race|races|racial|ethnic(?:ity)?|skin colou?r|(?:dark|brown|black)[- ]skin(?:ned)?|(?:black|brown|white) ${PEOPLE}|mixed[- ]race|(?:different|darker|dark|another) (?:skin|complexion)|complexion|facial features|(?:dark|black|curly|frizzy|dyed|bleached)[- ]hair(?:ed)?|slanted|slavic|balkan|features|biracial|interracial|does(?: not|n[’']t) (?:look like|resemble)|do(?: not|n[’']t) (?:look like|resemble)|no (?:family )?(?:likeness|resemblance)|non-white|(?:people|person|women|men|guests?) of colou?r|(?:arab|asian|african|oriental|gypsy|foreign|mediterranean|eastern)[- ]?(?:looking|appearance|looks)|travellers? (?:site|famil(?:y|ies)|communit(?:y|ies)))\b`,
  },
  {
    kind: 'religion',
    words: String.raw`\b(?:religio(?:n|us)|rosar(?:y|ies)|bibles?|korans?|(?:those|their|other|foreign|certain) cultures?|pork|arranged marriage|cousins?|pray(?:s|ing|ers?)|mosques?|ramadan|imams?|halal|kippahs?|crucifix|beards?|muslims?|christians?|jew(?:s|ish)?|hindus?|sikhs?|headscar(?:f|ves)|hijabs?|burqas?|burkas?|niqabs?|veils?|turbans?|skullcaps?)\b`,
  },
  {
    kind: 'language',
    words: String.raw`\b(?:(?:barely|hardly|scarcely|does not|cannot|can[’']t) (?:understands?|read|follow|fill in) (?:the|our|a|any) (?:\p{L}+ )?(?:form|sign|menu|question|staff|receptionist|words?)|(?:not|never|cannot|hardly|barely|unable to|n[’']t)(?: \p{L}+)? (?:converse|communicate|chat|make (?:her|him|them)sel(?:f|ves) understood|follow (?:a|the|what|our))|(?:heavy|thick|strong|slavic|southern|foreign|strange) (?:\p{L}+ )?(?:accent|lilt|twang|pronunciation)|lilt|broken (?:sentences|words)|mother tongue|native language|accents?|(?:speaks?|talks?|speaking)(?: \p{L}+){0,2} (?:arabic|mandarin|cantonese|hindi|urdu|punjabi|farsi|persian|tagalog|bengali|pashto|tigrinya|amharic|romani|kurdish|swahili)|what language (?:they|she|he) |(?:a|in a|some) language (?:that )?(?:nobody|no one|you|we)|not able to (?:say|speak|answer|follow)|(?:a word|a sentence|one word) (?:of|in) english|(?:cannot|can[’']t|could not|unable to) (?:answer|follow|say|talk|communicate|express)[^.!?]{0,25} (?:english|language)|(?:speaks?|speaking|talks?|talking|shouts?|whispers?)[^.!?]{0,20} (?:foreign|strange|unknown|other|native|own|eastern|african|asian) (?:language|tongue|dialect)|interpreter app|translation app|(?:can(?:not|[’']t)|unable to|does not|doesn[’']t) read (?:or|and) write|illiterate|(?:no|little|poor|bad|broken|limited|hardly any) english|limited language skills|struggles? with (?:the )?(?:english|language)|(?:speaks?|talks?) (?:only )?(?:in )?(?:a foreign|another|an unknown|a strange|their own|her own|his own) language|cannot communicate in english|${SPEAKS_NOT} (?:speak|understand)s?(?: \p{L}+){0,3} ${OUR_LANGUAGE})\b`,
  },
  {
    kind: 'disability',
    words: String.raw`\b(?:slow in the head|(?:not|n[’']t) (?:quite |all )?(?:right|there) in the head|(?:mentally|physically) (?:weak|impaired|challenged|limited)|child-like adult|simple(?: |-)(?:person|guest|soul)|disab(?:led|ility|ilities)|handicapped|wheelchairs?|autis(?:m|tic)|deaf|blind|wheelchair users?|crutches|limps?|limping|mute|dumb|drool\w*|twitch\w*|(?:mental|reading) age|special needs|slow[- ]witted|confused elderly|dementia|hearing aids?|stutter\w*|stammer\w*|learning (?:difficult|disabilit)(?:y|ies)|mental(?:ly)?[- ](?:health(?: problems?)?|ill(?:ness)?|handicap\w*|slow)|down[’']?s? syndrome|epilep\w+|(?:is|looks|seems) slow)\b`,
  },
  {
    kind: 'gender identity',
    words: String.raw`\b(?:trans(?:gender|sexual)?|gays?|drag queens?|lesbians?|homosexuals?|cross-?dress(?:er|ed|ing)?)\b`,
  },
  {
    kind: 'age gap of adults',
    words: String.raw`\b(?:(?:wom[ae]n|m[ae]n|girl|lady|he|she|guest|person|male|female)\b[^.!?]{0,25} ${AGE}\b[^.!?]{0,35} (?:wom[ae]n|m[ae]n|girl|lady|he|she|guest|person|male|female|companion)\b[^.!?]{0,25} ${AGE}|(?:old(?:er)?|elderly|mature|middle-aged|retired) (?:ladies|lady|women|woman|men|man|gentlem[ae]n|persons?|people|guests?|gentleman)\b[^.!?]{0,40}\b(?:young(?:er)?|youthful|teenage) (?:[\p{L}-]+ )?(?:men|man|women|woman|lad(?:y|ies)|guests?|people|persons?|compan\p{L}+|girls?|boys?)|(?:pass|passed|taken|mistaken|mistake (?:her|him|them)) (?:off )?(?:for|as) (?:his|her|their|a) (?:grand)?(?:daughter|son|child|father|mother)|(?:couple|pair)[^.!?]{0,15} (?:of|with) (?:very |quite )?different ages?|generation (?:apart|between)|age (?:gap|difference)|difference (?:in|of) age|in (?:his|her|their) (?:late |early |mid-?)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|(?:like|as) (?:a |his |her )?grand(?:father|mother|daughter|dad|pa)|years (?:between them|apart)|half (?:his|her|their) age|(?:old|older|elderly) (?:husband|boyfriend|lover|companion)|(?:years|decades) (?:older|younger)|(?:twice|half) (?:her|his) age|(?:could|might) be (?:her|his) (?:grand)?(?:father|mother|daughter|son)|old enough to be|too (?:young|old) (?:to be|for) (?:his|her|the|a)|(?:no|without|missing) wedding rings?|(?:older|elderly|old|middle-aged|grey-haired|white-haired) (?:gentle)?m[ae]n[^.!?]{0,20} (?:young|younger|teenage)[\p{L}-]* \p{L}+|teenager?-looking|sugar dadd(?:y|ies)|(?:couples?|pair|they)[^.!?]{0,12} (?:do not|don[’']t|does not|doesn[’']t) match|(?:unlikely|odd|mismatched|ill-matched) (?:couple|pair)|(?:he|she) is (?:about |at least |over )?[\p{L}\d-]+,? (?:and |but )?(?:he|she) (?:is )?(?:barely|only|just|hardly|about|not yet)|older m[ae]n,? (?:and |with )?(?:an? )?(?:much )?younger wom[ae]n|much (?:older|younger) (?:man|men|woman|women|partner|guests?|person|people)|(?:old(?:er)?|elderly) ${ADULTS} (?:and|with) (?:an? |several |some |two )?(?:much |far |very )?young(?:er)? ${ADULTS}|(?:he|she|the man|the woman|one) (?:is|looks) (?:much|far) (?:older|younger)|young(?:er)? ${ADULTS} (?:and|with) (?:an? )?(?:much |far |very )?(?:old(?:er)?|elderly) ${ADULTS})\b`,
  },
  {
    kind: 'poverty',
    words: String.raw`\b(?:slept (?:outdoors|outside|rough|in (?:a|the) (?:car|park|street))|state of (?:the|her|his|their) clothes|(?:seems?|looks?|appears?|is|are) (?:too |rather |very |quite |clearly )?(?:poor|penniless|needy|broke|down and out)|holdalls?|(?:proper|decent|real|matching) (?:suitcase|luggage|coat|shoes|clothes)|(?:mended|patched|borrowed|ill-fitting|charity) (?:\p{L}+ )?(?:clothes|shoes|coat|jacket)|(?:cheap|battered|worn|old) (?:phone|handset|car|shoes|bag)|badly cut|not (?:look )?like (?:somebody|someone|people|a guest) who (?:can|could) afford|homeless|rough sleep(?:ers?|ing)|shabby|low[- ]income|deprived|poverty|unemployed|working[- ]class|on benefits|council (?:estate|house)|social class(?:es)?|lives? on the streets?|small notes|normal famil(?:y|ies)|dress(?:es)? like that|sleep(?:s|ing)? in (?:a|the|his|her|their) (?:car|van)|bin liners?|crumpled notes|coins|counts out|(?:asks?|asking) for (?:bread|food|leftovers|money|change)|hostel address|poor (?:clothes|clothing|area|neighbourhood)|too poor|(?:poor|deprived) (?:famil(?:y|ies)|areas?|countr(?:y|ies)|background)|(?:cannot|can[’']t|could not|couldn[’']t) (?:afford|pay by card)|second-hand|(?:poor|scruffy)(?: looking|-looking)? ${PEOPLE}|(?:looks?|seems?|appears?) (?:very |too )?(?:poor|scruffy)|(?:cheap|torn|ragged) (?:perfume|tights|stockings|make-?up)|worn-out \p{L}+|luggage (?:tied|held together)|(?:badly|poorly) dressed|(?:cheap|old|worn|torn|ragged|dirty|hooded) (?:\p{L}+ )?(?:clothes|clothing|shoes|trainers|coats?|jackets?|jeans|tracksuits?|luggage|suitcases?)|the same (?:\p{L}+ )?(?:clothes|tracksuit|dress|outfit|jumper|coat))\b`,
  },
  {
    kind: 'dress',
    words: String.raw`\b(?:(?:her|his|their|whose) (?:\p{L}+ )?(?:cloth(?:es|ing)|shoes|coat|dress|skirt|trousers|jacket|hair|nails)|cloth(?:es|ing) (?:that (?:is|are|do)|(?:is|are|do|does|too|not)\b)|hooded (?:top|jumper|sweater|jacket)|short (?:dress|shorts)|(?:gold|flashy|big) (?:watch(?:es)?|rings?|chains?)|(?:dyed|bleached|blonde) hair|hair(?:cut|style)s?|(?:under|too lightly|lightly|barely) (?:dressed|clothed)|wears? (?:\p{L}+ )?(?:leather|leggings|nylons|stockings)|sexy|provocative(?:ly)?|revealing|skimpy|short skirts?|miniskirts?|high heels|dressed|style of dress|outfits?|make-?up|heavily made[- ]up|hair extensions|(?:false|long|painted|fake) (?:nails|(?:eye)?lashes)|designer (?:clothes|handbags?|bags?)|fishnets?|low-cut|tracksuits?|hoodies?|gold chains?|(?:too much|heavy|flashy|cheap) jewell?ery|lipstick|perfume|underdressed|overdressed|(?:tight|scanty|sheer) (?:clothes|dress(?:es)?|tops?|jeans|leggings)|sandals in winter|no coat)\b`,
  },
  {
    kind: 'sex',
    words: String.raw`\b(?:(?:young|pretty|beautiful|blonde),? (?:(?:and|,) )?(?:pretty|beautiful|blonde|slim|alone|from)|(?:wom[ae]n|ladies|lady) (?:without|with no) (?:a )?(?:man|husband|ring|companion)|(?:prettier|uglier|better[- ]looking|good[- ]looking)|(?:single|lone|attractive|pretty|beautiful|unmarried|sexy|blonde) (?:(?:\p{L}+ )?wom[ae]n|m[ae]n|females?|males?|mothers?|lad(?:y|ies)|parents?)|(?:wom[ae]n|females?) (?:travell?ing |staying |sitting )?alone)\b`,
  },
  {
    kind: 'tattoos',
    words: String.raw`\b(?:(?:visible |fresh )?ink(?:ed)?\b(?! (?:cartridge|pen|of the))|(?:names?|stars?|crowns?|barcodes?|numbers?|symbols?) (?:on|in) (?:the|her|his|their) (?:skin|neck|wrist|arm|hand|face)|tattoos?|tattooed|branded|piercings?|brand(?:ed|ing) marks?)\b`,
  },
]

/** What stands in for a trait on older lists: it tells who is poor or shy, and nothing else. */
export const STAND_INS: readonly Trait[] = [
  { kind: 'plastic bags, a stand-in for poverty', words: String.raw`\b(?:plastic|carrier|bin) bags?\b` },
  {
    kind: 'being unwashed, a stand-in for poverty',
    words: String.raw`\b(?:(?:(?:looks?|is|are|seems?|very|too|and|^) )?(?:thin|pale)(?= *(?:[,.;]|$|and\b))|matted hair|sweaty|sunken (?:eyes|cheeks)|grubby|unwashed|unkempt|smelly|smells? (?:bad(?:ly)?|of (?:sweat|urine|alcohol))|(?:bad|rotten|missing) teeth|greasy hair|body odou?r|poor hygiene|(?:rough|calloused|dirty) hands|not (?:showered|washed)|lice|smell of|stinks?|skinny|scrawny|malnourished|underfed|dirty (?:clothes|clothing|hair|nails|fingernails))\b`,
  },
  { kind: 'begging, a stand-in for poverty', words: String.raw`\b(?:beg|begs|begging|beggars?)\b` },
  {
    kind: 'left-over food, a stand-in for poverty',
    words: String.raw`\b(?:left-?over food|food left-?overs|(?:eats?|takes?|taking|eating|collects?|asks? for|begs? for) (?:the |some )?left-?overs|(?:takes?|eats?|taking|eating) (?:\p{L}+ )?food from)\b`,
  },
  {
    kind: 'eye contact, a stand-in for culture or disability',
    words: String.raw`\b(?:eye contact|(?:looks?|looking|stares?) (?:down )?at the (?:floor|ground)|not look (?:[a-z]+ )?in the eyes?)\b`,
  },
  {
    kind: 'cash alone, a stand-in for poverty',
    words: String.raw`\b(?:(?:only|just|nothing but|lots? of|large sums? of|wads? of|rolls? of|bundles? of|envelopes? of|wallets? (?:full )?of|purse full of|bag of|pockets? full of) (?:cash|notes|banknotes|coins|fifties|twenties|money|bills)|(?:has|have|with|owns?|carr(?:y|ies)|shows?) no (?:bank |credit |debit )?cards?|(?:settles?|pays?)[^.!?]{0,25} (?:in|with) (?:cash|notes|coins|bills)|no card\b|(?:pays?|paying|paid)(?: \p{L}+){0,4}? (?:(?:in|with|by) )?(?:cash|banknotes)|cash payments?|(?:the|uses?|using) cash|banknotes)(?= *(?:[.;]|$)| as (?:suspects|suspicious))`,
  },
]

/** Some words of a text, by their places in it. */
export function wordsAt(text: string, kind: string, from: number, to: number): TraitWords {
  return { found: text.slice(from, to), kind, from, to }
}
