import { checkWebAddress } from './web-address.ts'

const REPOSITORY = /^https:\/\/[^/?#]+\/[\w.-]+\/[\w.-]+(?:\/tree\/[\w./-]*\w)?$/

/** Says what is wrong with the address of a repository, or `true`: it is a host, an owner and a name, with `/tree/` and a branch behind them where that is not `main`. */
export function checkRepository(address: string | undefined): true | string {
  const fault = checkWebAddress(address, ['https:'])
  if (fault !== true || address === undefined) return fault
  return (
    REPOSITORY.test(address) ||
    `“${address}” is not the first page of a repository or of a branch. Write https://github.com/owner/name, or https://github.com/owner/name/tree/branch`
  )
}
