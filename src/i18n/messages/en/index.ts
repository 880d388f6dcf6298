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
import type { Translated } from '../translated.ts'

/**
 * Every word of the interface in English. Other languages have the same keys. `{name}` is filled in;
 * a message with several forms is chosen by the number (Unicode CLDR plural rules).
 */
export const en = {
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
} as const

export type MessageKey = keyof typeof en

/** The messages of one language: the keys of English, each a text or a text in several plural forms. */
export type Messages = Translated<typeof en>
