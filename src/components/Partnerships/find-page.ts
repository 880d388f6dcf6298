import { isInDistricts, toDistrict } from '../../domain/postcode.ts'
import { element, showScriptParts } from '../element.ts'

/*
 * Shows the partnerships for what is typed of a postcode. All districts are on the page, so nothing is asked of
 * anybody, and nothing is kept.
 */
const root = element(document, '[data-find]', HTMLElement)
const input = element(root, 'input', HTMLInputElement)
const said = element(root, '[role=status]', HTMLElement)
const { matches = '{}', none = '', unknown = '' } = root.dataset
const forms: Readonly<Partial<Record<string, string>>> = JSON.parse(matches)
const plural = new Intl.PluralRules(document.documentElement.lang)
const areas = [...document.querySelectorAll<HTMLElement>('[data-districts]')]

function say(asked: string, count: number): string {
  const form = count === 0 ? none : (forms[plural.select(count)] ?? forms['other'] ?? '')
  return form.replace('{district}', asked).replace('{n}', String(count))
}

function find(): void {
  const asked = toDistrict(input.value)
  const found = new Set(
    areas.filter(({ dataset }) => asked !== undefined && isInDistricts(asked, dataset['districts']?.split(' ') ?? [])),
  )
  // Without a match the whole list stays: it is not complete, and the neighbours may help.
  for (const area of areas) area.hidden = found.size > 0 && !found.has(area)
  if (input.value.trim() === '') said.textContent = ''
  else said.textContent = asked === undefined ? unknown : say(asked, found.size)
}

showScriptParts()
input.addEventListener('input', find)
find()
