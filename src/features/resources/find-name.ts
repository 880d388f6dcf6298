import { element, showScriptParts } from '../../ui/browser/element.ts'

/* Shows only the organisations whose names have what is typed, in every group. Without this script the groups are opened by hand. */
const input = element(document, '[data-find-name]', HTMLInputElement)
const status = element(document, '[data-found-names]', HTMLElement)
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')]

/** The letters that are compared: small, without accents. */
const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

function find(): void {
  const typed = fold(input.value.trim())
  const found = groups.map((group) => {
    const rows = [...group.querySelectorAll('li')]
    for (const row of rows) row.hidden = !fold(row.textContent).includes(typed)
    const shown = rows.filter((row) => !row.hidden).length
    group.hidden = shown === 0
    if (group instanceof HTMLDetailsElement) group.open = typed !== ''
    return shown
  })
  status.textContent = typed === '' ? '' : String(found.reduce((sum, shown) => sum + shown, 0))
}

showScriptParts()
input.addEventListener('input', find)
if (input.value !== '') find()
