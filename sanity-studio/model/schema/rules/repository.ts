import { checkWebAddress } from './web-address.ts'

const REPOSITORY = /^https:\/\/[^/?#]+\/[\w.-]+\/[\w.-]+$/

/** Says what is wrong with the address of a repository, or `true`: it is a host, an owner and a name, and nothing after them. */
export function checkRepository(address: string | undefined): true | string {
  const fault = checkWebAddress(address, ['https:'])
  if (fault !== true || address === undefined) return fault
  return (
    REPOSITORY.test(address) ||
    `“${address}” is not the first page of a repository. Write owner and name alone: https://github.com/owner/name`
  )
}
