/** English words that mean nearly the same to people who work in hotels: one line a meaning. */
const ENGLISH = `
kid kids child children minor minors underage teen teenager youngster boy girl
boss manager employer supervisor owner
worker employee staff colleague workers
police cop cops officer
pay wage wages salary money earnings
passport papers documents id
cleaner housekeeper housekeeping maid chambermaid
reception receptionist desk
sex sexual prostitution escort prostitute
help helpline hotline support
call phone ring telephone
afraid scared frightened fear frightens
hurt injured injuries injury bruises beaten abuse abused
locked lock
camera cameras cctv video recording footage
photo photos picture pictures image
law legal illegal laws
sue lawsuit liability court claim liable
fine penalty
course training lesson session
poster posters leaflet card
agency agencies recruiter recruitment
fee fees debt owe
rent accommodation housing landlord
holiday leave
shift hours overtime
visa immigration migrant foreign
tell report reporting inform
talk speak say ask
suspicious weird strange odd suspicion suspect
taxi driver cab car
bag bags luggage suitcase baggage
kitchen chef cook
supplier vendor contractor buyer purchasing procurement
laundry linen towels sheets
privacy private confidential anonymous secret gdpr data
racism racist profiling discrimination bias
checklist audit assessment
template form
briefing huddle talk
quick short
slavery trafficking exploitation forced
girlfriend boyfriend partner
man men guy
woman women girl lady
job work
minute minutes min mins
hour sixty
ten 10
thirty 30
five 5
email mail message letter
website site hub page
bad wrong harm
dirty clean
refuse refused deny denies
drink drunk alcohol
drugs drugged drug
safe safety protect
children kids
sign signs indicators clues flags
contract terms
complaint complain
proof evidence
rights right
`.trim()

const LISTS: Readonly<Record<string, string>> = { en: ENGLISH }

/** The groups of words that stand for each other in a language; the browser gets those of its own with the index. */
export function synonymsIn(language: string): readonly (readonly string[])[] {
  const list = LISTS[language.slice(0, 2)] ?? ''
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
}
