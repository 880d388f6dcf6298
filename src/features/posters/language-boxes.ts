import type { SheetChoice } from './sheet-model.ts'
import { isWhole } from './sheet.ts'
import type { SheetTexts } from './texts.ts'
import { fetchOwn } from '../../ui/browser/fetch-own.ts'
import { loadOnce } from '../../ui/browser/load-once.ts'
import type { MakerConfig } from './config.ts'

const MOST = 3

async function loadTexts(address: string): Promise<SheetTexts> {
  const texts: SheetTexts = await (await fetchOwn(address)).json()
  return texts
}

/**
 * The boxes for the languages of a sheet: at most three are chosen, in the order in which they were ticked. The texts of
 * all languages are loaded at once, so that no request tells which were chosen.
 */
export class LanguageBoxes {
  readonly #boxes: readonly HTMLInputElement[]
  readonly #load: () => Promise<ReadonlyMap<string, SheetTexts>>
  #chosen: readonly string[]

  constructor(form: HTMLFormElement, { texts }: MakerConfig) {
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[data-language]')]
    this.#chosen = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)
    this.#load = loadOnce(async () => {
      const loaded = Object.entries(texts).map(async ([code, address]) => [code, await loadTexts(address)] as const)
      return new Map(await Promise.all(loaded))
    })
    for (const box of this.#boxes) box.addEventListener('change', () => this.#change(box))
  }

  /** The languages that are ticked, those first that were ticked first. */
  get chosen(): readonly string[] {
    return this.#chosen
  }

  /**
   * The texts by language. Loaded at the first call.
   * @throws Error where they cannot be loaded; the next call tries again.
   */
  load(): Promise<ReadonlyMap<string, SheetTexts>> {
    return this.#load()
  }

  /** Says at each box whether the sheet is there in its language, and lets nobody tick a fourth. */
  showWhole(texts: ReadonlyMap<string, SheetTexts>, choice: SheetChoice): void {
    for (const box of this.#boxes) {
      const known = texts.get(box.value)
      const isThere = known !== undefined && isWhole(known, choice)
      const note = box.parentElement?.querySelector<HTMLElement>('[data-not-yet]')
      if (note) note.hidden = isThere
      box.disabled = !box.checked && (!isThere || this.#chosen.length >= MOST)
    }
  }

  #change({ value, checked }: HTMLInputElement): void {
    const others = this.#chosen.filter((code) => code !== value)
    this.#chosen = checked ? [...others, value] : others
  }
}
