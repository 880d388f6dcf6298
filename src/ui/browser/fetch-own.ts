/**
 * Fetches a file of the hub.
 * @param cache as in the Fetch standard: `no-cache` for what must hold at this moment.
 * @throws Error with the address and the status where it was not answered with success; TypeError without a network.
 */
export async function fetchOwn(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(address, { cache })
  if (!answer.ok) throw new Error(`${address} was answered with HTTP ${answer.status}.`)
  return answer
}
