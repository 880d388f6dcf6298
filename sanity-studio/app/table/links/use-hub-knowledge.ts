import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../../connection/api-version.ts'
import { KNOWLEDGE_QUERY, toHub, type Hub } from '../../../model/pasted/hub-knowledge.ts'

/**
 * What the hub knows about links, asked for once when the tool opens, and again for each `turn`, since what was created
 * meanwhile makes doubles. Undefined until it is known.
 */
export function useHubKnowledge(turn: number): Hub | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [hub, setHub] = useState<Hub>()
  useEffect(() => {
    let isOver = false
    client
      .fetch<unknown>(KNOWLEDGE_QUERY, {}, { perspective: 'drafts', tag: 'hub.paste-links' })
      .then((answer) => {
        if (!isOver) setHub(toHub(answer))
      })
      // The tool keeps saying that it waits for the hub's content. A lost connection answers once it is back.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [client, turn])
  return hub
}
