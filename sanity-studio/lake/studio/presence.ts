import type { IncomingMessage } from 'node:http'

import { WebSocketServer, type WebSocket } from 'ws'

import { bearerToken, type Tokens } from '../auth/tokens.ts'
import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { checkAccess, isSameOrigin, type AccessPolicy } from '../http/access.ts'
import { parseAddress } from '../http/address.ts'
import type { UnknownRequest } from '../http/handle-request.ts'
import { HttpError } from '../http/http-error.ts'
import type { Person } from '../http/route.ts'
import type { UpgradeHandler } from '../http/server.ts'

/** Presence: the Studio's avatars, which show who else has a document open and at which field. */
export interface Presence {
  readonly upgrade: UpgradeHandler
  close(): void
}

/** The parts of the lake that presence needs. */
export interface PresenceContext {
  readonly policy: AccessPolicy
  readonly tokens: Tokens
  readonly dataset: string
  readonly onUnknown: (request: UnknownRequest) => void
}

interface Connection {
  readonly socket: WebSocket
  readonly isOwnPage: boolean
  person: Person | undefined
  subscription: string | undefined
  /** The id of the browser tab's session, once announced; '' before. */
  session: string
  isAlive: boolean
}

/** A call of JSON-RPC 2.0. */
interface Call {
  readonly id: string | number
  readonly method: string
  readonly params: JsonObject
}

const MAX_MESSAGE_BYTES = 64_000
const MAX_UNSENT_BYTES = 1_000_000
const MAX_CONNECTIONS = 200
const HEARTBEAT_MS = 20_000
/** A connection that has not sent its token by then is closed. */
const HELLO_TIMEOUT_MS = 10_000
// Close codes of the application: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2
const BAD_REQUEST = 4000
const UNAUTHORIZED = 4001

function parseCall(text: string): Call | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isJsonObject(value)) return undefined
  const { id, method, params = {} } = value
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof method !== 'string') return undefined
  return { id, method, params: isJsonObject(params) ? params : {} }
}

/** The connected Studios: handles the calls of each, and forwards what it announces to the others. */
function createHub(tokens: Tokens) {
  const connections = new Set<Connection>()
  let subscriptions = 0

  const send = ({ socket }: Connection, message: JsonObject) => {
    // A client that reads too slowly misses messages, so that they do not fill the memory.
    if (socket.readyState === socket.OPEN && socket.bufferedAmount < MAX_UNSENT_BYTES)
      socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
  }

  const broadcast = (from: Connection, event: JsonObject) => {
    const result = { ...event, i: from.person?.id ?? '' }
    for (const connection of connections) {
      const { subscription } = connection
      if (connection !== from && subscription !== undefined)
        send(connection, { method: 'presence_subscription', params: { subscription, result } })
    }
  }

  const disconnect = (connection: Connection) => {
    if (connection.person === undefined || connection.session === '') return
    broadcast(connection, { type: 'disconnect', m: { session: connection.session } })
    connection.session = ''
  }

  const authorize = (connection: Connection, { authorization }: JsonObject) => {
    const token = bearerToken({ authorization: typeof authorization === 'string' ? authorization : '' })
    connection.person = token === undefined ? undefined : tokens.holder(token, connection.isOwnPage)
  }

  /** @returns the result of the call; undefined for an unknown method. */
  const call = (connection: Connection, method: string, params: JsonObject): Json | undefined => {
    const { data, session } = params
    switch (method) {
      case 'authorization':
        return {}
      case 'presence_subscribe':
        return (connection.subscription ??= `s${(subscriptions += 1)}`)
      case 'presence_unsubscribe':
        connection.subscription = undefined
        return true
      case 'presence_rollcall':
        broadcast(connection, { type: 'rollCall', session: typeof session === 'string' ? session : '' })
        return {}
      case 'presence_announce':
        if (isJsonObject(data) && typeof data['sessionId'] === 'string') {
          connection.session = data['sessionId']
          broadcast(connection, { type: 'state', m: data })
        }
        return {}
      case 'presence_disconnect':
        disconnect(connection)
        return {}
      default:
        return undefined
    }
  }

  const onMessage = (connection: Connection, text: string) => {
    const message = parseCall(text)
    if (message === undefined) {
      connection.socket.close(BAD_REQUEST, 'Send JSON-RPC 2.0.')
      return
    }
    const { id, method, params } = message
    if (method === 'authorization') authorize(connection, params)
    if (connection.person === undefined) {
      connection.socket.close(UNAUTHORIZED, 'Send your token first.')
      return
    }
    const result = call(connection, method, params)
    if (result === undefined) send(connection, { id, error: { code: -32601, message: 'The lake has presence only.' } })
    else send(connection, { id, result })
  }

  return {
    add(socket: WebSocket, isOwnPage: boolean): void {
      const connection: Connection = {
        socket,
        isOwnPage,
        person: undefined,
        subscription: undefined,
        session: '',
        isAlive: true,
      }
      connections.add(connection)
      const helloTimeout = setTimeout(() => {
        if (connection.person === undefined) socket.close(UNAUTHORIZED, 'Send your token first.')
      }, HELLO_TIMEOUT_MS)
      socket.on('message', (data, isBinary) => {
        if (isBinary || !Buffer.isBuffer(data)) socket.close(BAD_REQUEST, 'Send text.')
        else onMessage(connection, data.toString('utf8'))
      })
      socket.on('pong', () => {
        connection.isAlive = true
      })
      socket.on('error', () => socket.terminate())
      socket.on('close', () => {
        clearTimeout(helloTimeout)
        connections.delete(connection)
        disconnect(connection)
      })
    },
    /** Ends the connections that did not answer the last ping, and pings the others. */
    heartbeat(): void {
      for (const connection of connections) {
        if (!connection.isAlive) connection.socket.terminate()
        connection.isAlive = false
        connection.socket.ping()
        // The Studio expects this character as a heartbeat.
        if (connection.person !== undefined) connection.socket.send('♥')
      }
    },
  }
}

/** Opens the WebSocket endpoint `/socket/<dataset>`. */
export function createPresence({ policy, tokens, dataset, onUnknown }: PresenceContext): Presence {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false })
  const hub = createHub(tokens)
  const timer = setInterval(() => hub.heartbeat(), HEARTBEAT_MS)
  timer.unref()

  /** @throws HttpError 400, 403, 404, 421 or 429 where the connection is refused. */
  function check(request: IncomingMessage): void {
    checkAccess(request, policy)
    const { path } = parseAddress(request.url ?? '')
    if (path !== `/socket/${dataset}`) {
      onUnknown({ method: 'WebSocket', path })
      throw new HttpError(404, `The lake has one WebSocket: /v2022-06-30/socket/${dataset}. Connect to that one.`)
    }
    if (server.clients.size >= MAX_CONNECTIONS)
      throw new HttpError(429, 'Too many Studios are open. Close some tabs, then reload.')
  }

  return {
    upgrade(request, socket, head) {
      check(request)
      const isOwnPage = isSameOrigin(request, policy)
      server.handleUpgrade(request, socket, head, (webSocket) => hub.add(webSocket, isOwnPage))
    },
    close() {
      clearInterval(timer)
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}
