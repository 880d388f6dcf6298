import { pick, type Random } from '../random.ts'
import { drawSubject, makeCorpusWords, pickWord, type CorpusWords } from './corpus-words.ts'
import { fillTemplate, type Template, type Templates } from './text-templates.ts'

/** What a document is about: words it shares with its neighbours, and its own names, places and terms. */
export interface Subject {
  readonly shared: readonly string[]
  readonly own: readonly string[]
}

/** Of the filled words, how many are shared and how many are the document's own; the others come from anywhere. */
interface Mixture {
  readonly shared: number
  readonly own: number
}

const IN_NAMES: Mixture = { shared: 0.45, own: 0.25 }
const IN_PROSE: Mixture = { shared: 0.3, own: 0.1 }

/** Writes texts in the forms of the hub's own, about any subject. */
export class CorpusWriter {
  readonly #random: Random
  readonly #words: CorpusWords
  readonly #templates: Templates

  /** @param documents how many there will be. */
  constructor(random: Random, templates: Templates, documents: number) {
    this.#random = random
    this.#templates = templates
    this.#words = makeCorpusWords(random, templates.words, documents)
  }

  /** Words for documents to share. */
  shared(): readonly string[] {
    return drawSubject(this.#random, this.#words, 60, 60)
  }

  /** Words for one document. */
  own(): readonly string[] {
    return drawSubject(this.#random, this.#words, 14, 400)
  }

  #fill(templates: readonly Template[], subject: Subject, { shared, own }: Mixture): string {
    const random = this.#random
    return fillTemplate(pick(random, templates), (word) => {
      if (this.#words.kept.has(word)) return word
      const drawn = random()
      if (drawn < own) return pickWord(random, subject.own)
      return drawn < own + shared ? pickWord(random, subject.shared) : this.#words.draw(random)
    })
  }

  title(subject: Subject): string {
    return this.#fill(this.#templates.titles, subject, IN_NAMES)
  }

  heading(subject: Subject): string {
    return this.#fill(this.#templates.headings, subject, IN_NAMES)
  }

  sentence(subject: Subject): string {
    return this.#fill(this.#templates.sentences, subject, IN_PROSE)
  }
}
