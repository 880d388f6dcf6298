import { fillIn } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import type { PriceConfig } from './config.ts'
import { eachFigure, PRICE_PARTS, priceOfAnHour, type PriceFigures } from './labour-price.ts'

/* Works the sum out again as numbers are typed. Nothing is kept or sent. */
const page = element(document, '[data-price]', HTMLElement)
const form = element(page, 'form', HTMLFormElement)
const find = (selector: string) => element(page, selector, HTMLElement)
const { language, currency, figures, words }: PriceConfig = JSON.parse(find('[data-config]').textContent)
const wage = element(form, '[name=wage]', HTMLSelectElement)
const format = new Intl.NumberFormat(language, { style: 'currency', currency })

/** What is typed in a field; undefined where it is empty or no number from 0. */
function typed(name: string): number | undefined {
  const { valueAsNumber } = element(form, `[name="${name}"]`, HTMLInputElement)
  return valueAsNumber >= 0 ? valueAsNumber : undefined
}

/** The figures of the law as they are typed; a young worker costs no insurance and joins no pension. */
function chosenFigures(): PriceFigures {
  const isYoung = wage.selectedOptions[0]?.dataset['young'] === 'true'
  return {
    ...eachFigure((key) => (key === 'wage' ? Number(wage.value) : (typed(key) ?? figures[key]))),
    ...(isYoung && { insurance: 0, pension: 0 }),
  }
}

function say(selector: string, text: string | undefined): void {
  const place = find(selector)
  place.hidden = text === undefined
  place.textContent = text ?? ''
}

function show(): void {
  const { parts, total } = priceOfAnHour(chosenFigures(), {
    hours: typed('hours') ?? 0,
    weeks: typed('weeks') ?? 0,
    travel: typed('travel') ?? 0,
    margin: typed('margin') ?? 0,
  })
  for (const part of PRICE_PARTS) find(`[data-part=${part}]`).textContent = format.format(parts[part])
  const price = format.format(total)
  find('[data-total]').textContent = price
  say('[data-line]', fillIn(words.line, { price }, language))
  const minutes = typed('minutes')
  say(
    '[data-room]',
    minutes === undefined
      ? undefined
      : fillIn(words.room, { minutes, price: format.format((total * minutes) / 60) }, language),
  )
  const bid = typed('bid')
  const sum = bid === undefined ? '' : format.format(Math.abs(bid - total))
  say(
    '[data-against]',
    bid === undefined ? undefined : fillIn(bid < total ? words.under : words.over, { sum }, language),
  )
}

showScriptParts()
form.addEventListener('input', show)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  find('#sum-title').focus()
})
// The browser may have put back what was typed before a reload.
show()
