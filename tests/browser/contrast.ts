import type { Page } from 'playwright-core'

/**
 * Texts of a page whose colour is too near to that behind them (WCAG 1.4.3), each with its ratio. It looks at each pair of
 * colours once, which takes a fiftieth of what axe needs; axe finds what lies on pictures and on other elements.
 */
export async function faintTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('This browser draws nothing, so colours cannot be read.')
    const parts = new Map<string, readonly [number, number, number, number]>()
    const partsOf = (color: string): readonly [number, number, number, number] => {
      const known = parts.get(color)
      if (known !== undefined) return known
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
      const fresh = [red, green, blue, alpha] as const
      parts.set(color, fresh)
      return fresh
    }
    // Relative luminance and contrast ratio, as WCAG 2.2 defines them.
    const luminance = ([red, green, blue]: readonly [number, number, number, number]): number => {
      const linear = (part: number) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    const ratioOf = (text: string, behind: string): number => {
      const [light = 0, dark = 0] = [luminance(partsOf(text)), luminance(partsOf(behind))].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const behind = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (partsOf(backgroundColor)[3] === 255) return backgroundColor
      }
      return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'black' : 'white'
    }
    const seen = new Set<string>()
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode
      const data = textContent ?? ''
      if (element === null || data.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('.visually-hidden, .skip, :disabled, script, style, template') !== null) continue
      const { color, fontSize, fontWeight } = getComputedStyle(element)
      const size = Number.parseFloat(fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
      const pair = [color, behind(element), isLarge].join(' on ')
      if (seen.has(pair)) continue
      seen.add(pair)
      const ratio = ratioOf(color, behind(element))
      if (ratio < (isLarge ? 3 : 4.5)) found.push(`${ratio.toFixed(2)}: ${pair}: ${data.trim().slice(0, 40)}`)
    }
    return found
  })
}
