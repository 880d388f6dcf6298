import type { SearchDocument } from '../../../src/search/model.ts'
import { between, pick, pickSome, seededRandom, type Random } from '../random.ts'
import { CorpusWriter, type Subject } from './corpus-writer.ts'
import { readTemplates } from './text-templates.ts'

/** A subject has about this many documents, as a topic of the hub has. */
const DOCUMENTS_A_SUBJECT = 10

/** Of the documents, how many are another edition of an earlier one. */
const EDITIONS = 0.1

/** Of the sentences of another edition, how many are new. */
const NEW_SENTENCES = 0.2

const SHORTEST_BODY = 300
const LONGEST_BODY = 1_200

const SENTENCES_A_PARAGRAPH = 4

/** A document in the making. */
interface Draft {
  readonly subject: Subject
  readonly topics: readonly SearchDocument[]
  readonly title: string
  readonly headings: readonly string[]
  readonly summary: readonly string[]
  readonly body: readonly string[]
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}

function repeat<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make)
}

/** Sentences up to a length that may be short or long, and is short more often. */
function writeBody(random: Random, writer: CorpusWriter, subject: Subject): readonly string[] {
  const wanted = SHORTEST_BODY * (LONGEST_BODY / SHORTEST_BODY) ** random()
  const sentences: string[] = []
  for (let words = 0; words < wanted; words += countWords(sentences.at(-1) ?? '')) {
    sentences.push(writer.sentence(subject))
  }
  return sentences
}

function writeDraft(random: Random, writer: CorpusWriter, subject: Subject, topics: Draft['topics']): Draft {
  return {
    ...{ subject, topics, title: writer.title(subject) },
    headings: repeat(between(random, 3, 8), () => writer.heading(subject)),
    summary: repeat(between(random, 1, 2), () => writer.sentence(subject)),
    body: writeBody(random, writer, subject),
  }
}

/** The same guide again for another place or year: some words of the title and some sentences are others. */
function writeEdition(random: Random, writer: CorpusWriter, draft: Draft): Draft {
  const { title, headings, summary, body } = draft
  const subject = { ...draft.subject, own: writer.own() }
  const replaced = pick(random, title.match(/[a-z]{4,}/g) ?? [title])
  const renew = (sentence: string) => (random() < NEW_SENTENCES ? writer.sentence(subject) : sentence)
  return {
    ...{ subject, topics: draft.topics, title: title.replace(replaced, pick(random, subject.own)) },
    headings: [...headings.slice(1), writer.heading(subject)],
    summary: [...summary.slice(1), writer.sentence(subject)],
    body: body.map(renew),
  }
}

function toParagraphs(sentences: readonly string[]): string {
  const paragraphs = Map.groupBy(sentences, (_, at) => Math.floor(at / SENTENCES_A_PARAGRAPH))
  return [...paragraphs.values()].map((paragraph) => paragraph.join(' ')).join('\n')
}

function toDocument({ topics, title, headings, summary, body }: Draft, at: number): SearchDocument {
  return {
    ...{ id: `/guides/${String(at)}/`, group: 'resource', title, headings },
    topics: topics.map((topic) => topic.title),
    layTerms: [],
    inheritedTerms: [...new Set(topics.flatMap(({ layTerms }) => layTerms))],
    summary: summary.join(' '),
    body: toParagraphs(body),
  }
}

/**
 * Writes documents as a hub of `count` resources would have them, out of the texts of a real one: its
 * sentences as forms, its words and words that look like them, its topics and their lay terms. The
 * same documents, count and seed give the same corpus. README tells what it is like, in figures.
 */
export function writeCorpus(real: readonly SearchDocument[], count: number, seed = 1): readonly SearchDocument[] {
  const random = seededRandom(seed)
  const writer = new CorpusWriter(random, readTemplates(real), count)
  const topics = real.filter(({ group }) => group === 'topic')
  const subjects = repeat(Math.ceil(count / DOCUMENTS_A_SUBJECT), () => ({
    shared: writer.shared(),
    topics: pickSome(random, topics, between(random, 1, 3)),
  }))
  const drafts: Draft[] = []
  const titles = new Set<string>()
  while (drafts.length < count) {
    const isEdition = random() < EDITIONS && drafts.length > 0
    const { shared, topics } = pick(random, subjects)
    const draft = isEdition
      ? writeEdition(random, writer, pick(random, drafts))
      : writeDraft(random, writer, { shared, own: writer.own() }, topics)
    if (titles.has(draft.title)) continue
    titles.add(draft.title)
    drafts.push(draft)
  }
  return drafts.map(toDocument)
}
