import { writeFileSync } from 'node:fs'

import { passagesOf } from '../../../sanity-studio/model/rules/passages.ts'
import { sentencePlaceOf, sentencesOf } from '../../../sanity-studio/model/rules/learnt/remark-resembling.ts'
import { SENTENCE_PLACES } from '../../../sanity-studio/model/rules/learnt/sentence-features.ts'
import { readContent } from '../../../src/catalogue/index.ts'
import { readArguments } from '../../../src/tools/read-arguments.ts'
import { writeNeighbours } from './neighbours.ts'
import { publishedFile, renderWeights } from './train.ts'

const WEIGHTS = 'sanity-studio/model/rules/learnt/learnt-weights.ts'

/** Collects the English sentences that the hub publishes, which are learnt as good ones. */
async function collectPublished(): Promise<void> {
  const { documents } = await readContent({ HUB_CONTENT: 'content' })
  const sentences = documents.flatMap((document) =>
    passagesOf(document).flatMap((passage) => {
      const place = sentencePlaceOf(document, passage)
      return place === undefined
        ? []
        : sentencesOf(passage.text).flatMap(({ text }) => (text.startsWith('Bad:') ? [] : { place, text }))
    }),
  )
  for (const place of SENTENCE_PLACES) {
    const texts = sentences.filter((sentence) => sentence.place === place).map(({ text }) => text)
    writeFileSync(publishedFile(place), `${[...new Set(texts)].sort().join('\n')}\n`)
  }
}

const { values } = readArguments('Use: npm run train:care [-- --published] [-- --vectors FILE]', {
  options: {
    // The sentences of the hub are collected anew: needed once many texts are new.
    published: { type: 'boolean', default: false },
    // The neighbours of words are found anew: needed once sentences are new.
    vectors: { type: 'string' },
  },
})
if (values.published) await collectPublished()
if (values.vectors !== undefined) writeNeighbours(values.vectors)
writeFileSync(WEIGHTS, renderWeights())
