import { writeFileSync } from 'node:fs'

import { renderWeights, trainAll } from './weights-file.ts'

writeFileSync('src/search/crisis/weights.ts', renderWeights(trainAll()))
