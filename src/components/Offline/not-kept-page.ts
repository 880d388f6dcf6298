import { readVault } from '../../offline/vault.ts'

/* Shows the link to the job that is kept, among those to all jobs. */
const kept = await readVault()
const link = document.querySelector<HTMLElement>(`[data-job="${CSS.escape(kept?.choice.job ?? '')}"]`)
if (link !== null) link.hidden = false
