/** How a server answers for an address: 200 where there is a page, 404 where there is none. */
export async function statusOf(address: string): Promise<number> {
  return (await fetch(address)).status
}
