import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions, type IStylesOptions } from 'docx'

import { INDENT, LIST_LEVELS, POINT, SMALL } from './docx-text.ts'

/* Sizes of letters are in half-points. */
const LETTERS = { body: 21, heading2: 25, heading3: 22, title: 34, caption: 19 } as const
const FONT = 'Arial'
/** Signs of lists, by the level below the first. */
const BULLETS = ['\u2022', '\u25e6', '\u25aa'] as const
const NUMBERS = ['%1.', '%2.', '%3.'] as const

function letters(size: number, bold = false) {
  return { size, bold, sizeComplexScript: size, boldComplexScript: bold, font: FONT, color: '1B2A2F' }
}

function spacing(before: number, after: number) {
  return { spacing: { before: before * POINT, after: after * POINT } }
}

/** The tag of a language as Word knows it: English of ours is British. */
function wordLanguage(language: string): string {
  return { en: 'en-GB', ar: 'ar-SA', 'zh-Hans': 'zh-CN' }[language] ?? language
}

function languageOf(language: string, isRightToLeft: boolean) {
  const tag = wordLanguage(language)
  if (isRightToLeft) return { bidirectional: tag }
  return tag.startsWith('zh') ? { value: tag, eastAsia: tag } : { value: tag }
}

/** The styles of a paper, with names that Word knows, so that one change of a style changes the whole paper. */
export function stylesFor(language: string, isRightToLeft: boolean): IStylesOptions {
  const own = (id: string, name: string, basedOn = 'Normal') => ({
    id,
    name,
    basedOn,
    next: 'Normal',
    quickFormat: true,
  })
  return {
    default: {
      document: {
        run: { ...letters(LETTERS.body), language: languageOf(language, isRightToLeft) },
        paragraph: { spacing: { after: 5 * POINT, line: 264 } },
      },
      title: { run: letters(LETTERS.title, true), paragraph: spacing(0, 6) },
      heading1: { run: letters(LETTERS.heading2, true), paragraph: spacing(11, 3) },
      heading2: { run: letters(LETTERS.heading3, true), paragraph: spacing(8, 2) },
      caption: {
        run: { ...letters(LETTERS.caption, true), italics: false },
        paragraph: { ...spacing(8, 3), keepNext: true },
      },
      hyperlink: { run: { color: '0B5C63', underline: {} } },
    },
    paragraphStyles: [
      { ...own('ListBullet', 'List Bullet'), paragraph: { contextualSpacing: true } },
      { ...own('ListNumber', 'List Number'), paragraph: { contextualSpacing: true } },
      { ...own('Footer', 'footer'), run: { size: SMALL, sizeComplexScript: SMALL }, paragraph: spacing(0, 0) },
      // No headings: a list of contents is of the paper.
      { ...own('CoverTitle', 'Cover title'), run: letters(LETTERS.title, true), paragraph: spacing(0, 6) },
      { ...own('CoverHeading', 'Cover heading'), run: letters(LETTERS.heading3, true), paragraph: spacing(12, 3) },
    ],
  }
}

function listLevels(format: 'decimal' | 'bullet', signs: readonly string[]) {
  return Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: signs[level] ?? signs[0] ?? '',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
  }))
}

/** The lists of a paper, and the numbers of its headings. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'bullet', levels: listLevels('bullet', BULLETS) },
    { reference: 'number', levels: listLevels('decimal', NUMBERS) },
    { reference: 'box', levels: listLevels('bullet', ['\u2610']) },
    {
      reference: 'heading',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.START,
          // Linked: a heading in this style that somebody adds has the next number.
          style: { style: 'Heading1', paragraph: { indent: { start: 0, firstLine: 0 } } },
        },
      ],
    },
  ],
}
