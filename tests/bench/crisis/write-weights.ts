import { writeFileSync } from 'node:fs'

import { renderSimplified } from './simplified-file.ts'

writeFileSync('src/search/vocabulary/simplified.ts', renderSimplified())
// Imported after it has been written, since the sentences are read with it.
const { renderLearntWords, renderWeights, trainAll } = await import('./weights-file.ts')
const trained = trainAll()
writeFileSync('src/search/crisis/weights.ts', renderWeights(trained))
writeFileSync('src/search/crisis/learnt-words.ts', renderLearntWords(trained))
