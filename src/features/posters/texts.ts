/** The kinds of sheets that we print: the values of POSTER_KINDS. A notice of a State is not among them. */
export type SheetKind = 'staff-room' | 'guests' | 'worker'

/** A number as a sheet prints it. */
export interface NumberText {
  /** The name of the line. */
  readonly name: string
  /** Its label on a sheet where “Helpline” would mislead: the police answer, or it is for women. */
  readonly label?: string
  readonly phone: string
  /** The number that a telephone dials. */
  readonly dial?: string
  /** YYYY-MM-DD on which a person checked it; absent until somebody has. */
  readonly checkedOn?: string
  /** Days for which a check holds. */
  readonly checkEveryDays: number
}

/** The numbers of a country. What no source names is absent. */
export interface CountryTexts {
  readonly name: string
  readonly emergency?: NumberText
  readonly child?: NumberText
  readonly main?: NumberText
}

/** A sign, or a question about a right with its answer. */
export interface Entry {
  readonly title: string
  readonly note?: string
}

/** An answer about a right at work, for the sheets of the countries that it is about. */
export interface RightText {
  readonly question: string
  readonly answer: string
  /** Countries as in JURISDICTIONS. */
  readonly countries: readonly string[]
}

/** The picture of a sheet. */
interface Pictured {
  /** SVG markup for a box of 96 by 72. */
  readonly scene?: string
  /** What it says, where the words beside it do not. */
  readonly sceneAlt?: string
}

/** The poster of a job, whole in its language. */
export interface JobTexts extends Pictured {
  readonly slug: string
  readonly name: string
  /** SVG markup for a box of 32 by 32, drawn in strokes; absent for a job that has no icon. */
  readonly icon?: string
  readonly headline: string
  /** First the one that the picture shows. */
  readonly signs: readonly string[]
  readonly closing: readonly string[]
}

/** A sheet that no job belongs to, whole in its language. */
export interface LeafletTexts extends Pictured {
  readonly headline: string
  readonly lines: readonly string[]
  readonly rights: readonly RightText[]
  readonly closing: readonly string[]
}

/** The words of the interface on sheets. `{date}` is filled in. */
export interface SheetWords {
  readonly tellIf: string
  readonly danger: string
  readonly child: string
  readonly helpline: string
  readonly helplineForStaff: string
  readonly duty: string
  readonly codeTitle: string
  readonly codeText: string
  readonly dated: string
  readonly notAdvice: string
  readonly licence: string
}

/** All that sheets in one language are made of. A sheet that is not whole in the language is absent. */
export interface SheetTexts {
  /** BCP 47 tag. */
  readonly language: string
  /** In its own script. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Nobody who speaks the language has read it. */
  readonly isDraft: boolean
  /** Whether a lawyer has read all answers about rights. */
  readonly isReadByLawyer: boolean
  /** Other facts about the translation, in its language and in English: who has checked it, a change of the original. */
  readonly notes?: { readonly own: readonly string[]; readonly english: readonly string[] }
  /** YYYY-MM-DD of the numbers. */
  readonly date: string
  readonly jobs: readonly JobTexts[]
  readonly guests?: LeafletTexts
  readonly worker?: LeafletTexts
  readonly countries: Readonly<Record<string, CountryTexts>>
  readonly words: SheetWords
}
