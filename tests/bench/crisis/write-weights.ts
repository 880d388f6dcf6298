import { writeFileSync } from 'node:fs'

import { renderSimplified, renderWeights, trainAll } from './weights-file.ts'

writeFileSync('src/search/vocabulary/simplified.ts', renderSimplified())
writeFileSync('src/search/crisis/weights.ts', renderWeights(trainAll()))
