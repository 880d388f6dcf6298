import type { FilledPaper, ModelHotel } from '../../domain/model-hotel.ts'
import type { PageLink } from '../../domain/page-link.ts'

/** The address of a paper that an invented hotel has filled in. */
export function filledPath(hotel: ModelHotel, { slug }: FilledPaper): string {
  return `${hotel.path}${slug}/`
}

/** A paper in each of the hotels that have filled it in, named by the hotel. @param slug of the paper. */
export function filledLinks(hotels: readonly ModelHotel[], slug: string): readonly PageLink[] {
  return hotels.flatMap((hotel) =>
    hotel.papers
      .filter((paper) => paper.slug === slug)
      .map((paper) => ({ title: hotel.shortTitle, path: filledPath(hotel, paper), language: hotel.language })),
  )
}
