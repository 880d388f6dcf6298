/** The parts of WebDriver BiDi's answers that are read here: which of them are there depends on the command. */
export interface BidiAnswer {
  readonly userContext?: string
  readonly context?: string
  /** Of a script: whether it came to its end. */
  readonly type?: 'success' | 'exception'
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

/** A message of the browser. What has no number is an event. */
interface Message {
  readonly id?: number
  readonly result: BidiAnswer
  readonly error?: string
  readonly message?: string
}

/** A connection over which commands of WebDriver BiDi are sent: each with a number, which its answer repeats. */
export class BidiConnection {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, PromiseWithResolvers<BidiAnswer>>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const message: Message = JSON.parse(String(data))
      this.#receive(message)
    })
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has closed the connection.'))
    })
  }

  static async open(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', () => reject(new Error(`No browser answers on ${address}.`)))
    })
    return new BidiConnection(socket)
  }

  #receive({ id, result, error, message }: Message): void {
    if (id === undefined) return
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(`The browser refuses: ${error}: ${message}`))
  }

  /** @throws Error with what the browser answered, where it refuses the command. */
  async send(method: string, params: object): Promise<BidiAnswer> {
    this.#last += 1
    const answer = Promise.withResolvers<BidiAnswer>()
    this.#waiting.set(this.#last, answer)
    this.#socket.send(JSON.stringify({ id: this.#last, method, params }))
    return answer.promise
  }

  close(): void {
    this.#socket.close()
  }
}
