import type { Route } from '../route.ts'
import type { Saved } from './open-mirror.ts'
import { tellSaved } from './tell-saved.ts'

/** Where `npm run content:save` asks a running lake to save. Sanity's API has no such address. */
export const SAVE_PATH = '/hub/save'

/** @param save writes everything to content/. */
export function saveRoutes(save: () => Promise<Saved>): readonly Route[] {
  return [
    {
      method: 'POST',
      path: SAVE_PATH,
      async handle() {
        const saved = await save()
        return { json: { sentence: tellSaved(saved) ?? 'content/ holds everything already.' } }
      },
    },
  ]
}
