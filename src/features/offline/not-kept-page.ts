import { readVault } from '../../offline/vault.ts'

/** Shows the link to the job that is kept, among those to all jobs. */
async function showJob(): Promise<void> {
  const kept = await readVault()
  const link = document.querySelector<HTMLElement>(`[data-job="${CSS.escape(kept?.choice.job ?? '')}"]`)
  if (link !== null) link.hidden = false
}

// No `await` outside of a function: with one anywhere, the bundler cuts the scripts of all pages into more pieces.
void showJob()
