import type { Messages } from '../en/index.ts'
import { changes } from './changes.ts'
import { csv } from './csv.ts'
import { data } from './data.ts'
import { duties } from './duties.ts'
import { help } from './help.ts'
import { hub } from './hub.ts'
import { impact } from './impact.ts'
import { laws } from './laws.ts'
import { learn } from './learn.ts'
import { members } from './members.ts'
import { offline } from './offline.ts'
import { packages } from './packages.ts'
import { papers } from './papers.ts'
import { path } from './path.ts'
import { partnerships } from './partnerships.ts'
import { posters } from './posters.ts'
import { show } from './show.ts'
import { takeaway } from './takeaway.ts'
import { talk } from './talk.ts'
import { urgent } from './urgent.ts'
import { vocabularies } from './vocabularies.ts'

/** Every word of the interface in Polish: a machine's draft; no native speaker has checked it yet. */
export const pl: Messages = {
  ...vocabularies,
  ...changes,
  ...data,
  ...duties,
  ...help,
  ...impact,
  ...laws,
  ...papers,
  ...members,
  ...offline,
  ...packages,
  ...show,
  ...learn,
  ...csv,
  ...takeaway,
  ...path,
  ...partnerships,
  ...posters,
  ...talk,
  ...urgent,
  ...hub,
}
