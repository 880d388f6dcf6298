import { memoize } from '../../domain/memoize.ts'

/**
 * Stop words by language, normalised and without apostrophes. English “id” and “ill” are none on purpose: a document and
 * a state of health. Greetings, “sorry” and “yesterday” are, because people who tell what happened write them; and “hotel”
 * is, because everybody here is in one.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `a about again also am an and any are as at be been being but by can cannot could did do does doing done for from get gets
    getting got had has have having he her here hers him his how i if in into is it its itself just let lets like may me might mine
    must my no nor not of off on or our ours please shall she should so some such than that the their them then there
    these they thing this those to too us very want wants was we were what when where which while who whom whose why will
    with would you your yours
    because dear every hello hi hotel month months next now said says since sir sorry thank thanks today tomorrow
    week weeks yesterday
    arent cant couldnt didnt doesnt dont hadnt hasnt havent hes im isnt ive mustnt shes shouldnt thats theres
    theyre wasnt werent whats whos wont wouldnt youre`,
  es: `a al algo ante como con cual cuando de del desde donde el ella ellas ellos en entre era es esta estan este esto fue
    ha han hay la las le les lo los me mi mis muy nos o para pero por que se ser si sin sobre son su sus te tiene tu un
    una uno unos y ya yo`,
  pt: `a ao aos as com como da das de do dos e ela elas ele eles em entre era essa esse esta este eu foi ha isso isto ja
    lhe mais mas me meu minha muito na nas no nos o os ou para pela pelo por que se sem ser seu sua sao tem um uma voce`,
  pl: `a aby albo ale bo by byl byla bylo bez ci co czy dla do gdy gdzie go i ich im ja jak jako je jego jej jest jestem ku
    lub ma mam mi mnie moj moja moje mu my na nad nie o od on ona one oni oraz po pod przed przez przy sa sie swoj ta tak
    tam te tego tej ten to tu twoj ty w we wy z za ze zeby`,
  ro: `a ai al ale am ar are as ati au ca cand care ce cel cu cum da dar de din dupa e ea ei el este eu fi fie fost i iar ii
    il imi in isi la le lor lui ma mai mea meu mi ne nu o or pe pentru prin sa sau se si sunt te tu un una unde unei unui
    va voi`,
  uk: `а або але б би був була було бути в від вона вони воно він все де до є за з із й його йому коли ми мене мені мій моя на
    не ні о по при про та так такий те ти то тут у це цей цього чи що як який яка я`,
  ar: `الي ان او اي اين انا انت انه بعد عن علي عند في قد كان كل كيف لا لم لن له لها ما مع من متي هذا هذه هل هو هي هم و يا`,
}

/**
 * The stop words of a language and those of English, in which texts are shown that are not translated.
 * @param language a BCP 47 tag.
 */
export function stopWordsIn(language: string): readonly string[] {
  const own = STOP_WORDS[language.slice(0, 2)] ?? ''
  return [...new Set(`${own} ${STOP_WORDS['en'] ?? ''}`.match(/\S+/g))]
}

// Marked as pure, so that a browser’s bundle, which has isStopWord in reach but never calls it, leaves out the lists.
const stopWordSet = /* @__PURE__ */ memoize((language): ReadonlySet<string> => new Set(stopWordsIn(language)))

/** Whether a normalised word is a stop word of a language. For the build; a browser gets the words with the index. */
export function isStopWord(word: string, language: string): boolean {
  return stopWordSet(language).has(word)
}
