import type { Locator } from 'playwright-core'

import type { PickedFile } from './attachments.ts'

interface Files {
  readonly picture: PickedFile
  readonly sheet: PickedFile
}

/** A type of block in a text, and how an editor fills it in. Each is in a file of the folder `blocks`. */
export interface BlockJourney {
  readonly type: string
  /** Its name in the toolbar. */
  readonly title: string
  /** What its preview in the text says afterwards, line by line. */
  readonly says: readonly string[]
  write(window: Locator, files: Files): Promise<void>
}
