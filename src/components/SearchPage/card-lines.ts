/*
 * The lines that the cards of whom to call have beside the numbers of every page. Those of all countries are in the page, so
 * that a country which somebody names or has chosen needs no file that may not arrive.
 */

/** What a list of lines is for; `injury` has the emergency numbers of a country that has several. */
export type LineUse = 'child' | 'feelings' | 'abuse' | 'rape' | 'shelter' | 'injury'

/** The lists of each country by its code, each line as `joinLine` in HelpBar/country-numbers.ts has it. */
export type CardLines = Readonly<Partial<Record<string, Readonly<Partial<Record<LineUse, readonly string[]>>>>>>
