/** What managers, trainers, guests, partners and the press typed. */
export const OTHERS = `
detective on phone wants the guest list no paper can i give it
  voice: duty manager, English, 35, Newcastle
  need: When police may be given data under UK law, how to verify the caller, what form to ask, emergency exception.
    Advice to refuse always would be wrong.
  3: law-uk-data-police guide-after-an-incident 2: policy-police-hand-over-receipt
    policy-words-for-press-and-colleagues resource-nbcc-data policy-hold-on-records 1: policy-police-data-request
    law-uk-hotel-cse-notice topic-privacy what-to-do guide-signs-for-security guide-when-rooms-may-be-used-to-sell-sex
    policy-reporting-protocol
turnover just under 36 million modern slavery statement needed or not
  voice: finance director, British, 52, 9-hotel group
  need: How turnover is counted across the group, voluntary statement, what it should cover. A template with empty words
    is not enough.
  3: law-uk-msa-s54 2: policy-section-54-statement resource-uk-tisc tool-duties 1: guide-champion-and-owners
    guide-buying-without-harm resource-wf-hotel resource-tisc topic-law
due diligence directive cut down are we still in or only through the brand
  voice: sustainability lead, Belgian, 41, 90-room group
  need: Current state of the EU directive, thresholds, what partners pass down by contract. Old articles with earlier
    thresholds would mislead.
  3: law-eu-csddd 2: guide-champion-and-owners 1: guide-buying-without-harm topic-franchise resource-sshin-suppliers
    policy-franchise-clause topic-law
cleaning tender one bid is 25 percent under all other how can that be legel
  voice: purchasing manager, English, 48, Midlands
  need: A cost build-up of lawful minimum labour cost and questions for the bidder. Usual tips to bargain down would do
    harm.
  3: guide-buying-without-harm guide-agency-and-outsourced-staff 2: sign-pr-price resource-see 1: role-procurement
    rights-pay-minimum-wage policy-supplier-code resource-rst-facilities resource-strt training-managers-session
    rights-pay-check
minibus brings 14 every morning same man translates holds the timesheets and sits in our canteen till they finish do i say something
  voice: executive housekeeper, Ghanaian British, 53, Heathrow
  need: What to ask the agency and how to speak with the cleaners separately and safely, when to report rather than
    investigate. Cancelling the contract overnight could hurt the workers.
  3: guide-agency-and-outsourced-staff 2: sign-sec-group-minded guide-may-i-short-answers helpline-gb-msh
    1: sign-dp-tied-ride guide-when-somebody-asks-for-help sign-all-control resource-see sign-all-watched
    guide-after-an-incident sign-hr-interview-minder
hiring a survivor what does she need the first weeks
  voice: HR manager, Dutch, 38, Utrecht
  need: How to run a job start for a survivor: privacy, shifts, pay, contact person, partner organisation, no telling
    her story. A general onboarding list is not enough.
  3: policy-survivor-employment 2: resource-bright-future 1: guide-fair-recruitment guide-speaking-with-survivors
    resource-fit-curriculum rights-ms-work-again topic-victim-support organisation-brightfuture
staff acommodation how many persons per room and square meter each
  voice: HR officer, Emirati company, Indian, 37, Dubai
  need: Emirati labour-housing standard and good practice, what to check on a visit. UK housing law would not apply.
  1: sign-hr-tied-home law-dhaka resource-dhaka resource-qatar-tool
found out now that our waiters paid the recruiter back home before they came how do we give it back and how fast
  voice: HR manager, Lebanese, 43, Doha
  need: Steps to find out amounts, repay fully and in what time, no punishment of those who tell, change of recruiter. A
    policy saying 'no fees' alone does not mend it.
  3: policy-fees-paid-back policy-recruitment-fee-clause 2: guide-fair-recruitment resource-epp
    guide-when-payroll-or-papers-look-odd 1: policy-worker-interview-sheet law-epp topic-recruitment sign-hr-fees
    resource-iom-hosp resource-dhaka law-dhaka guide-agency-and-outsourced-staff
can i hold back apartment deposit from foreign workers pay
  voice: inn owner, Canadian, 60, Nova Scotia
  need: What Nova Scotia and the federal programme allow for housing and deductions. American rules would mislead.
  1: guide-fair-recruitment
raid in our hotel this morning tv outside what do we say
  voice: communications manager, Spanish, 34, Palma
  need: A first statement, what not to say on people involved, who speaks, care for staff. Pretty reputation phrases
    would do harm.
  3: policy-words-for-press-and-colleagues 2: guide-after-an-incident 1: topic-safe-communication
    guide-speaking-with-survivors guide-champion-and-owners policy-first-24-hours
panic buttons which cities
  voice: regional director, American, 51, Midwest
  need: List of cities and states with the duty, dates, who is covered, links. A product advert does not help.
  1: law-us-states
10 min talk no projecter
  voice: shift trainer, Irish, 42, Killarney
  need: A ready short talk with one case and one action, printable on a page. A one-hour slide deck would not help.
  3: training-ten-minute-team-talk 2: resource-combat 1: topic-training training-thirty-minute-session topic-scenarios
half my stewards cannot read how to teach
  voice: trainer, Egyptian, 38, Hurghada
  need: Pictures, spoken stories, sound in their language, ways to check understanding. Hand-outs with text would not
    help.
  2: training-ten-minute-team-talk 1: resource-nj-video topic-training training-thirty-minute-session topic-scenarios
    resource-pact-2026 resource-best-itt
quiz questions that common sense alone cant pass
  voice: e-learning designer, Indian, 31, Pune
  need: Questions with close wrong answers, cases, explanation for each. Yes or no items on obvious signs would not
    help.
  2: training-thirty-minute-session training-managers-session resource-bp-monitoring 1: training-ten-minute-team-talk
    topic-scenarios topic-training guide-what-to-measure resource-ia-cert
trainer notes tagalog arabic malayalam
  voice: trainer, Filipino, 40, Abu Dhabi
  need: The same checked material in those languages, date, and who checked it. Machine translation with no check would
    be risky.
  1: resource-pact-recognize
she ofered something extra and looked terified i just left
  voice: spa guest, American, 37, in Phuket stopover
  need: What he could do now without blaming her, where to report, what to note. Spa reviews or shaming would do harm.
  2: guide-signs-for-guests page-for-guests 1: sign-all-afraid guide-signs-for-spa-and-leisure sign-sp-watched-rooms
    sign-sp-outsourced role-guest what-to-do topic-sexual-exploitation guide-first-five-minutes
who gets the room tip
  voice: retired couple, Irish, in Gran Canaria
  need: What is known on tips and a way to hand it over in person, what fair pay has to do with it. Etiquette tables by
    country are not enough.
  2: rights-pay-tips page-for-guests
i posted a video of a girl who looked scared at breakfast and now its got 40k views was that wrong
  voice: student, English, 20, hotel breakfast in Manchester
  need: Why to take it down, what harm it may do, give it to police instead, who to ring. Praise for raising awareness
    would be wrong.
  2: page-for-guests what-to-do 1: guide-may-i-short-answers guide-signs-for-guests topic-safe-communication
    resource-fu-dignity helpline-gb-makesafe helpline-gb-101 guide-when-a-child-may-be-at-risk
    guide-speaking-with-survivors helpline-gb-x-nspcc guide-first-five-minutes guide-signs-for-housekeeping
    guide-signs-food-and-beverage
number on the malta page is dead who fixs it
  voice: web editor of a network, Belgian, 30
  need: Where to report a wrong entry, who checks and how fast, a change log. A general contact form with no reply would
    not help.
  3: page-about
talk to housekeepers without getting them sacked
  voice: investigative journalist, British, 49
  need: Ethics of contact, consent, protecting sources, what detail identifies a worker, where unions can help. A
    press-office contact is not enough.
  2: guide-speaking-with-survivors 1: page-about resource-fu-dignity rights-ms-speak-up organisation-flex
    resource-flex-hosp policy-worker-interview-sheet
may we print these cards with our logo and change the text
  voice: hotel association officer, Austrian, 43, Vienna
  need: Licence terms, what must stay unchanged, print files, who approves. A page of finished PDFs with no terms does
    not help.
  3: page-about 1: topic-posters tool-posters
80 percent in hotels who counted
  voice: PhD student, American, 27
  need: Where the number comes from, why it is weak, better data and limits. Repeating the number would do harm.
  3: guide-how-many-cases-in-hotels 2: resource-polaris-onramps 1: topic-evidence guide-what-to-measure
    resource-uk-nrm-stats resource-glaa-hotel resource-spog
`
