import { describe, expect, it } from 'vitest'

import { findProfiling, remarkProfiling } from '../../../../sanity-studio/model/rules/no-profiling.ts'
import { findSuspicion } from '../../../../sanity-studio/model/rules/suspicion.ts'

describe('Never a sign', () => {
  it.each([
    ['nationality', 'Predominantly Romanian workers.', 'Romanian'],
    ['nationality', 'Foreign guests without luggage.', 'Foreign'],
    ['race', 'An older white man with a child.', 'white man'],
    ['religion', 'A woman in a headscarf.', 'headscarf'],
    ['language', 'Speaks little English.', 'little English'],
    ['disability', 'Somebody in a wheelchair.', 'wheelchair'],
    ['gender identity', 'A transgender guest.', 'transgender'],
    ['age gap of adults', 'A woman with a much older man.', 'much older man'],
    ['poverty', 'A homeless person in the lobby.', 'homeless'],
    ['dress', 'Dressed in a short skirt.', 'Dressed'],
    ['tattoos', 'Has a tattoo of a name.', 'tattoo'],
    ['plastic bags, a stand-in for poverty', 'Carries plastic bags.', 'plastic bags'],
    ['being unwashed, a stand-in for poverty', 'Looks unwashed.', 'unwashed'],
    ['begging, a stand-in for poverty', 'Begs at the door.', 'Begs'],
    ['left-over food, a stand-in for poverty', 'Eats left-over food.', 'left-over food'],
    ['eye contact, a stand-in for culture or disability', 'Makes no eye contact.', 'eye contact'],
    ['cash alone, a stand-in for poverty', 'A guest pays in cash.', 'pays in cash'],
  ])('%s: %s', (kind, text, found) => {
    expect(findProfiling(text)).toContainEqual(expect.objectContaining({ found, kind }))
  })
})

describe('These are signs, and get no warning', () => {
  it.each([
    'One person speaks for another.',
    'Nail polish and black bags are left in the room.',
    'A contract in a language the worker cannot read.',
    'Housing is tied to the job, crowded or poor.',
    'An adult brings a child late at night.',
    'A guest pays in cash and will not give a name.',
  ])('%s', (text) => {
    expect(findProfiling(text)).toEqual([])
  })
})

describe('A text puts people under suspicion', () => {
  it.each([
    ['Watch for suspicious foreigners and do not let them in.', 'suspicious foreigners'],
    ['Suspicious-looking young Romanian men.', 'Suspicious-looking young Romanian'],
    ['Look out for guests with tattoos.', 'Look out for guests with tattoos'],
    ['Be wary of any homeless person.', 'wary of any homeless'],
    ['Beware of people with plastic bags.', 'Beware of people with plastic bags'],
    ['Foreign guests in suits are often traffickers.', 'Foreign guests in suits are often traffickers'],
    ['Romanians in the lobby look suspicious.', 'Romanians in the lobby look suspicious'],
  ])('%s', (text, found) => {
    expect(findSuspicion(text).map((words) => words.found)).toEqual([found])
  })
})

describe('A text does not', () => {
  it.each([
    ['that forbids it', 'Do not watch for accents. Nobody should be wary of foreigners.'],
    ['that quotes it', 'Weak: “That foreigner looked suspicious.”'],
    ['about the rights of those people', 'Migrant workers have the same rights. Do not choose by nationality.'],
    [
      'about what is done to them',
      'When you suspect that a migrant worker is exploited, call. Watch for signs that migrant workers are tricked.',
    ],
    ['about what they fear', 'Migrant workers are often suspicious of police.'],
  ])('%s', (_why, text) => {
    expect(findSuspicion(text)).toEqual([])
  })
})

describe('A text asks to suspect people, in whatever shape', () => {
  it.each([
    ['Arabic men are suspicious.', 'error'],
    ['Do not hesitate to report suspicious foreigners.', 'error'],
    ['Never ignore suspicious foreign guests.', 'error'],
    ['Nobody should fail to report homeless guests.', 'error'],
    ['You cannot be too wary of foreigners.', 'error'],
    ['If you are not sure, watch for foreigners.', 'error'],
    ['Do not confront them and report suspicious foreigners.', 'error'],
    ['Keep an eye on Romanian guests.', 'error'],
    ['Staff should keep a close eye on people with headscarves.', 'error'],
    ['Watch Muslim guests closely.', 'error'],
    ['Look for tattoos.', 'error'],
    ['Report any Romanians.', 'error'],
    ['Foreign women who arrive alone are a sign of trafficking.', 'error'],
    ['Tattoos can be signs of control.', 'error'],
    ['Muslim guests are likely to be traffickers.', 'error'],
    ['Black men may be traffickers.', 'error'],
    ['Pay attention to migrant workers.', 'warning'],
    ['Never ignore foreign guests.', 'warning'],
    ['Migrants are more likely to be victims.', 'warning'],
  ])('%s', (text, level) => {
    expect(findSuspicion(text)).toEqual([expect.objectContaining({ level })])
  })
})

describe('A text of the hub that speaks of traits or of watching is left alone', () => {
  it.each([
    'Do not judge by what people are: race, language, faith, sex, age, health or money.',
    'Answers questions about exploitation for migrant workers before they leave, and ranks signs as strong or medium.',
    'Helps migrant workers to tell strong signs of exploitation from medium ones before they leave.',
    'Describes nationality of victims; do not turn it into an indicator.',
    'You may find clothes or tattoos on older lists, also on official ones. This hub leaves them out.',
    'A critic of hotel rules wrote in 2019 that vague lists hurt people. Among them are families with different skin colours, disabled people and homeless people.',
    'Cash, age, clothes, accent and country are never reasons to report.',
    'Do not choose by race, nationality, language, religion, disability or gender.',
    'Do not sort reports by people’s nationality, looks or faith.',
    'free advice on work rights and visas for migrants and people in insecure work',
    'One source reports that it could not be reached from Lyca Mobile SIM cards, which many migrants use.',
    'Foreign firms that pay tax in Norway count too.',
    'Worker groups say that safe reporting for migrants is not promised.',
    'We watch what people do. We never judge by looks, language, origin, disability, gender or the age gap of adults.',
    'Do not give clothes, tattoos, accent or the age gap of adults as a reason.',
    'We judge what firms do, never the nationality, language or looks of workers or owners.',
    'They must check everyone in the same way, not only people who look or sound foreign.',
    'You may not be picked for being pregnant, foreign or in a union.',
    'It is against the law to treat you worse because of race, colour or nationality.',
    'A boss brings workers in a van and watches them.',
    'Do not make lists of people to watch.',
    'Weak: “That guest looked suspicious.”',
    'Watch for children who are alone. If you look for one kind of person, you will miss the others.',
    'Children sell things in or near the hotel and hand the money to a person who watches them.',
    'Give the contract in a language the worker reads. It can also be a sign of forced work.',
    'Never hold anyone back because of a suspicion, and never threaten with immigration officers.',
    'Housekeeping, maintenance and room service may notice these.',
    'Who. Staff who are likely to meet victims, such as reception, housekeeping, luggage and drivers.',
    'Hotel groups say that suspicious activity can have an innocent reason.',
    'Watching guests for one ordinary thing is not fair. One sign is not proof.',
    'Look for migrant support groups. Look for the Polish version or a Romanian interpreter.',
    'A migrant worker’s passport in the desk of the boss is a sign of forced labour.',
    'The passport of a foreign worker in the desk of the boss is a sign of forced labour.',
    'Do not stare at, follow or watch for foreigners. Ignore accents.',
    'Instead of watching for accents, watch what people do.',
    'Tattoos are never a sign of trafficking.',
  ])('%s', (text) => {
    expect(findSuspicion(text)).toEqual([])
  })
})

describe('Of a sign', () => {
  const levels = (path: string, text: string) =>
    remarkProfiling({ _type: 'sign', language: 'en' }, [{ path: [path], text, style: undefined, isOthers: false }]).map(
      ({ level }) => level,
    )

  it('the title may not name a trait; beside it, a trait gets a warning', () => {
    expect(levels('title', 'A guest with a headscarf')).toEqual(['error'])
    expect(levels('mayAlsoBe', 'A guest with a headscarf')).toEqual(['warning'])
    expect(levels('caveat', 'Contested: see plastic bags')).toEqual(['warning'])
    expect(levels('mayAlsoBe', 'A worried carer.')).toEqual([])
  })

  it('suspicion is refused beside the title too', () => {
    expect(levels('mayAlsoBe', 'Suspicious foreigners.')).toEqual(['error'])
  })
})

it('Only in English: the words of other languages are not known', () => {
  const passages = [{ path: ['title'], text: 'suspicious foreigners', style: undefined, isOthers: false }]
  expect(remarkProfiling({ _type: 'guide', language: 'pl' }, passages)).toEqual([])
  expect(remarkProfiling({ _type: 'guide', language: 'en' }, passages)).toHaveLength(1)
  expect(
    remarkProfiling(
      { _type: 'guide', language: 'en' },
      passages.map((one) => ({ ...one, isOthers: true })),
    ),
  ).toEqual([])
})
