import { answerSave, CONFLICTS_PATH, createLake, SAVE_PATH } from '../../../sanity-studio/lake/index.ts'
import type { Conflict, DraftPolicy, Side } from '../../../sanity-studio/lake/index.ts'
import { STUDIO_COMMAND } from './preview-access.ts'
import { readRunningStudio, STORE, type RunningStudio } from './running-studio.ts'

/** The outcome of a save. */
export interface SaveOutcome {
  /** One sentence. */
  readonly sentence: string
  /** Documents that wait until a person has chosen a side; all others are saved. */
  readonly conflicts: readonly Conflict[]
  /** Where the Studio shows them; undefined where none runs. */
  readonly address: string | undefined
}

/** One side to keep of some documents that wait. */
export interface KeptSide {
  readonly side: Side
  readonly ids: readonly string[]
}

/** The choices of a save. */
export interface SaveOptions {
  /** From now on, where drafts that nobody shares yet are written; as before if absent. */
  readonly drafts?: DraftPolicy | undefined
  /** A side to keep of documents that wait; none if absent. */
  readonly kept?: KeptSide | undefined
}

/** How to choose for documents that wait. @param address where the Studio shows them; undefined where none runs. */
export function howToChoose(address: string | undefined): string {
  const place = address === undefined ? `Start the Studio (${STUDIO_COMMAND})` : `Open ${address}`
  return (
    `${place} to see both side by side, or choose here: npm run content:save -- --keep folder|studio ID\n` +
    'A choice keeps the whole document. To keep something of both, first write it into the document in the Studio, then keep “studio”.'
  )
}

/** Sends a request to a running Studio; undefined where none responds. @throws Error with its sentence where it refuses. */
async function post({ origin, token }: RunningStudio, path: string, body: object): Promise<SaveOutcome | undefined> {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (response === undefined) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the lake of this commit answers
  const answer: { readonly message?: string } & Pick<SaveOutcome, 'sentence' | 'conflicts'> = await response.json()
  if (!response.ok) throw new Error(answer.message ?? `The Studio answered ${response.status}. Start it again.`)
  return { sentence: answer.sentence, conflicts: answer.conflicts, address: `${origin}/conflicts` }
}

async function saveInRunningStudio({ drafts, kept }: SaveOptions): Promise<SaveOutcome | undefined> {
  const studio = await readRunningStudio()
  if (studio === undefined) return undefined
  let outcome = await post(studio, drafts === undefined ? SAVE_PATH : `${SAVE_PATH}?drafts=${drafts}`, {})
  for (const id of kept?.ids ?? [])
    outcome = await post(studio, `${CONFLICTS_PATH}/${encodeURIComponent(id)}`, { keep: kept?.side })
  return outcome
}

/** Saves what is in the store, such as the changes of a Studio that was killed before it saved. */
async function saveStore(content: string, { drafts, kept }: SaveOptions): Promise<SaveOutcome> {
  const lake = await createLake({ content, storage: { folder: STORE }, port: 0, log: () => undefined })
  try {
    let report = await lake.save(drafts)
    for (const id of kept?.ids ?? []) report = await lake.resolve(id, kept?.side ?? 'studio')
    // What came in did so when the lake started.
    const sentence = answerSave({ ...report, imported: lake.imported })
    return { sentence, conflicts: report.conflicts, address: undefined }
  } finally {
    await lake.close()
  }
}

/**
 * Saves to content/: by the Studio where one runs, else from its store.
 * @param content the folder content/.
 * @throws Error with a sentence where it cannot be saved, or where a side cannot be kept.
 */
export async function saveContent(content: string, options: SaveOptions): Promise<SaveOutcome> {
  return (await saveInRunningStudio(options)) ?? (await saveStore(content, options))
}
