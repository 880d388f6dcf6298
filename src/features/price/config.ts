import type { PriceFigures } from './labour-price.ts'

/** The data that the page hands to its script. */
export interface PriceConfig {
  readonly language: string
  readonly currency: string
  readonly figures: PriceFigures
  /** `{price}`, `{minutes}` and `{sum}` are filled in. */
  readonly words: Readonly<Record<'line' | 'room' | 'under' | 'over', string>>
}
