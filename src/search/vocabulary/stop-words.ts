import { memoize } from '../../domain/memoize.ts'

/**
 * Stop words by language, normalised and without apostrophes. English “id” and “ill” are none on purpose: a document and
 * a state of health. Greetings, “sorry” and “yesterday” are, because people who tell what happened write them; and “hotel”
 * is, because everybody here is in one. Number words are, so that none is
 * respelt or split; but for ages under 18, which find what is for them. No native speaker has read any list but the English one yet.
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
    theyre wasnt werent whats whos wont wouldnt youre
    eleven twelve eighteen nineteen`,
  es: `a al algo ante como con cual cuando de del desde donde el ella ellas ellos en entre era es esta estan este esto fue
    ha han hay la las le les lo los me mi mis muy nos o para pero por que se ser si sin sobre son su sus te tiene tu un
    una uno unos y ya yo
    aqui ayer cada dice dicen dijo e ese esa esos esas eso estamos estoy gracias hace hacen hacer hago hasta hizo hola
    hoy manana mas ni nuestra nuestro porque puede pueden puedo quien quienes quiere quiero semana senor senora somos soy tambien
    tan tenemos tengo tienen todavia u
    once doce dieciocho diecinueve`,
  pt: `a ao aos as com como da das de do dos e ela elas ele eles em entre era essa esse esta este eu foi ha isso isto ja
    lhe mais mas me meu minha muito na nas no nos o os ou para pela pelo por que se sem ser seu sua sao tem um uma voce
    ainda amanha aqui ate diz dizem disse esses essas estes estas estamos estao estava estou faco faz fazem fazer hoje nao nem
    nossa nosso obrigada obrigado oi ola ontem onde pode podem porque posso quais qual quando quem quer quero semana senhor
    senhora somos sou tambem temos tenho tinha
    onze doze dezoito dezanove`,
  pl: `a aby albo ale bo by byl byla bylo bez ci co czy dla do gdy gdzie go i ich im ja jak jako je jego jej jest
    jestem ku lub ma mam mi mnie moj moja moje mu my na nad nie o od on ona one oni oraz po pod przed przez przy sa sie
    swoj ta tak tam te tego tej ten to tu twoj ty w we wy z za ze zeby bardzo bede bedzie byc cie ciebie cos czego
    dlaczego dobry dzien dzis dzisiaj dziekuje gdyz hotelu iz jaka jakie jakis jakas jednak jesli jestesmy jeszcze
    jutro juz kiedy kto ktos ktora ktore ktory ktorzy maja mamy mialam mialem moga moge moi moich mojego mojej moze
    mozna mozemy nam nami nas nasz nasza nasze nic nich nim niz pan pani prosze sobie swoja swoje taka taki takie teraz
    tez tobie tutaj twoja twoje tych tylko tym wam was wasz wczoraj wiec wlasnie wszystko
    jedenascie dwanascie osiemnascie dziewietnascie`,
  ro: `a acea aceasta aceea acel acela acest acesta aceste acestea acestui acolo acum ai aia aici al ala ale alea am ar
    are as asa asta astea astia atat ati atunci au avea avem aveti ca cam cand care cat cate ce cel ceva chiar cu cum
    da daca dar de deci decat deja deloc deoarece despre desi din doar dupa e ea ei el ele era eram erau este eu fi
    fie fiindca foarte fost i iar ii il imi in inca insa intr intre isi iti la le li lor lui ma mai mea mele mereu
    meu mi mie ne ni nici niste noastra nostru noi nu o or ori pe pentru pot poate poti prin puteti sa sau se si sunt
    sunteti ta tau te ti totusi tot toti trebuie tu un una unde unei unii unor unui va vi voi vor vreau azi buna
    hotelul hotelului ieri maine multumesc rog salut saptamana scuze
    unsprezece doisprezece optsprezece`,
  uk: `а або але б би був була було бути в від вона вони воно він все де до є за з із й його йому коли ми мене мені мій
    моя на не ні о по при про та так такий те ти то тут у це цей цього чи що як який яка я без будь вам вас ваш ваша
    ваше ваші вже ви готелі готель готелю день для добрий дуже дякую її їй їм їх зараз каже кажуть ласка лише має
    мають мала мав мої моє моєї моєму мою мною навіть нам нас наш наша наше наші неї ним них нічого після під себе
    сьогодні собі свій своя своє свої свою така таке такі також там теж тепер тим тих тільки тобі тому цим цих ці ця
    через чому ще щоб щось хто хтось яке які якщо можна можу може можуть треба вчора завтра
    одинадцять дванадцять вісімнадцять`,
  ar: `الي ان او اي اين انا انت انه بعد عن علي عند في قد كان كل كيف لا لم لن له لها ما مع من متي هذا هذه هل هو هي هم و يا
    اذا التي الذي الذين اليوم امس انتم انتي انها اني انني ايضا بس بدون بين بها به بهم تلك تم ثم جدا حتي حين ذلك دون
    سوف شكرا شو شي شيء ضد عليه عليها عليهم عندما عندنا عندي عنه عنها غدا غير فقط فيه فيها قبل كانت كانوا كم كنت كما
    لان لانه لاني لدي لدينا لكن لكي لكم لنا لهم لي ليس ليش لماذا ماذا مثل مرحبا معه معها معي ممكن منه منها مني نحن
    هذي هكذا هنا هناك وين الفندق فندق فندقي`,
}

/** The stop words of a language, without those of English. @param language a BCP 47 tag. */
export function ownStopWords(language: string): readonly string[] {
  return STOP_WORDS[language.slice(0, 2)]?.match(/\S+/g) ?? []
}

/**
 * The stop words of a language and those of English, in which texts are shown that are not translated.
 * @param language a BCP 47 tag.
 */
export function stopWordsIn(language: string): readonly string[] {
  return [...new Set([...ownStopWords(language), ...ownStopWords('en')])]
}

// Marked as pure, so that a browser’s bundle, which has isStopWord in reach but never calls it, leaves out the lists.
const stopWordSet = /* @__PURE__ */ memoize((language): ReadonlySet<string> => new Set(stopWordsIn(language)))

/** Whether a normalised word is a stop word of a language. For the build; a browser gets the words with the index. */
export function isStopWord(word: string, language: string): boolean {
  return stopWordSet(language).has(word)
}
