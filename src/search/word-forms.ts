type Change = readonly [ending: string, endings: readonly string[]]

/** English: from an ending to those that the same word may have. Plural and singular first, then what verbs do. */
const ENGLISH: readonly Change[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ying', ['y', 'ied', 'ies']],
  ['ing', ['', 'e', 'ed', 's', 'es']],
  ['ied', ['y', 'ies', 'ying']],
  ['ed', ['', 'e', 'ing', 's']],
  ['y', ['ies', 'ied']],
  ['e', ['es', 'ed', 'ing']],
  ['', ['s', 'es', 'ing', 'ed']],
]

/** Spanish and Portuguese plurals. */
const IBERIAN: readonly Change[] = [
  ['es', ['']],
  ['s', ['']],
  ['', ['s', 'es']],
]

const CHANGES: Readonly<Record<string, readonly Change[]>> = { en: ENGLISH, es: IBERIAN, pt: IBERIAN }

/** Words that bend without a rule, or double a letter, English alone: between two strokes the forms of one. */
const BENT = `
child children / man men / woman women / person people / pay pays paid paying payment payments
take takes took taken taking / keep keeps kept keeping / hold holds held holding / give gives gave given
buy buys bought buying / see sees saw seen / speak speaks spoke spoken / tell tells told / say says said
leave leaves left leaving / sell sells sold / sue sues sued suing / owe owes owed owing / hit hits hitting
beat beats beaten / write writes wrote written writing / know knows knew known / find finds found
come comes came coming / hide hides hid hidden hiding / steal steals stole stolen stealing / think thinks thought
use uses used using / run runs ran running / stop stops stopped stopping / make makes made making
go goes went gone going / bring brings brought bringing / send sends sent sending / meet meets met meeting
drive drives drove driven driving / ride rides rode ridden riding / eat eats ate eaten eating
drink drinks drank drunk drunken drinking / sleep sleeps slept sleeping / sit sits sat sitting
stand stands stood standing / wear wears wore worn wearing / hang hangs hung hanging / fall falls fell fallen falling
feel feels felt feeling / hear hears heard hearing / lose loses lost losing / lend lends lent lending
choose chooses chose chosen choosing / forget forgets forgot forgotten forgetting
forbid forbids forbade forbidden forbidding / begin begins began begun beginning / teach teaches taught teaching
learn learns learnt learned learning / understand understands understood understanding
show shows showed shown showing / build builds built building / catch catches caught catching
throw throws threw thrown throwing / shake shakes shook shaken shaking / commit commits committed committing
swim swims swam swum swimming / fight fights fought fighting / deal deals dealt dealing
burn burns burnt burned burning / spend spends spent spending / flee flees fled fleeing
withhold withholds withheld withholding / mislead misleads misled misleading / ban bans banned banning
cry cries cried crying / lie lies lied lying / tie ties tied tying / map maps mapped mapping / try tries tried trying
spy spies spied spying / shut shuts shutting / cut cuts cutting / quit quits quitting / drug drugs drugged drugging
traffic traffics trafficked trafficking trafficker traffickers / trap traps trapped trapping / beg begs begged begging
rob robs robbed robbing / grab grabs grabbed grabbing / drag drags dragged dragging / slap slaps slapped slapping
drop drops dropped dropping / kidnap kidnaps kidnapped kidnapping / spot spots spotted spotting
log logs logged logging / plan plans planned planning / chat chats chatted chatting
travel travels travelled travelling traveled traveling / control controls controlled controlling
refer refers referred referring / wife wives / thief thieves / tip tips tipped tipping / doorman doormen / id ids
ad ads / age ages aged / old older oldest / young younger youngest / cheap cheaper cheapest
`

const bentForms = new Map(
  BENT.trim()
    .split(/ \/ |\n/)
    .flatMap((forms) => forms.split(' ').map((word) => [word, forms.split(' ')] as const)),
)

const SHORTEST_STEM = 3

/** Arabic writes “the”, “and”, “with” and “for” onto the word. */
const ARABIC_PREFIX = /^(?:و|ف)?(?:ال|بال|كال|لل)/

function arabicForms(word: string): readonly string[] {
  const bare = word.replace(ARABIC_PREFIX, '')
  return bare.length < SHORTEST_STEM ? [] : [bare, `ال${bare}`, `بال${bare}`, `لل${bare}`, `وال${bare}`]
}

/** What one language makes of a word. */
function formsIn(word: string, speech: string): readonly string[] {
  const regular = (CHANGES[speech] ?? []).flatMap(([ending, endings]) => {
    const stem = word.slice(0, word.length - ending.length)
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM ? endings.map((other) => stem + other) : []
  })
  return speech === 'en' ? [...(bentForms.get(word) ?? []), ...regular] : regular
}

/**
 * Other forms that a folded word may have in its language, or in English, which stands in where a text
 * is not translated: singulars, plurals and, in English, what verbs do. Guesses: a form that no text
 * has finds nothing.
 */
export function formsOf(word: string, language: string): readonly string[] {
  const own = language.slice(0, 2)
  const forms = own === 'ar' ? arabicForms(word) : formsIn(word, own)
  const english = own !== 'en' && /^[a-z]+$/.test(word) ? formsIn(word, 'en') : []
  return [...new Set([...forms, ...english])].filter((form) => form !== word)
}
