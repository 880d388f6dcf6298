/** How telling a word is that stands in so many of all documents (inverse document frequency: Robertson and Spärck Jones 1976). */
export function idf(documents: number, all: number): number {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5))
}
