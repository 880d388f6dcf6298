import { ARABIC_SYNONYMS } from './words/ar.ts'
import { UKRAINIAN_SYNONYMS } from './words/uk.ts'
import { CHINESE_SYNONYMS } from './words/zh.ts'
import { POLISH_SYNONYMS } from './words/pl.ts'
import { PORTUGUESE_SYNONYMS } from './words/pt.ts'
import { ROMANIAN_SYNONYMS } from './words/ro.ts'
import { SPANISH_SYNONYMS } from './words/es.ts'
/**
 * Groups of English words that mean nearly the same to people who work in hotels, separated by slashes and ordered by
 * subject. Who types one word of a group is nearly always helped by texts with the others, so words that go together
 * only now and then are in no group.
 */
const ENGLISH = `
child kid minor underage teen teenager boy girl / teenager teen teenage adolescent youth youngster underage minor
baby infant newborn toddler / woman girl lady female / man guy male gentleman bloke / guest customer client patron
traveller traveler tourist holidaymaker vacationer / worker employee colleague coworker
colleague coworker workmate teammate / staff personnel workforce employee worker
boss manager employer supervisor chief / manager mgr gm / supervisor foreman overseer / owner proprietor
police cops policeman policewoman constabulary / garda gardai / lawyer solicitor attorney barrister
pimp procurer madam / traffickers perpetrator offender exploiter / recruiter broker middleman intermediary agent
agency recruiter recruitment / agency gangmaster provider / boyfriend girlfriend husband wife spouse
parent mother father mum mom dad / grandparent grandmother grandfather grandma grandpa granny
relative family kin uncle aunt cousin / carer caregiver / babysitter nanny childminder / friend buddy pal
victim survivor / migrant immigrant foreigner foreign / visa permit / visa immigration migrant
deported deportation expelled / homeless homelessness / starter newcomer newbie joiner / journalist reporter newspaper
doctor dr physician gp medic / housekeeper housekeeping cleaner maid chambermaid hk
cleaning cleaner housekeeping janitorial / reception receptionist desk clerk / bouncer doorman guard watchman
porter bellboy bellhop bellman / driver chauffeur cabbie taxi / waiter waitress server
bartender barman barmaid barkeeper / chef cook kitchen / event banquet wedding conference
maintenance engineering technician handyman repairman / maintenance plumber electrician carpenter locksmith
janitor caretaker / gardener gardening landscaping landscapers groundskeeper
procurement purchasing purchaser buyer sourcing / hr personnel / masseur masseuse therapist massage
hairdresser barber hairstylist / salon parlour parlor / gym fitness / hurt injured injuries wound bruises beaten
bruises bruised injuries wound / hit beaten punch slap / violence violent assault attacked
abuse mistreat mistreatment maltreatment / exploited abused mistreated / harassment harass grope molest
ill sick unwell illness sickness disease / tired tiredness exhausted exhaustion fatigue sleepy weary
hungry hunger starving malnourished / food meal eat / meal breakfast lunch dinner supper
dirty unwashed filthy stained soiled / disability disabled handicapped / counselling counseling counsellor counselor
afraid scared frightened fear terrified fearful / nervous anxious uneasy tense / worry concern
upset distressed tearful / cry tearful weep sob / angry furious annoyed aggressive / confused disoriented dazed
suicide suicidal / silent quiet / weird strange odd unusual suspicious dodgy fishy creepy
suspicious suspicion suspect / gut instinct hunch / threat threaten intimidation menace blackmail
force coerced coercion coercive compel / control dominate coercive / tricked cheat deceive deception fool
scam fraud swindle / lie liar dishonest / fake false forged bogus counterfeit / missing disappear vanish
locked trapped confined imprisoned / lock padlock bolt latch / escape fleeing runaway / accompanied escorted
slavery trafficking exploitation / slavery slave enslaved servitude / bondage bonded indebted / smuggling smuggler
quarrel argument argue fight brawl / screaming shouting yelling / emergency urgent urgently / danger dangerous unsafe
risk hazard / safe safety secure / protect protection safeguarding / crime offence offense
theft stealing thieves rob robbery / shoplifting shoplifter pickpocket thieves / begging beggars
sex sexual prostitution escort prostitute / prostitute prostitution escort hooker whore / porn pornography
grooming entice lure / consent permission / drugs narcotics dope / cannabis weed marijuana hashish
cocaine heroin drugs powder / drugged sedated spiked / mule runner courier / drunk intoxicated tipsy
alcohol drink booze liquor / alcohol beer vodka wine whisky / cigarettes tobacco vapes / pay wage salary earnings
cash money banknotes coins / payslip paystub wageslip payroll / tips gratuity / deductions deducted withheld
unpaid underpaid / debt owe indebted loan / borrow lend loan / repaid repayment reimbursement refund
quote quotation bid tender / cheap inexpensive / fine penalty sanctions / receipt invoice / gift presents
passport papers documents id identification / id identification identity / documents docs paperwork / licence license
plate numberplate / certificate certification diploma / confiscated withheld seized
accommodation housing dormitory dorm / lodging motel inn guesthouse hostel / rent landlord tenant housing
evict eviction / overcrowded crowded cramped / shelter refuge safehouse / rota roster schedule timetable
holiday vacation / annual yearly / trial probation / quit resign resignation / sack dismiss dismissal
work job employment / contract terms agreement clause / applicant candidate jobseeker
recruitment recruit hire employ / vet vetting screening / onboarding induction orientation
duty obligation responsibility / headquarters hq corporate / franchise franchisor franchisee
company firm business corporation / csr esg sustainability / charity ngo nonprofit / organisation organization org
government govt ministry / council municipality / lift elevator / bin trash rubbish garbage dustbin
corridor hallway passageway / lobby foyer / stairs staircase stairwell stairway / storeroom stockroom storage
wardrobe closet cupboard / toilet restroom bathroom washroom wc loo lavatory / room bedroom suite rm
parking carpark garage / canteen cafeteria breakroom staffroom / neighbour neighbor / linen bedding sheets towels
laundry linen / blankets duvet quilt comforter bedding / trolley cart / disturb dnd / key keycard / clothes garments
shoes boots footwear / bag luggage suitcase baggage backpack rucksack / handbags purses wallets
parcels packages boxes / restaurant dining cafe / bar pub / catering caterer / repair fix mend
remedy remediation redress compensation / broken damaged faulty / refurbishment renovation refurb refit remodel
construction builders building / builders bricklayers roofers labourers scaffolders / taxi cab minicab uber
car vehicle van automobile auto / trip journey / transport transportation transfer / departure depart checkout
phone telephone mobile cell cellphone smartphone tel / call phone ring telephone / whatsapp chat messenger
email mail / online internet / computer laptop pc / facebook instagram snapchat tiktok twitter
camera cctv footage surveillance / video film clip vid / photo picture image photograph pic
advert ads advertisement advertise / gossip rumours hearsay / complaint complain grievance / booking reservation
minute min / five 5 / ten 10 / eighteen 18 / thirty 30 / supplier vendor contractor / outsourced subcontracted
seafood fish prawns shrimp / chocolate cocoa / cotton textiles fabric / factory sweatshop / questionnaire survey
spreadsheet excel / template sample / legal illegal unlawful lawful / statute legislation
compliance comply compliant / mandatory compulsory required obligatory requirement
statement transparency declaration tisc / sue lawsuit litigation court liability liable
procurement purchasing supplier vendor / tribunal court / proof evidence prove / diligence vigilance / csddd cs3d
lksg lieferkettengesetz / gla glaa gangmasters fwa / nrm referral / gdpr privacy / privacy private confidential
kpi metrics measure measurement / protocol procedure sop / commitment pledge
guide guidance guidelines manual handbook / glossary dictionary terminology
racism racist racial profiling discrimination bias prejudice stereotype
training course lesson session class workshop / elearning webinar / teach educate
presentation slides powerpoint deck / quiz test exam / scenario simulation roleplay / briefing huddle lineup
poster leaflet flyer brochure handout pamphlet / interpreter translator translate translation interpret
report inform tell notify escalate alert / whistleblowing whistleblower speakup / anonymous anonymously confidential
confidential confidentiality secret secrecy private / log record logbook / help helpline hotline support
helpline hotline helpdesk / help support assist assistance aid / retaliation reprisals revenge
accuse accusation blame / answer reply respond / talk speak say / ask question enquiry inquiry
notice spot see recognise recognize identify detect / check verify / inspection inspect inspector
prevent prevention stop / refuse denied decline reject / delete destroy erase / print printable printout
apologise apologize sorry apology / polite respectful courteous / evaluation evaluate monitoring / assessment assess
statistics stats figures / impact effect outcome result / research study academic / plan strategy roadmap
signs indicators clues flags / alone unattended unsupervised unaccompanied / kafala sponsor sponsorship
info information / behaviour behavior / programme program / licensed unlicensed / labour labor / colour color
centre center / department dept / uk britain british england gb / scotland scottish / wales welsh / ireland irish eire
ni ulster / usa america american / netherlands dutch holland nederland / germany german / france french
italy italian italia / poland polish polska / romania romanian / belgium belgian / canada canadian
australia australian aussie / norway norwegian norge / uae emirates dubai / eu europe european / florida fla
hertfordshire herts / jersey nj / basement cellar / definition meaning define / paedophile pedophile paedo
brothel bordello whorehouse / bus minibus shuttle / van minibus minivan / website webpage homepage
ai chatgpt artificial / law legal legislation statute regulation / turnover revenue / buy purchase / technology tech
quick short / voluntary optional / bed mattress / sixty 60 / partnership collaboration cooperation
alliance coalition / spain espana / temp temporary / rape assault molest grope / casino gaming gambling
knife knives blade / gun firearm pistol weapon / bleeding bleed blood / kill murder / stab stabbed stabbing
tribe tribal native / india indian bharat / ukraine ukrainian / kidnapping abduct abduction
`.trim()

const GROUPS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  es: SPANISH_SYNONYMS,
  pl: POLISH_SYNONYMS,
  pt: PORTUGUESE_SYNONYMS,
  ro: ROMANIAN_SYNONYMS,
  ar: ARABIC_SYNONYMS,
  uk: UKRAINIAN_SYNONYMS,
  zh: CHINESE_SYNONYMS,
}

/**
 * The groups of synonyms of a language, in the form that `createGroups` reads; an empty text for a language without.
 * @param language a BCP 47 tag.
 */
export function synonymsIn(language: string): string {
  return GROUPS[language.slice(0, 2)] ?? ''
}
