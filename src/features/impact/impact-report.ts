import { fillIn } from '../../i18n/plural.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import { FACTS_NAMES, knownHotel } from '../../ui/browser/hotel-facts.ts'
import { today } from '../../ui/browser/today.ts'
import { whenClearedElsewhere } from '../../ui/browser/when-cleared.ts'
import type { ImpactConfig } from './impact-config.ts'
import { ALL_MEASURES, PICKED, type Figure, type Figures, type Measure } from './measures.ts'
import { groupSheet, reportSheet, tell, type Report, type Sheet } from './report.ts'

/*
 * The report: five measures, the numbers of two years, and at each stroke both views of them. What reads and writes files is
 * loaded with the page's first idle moment, so that it is here without a connection too. Nothing is kept and nothing is sent.
 */
const root = element(document, '[data-impact]', HTMLElement)
const config: ImpactConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const { words, report: reportWords, language } = config
const hotel = element(root, '[data-hotel]', HTMLInputElement)
const yearField = element(root, '[data-year]', HTMLInputElement)
const picks = [...root.querySelectorAll<HTMLInputElement>('[data-pick]')]
const YEARS = ['now', 'before'] as const
const field = (measure: Measure, part: string) => element(root, `[data-figure="${measure}-${part}"]`, HTMLInputElement)
const load = () => import('./impact-files.ts')

let group: ReadonlyMap<string, Figures> | undefined

function say(text: string): void {
  element(root, '[data-status]', HTMLElement).textContent = text
}

function year(): number {
  return Number.isNaN(yearField.valueAsNumber) ? Number(today().slice(0, 4)) : yearField.valueAsNumber
}

/** The figures of a year that stand in the fields. What has more than its whole is left out. */
function typed(of: (typeof YEARS)[number]): Figures {
  return Object.fromEntries(
    ALL_MEASURES.flatMap((measure): readonly [Measure, Figure][] => {
      const [part, whole] = [field(measure, `part-${of}`), field(measure, `whole-${of}`)]
      const [n, all] = [part.valueAsNumber, whole.valueAsNumber]
      part.ariaInvalid = String(n > all)
      if (Number.isNaN(n) || n > all) return []
      return [[measure, Number.isNaN(all) ? { part: n } : { part: n, whole: all }]]
    }),
  )
}

/** The measures that are ticked. */
function pickedMeasures(): readonly Measure[] {
  return ALL_MEASURES.filter((measure) => picks.some((pick) => pick.checked && pick.value === measure))
}

/** Of the measures that are picked, those of which one of the years has a number. */
function report(): Report {
  const name = hotel.value.trim() || words.ourHotel
  const [now, before] = [typed('now'), typed('before')]
  const picked = pickedMeasures().filter((measure) => now[measure] !== undefined || before[measure] !== undefined)
  return { hotel: name, year: year(), picked, now, before }
}

/** What a view prints and saves. */
function sheetOf(view: string): Sheet {
  return view === 'group' && group !== undefined
    ? groupSheet(group, year(), reportWords)
    : reportSheet(report(), view === 'share', reportWords)
}

function barsOf(measure: Measure, { year: last, now, before }: Report, isShared: boolean): HTMLElement {
  const bars = [now, before].map((figures, at) => {
    const { text, share, isHidden } = tell(measure, figures[measure], isShared, reportWords)
    const bar = createNode('span', share === undefined ? '' : 'impact-bar')
    bar.style.setProperty('--share', String(share ?? 0))
    const value = createNode(
      at === 0 ? 'strong' : 'span',
      isHidden ? 'impact-hidden' : '',
      createNode('span', '', text),
    )
    return createNode('div', 'impact-year', createNode('span', '', String(last - at)), bar, value)
  })
  const caution = createNode('p', 'misleads small', `${reportWords.canMislead} ${reportWords.mislead[measure]}`)
  return createNode('section', 'stack stack-close', createNode('h4', '', reportWords.row[measure]), ...bars, caution)
}

function scoped(scope: string, text: string): HTMLTableCellElement {
  const cell = createNode('th', '', text)
  cell.scope = scope
  return cell
}

function tableOf({ head, rows }: Sheet): HTMLTableElement {
  const titles = createNode('thead', '', createNode('tr', '', ...head.map((text) => scoped('col', text))))
  const lines = rows.map(([first = '', ...cells]) =>
    createNode('tr', '', scoped('row', first), ...cells.map((text) => createNode('td', '', text))),
  )
  return createNode('table', '', titles, createNode('tbody', '', ...lines))
}

function show(): void {
  const picked = pickedMeasures()
  const made = report()
  const wrong = picked.find((measure) => YEARS.some((of) => field(measure, `part-${of}`).ariaInvalid === 'true'))
  say(wrong === undefined ? '' : fillIn(words.more, { name: reportWords.row[wrong] }, language))
  const isFull = picked.length >= PICKED.length
  for (const pick of picks) pick.disabled = isFull && !pick.checked
  const counted = { n: picked.length, all: PICKED.length }
  element(root, '[data-picked]', HTMLElement).textContent = fillIn(words.ofSteps, counted, language)
  for (const row of root.querySelectorAll<HTMLElement>('[data-measure]'))
    row.hidden = !picked.some((measure) => measure === row.dataset['measure'])
  for (const place of root.querySelectorAll('[data-year-of]'))
    place.textContent = String(place.matches('[data-year-of=now]') ? made.year : made.year - 1)
  for (const view of ['own', 'share']) {
    const bars = made.picked.map((measure) => barsOf(measure, made, view === 'share'))
    element(root, `[data-view="${view}"] [data-bars]`, HTMLElement).replaceChildren(
      ...(bars.length > 0 ? bars : [reportWords.told.absent]),
    )
  }
  for (const view of root.querySelectorAll<HTMLElement>('[data-view]')) {
    const { title, about } = sheetOf(view.dataset['view'] ?? '')
    element(view, '[data-title]', HTMLElement).textContent = `${about} · ${title}`
  }
  element(root, '[data-view="group"]', HTMLElement).hidden = group === undefined
  if (group !== undefined) element(root, '[data-group]', HTMLElement).replaceChildren(tableOf(sheetOf('group')))
}

/** Takes what the files say into the fields, of several hotels into the table of a group. */
async function takeFiles(input: HTMLInputElement): Promise<void> {
  const of = input.dataset['files'] === 'before' ? 1 : 0
  const read = await (await load()).readFiles([...(input.files ?? [])], year() - of, config)
  input.value = ''
  if (typeof read === 'string') return say(read)
  const [only, ...others] = read
  group = others.length === 0 ? undefined : new Map(read.map(([name, { now }]) => [name, now]))
  const filled = new Set<string>()
  if (only !== undefined && others.length === 0) {
    const [name, figures] = only
    hotel.value ||= name
    // A file of the year before says nothing of the year before that.
    const years = of === 1 ? ([['before', figures.now]] as const) : YEARS.map((one) => [one, figures[one]] as const)
    for (const [one, counted] of years) {
      for (const measure of ALL_MEASURES) {
        const figure = counted[measure]
        if (figure === undefined) continue
        field(measure, `part-${one}`).value = String(figure.part)
        if (figure.whole !== undefined) field(measure, `whole-${one}`).value = String(figure.whole)
        filled.add(reportWords.row[measure])
      }
    }
  }
  show()
  const isSome = group !== undefined || filled.size > 0
  say(isSome ? [words.filled, ...filled].join(' · ') : words.nothing)
  if (group !== undefined) element(root, '[data-view="group"]', HTMLElement).scrollIntoView()
}

function run(work: () => Promise<void>): void {
  void work().catch(() => say(words.failed))
}

root.dataset['printed'] = 'own'
yearField.value = today().slice(0, 4)
hotel.value ||= knownHotel()
for (const pick of picks) pick.checked = PICKED.some((measure) => measure === pick.value)
root.addEventListener('input', show)
for (const input of root.querySelectorAll<HTMLInputElement>('[data-files]'))
  input.addEventListener('change', () => run(() => takeFiles(input)))
element(root, '[data-sheet]', HTMLElement).addEventListener('click', () =>
  run(async () => say((await load()).saveSheet(config))),
)
for (const view of root.querySelectorAll<HTMLElement>('[data-view]')) {
  const name = view.dataset['view'] ?? ''
  element(view, '[data-print]', HTMLElement).addEventListener('click', () => {
    root.dataset['printed'] = name
    print()
  })
  for (const button of view.querySelectorAll<HTMLElement>('[data-save]'))
    button.addEventListener('click', () =>
      run(async () => say(await (await load()).saveAs(button.dataset['save'] ?? '', name, sheetOf(name), config))),
    )
}
whenClearedElsewhere(FACTS_NAMES, () => location.reload())
showScriptParts()
show()
void load().catch(() => undefined)
