import { expect, it } from 'vitest'

import type { Helpline } from '../../../../src/domain/helpline.ts'
import { helpByCountry } from '../../../../src/domain/help.ts'
import { translator } from '../../../../src/i18n/translate.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'
import { render } from '../../../helpers/render.ts'

const guideOf = (language: string, ...lines: readonly Partial<Helpline>[]) => {
  const [help] = helpByCountry(lines.map((known, at) => makeHelpline({ id: `line-${at}`, ...known })))
  const site = { mainHelpline: makeHelpline({ id: 'line-of-the-hub' }), mainHelplineLabel: 'Helpline', language: 'en' }
  return render('features/help/ActNowGuide', { help, site, language, t: translator(language) })
}

const BAVARIA = { country: 'DE-BY', title: 'Bavarian helpline', hours: 'Mon-Fri 9:00-15:00' }

it('A country whose helpline is that of a part says for which part, when, and that none is for all of it', async () => {
  const words = 'Germany: Bavaria. Hours:<span>Mon-Fri 9:00-15:00</span>. We found no helpline for all of Germany.'
  expect(await guideOf('en', BAVARIA)).toContain(words)
  expect(await guideOf('en', BAVARIA, { country: 'DE' })).not.toContain('for all of Germany')
})

it('A country of which no helpline is listed says so, and sends nobody to one', async () => {
  const html = await guideOf('en', { country: 'NO', purpose: 'emergency', phone: '112', dial: '112' })
  expect(html).toContain('No helpline of this country is listed here yet.')
  expect(html).not.toMatch(/call the helpline|To the helpline/)
})

it('The caveat of the helpline stands under “When you call the helpline”, open where nothing says what the line passes on', async () => {
  const caveat = 'Ask before you give your name.'
  const rest = `><summary>Take care</summary><p><span>${caveat}</span></p></details></details>`
  expect(await guideOf('en', { caveat })).toContain(`<details class="small" open${rest}`)
  expect(await guideOf('en', { caveat, passesOn: 'It must act for a child.' })).toContain(
    `<details class="small off-paper"${rest}`,
  )
})

it('A child that is told of by night has the police at once, with the code word where police know one, before lines to talk to', async () => {
  const emergency = { purpose: 'emergency', phone: '999', dial: '999', order: 1 }
  const codeWord = { purpose: 'child', title: 'Operation Makesafe (code word)', phone: '999 or 101', dial: '999' }
  const line = { purpose: 'child', title: 'Line for children', phone: '0800 1', dial: '+448001' }
  const police = { purpose: 'police', title: 'Police', phone: '101', dial: '101' }
  const box = (html: string) => /<section class="help-box help-child".*?<\/section>/s.exec(html)?.[0] ?? ''
  const withPolice = box(await guideOf('en', emergency, police, codeWord, line))
  expect(withPolice).toMatch(/999.*101.*say “Operation Makesafe”/s)
  expect(withPolice).not.toContain('Line for children')
  // A line for children on the emergency number of another country has no such words.
  expect(box(await guideOf('en', emergency, police, { ...codeWord, title: 'Child line' }))).not.toContain('Makesafe')
  // Where only 999 answers, the line for children is the second number of the box.
  const withoutPolice = box(await guideOf('en', emergency, line))
  expect(withoutPolice).toContain('Line for children')
  expect(withoutPolice).not.toContain('Makesafe')
})

it('Before a call a sentence each says what police, the helpline and a manager may pass on; where no page has more, all is said', async () => {
  const police = { purpose: 'police', phone: '101', dial: '101', passesOn: 'Police may tell others. Ask first.' }
  const html = await guideOf('en', { passesOn: 'It must act for a child.' }, police)
  for (const said of ['Police may tell others. Ask first.', 'It must act for a child.', 'May tell others in the hotel'])
    expect(html).toContain(said)
})

it('What to say is in the language of the country, and below it in that of the reader where they differ', async () => {
  const polish = await guideOf('pl', {})
  expect(polish).toContain('<p class="say-line" lang="en" dir="ltr">“I am worried about a person in my hotel.')
  expect(polish).toContain('<p class="say-to">„Martwię się o osobę w moim hotelu.')
  expect(polish).toContain('<p class="say-to">„Mówię po …. Proszę o tłumacza.”</p>')
  expect(await guideOf('en', {})).toContain('<p class="say-line">“I am worried')
  // Where the language is not one of the hub's, English is more likely to be understood than hers.
  expect(await guideOf('pl', { country: 'DE' })).toContain('<p class="say-line" lang="en" dir="ltr">“I am worried')
})

it('“More numbers” says for which part a line is, and shows a number of one name once with what is said of its parts', async () => {
  const tip = { title: 'Crimestoppers', phone: '0800 555 111', purpose: 'anonymous-report' }
  const html = await guideOf(
    'en',
    { ...tip },
    { ...tip, country: 'GB-NIR', caveat: 'The newest source for Northern Ireland has no date.' },
    { country: 'GB-EAW', purpose: 'support', title: 'Referral line', phone: '0800 808 3733' },
  )
  expect(html).toContain('More numbers<span class="muted">2</span>')
  expect(html.match(/0800 555 111/g)).toHaveLength(1)
  expect(html).toContain('<p class="small muted">The newest source for Northern Ireland has no date.</p>')
  expect(html).toContain('<p class="small">England and Wales</p>')
  expect(html).not.toContain('<p class="small">Northern Ireland</p>')
})

it('Police who answer the helpline are called so, and who is not police stands beside them', async () => {
  const police = { country: 'ES', title: 'Policía Nacional', answeredBy: 'police' }
  expect(await guideOf('en', police)).toContain('We found no line here that is not police.')
  const beside = await guideOf('en', police, { country: 'ES', purpose: 'support', title: 'A charity', phone: '900 1' })
  expect(beside).toContain('<strong>This is the police.</strong>')
  expect(beside).toContain('Not the police:')
  expect(beside).not.toContain('We found no line')
})

it('A country with a number for each service has a button for each, and says which no source confirms', async () => {
  const emergency = { country: 'DE', purpose: 'emergency' }
  const html = await guideOf(
    'en',
    { ...emergency, title: 'Police', phone: '110', dial: '110' },
    { ...emergency, title: 'Ambulance, fire', phone: '112', dial: '112', isCommonKnowledge: true },
  )
  expect(html.match(/call-danger/g)).toHaveLength(3)
  expect(html.match(/not confirmed by a source yet/g)).toHaveLength(1)
})

it('A folded line warns before somebody gives a name to it, and the page lists the source of the warning', async () => {
  const source = { publisher: 'A group of workers', url: 'https://example.org/warning' }
  const warns = { passesOn: 'Safe reporting is not yet promised.', passesOnSources: [source], sources: [source] }
  const html = await guideOf('en', {}, { purpose: 'work-rights', title: 'Inspectors', phone: '900 1', ...warns })
  expect(html).toContain('<strong>Safe reporting is not yet promised.</strong>')
  expect(html).toContain('https://example.org/warning')
})
