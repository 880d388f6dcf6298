import { countCodeLines } from '../../bench/size/code-lines.ts'
import { countImporters, readImportGraph } from '../../bench/size/import-graph.ts'
import type { SourceFile } from './source-file.ts'

/** A row of the table of ARCHITECTURE.md, “Figures”: what was counted before the redesign of 30 November 2026, and what was wanted. */
interface Figure {
  readonly name: string
  readonly before: number
  readonly wanted: number
  /** Whether the numbers are shares in percent. */
  readonly isShare?: boolean
  readonly count: (files: readonly SourceFile[]) => number
}

const isTest = ({ path }: SourceFile) => path.startsWith('tests/')
const isStyle = ({ path }: SourceFile) => path.endsWith('.css')
/** Written by programs. */
const isGenerated = ({ path }: SourceFile) =>
  /^src\/(?:catalogue\/source\/types|search\/crisis\/(?:weights|learnt-words))\.ts$/.test(path)

const sumLines = (files: readonly SourceFile[]) =>
  files.filter((file) => !isGenerated(file)).reduce((sum, { text }) => sum + countCodeLines(text), 0)

/** Of the files of the source, those that exactly one other imports, in percent. The body of a page has its route alone. */
function shareWithOneImporter(files: readonly SourceFile[]): number {
  const sources = files.filter((file) => !isTest(file) && !isGenerated(file))
  const importers = countImporters(readImportGraph(sources))
  const counted = sources.filter(({ path }) => !path.endsWith('Page.astro'))
  return (100 * counted.filter(({ path }) => importers.get(path) === 1).length) / counted.length
}

const FIGURES: readonly Figure[] = [
  {
    name: 'code lines of the source (src/, sanity-studio/), styles among them',
    before: 74_002,
    wanted: 52_000,
    count: (files) => sumLines(files.filter((file) => !isTest(file))),
  },
  {
    name: 'code lines of tests and measurements',
    before: 52_221,
    wanted: 34_000,
    count: (files) => sumLines(files.filter(isTest)),
  },
  {
    name: 'files that one other file imports, but bodies of pages',
    before: 43,
    wanted: 25,
    isShare: true,
    count: shareWithOneImporter,
  },
  { name: 'style sheets', before: 64, wanted: 50, count: (files) => files.filter(isStyle).length },
  { name: 'their code lines', before: 5531, wanted: 3500, count: (files) => sumLines(files.filter(isStyle)) },
  {
    name: 'folders of the Studio, of the first level',
    before: 30,
    wanted: 4,
    count: (files) => new Set(files.flatMap(({ path }) => /^sanity-studio\/([^/]+)\//.exec(path)?.[1] ?? [])).size,
  },
]

/** What may differ before the table has to be written again: twentieths of a count, points of a share. */
const TOLERANCE = { count: 0.05, points: 2 }

function write(number: number, isShare = false): string {
  if (isShare) return `${Math.round(number)} %`
  return (number < 1000 ? number : Math.round(number / 100) * 100).toLocaleString('en')
}

/** The table of ARCHITECTURE.md, as `npm run figures` writes it. */
export function writeFigures(files: readonly SourceFile[]): string {
  const rows = FIGURES.map(({ name, before, wanted, isShare, count }) =>
    [name, write(before, isShare), write(count(files), isShare), `≤ ${write(wanted, isShare)}`].join(' | '),
  )
  return ['| | before | now | wanted |', '|---|--:|--:|--:|', ...rows.map((row) => `| ${row} |`)].join('\n')
}

/**
 * Which figures of ARCHITECTURE.md are no longer about right.
 * @param paper the text of ARCHITECTURE.md.
 */
export function findOldFigures(paper: string, files: readonly SourceFile[]): readonly string[] {
  return FIGURES.flatMap(({ name, isShare, count }) => {
    const cell =
      paper
        .split('\n')
        .find((line) => line.startsWith(`| ${name} `))
        ?.split('|')[3] ?? ''
    const printed = Number(cell.replaceAll(/[,%\s]/g, '') || NaN)
    const counted = count(files)
    const differs = Math.abs(printed - counted)
    if (differs <= (isShare === true ? TOLERANCE.points : TOLERANCE.count * counted)) return []
    return [`“${name}” is ${write(counted, isShare)} and not ${cell.trim()}: run “npm run figures”.`]
  })
}
