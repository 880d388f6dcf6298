import { clearKept } from '../../ui/browser/clear-kept.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import { knownHotel } from '../../ui/browser/hotel-facts.ts'
import { keep, readKept } from '../../ui/browser/kept.ts'
import { readPlan, writePlan } from './plan/kept-plan.ts'
import { freeName, HOTEL_SIZES, MOST_HOTELS, newHotel, toLine, type Hotel, type Plan } from './plan/plan.ts'
import { fillIn } from '../../i18n/plural.ts'
import { fetchOwn } from '../../ui/browser/fetch-own.ts'
import { loadOnce } from '../../ui/browser/load-once.ts'
import { whenClearedElsewhere } from '../../ui/browser/when-cleared.ts'
import type { PathConfig, PathFileTexts } from './path-config.ts'
import { showHotel, startFields, unfold, unfoldNext } from './hotel-view.ts'
import { showTabs } from './tabs.ts'

/*
 * The path of one hotel or several. It is in memory until the reader says that it may be kept on the device; files are
 * made here, and what makes them is loaded when somebody asks for one.
 */
const NAME = 'hotel-path'

const root = element(document, '[data-path]', HTMLElement)
const config: PathConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const { words, language } = config
const find = (name: string) => element(root, `[data-${name}]`, HTMLElement)
const name = element(root, '[data-name]', HTMLInputElement)
const sizes = root.querySelectorAll<HTMLInputElement>('[data-size]')
const undo = find('undo')

let plan: Plan = readPlan(readKept(NAME))
let chosen = 0
/** The plan before the last large change. */
let before: Plan | undefined

/** A hotel about which nothing is said, with the name that papers or posters keep. */
const ourHotel = () => newHotel(knownHotel() || words.ourHotel)

function current(): Hotel {
  return plan[chosen] ?? ourHotel()
}

function say(text: string, lines: readonly string[] = []): void {
  const list = document.createElement('ul')
  list.append(
    ...lines.map((line) => {
      const item = document.createElement('li')
      item.textContent = line
      return item
    }),
  )
  find('status').replaceChildren(text, ...(lines.length === 0 ? [] : [list]))
}

function showKept(isKept: boolean): void {
  find('ask').hidden = isKept
  find('kept').hidden = !isKept
}

function show(): void {
  showTabs(find('tabs'), plan, chosen, (at) => {
    chosen = at
    show()
  })
  const hotel = current()
  if (document.activeElement !== name) name.value = hotel.name
  find('plan-of').textContent = fillIn(words.planOf, { hotel: hotel.name }, language)
  for (const size of sizes) size.checked = size.value === hotel.size
  find('add').hidden = plan.length >= MOST_HOTELS
  showHotel(root, config, hotel)
}

/** Takes another plan, and keeps it where this plan is kept: another tab may have cleared it meanwhile. */
function take(next: Plan): void {
  plan = next.length === 0 ? [ourHotel()] : next
  chosen = Math.min(chosen, plan.length - 1)
  if (readKept(NAME) !== undefined && !keep(NAME, writePlan(plan))) say(words.notKept)
  show()
}

function change(hotel: Hotel): void {
  undo.hidden = true
  take(plan.map((one, at) => (at === chosen ? hotel : one)))
}

/** Takes a plan that changes more than one field, and offers the way back. */
function takeUndoable(next: Plan, text: string, lines: readonly string[] = []): void {
  before = plan
  take(next)
  undo.hidden = false
  say(text, lines)
}

function startHotels(): void {
  find('add').addEventListener('click', () => {
    chosen = plan.length
    take([...plan, newHotel(freeName(plan, words.ourHotel))])
    find('hotel-facts').setAttribute('open', '')
    name.focus()
    name.select()
  })
  name.addEventListener('change', () => {
    const wanted = toLine(name.value)
    const others = plan.filter((_, at) => at !== chosen)
    const free = wanted === '' ? current().name : freeName(others, wanted)
    name.value = free
    change({ ...current(), name: free })
  })
  for (const size of sizes)
    size.addEventListener('change', () =>
      change({ ...current(), size: HOTEL_SIZES.find((one) => one === size.value) ?? 'one' }),
    )
  find('remove').addEventListener('click', () => {
    const gone = current()
    takeUndoable(
      plan.filter((_, at) => at !== chosen),
      fillIn(words.removed, { name: gone.name }, language),
    )
    undo.focus()
  })
  undo.addEventListener('click', () => {
    take(before ?? plan)
    undo.hidden = true
    say(words.undone)
    find('status').focus()
  })
}

function startKeeping(): void {
  find('keep').addEventListener('click', () => {
    const isKept = keep(NAME, writePlan(plan))
    showKept(isKept)
    say(isKept ? words.kept : words.notKept)
    find('status').focus()
  })
  function clear(): void {
    before = undefined
    undo.hidden = true
    take([])
    showKept(false)
    say(words.cleared)
  }
  find('clear').addEventListener('click', () => {
    void clearKept().then(() => {
      clear()
      find('status').focus()
    })
  })
  whenClearedElsewhere([NAME], clear)
  showKept(readKept(NAME) !== undefined)
}

function startFiles(): void {
  const loadTexts = loadOnce(async () => {
    const texts: PathFileTexts = await (await fetchOwn(root.dataset['texts'] ?? '')).json()
    return texts
  })
  const load = () => Promise.all([import('./files.ts'), loadTexts()])
  const run = (work: () => Promise<void>) => void work().catch(() => say(words.failed))
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-file]')) {
    button.addEventListener('click', () =>
      run(async () => {
        const [{ saveAs }, texts] = await load()
        say(await saveAs(button.dataset['file'] ?? '', plan, current(), texts))
      }),
    )
  }
  const input = element(root, '[data-import]', HTMLInputElement)
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file === undefined) return
    run(async () => {
      const [{ readSaved }, texts] = await load()
      const read = await readSaved(file, plan, texts)
      input.value = ''
      if (read.plan === undefined) say(`${read.text} ${words.notRead}`)
      else takeUndoable(read.plan, read.text, read.lines)
    })
  })
  find('print').addEventListener('click', () => print())
  // So that it is here when it is asked for, also without a connection by then.
  void load().catch(() => undefined)
  // What writes a Word file is larger than all else: it comes to those who make a plan.
  const prepareWord = async () => (await load())[0].loadWord()
  root.addEventListener('change', () => void prepareWord().catch(() => undefined), { once: true })
}

function startFolds(): void {
  const goTo = (hash: string) => hash !== '' && unfold(hash.slice(1))
  addEventListener('hashchange', () => goTo(location.hash))
  // The same link once more changes no hash.
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    if (link?.hash === location.hash) goTo(location.hash)
  })
  unfoldNext(root, current())
  goTo(location.hash)
}

startFields(root, current, change)
startHotels()
startKeeping()
startFiles()
showScriptParts()
take(plan)
startFolds()
