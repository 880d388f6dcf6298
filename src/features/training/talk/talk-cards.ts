import type { Training } from '../../../domain/resource.ts'
import { textOfBlock, type RichBlock, type RichText, type TextBlock } from '../../../domain/rich-text.ts'
import type { Lesson, Scenario, Scene } from '../../../domain/training.ts'

/** One screen of a talk. */
export type TalkCard =
  | { readonly kind: 'lesson'; readonly title: string; readonly part: number; readonly body: RichText }
  | (SceneCard & { readonly kind: 'story' })
  | (SceneCard & { readonly kind: 'choices' })

/** A scene of a story: what happens, or what may be done and why. */
interface SceneCard {
  readonly title: string
  readonly isMadeUp: boolean
  readonly scene: Scene
  /** The choice that the scene follows from; undefined for the first one. */
  readonly after?: string
}

/** So many signs or steps, each with its text, can be read from the back of a room, and fit the screen of a phone. */
const MOST_ITEMS = 2

/** Divides a list into lists of nearly the same length, none longer than a card holds. */
function share<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / MOST_ITEMS)
  const size = Math.ceil(items.length / count)
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}

/** The parts of a block that each have a card of their own. */
function piecesOf(block: RichBlock): readonly RichBlock[] {
  switch (block._type) {
    case 'signList':
      return share(block.signs).map((signs) => ({ ...block, signs }))
    case 'steps':
      return share(block.items).map((items, at) => ({ ...block, items, start: at * MOST_ITEMS + 1 }))
    case 'doDontList':
      return [
        { ...block, dont: [] },
        { ...block, do: [] },
      ]
    default:
      return [block]
  }
}

/** A paragraph that follows so many words on a card begins a new one. */
const ENOUGH_WORDS = 60

const countWords = (blocks: readonly TextBlock[]) =>
  blocks.reduce((sum, block) => sum + textOfBlock(block).split(/\s+/).length, 0)

/** How many of the last paragraphs introduce what follows them: one, with the heading above it. */
function introductionOf(words: readonly TextBlock[]): number {
  return words.at(-2)?.style === 'normal' ? 1 : 2
}

/**
 * Divides the text of a lesson: paragraphs that follow each other share a card, and every other block has one of its
 * own. The paragraph right before such a block introduces it, and stays with it.
 */
function divide(body: RichText): readonly RichText[] {
  const cards: RichText[] = []
  let words: TextBlock[] = []
  const close = () => {
    if (words.length > 0) cards.push(words)
    words = []
  }
  for (const block of body) {
    if (block._type === 'block') {
      if (block.listItem === undefined && countWords(words) >= ENOUGH_WORDS) close()
      words.push(block)
      continue
    }
    const introduction = words.splice(-introductionOf(words))
    close()
    const [first, ...others] = piecesOf(block)
    if (first !== undefined) cards.push([...introduction, first])
    for (const piece of others) cards.push([piece])
  }
  close()
  return cards
}

function lessonCards({ title, body }: Lesson, at: number): readonly TalkCard[] {
  return divide(body).map((part): TalkCard => ({ kind: 'lesson', title, part: at + 1, body: part }))
}

/**
 * A story scene by scene. What happens is told first; what may be done, and why, is the next card, so that nobody reads
 * the answers too soon.
 */
function storyCards(story: Scenario): readonly TalkCard[] {
  const all: readonly Scene[] = [story, ...story.scenes]
  const choices = all.flatMap((scene) => scene.choices)
  return all.flatMap(({ key, situation, question, choices: own }): readonly TalkCard[] => {
    const after = choices.find(({ leadsTo }) => leadsTo === key)?.text
    const card: SceneCard = {
      title: story.title,
      isMadeUp: story.isMadeUp,
      scene: { key, situation, question, choices: own },
      ...(after !== undefined && { after }),
    }
    return [
      { kind: 'story', ...card },
      { kind: 'choices', ...card },
    ]
  })
}

/** So many stories are enough for a leader to choose from; all of them are on a page of their own. */
const MOST_STORIES = 8

/** The cards of a talk in order: the lessons, then the first stories, of which the leader chooses. `part` counts from 1. */
export function talkCards({ lessons, scenarios }: Pick<Training, 'lessons' | 'scenarios'>): readonly TalkCard[] {
  return [...lessons.flatMap(lessonCards), ...scenarios.slice(0, MOST_STORIES).flatMap(storyCards)]
}
