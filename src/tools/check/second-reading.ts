import type { DocumentCheck } from './check.ts'
import { isDocumentField } from './document-tree.ts'

/** Warns of documents that were published by somebody who works alone. */
export const checkSecondReading: DocumentCheck = (node) => {
  if (!isDocumentField(node, 'publishedAlone') || typeof node.value !== 'string') return undefined
  return {
    level: 'warning',
    what: `It was published on ${node.value} by somebody who works alone: nobody else has read it.`,
    fix: 'Have another person read it: “Send for review” in the Studio.',
  }
}
