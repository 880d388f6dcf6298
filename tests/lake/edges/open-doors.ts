import { onTestFinished } from 'vitest'

import { openLake, type LakeParts } from '../../../sanity-studio/lake/open-lake.ts'
import { memoryStore } from './memory-store.ts'

/** A lake of which only the outer half stands, and what it told its owner. */
export interface Doors {
  readonly port: number
  readonly origin: string
  readonly told: readonly string[]
  readonly token: string
  close(): Promise<void>
}

/** Opens a lake on a free port, without documents, and closes it after the test. */
export async function openDoors(parts: Partial<LakeParts> = {}): Promise<Doors> {
  const told: string[] = []
  const tell = (sentence: string) => void told.push(sentence)
  const lake = await openLake({ store: memoryStore(), inner: [], port: 0, tell, ...parts })
  onTestFinished(() => lake.close())
  const { token } = lake.signIn('Ada')
  return { port: lake.port, origin: `http://localhost:${lake.port}`, told, token, close: () => lake.close() }
}
