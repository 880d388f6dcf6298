import type { TrainingModule } from './module.ts'
import type { PlayState } from './play.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { ICONS } from '../../../ui/icons.ts'
import type { PlayerKey } from './player-words.ts'

type Values = Readonly<Record<string, string | number>>

/** What the views of the player work with. */
export interface ViewContext {
  /** The learner’s attempt at the course, which is another after `restart`. */
  readonly course: TrainingModule
  /** A message in the language of the page. */
  readonly say: (key: PlayerKey, values?: Values) => string
  readonly state: () => PlayState
  /** Takes over what the learner did. */
  readonly act: (next: PlayState) => void
  /** Speaks to screen readers. */
  readonly announce: (text: string) => void
  /** Leads to the next step. */
  readonly goOn: () => void
  /** Draws other questions, and begins with them or with the first lesson. */
  readonly restart: (from: 'lessons' | 'questions') => void
}

/** A screen of the player. */
export interface View {
  readonly title: string
  /** Beside the count of lessons, such as “8 minutes”. */
  readonly note?: string
  /** Below the title. */
  readonly subtitle?: string
  /** Whether the title is of the course, and not of the interface. */
  readonly isOfCourse: boolean
  readonly content: readonly Node[]
}

/** Marks an element as being in the language of the course, which may be another than that of the page. */
export function inCourse<Element extends HTMLElement>(node: Element, { language, direction }: TrainingModule): Element {
  node.lang = language
  node.dir = direction
  return node
}

/** A tick or a cross: beside words, which say the same. */
export function markIcon(isGood: boolean): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const attributes = {
    viewBox: '0 0 32 32',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '3',
    'aria-hidden': 'true',
  }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value)
  svg.innerHTML = ICONS[isGood ? 'tick' : 'cross']
  return svg
}

/** What was right or wrong, in words and colour. */
export function feedbackBox(isGood: boolean, head: string, ...more: readonly Node[]): HTMLElement {
  const title = createNode('p', 'course-verdict', markIcon(isGood), createNode('strong', '', head))
  return createNode('div', `course-feedback ${isGood ? 'is-good' : 'is-bad'}`, title, ...more)
}
