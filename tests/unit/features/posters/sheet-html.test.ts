import { describe, expect, it } from 'vitest'

import { sheetHtml } from '../../../../src/features/posters/sheet-html.ts'
import type { SheetChoice } from '../../../../src/features/posters/sheet-model.ts'
import { toSheet } from '../../../../src/features/posters/sheet.ts'
import type { SheetTexts } from '../../../../src/features/posters/texts.ts'
import { ARABIC, CHOICE, ENGLISH, MARKUP, ORIGIN, TODAY } from './make-texts.ts'

function htmlOf(differences: Partial<SheetChoice> = {}, languages: readonly SheetTexts[] = [ENGLISH]): string {
  return sheetHtml(toSheet({ ...CHOICE, ...differences }, languages, ORIGIN, TODAY))
}

describe('The markup of a sheet', () => {
  it('keeps what somebody typed as text', () => {
    const html = htmlOf({ hotelName: MARKUP, dutyPhone: MARKUP })
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;&lt;/p&gt;')
  })

  it('shows help near by below the numbers of the country, and only with a number to dial', () => {
    const partner = { partnerName: 'Riverside Police', partnerPhone: '+44 (0)1632 960 100' }
    const html = htmlOf(partner)
    expect(html).toContain('Riverside Police')
    expect(html.indexOf('960 100')).toBeGreaterThan(html.indexOf('08000 121 700'))
    for (const nothing of [{ partnerName: ' ' }, { partnerPhone: 'call us' }, { partnerPhone: '' }])
      expect(htmlOf({ ...partner, ...nothing })).not.toContain('sheet-partner')
    expect(htmlOf({ partnerName: MARKUP, partnerPhone: '101' })).not.toContain('<img')
  })

  it('marks each language and its direction, and writes numbers from left to right', () => {
    const html = htmlOf({ kind: 'guests' }, [ARABIC, ENGLISH])
    expect(html).toMatch(/^<div class="sheet sheet-guests sheet-a4 sheet-of-2" lang="ar" dir="rtl">/)
    expect(html).toContain('<div class="sheet-column" lang="en" dir="ltr">')
    expect(html).toContain('<bdi dir="ltr">08000 121 700</bdi>')
  })

  it.each([
    ['a4', 'staff-room', true],
    ['a6', 'staff-room', true],
    ['wallet', 'staff-room', false],
    ['a4', 'guests', false],
  ] as const)('on paper of %s for %s has the picture of the job: %s', (size, kind, isDrawn) => {
    const scene = '<path d="M4 66h88"/>'
    const drawn = { ...ENGLISH, jobs: ENGLISH.jobs.map((job) => ({ ...job, scene })) }
    expect(htmlOf({ size, kind }, [drawn]).includes(scene)).toBe(isDrawn)
  })

  it('says what a picture says only where no words beside it do', () => {
    const pictured = (sceneAlt?: string) => {
      const guests = { headline: 'Ask.', lines: [], rights: [], closing: [], scene: '<path d="M0 0"/>' }
      return htmlOf({ kind: 'guests' }, [{ ...ENGLISH, guests: { ...guests, ...(sceneAlt && { sceneAlt }) } }])
    }
    expect(pictured()).toContain('<svg class="sheet-picture" viewBox="0 0 96 72" aria-hidden="true">')
    expect(pictured('A "person" answers')).toContain('role="img" aria-label="A &quot;person&quot; answers"')
  })

  it('has no style and no script in itself, as the content policy asks', () => {
    expect(htmlOf()).not.toMatch(/ style=|<script|<style| on\w+=/)
  })

  it('is nothing where no language has the sheet', () => {
    expect(htmlOf({}, [ARABIC])).toBe('')
  })
})
