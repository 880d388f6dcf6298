/** An age under 18: what somebody says of herself, or of another. */
export type Age = 'own' | 'other'

const UNDER_18 = '(?:1[0-7]|[6-9])'

/** Ages that are written as words, from twelve to seventeen. */
const WRITTEN =
  `(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|doce|trece|catorce|quince|dieciseis|diecisiete|doze|treze|catorze|quinze
  |dezasseis|dezassete|dezesseis|dezessete|dwanascie|trzynascie|czternascie|pietnascie|szesnascie|siedemnascie|doisprezece|treisprezece
  |paisprezece|cincisprezece|saisprezece|saptesprezece|дванадцять|тринадцять|чотирнадцять|пятнадцять|шістнадцять|сімнадцять
  |двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать)`.replaceAll(/\s+/g, '')

const AGE = `(?:${UNDER_18}|${WRITTEN})`

/** A number from 8 to 17 that stands alone, in digits or as a word: an age only beside what may be done to a child. */
export const bareAge = new RegExp(`^(?:1[0-7]|[89]|${WRITTEN})$`, 'u')
const YEARS = '(?:anos|ani|lat|lata|рок\\S*|лет|года|year\\S*|yr\\S*|yo|سنه|سنين|عام|عاما)'
/** So that “I am 15 minutes late” and “tengo 12 habitaciones” are no ages: a year, the end, or a word that goes on. */
const ENDS = `(?= (?:${YEARS}|and|but|an|n|y|e|i|si|dar|pero|mas|ale|та|і|й|а|и|но|و|the|my|he|from|she|they|male|female|girl|boy|old|on|not|a|who|was|at|o|in|working|chef|help|please)? )|(?= $)`

const OWN = [
  `(?:i am|im|i m|iam|am|age|aged|me) (?:only |just |nearly |almost )?${AGE}(?:${ENDS})`,
  `(?:i am|im|i m) (?:a )?${AGE} ?(?:year|yr|yo)`,
  `(?:i am|im|i m) (?:in )?(?:year|yr) (?:[7-9]|1[0-3]) `,
  `(?:i was|when i was) ${AGE} `,
  `(?:tengo|tenho|tenia|tinha) (?:solo |so |apenas |quase )?${AGE}(?:${ENDS})`,
  `(?:mam|mialam|mialem) (?:dopiero |tylko |niecale )?${AGE}(?:${ENDS})`,
  `(?:am|aveam) (?:doar |numai )?${AGE} ani`,
  `(?:мені|мне|маю|i meni|meni) (?:лише |тільки |всего |только )?${AGE} `,
  `عمري ${AGE} `,
  `عندي ${AGE} (?:سنه|سنين|عام)`,
  `我(?:今年|才|只有|还|刚|现在)*(?: )?(?:${UNDER_18} ?岁|十[一二三四五六七]岁)`,
  `(?:im|i am) under 18|(?:im|i am) (?:a )?minor |soy menor|sou menor|jestem niepelnoletni|sunt minor|я неповнолітн|я несовершеннолетн|انا قاصر|我未成年|我是未成年`,
].join('|')

const OTHER = [
  `${AGE} ?(?:years? olds?|yrs? olds?|y o |yo |yrs )`,
  `(?:aged?|maybe|about|only|like|is|shes|hes) ${AGE} (?:years?|yrs?|max|or) `,
  `(?:aged|is|shes|hes|looks|tiene|tem|їй|йому|ей|ему) (?:only |just |solo |so |apenas )?${AGE}(?:${ENDS})`,
  `${AGE} ?(?:anos|ani|lat|latk\\S*|latek|letni\\S*|рок\\S*|річн\\S*|лет|летн\\S*|سنه|سنوات|سنين|عام|عاما) `,
  `(?:trzyn|czter|pietn|szesn|siedemn)asto(?:lat|let)\\S* |\\S+надцятирічн\\S* |\\S+надцатилетн\\S* `,
  `(?:عمره|عمرها) (?:حوالي )?${AGE} `,
  `(?:ثلاث|اربع|خمس|ست|سبع) ?عشره? (?:سنه|عاما?) `,
  `(?:${UNDER_18} ?岁|十[一二三四五六七]岁)`,
  `in year (?:[7-9]|1[01]) |(?:shes|hes|is) (?:yr|year) (?:[7-9]|1[01]) `,
].join('|')

const own = new RegExp(` (?:${OWN})`, 'u')
const other = new RegExp(` ?(?:${OTHER})`, 'u')

/** @param line folded words with a blank around each. */
export function ageIn(line: string): Age | undefined {
  if (own.test(line)) return 'own'
  return other.test(line) ? 'other' : undefined
}
