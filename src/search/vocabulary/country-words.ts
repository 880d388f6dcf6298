import words from './country-words.json' with { type: 'json' }

/*
 * How people name a country that they are in: its names in the languages of the hub, as they are folded, and cities that
 * many hotels are in. `*` stands for any end of a word. Never its people or its language: who speaks Spanish is not in Spain.
 * A place that is a word of another language is left out (Cork, Nice). No native speaker has read them yet.
 */

/**
 * A country by its code, and its names, separated by slashes or lines; EU for Member States of which the hub has no numbers. Of some
 * countries here the hub has none either: those of another country must not stand in their place.
 */
export const COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = words

/** Before a country that somebody comes from. */
export const FROM = ['from', 'desde', 'z', 'ze', 'dinspre', 'з', 'із', 'зі', 'из', 'с', 'от', 'від', 'من']
/** The same where it follows somebody: “soy de Rumania”, but “un hotel de Madrid”. */
export const OF = ['de', 'da', 'do', 'din', 'of', 'del', 'dos']
export const SOMEBODY =
  /^(soy$|somos$|son$|es$|ven[gi]|vine|chic|mujer|hombre|gente|trabajador|sou$|sao$|venho$|vim$|viemos$|vem$|rapariga|mulher|homem|moca|trabalhador|sunt|suntem|vin$|veni|fat[ae]|femei|barbat|oameni|originar|copii|muncitor)/
/** Before a country that somebody may be sent to, and words of being sent there, up to four words before it. */
export const BACK =
  /(?:^| )(?:back|deport|send|sent|return|devolv|devuelv|expuls|voltar|mandar|regres|odesl|odsyl|wroc|inapoi|trimi|поверн|назад|депорт|верн|отправ|يرحل|ترحيل|يرجع|بيرجع)/
export const BACK_BEFORE = 4
export const IN = ['in', 'en', 'em', 'no', 'na', 'w', 'we', 'la', 'at', 'near', 'в', 'у', 'во', 'на', 'في']
