import type { IncomingMessage } from 'node:http'

import { WebSocketServer } from 'ws'

import { checkHead, comesFromOurselves } from '../door/check-head.ts'
import type { Hosts } from '../door/hosts.ts'
import { readAddress } from '../door/read-address.ts'
import { LakeFault } from '../fault.ts'
import type { Tokens } from '../people/tokens.ts'
import type { TakeSocket } from '../server.ts'
import { createRoom } from './room.ts'

/** The door to presence: who looks at which document just now. */
export interface Presence {
  readonly take: TakeSocket
  close(): void
}

const MOST_BYTES = 64_000
const MOST_SOCKETS = 200
const HEARTBEAT = 20_000

function check(request: IncomingMessage, hosts: Hosts, dataset: string, open: number): void {
  checkHead(request, hosts)
  const { path } = readAddress(request.url ?? '')
  if (path !== `/socket/${dataset}`)
    throw new LakeFault(404, `The lake has one WebSocket: /v2022-06-30/socket/${dataset}. Connect to that one.`)
  if (open >= MOST_SOCKETS) throw new LakeFault(429, 'Too many Studios are open. Close some tabs, then reload.')
}

/** Opens the WebSocket by which Studios tell each other where they are. */
export function openPresence(hosts: Hosts, tokens: Tokens, dataset: string): Presence {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false })
  const room = createRoom(tokens)
  // The Studio takes this heart for a sign of life; one who answers no ping is gone.
  const beat = setInterval(() => room.beat(), HEARTBEAT)
  beat.unref()
  return {
    take(request, socket, head) {
      check(request, hosts, dataset, server.clients.size)
      const isOurPage = comesFromOurselves(request, hosts)
      server.handleUpgrade(request, socket, head, (webSocket) => room.enter(webSocket, isOurPage))
    },
    close() {
      clearInterval(beat)
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}
