/*
 * How words of another script are typed in Latin letters, by language. First the articles that may stand before a word in
 * either script, then a group for each consonant: its letters in both scripts. Vowels are in no group: Arabic hardly writes
 * them, and Ukrainians type theirs in many ways. No native speaker has read them.
 */

const UKRAINIAN = `
 / б b / в v w / г ґ х h g kh gh / д d / ж zh j / з z / к k c q ck / л l / м m / н n / п p / р r / с s / т t / ф f ph
 / ц ts tz / ч ch tch / ш щ sh shch sch sz`

const ARABIC = `
ال وال al el / ب b p / ت ط ث t th 6 / ج غ j g gh / خ kh 5 / د ض ذ d dh / ر r / ز ظ z / س ص s 9 / ش sh ch / ف f v
 / ق ك q k c 2 / ل l / م m / ن n`

const ROMANISATIONS: Readonly<Record<string, string>> = { ar: ARABIC, uk: UKRAINIAN }

/**
 * How a language is typed in Latin letters, in the form that `createSkeleton` reads; an empty text for one that is
 * written in them, or that is not typed so.
 * @param language a BCP 47 tag.
 */
export function romanisationIn(language: string): string {
  return (ROMANISATIONS[language.slice(0, 2)] ?? '').replaceAll(/\s+/g, ' ').trim()
}
