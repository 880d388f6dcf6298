import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { requireNode } from './node-version.ts'

requireNode()

const RUNNING = join('sanity-studio', '.lake', 'running.json')
