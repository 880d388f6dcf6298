import type { Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import type { Topic } from '../../domain/taxonomy.ts'

/** A paper with the heading under which the list has it; undefined for one whose topic no other paper has first. */
export interface ListedPaper {
  readonly card: Card
  readonly topic: { readonly title: string; readonly language: string } | undefined
}

/**
 * Papers by the topic that each names first, in the order of the topics; within one the shortest first. Papers that would
 * be alone under their heading come last.
 * @param topics in the order of the hub, with their slugs.
 */
export function papersByTopic(
  papers: readonly Card[],
  topics: readonly Pick<Topic, 'slug' | 'title' | 'language'>[],
  language: string,
): readonly ListedPaper[] {
  const sorted = sortCards(papers, 'shortest', language)
  const groups = topics
    .map(({ slug, title, language: written }) => ({
      topic: { title, language: written },
      cards: sorted.filter((card) => card.topics[0] === slug),
    }))
    .filter(({ cards }) => cards.length > 1)
  const listed = groups.flatMap(({ topic, cards }) => cards.map((card) => ({ card, topic })))
  const others = sorted.filter((card) => !listed.some((paper) => paper.card === card))
  return [...listed, ...others.map((card) => ({ card, topic: undefined }))]
}
