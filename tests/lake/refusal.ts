import { ClientError } from '@sanity/client'

/** What a refused request says. @throws Error where it is not refused. */
export async function refusal(request: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ClientError) return error
  throw new Error(`Expected a refusal, got ${String(error)}`)
}
