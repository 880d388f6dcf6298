/** A list as the API of HSDS 3 answers it: everything is on one page, because it is a file. */
export function pageOf(contents: readonly object[]): object {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  }
}
