import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { makeDuty } from '../../../helpers/make-facts.ts'
import { render } from '../../../helpers/render.ts'

const page = { language: 'en', t: translator('en'), today: () => '2026-11-26' }
const ACT = { publisher: 'State', url: 'https://example.org/act' }
const RULES = { publisher: 'State', url: 'https://example.org/rules' }

/** A law with these duties, each without sources of its own unless it has some. */
function lawWith(...duties: readonly object[]): object {
  return { language: 'en', sources: [ACT, RULES], officialText: [ACT], duties: duties.map((duty) => makeDuty(duty)) }
}

function dutyList(...duties: readonly object[]): Promise<string> {
  return render('features/law/DutyList', { ...page, law: lawWith(...duties) })
}

function dayLine(days: object): Promise<string> {
  return render('ui/DayLine', { ...page, days })
}

it('A duty says who, what, when and what to keep, in this order', async () => {
  const html = await dutyList({ title: 'Train', keep: 'A list.', when: 'Yearly.', what: 'A course.', who: 'All.' })
  expect(html.replace(/<[^>]*>/g, '')).toContain('WhoAll.WhatA course.12WhenYearly.KeepA list.')
  expect(html).not.toContain('Good practice')
})

it('What no source says is left out, also all of it', async () => {
  const html = await dutyList({ title: 'Post the notice' })
  expect(html).toContain('Post the notice')
  expect(html).not.toMatch(/<d[ltd]/)
})

it('Good practice is told from what the law demands', async () => {
  expect(await dutyList({ title: 'Name one person', isAdvice: true })).toContain(
    'Good practice: we found no such line in the law.',
  )
})

it('A duty in another language than the page is marked so', async () => {
  const html = await render('features/law/DutyList', {
    ...page,
    ...{ language: 'ar', t: translator('ar'), law: lawWith({ title: 'Train', what: 'A course.' }) },
  })
  expect(html).toContain('<h3><span lang="en" dir="ltr">Train</span>')
  expect(html).toContain('<dd><span lang="en" dir="ltr">A course.</span>')
})

it.each([
  ['its own source alone, where it has one', { title: 'Train', what: 'A course.', sources: [RULES] }, ['#source-2']],
  ['those of the law, where it has none', { title: 'Train', when: 'Yearly.' }, ['#source-1', '#source-2']],
  ['them behind its name, where no more is known', { title: 'Train' }, ['#source-1', '#source-2']],
])('A duty bears the marks of %s', async (_, duty, marks) => {
  const html = await dutyList(duty)
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(marks)
})

it.each([
  [{ from: '2022-01-01' }, 'In force since 1 January 2022, as our sources say.'],
  [{ from: '2027-01-01' }, 'Does not apply yet on 26 November 2026: it applies from 1 January 2027.'],
  [{ from: '2026-10-01', startUnconfirmed: true }, 'Planned for 1 October 2026. We have not confirmed that it began.'],
  [{ startUnconfirmed: true }, 'Planned. We have not confirmed that it began.'],
  [{ from: '2022-01-01', until: '2026-01-01' }, 'No longer in force: it ended on 1 January 2026.'],
  [
    { from: '2022-01-01', until: '2027-01-01' },
    'In force since 1 January 2022, as our sources say. Last day: 1 January 2027.',
  ],
])('Of the days %o a page says “%s”', async (days, words) => {
  expect(await dayLine(days)).toContain(words)
})

it('Of something without days nothing is said', async () => {
  expect(await dayLine({})).toBe('')
})

it.each([
  [{ needsApproval: true, coursesUrl: 'https://example.org/courses' }, 'Page of the State: example.org'],
  [
    { needsApproval: true, coursesFrom: 'the Attorney General of Texas' },
    'We have no address of the State’s list of courses. Ask:the Attorney General of Texas·State',
  ],
  [
    { needsApproval: true },
    'We have no address of the State’s list of courses. Ask: the State’s department that the law names ·State',
  ],
])('Where only approved courses count, a duty %o leads to them, or says whom to ask', async (courses, words) => {
  const text = (await dutyList({ title: 'Train', ...courses })).replace(/<[^>]*>/g, '')
  expect(text).toContain('Ours are not approved.')
  expect(text).toContain(words)
})

it('Where any course counts, nobody is to be asked for a list', async () => {
  expect(await dutyList({ title: 'Train' })).not.toContain('We have no address')
})
