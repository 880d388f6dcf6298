import { named, type CareWords } from './care-words.ts'
import { AR, UK, ZH_HANS } from './words-in-other-scripts.ts'

/** Polish. Not read by a native speaker. */
const PL = named([
  [
    'insult',
    'error',
    String.raw`kurw(?:a|y|ę|o|ie|om|ami|ach)|dziwk(?:a|i|ę|o|ą|om|ami|ach)|dziwek`,
    'osoba, która sprzedaje seks',
  ],
  [
    'insult',
    'error',
    String.raw`nielegał(?:y|ów|a|om|ami|owie)?|nielegaln\p{L}+ (?:i?migran[ct]|pracowni|robotni|cudzoziem)\p{L}+`,
    'osoby bez dokumentów',
  ],
  [
    'insult',
    'error',
    String.raw`czarnuch\p{L}*|ciapat(?:y|a|e|ych|ym|ymi)|ciapak\p{L}*|żółtk(?:i|ów|om|ami)|kitajc\p{L}+|kacap\p{L}*`,
    'człowiek, według tego, co robi',
  ],
  ['insult', 'error', String.raw`ciot(?:a|y|ę|om|ami)`, 'gej, i tylko gdy to ważne'],
  ['insult', 'error', String.raw`debil\p{L}*|ćpun\p{L}*`, 'osoba z niepełnosprawnością; osoba, która bierze narkotyki'],
  ['insult', 'warning', String.raw`cygan\p{L}*`, 'Rom, Romka, i tylko gdy to ważne'],
  [
    'insult',
    'warning',
    String.raw`murzyn\p{L}*|kalek(?:a|i|ę|ą|om|ami)|upośledzon\p{L}+`,
    'czarnoskóra osoba; osoba z niepełnosprawnością',
  ],
  [
    'avoid',
    'error',
    String.raw`(?:seks)?niewolni(?:k\p{L}*|c(?!tw|z)\p{L}*)(?: seksualn\p{L}+)?`,
    'osoby wykorzystywane',
  ],
  [
    'avoid',
    'error',
    String.raw`prostytucj\p{L}+ dzieci\p{L}*|dziecięc\p{L}+ prostyt\p{L}+`,
    'dziecko wykorzystywane seksualnie',
  ],
  ['avoid', 'warning', String.raw`prostytut\p{L}+|prostytucj\p{L}+`, 'osoba, która sprzedaje seks'],
  ['order', 'warning', String.raw`s?konfrontuj(?:cie)?`, 'powiedz kierownikowi lub zadzwoń na linię pomocy'],
])

/** Romanian. Not read by a native speaker. */
const RO = named([
  ['insult', 'error', String.raw`curv(?:a|ă|e|ele|elor)|târf(?:a|ă|e|ele|elor)`, 'o persoană care vinde sex'],
  [
    'insult',
    'error',
    String.raw`ilegali(?:i|lor)|(?:i?migran|lucrăto|muncito|străin)\p{L}* ilegal\p{L}*`,
    'oameni fără acte',
  ],
  ['insult', 'error', String.raw`cioroi\p{L}*|bozgor\p{L}*|jidan\p{L}*|negrote[iu]\p{L}*`, 'persoana, după ce face'],
  [
    'insult',
    'error',
    String.raw`poponar\p{L}*|bulangi\p{L}*|homală\p{L}*`,
    'o persoană gay, și doar dacă are importanță',
  ],
  [
    'insult',
    'error',
    String.raw`retarda(?:t|ț|ţ)\p{L}*|handicapa(?:t|ț|ţ)\p{L}*|mongoloi(?:d|z)\p{L}*`,
    'o persoană cu dizabilități',
  ],
  ['insult', 'warning', String.raw`[țţ]igan\p{L}*`, 'rom, romă, și doar dacă are importanță'],
  ['avoid', 'error', String.raw`sclav(?:ul|ului|i|ii|ilor|ă|a|e|ele|elor)?(?: sexual\p{L}*)?`, 'oameni exploatați'],
  [
    'avoid',
    'error',
    String.raw`prostitu[țţ]i\p{L}+ (?:infantil\p{L}+|copiilor|minorilor)`,
    'un copil exploatat sexual',
  ],
  ['avoid', 'warning', String.raw`prostitu(?:at|[țţ]i)\p{L}+`, 'o persoană care vinde sex'],
  ['order', 'warning', String.raw`confrunt(?:a[țţ]i|ă)`, 'spuneți managerului sau sunați la linia de ajutor'],
])

/** Spanish. Not read by a native speaker. “Gitano” is a name that communities give themselves. */
const ES = named([
  ['insult', 'error', String.raw`putas?|rameras?|furcias?`, 'una persona que vende sexo'],
  [
    'insult',
    'error',
    String.raw`(?:l[oa]s|un[oa]s) ilegales|(?:(?:in)?migrantes?|trabajador(?:es|as?)?|extranjer[oa]s?) ilegal(?:es)?`,
    'personas sin papeles',
  ],
  ['insult', 'error', String.raw`sudacas?|negratas?|espaldas? mojadas?`, 'la persona, por lo que hace'],
  ['insult', 'error', String.raw`maric(?:as?|ón|ones)|travelos?`, 'una persona gay o trans, y solo si importa'],
  [
    'insult',
    'error',
    String.raw`subnormal(?:es)?|retrasad[oa]s? mental(?:es)?|mongólic[oa]s?|tullid[oa]s?|lisiad[oa]s?`,
    'una persona con discapacidad',
  ],
  ['insult', 'error', String.raw`yonquis?|drogatas?`, 'una persona que consume drogas'],
  [
    'insult',
    'warning',
    String.raw`mor[oa]s?|minusválid[oa]s?|drogadict[oa]s?`,
    'la persona, por lo que hace; una persona con discapacidad',
  ],
  ['avoid', 'error', String.raw`esclav[oa]s?(?: sexual(?:es)?)?`, 'personas explotadas'],
  [
    'avoid',
    'error',
    String.raw`prostitución infantil|niñ[oa]s? prostitu(?:t|id)[oa]s?`,
    'un menor explotado sexualmente',
  ],
  ['avoid', 'warning', String.raw`prostitut[oa]s?|prostitución`, 'una persona que vende sexo'],
  [
    'order',
    'warning',
    String.raw`enfrént(?:ate|ese|ense)|confront(?:a|e|en)`,
    'díselo a tu jefe o llama a la línea de ayuda',
  ],
])

/** Portuguese. Not read by a native speaker. “Cigano” is a name that communities give themselves. */
const PT = named([
  ['insult', 'error', String.raw`putas?|vadias?`, 'uma pessoa que vende sexo'],
  [
    'insult',
    'error',
    String.raw`(?:[oa]s|d[oa]s|uns|umas|aos|às) ilegais|(?:i?migrantes?|trabalhador(?:es|as?)?|estrangeir[oa]s?) ilega(?:l|is)`,
    'pessoas sem papéis',
  ],
  ['insult', 'error', String.raw`monh[ée]s?|chinocas?`, 'a pessoa, pelo que faz'],
  [
    'insult',
    'error',
    String.raw`paneleiros?|maricas|viados?|sapatonas?|travecos?`,
    'uma pessoa gay ou trans, e só se importar',
  ],
  ['insult', 'error', String.raw`retardad[oa]s?|mongol[oó]ides?|aleijad[oa]s?`, 'uma pessoa com deficiência'],
  ['insult', 'warning', String.raw`(?:[oa]s?|uma?) deficientes?`, 'uma pessoa com deficiência'],
  ['avoid', 'error', String.raw`escrav[oa]s?(?: sexua(?:l|is))?`, 'pessoas exploradas'],
  [
    'avoid',
    'error',
    String.raw`prostituição infantil|crianças? prostitu(?:t|íd)[oa]s?`,
    'uma criança explorada sexualmente',
  ],
  ['avoid', 'warning', String.raw`prostitut[oa]s?|prostituição`, 'uma pessoa que vende sexo'],
  [
    'order',
    'warning',
    String.raw`confront(?:e|a|em)|enfrent(?:e|a|em)`,
    'diga ao seu chefe ou ligue para a linha de ajuda',
  ],
])

/**
 * By language: what the English lists hold (`slurs.ts`, `words-to-avoid.ts`), as far as a machine knew it. None of them
 * was read by a native speaker. What is right in some sentence is a warning.
 */
export const WORDS_IN_LANGUAGES: ReadonlyMap<string, readonly CareWords[]> = new Map([
  ['pl', PL],
  ['ro', RO],
  ['es', ES],
  ['pt', PT],
  ['uk', UK],
  ['ar', AR],
  ['zh-Hans', ZH_HANS],
])
