import type { WebSocket } from 'ws'

import { type Json, type JsonObject, isJsonObject } from '../document.ts'
import { bearerOf } from '../people/bearer.ts'
import type { Tokens } from '../people/tokens.ts'
import type { Person } from '../route.ts'
import { readCall, type Call } from './read-call.ts'

/** Everybody who has a Studio open. */
export interface Room {
  /** @param isOurPage whether a page of the lake itself connected. */
  enter(socket: WebSocket, isOurPage: boolean): void
  beat(): void
}

interface Guest {
  readonly socket: WebSocket
  readonly isOurPage: boolean
  person: Person | undefined
  subscription: string | undefined
  /** The session of the browser's tab, as it announced itself. */
  session: string
  isAlive: boolean
}

const MOST_WAITING = 1_000_000
const TIME_TO_SAY_WHO = 10_000
const UNAUTHORIZED = 4001
const BAD_REQUEST = 4000

/** @param timeToSayWho within how many milliseconds a new guest must show a token. */
export function createRoom(tokens: Tokens, timeToSayWho = TIME_TO_SAY_WHO): Room {
  const guests = new Set<Guest>()
  let count = 0

  const send = ({ socket }: Guest, message: JsonObject) => {
    // Who reads too slowly misses a message, and the lake keeps its memory.
    if (socket.readyState === socket.OPEN && socket.bufferedAmount < MOST_WAITING)
      socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
  }

  const tellOthers = (from: Guest, result: JsonObject) => {
    for (const guest of guests) {
      if (guest === from || guest.subscription === undefined) continue
      const told = { ...result, i: from.person?.id ?? '' }
      send(guest, { method: 'presence_subscription', params: { subscription: guest.subscription, result: told } })
    }
  }

  const leave = (guest: Guest) => {
    if (guest.person === undefined || guest.session === '') return
    tellOthers(guest, { type: 'disconnect', m: { session: guest.session } })
    guest.session = ''
  }

  const answers = new Map<string, (guest: Guest, params: JsonObject) => Json>([
    ['authorization', () => ({})],
    ['presence_subscribe', (guest) => (guest.subscription ??= `s${(count += 1)}`)],
    [
      'presence_rollcall',
      (guest, { session }) => {
        tellOthers(guest, { type: 'rollCall', session: typeof session === 'string' ? session : '' })
        return {}
      },
    ],
    [
      'presence_announce',
      (guest, { data }) => {
        if (!isJsonObject(data) || typeof data['sessionId'] !== 'string') return {}
        guest.session = data['sessionId']
        tellOthers(guest, { type: 'state', m: data })
        return {}
      },
    ],
    [
      'presence_disconnect',
      (guest) => {
        leave(guest)
        return {}
      },
    ],
    [
      'presence_unsubscribe',
      (guest) => {
        guest.subscription = undefined
        return true
      },
    ],
  ])

  const authorise = (guest: Guest, { params }: Call) => {
    const { authorization } = params
    const token = bearerOf({ authorization: typeof authorization === 'string' ? authorization : '' })
    guest.person = token === undefined ? undefined : tokens.holder(token, guest.isOurPage)
  }

  const hear = (guest: Guest, text: string) => {
    const call = readCall(text)
    if (call === undefined) {
      guest.socket.close(BAD_REQUEST, 'Send JSON-RPC 2.0.')
      return
    }
    if (call.method === 'authorization') authorise(guest, call)
    if (guest.person === undefined) {
      guest.socket.close(UNAUTHORIZED, 'Send your token first.')
      return
    }
    const answer = answers.get(call.method)
    if (answer === undefined)
      send(guest, { id: call.id, error: { code: -32601, message: 'The lake has presence only.' } })
    else send(guest, { id: call.id, result: answer(guest, call.params) })
  }

  return {
    enter(socket, isOurPage) {
      const guest: Guest = { socket, isOurPage, person: undefined, subscription: undefined, session: '', isAlive: true }
      guests.add(guest)
      const patience = setTimeout(() => {
        if (guest.person === undefined) socket.close(UNAUTHORIZED, 'Send your token first.')
      }, timeToSayWho)
      socket.on('message', (data, isBinary) => {
        if (isBinary || !Buffer.isBuffer(data)) socket.close(BAD_REQUEST, 'Send text.')
        else hear(guest, data.toString('utf8'))
      })
      socket.on('pong', () => {
        guest.isAlive = true
      })
      socket.on('error', () => socket.terminate())
      socket.on('close', () => {
        clearTimeout(patience)
        guests.delete(guest)
        leave(guest)
      })
    },
    beat() {
      for (const guest of guests) {
        if (!guest.isAlive) guest.socket.terminate()
        guest.isAlive = false
        guest.socket.ping()
        if (guest.person !== undefined) guest.socket.send('♥')
      }
    },
  }
}
