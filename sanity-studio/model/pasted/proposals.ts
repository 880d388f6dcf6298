import { analyseText } from '../../../src/search/text/normalise.ts'
import { KINDS } from '../schema/vocabularies/resources.ts'
import { createSimilarTexts } from './similar-texts.ts'

/** A resource of the hub, from which proposals are learnt. */
export interface KnownResource {
  readonly title: string
  readonly summary: string
  readonly layTerms: readonly string[]
  readonly kind: string
  /** Ids of topics. */
  readonly topics: readonly string[]
  /** Ids of jobs. */
  readonly roles: readonly string[]
  readonly forEveryJob: boolean
}

/** A topic or a job with the words that people use for it. */
export interface KnownLabel {
  readonly id: string
  readonly title: string
  readonly layTerms: readonly string[]
}

/** All that proposals are learnt from. */
export interface KnownWords {
  readonly resources: readonly KnownResource[]
  readonly topics: readonly KnownLabel[]
  readonly roles: readonly KnownLabel[]
}

/** What is proposed for a link. Empty where its words say too little. */
export interface Proposal {
  readonly kind: string | undefined
  readonly topics: readonly string[]
  readonly roles: readonly string[]
  readonly forEveryJob: boolean
}

/*
 * The values below are those with which most of the hub’s links get their own topics, jobs and kind back when they are left
 * out of what is learnt (tests/content/proposals.test.ts measures it).
 */
/** How many similar resources decide. */
const NEIGHBOURS = 15
/** How much the words of a topic or job count beside the resources that have it. */
const OWN_WORDS = 1.5
/** Scores below these propose nothing. */
const ENOUGH = { topic: 0.3, role: 0.4, kind: 0.5 }
const MOST_PROPOSED = 3
/** A resource of more topics is about everything, and says nothing about one. */
const MOST_TOPICS = 6
/** How much a word for a kind counts in the title, and in the summary. */
const NAMED_KIND = { title: 0.5, summary: 0.3 }

/** What people call each kind, in words as the search reads them. */
const KIND_WORDS: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  guide: ['guide', 'guidance', 'handbook'],
  'policy-template': ['policy', 'template', 'statement', 'code'],
  training: ['training', 'workshop', 'session', 'train'],
  'e-learning': ['elearning', 'online', 'course', 'module', 'learn'],
  briefing: ['briefing'],
  scenario: ['scenario'],
  poster: ['poster', 'card', 'leaflet', 'sign', 'flyer', 'infographic'],
  checklist: ['checklist', 'check', 'list', 'indicator'],
  'worker-leaflet': ['leaflet', 'worker', 'rights'],
  video: ['video', 'film', 'animation'],
  report: ['report', 'research', 'study', 'evidence', 'findings', 'survey', 'statistics', 'analysis'],
  legislation: ['act', 'law', 'regulation', 'directive', 'statute'],
  'case-study': ['case', 'example', 'story'],
  tool: ['tool', 'toolkit', 'toolbox', 'app', 'calculator', 'questionnaire'],
  helpline: ['helpline', 'hotline'],
}

type Scores = Map<string, number>

function add(scores: Scores, label: string, points: number): void {
  scores.set(label, (scores.get(label) ?? 0) + points)
}

function best(scores: Scores, enough: number, most: number): readonly string[] {
  return [...scores]
    .filter(([, score]) => score >= enough)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([label]) => label)
}

function has(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`)
}

function addNamedKinds(scores: Scores, title: string, summary: string): void {
  const [inTitle, inSummary] = [new Set(analyseText(title)), new Set(analyseText(summary))]
  for (const kind of KINDS) {
    const words = KIND_WORDS[kind]
    if (words.some((word) => has(inTitle, word))) add(scores, kind, NAMED_KIND.title)
    else if (words.some((word) => has(inSummary, word))) add(scores, kind, NAMED_KIND.summary)
  }
}

/** The title counts twice. */
function toText(title: string, ...others: readonly string[]): string {
  return [title, title, ...others].join('\n')
}

/** Stands for “For every job” among the jobs. */
const EVERY_JOB = ''

/**
 * Learns from the hub’s resources, topics and jobs what to propose for a link by its title and summary: what its nearest
 * neighbours have, and the topics and jobs whose own words are in it.
 */
export function createProposer({ resources, topics, roles }: KnownWords) {
  const texts = createSimilarTexts(resources.map(({ title, summary, layTerms }) => toText(title, summary, ...layTerms)))
  const labels = (list: readonly KnownLabel[]) =>
    list.map(({ id, title, layTerms }) => ({ id, text: [title, title, title, ...layTerms].join('\n') }))
  const [topicTexts, roleTexts] = [labels(topics), labels(roles)]

  return (title: string, summary: string): Proposal => {
    if (`${title}${summary}`.trim() === '') return { kind: undefined, topics: [], roles: [], forEveryJob: false }
    const text = toText(title, summary)
    const neighbours = texts.nearest(text, NEIGHBOURS)
    const total = neighbours.reduce((sum, { similarity }) => sum + similarity, 0)
    const scores = {
      kind: new Map<string, number>(),
      topic: new Map<string, number>(),
      role: new Map<string, number>(),
    }
    for (const { index, similarity } of neighbours) {
      const resource = resources[index]
      if (resource === undefined) continue
      const share = similarity / total
      add(scores.kind, resource.kind, share)
      if (resource.topics.length <= MOST_TOPICS) resource.topics.forEach((id) => add(scores.topic, id, share))
      const jobs = resource.forEveryJob ? [EVERY_JOB] : resource.roles
      jobs.forEach((id) => add(scores.role, id, share))
    }
    for (const { id, text: own } of topicTexts) add(scores.topic, id, OWN_WORDS * texts.compare(text, own))
    for (const { id, text: own } of roleTexts) add(scores.role, id, OWN_WORDS * texts.compare(text, own))
    addNamedKinds(scores.kind, title, summary)
    const jobs = best(scores.role, ENOUGH.role, MOST_PROPOSED)
    return {
      kind: best(scores.kind, ENOUGH.kind, 1)[0],
      topics: best(scores.topic, ENOUGH.topic, MOST_PROPOSED),
      roles: jobs.filter((id) => id !== EVERY_JOB),
      forEveryJob: jobs.includes(EVERY_JOB),
    }
  }
}
