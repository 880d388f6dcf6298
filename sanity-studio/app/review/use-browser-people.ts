import { useEffect, useState } from 'react'
import { useCurrentUser } from 'sanity'

import { isCloud } from '../connection/environment.ts'
import { noteInBrowser, type BrowserPerson } from './browser-people.ts'

const NOBODY: readonly BrowserPerson[] = []

/**
 * Who else has signed in from this browser. On this machine a person is a name that somebody typed, so one person may have
 * two; in Sanity's cloud she has an account.
 */
export function useBrowserPeople(): readonly BrowserPerson[] {
  const user = useCurrentUser()
  const [others, setOthers] = useState(NOBODY)
  const [id, name] = [user?.id, user?.name]
  useEffect(() => {
    if (isCloud || id === undefined || name === undefined) return
    setOthers(noteInBrowser(window.localStorage, { id, name }))
  }, [id, name])
  return others
}
