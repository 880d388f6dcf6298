/** Whether a request to a path of the API changes documents, all together under one transaction id. */
export function isWrite(pathname: string): boolean {
  return /\/data\/(mutate|actions)\//.test(pathname)
}

function parse(body: RequestInit['body']): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined
  } catch {
    return undefined
  }
}

/**
 * Gives a change a transaction id where Sanity's client gave none, as for what a button does, so that it can be sent again
 * as the same change. A body that is no object of JSON stays as it is.
 */
export function withTransactionId(init: RequestInit | undefined): RequestInit | undefined {
  const content = parse(init?.body)
  if (typeof content !== 'object' || content === null || 'transactionId' in content) return init
  return { ...init, body: JSON.stringify({ ...content, transactionId: crypto.randomUUID() }) }
}

/**
 * Reads an answer to its end.
 * @throws TypeError where the connection breaks before: such an answer is lost as well.
 */
export async function readWhole(response: Response): Promise<Response> {
  return response.body === null ? response : new Response(await response.arrayBuffer(), response)
}
