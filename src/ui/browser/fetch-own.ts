/**
 * Fetches a file of the hub.
 * @throws Error with the address and the status where it was not answered with success; TypeError without a network.
 */
export async function fetchOwn(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} was answered with HTTP ${answer.status}.`)
  return answer
}
