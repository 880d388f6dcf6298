/*
 * Do not read this file while you work on the search, on lay terms or on content: ../scenarios-held.ts says why.
 */
/** What managers, trainers, guests, partners and the press typed, held back. */
export const HELD_OTHERS = `
texas human trafficking sign where must it hang and how big
  voice: general manager, American, 47, Houston
  need: Exact Texas duty for lodging: sign, place, language, training link, with the source and date. Other states'
    rules would mislead.
  3: law-us-tx 2: guide-us-penalties-and-claims tool-duties 1: guide-us-training-that-counts resource-tx-course
    resource-unpacking law-us-states rights-ms-speak-up-elsewhere
california training minutes for part time night staff every how often
  voice: HR director, American, 50, San Diego
  need: California's length, repeat and who counts as likely to meet guests, what record to keep. A federal overview
    does not answer.
  3: law-us-ca-sb970 guide-us-training-that-counts 2: tool-duties 1: guide-us-penalties-and-claims resource-unpacking
    training-thirty-minute-session
inspector wrote us up no trafficing poster and no policy what now
  voice: motel owner, Gujarati American, 61, Florida
  need: How a Florida citation is cured, deadline, three parts of the duty, free material. General moral talk does not
    help.
  3: law-us-fl-509096 2: policy-one-page-to-sign policy-small-hotel-policy guide-us-penalties-and-claims
    guide-us-training-that-counts tool-duties 1: helpline-us-fl policy-anti-slavery-policy resource-unpacking
    policy-reporting-protocol resource-dhs-toolkit topic-posters law-us-states policy-reporting-protocol-us
    resource-ahla-guide
sixteen year old with a man not her dad what may i ask at check in
  voice: front office manager, Scottish, 39, Inverness
  need: Lawful questions, what guidance says on minors in Scotland, when to call. A house rule of eighteen only is not
    enough.
  3: policy-child-check-in-and-safeguarding guide-when-a-child-may-be-at-risk guide-talking-to-guests
    2: sign-fd-adult-minor guide-signs-at-the-front-desk 1: resource-makesafe-public helpline-sct-101
    topic-child-exploitation topic-guests guide-fair-and-without-profiling training-thirty-minute-session
    sign-fd-child-adult-role page-for-guests helpline-gb-makesafe
brand audit in three weeks agency has no contracts no payslips to show
  voice: hotel manager, Turkish, 44, Bodrum
  need: A short order of what to ask from the agency, how to be open with the auditor and mend rather than fake papers.
    A general code of conduct would not help.
  2: policy-payslip-test guide-agency-and-outsourced-staff guide-buying-without-harm 1: policy-worker-interview-sheet
    sign-pr-no-answers policy-supplier-code resource-see policy-recruitment-fee-clause resource-rst-facilities
    resource-sshin-suppliers resource-itp-tools resource-eti-guide
who answers for the labourers on our refurb us or main contractor
  voice: owner's representative, Irish, 56, Dublin refurbishment
  need: Duties and clauses down the chain, site checks, worker contact line, who to call. Design and planning guidance
    is beside the point.
  2: guide-buying-without-harm resource-ciob-st topic-construction 1: guide-champion-and-owners policy-supplier-code
    guide-signs-for-maintenance sign-pr-build guide-risk-map resource-rst-facilities
sued tvpra two rooms 2019
  voice: franchisee, American, 58, Pennsylvania
  need: What such a claim has to show, what to keep and not delete, lawyer and insurer first, what courts have looked
    at. A poster law summary does not help.
  3: guide-us-penalties-and-claims law-us-tvpra 2: policy-litigation-hold-us 1: guide-champion-and-owners
    resource-unpacking policy-incident-log guide-after-an-incident topic-law
insurance renewal form asks what we do about trafficking on premises what to attach
  voice: asset manager, British, 45, London
  need: What an underwriter wants proved: policy, training record, incident log. Awareness leaflets would not suffice.
  2: policy-anti-slavery-policy policy-incident-log policy-reporting-protocol 1: resource-blueprint
    guide-us-training-that-counts topic-policy guide-what-to-measure guide-champion-and-owners resource-bp-monitoring
    guide-risk-map
owner lives in another country and says no money for this how do i sell it to him on one page
  voice: hotel manager, Romanian, 40, owner lives abroad
  need: A one-page case with costs, legal risk, first free steps. Moral appeals only would not move the owner.
  2: policy-one-page-to-sign guide-small-hotel-without-a-budget 1: guide-champion-and-owners
    guide-us-penalties-and-claims topic-franchise
who made our bedsheets really
  voice: group procurement, Swedish, 36, Stockholm
  need: How to trace cotton, regions of forced work, what to ask the linen supplier, EU product ban dates. Room-level
    sign lists are not for her.
  3: guide-buying-without-harm 2: sign-pr-goods law-eu-flr resource-rst 1: topic-supply-chain resource-strt
    law-us-tariff policy-supplier-code guide-risk-map
day use rooms keep or stop
  voice: revenue manager, French, 33, Marseille
  need: Risks of hourly sale and sensible checks without banning it. A plain prohibition with no thought to revenue
    would be ignored.
  2: sign-fd-short 1: policy-hotel-use-policy guide-risk-map law-us-ct guide-signs-at-the-front-desk
    resource-nwp-disturb guide-when-rooms-may-be-used-to-sell-sex
modern slavery report australia property trust and operator both over 100 million each or together
  voice: company secretary, Australian, 49, Sydney
  need: How the Australian reporting threshold works for controlled entities, joint statement, due date. UK statement
    rules are not it.
  3: law-au-msa 1: organisation-au-asc
six rooms just me and my wife does any of this touch us
  voice: B&B owner, Welsh, 66, Pembrokeshire
  need: Small set of things that do apply and the three easy steps. A group-size policy pack would drive him off.
  3: guide-small-hotel-without-a-budget 1: what-to-do law-uk-msa-s54 guide-first-five-minutes guide-champion-and-owners
    role-manager
are we liabel when room cleaning subcontractor doesnt pay social security
  voice: hotel lawyer, Spanish, 46, Barcelona
  need: Spanish chain liability, certificates to ask for, time limits. English law on agencies would mislead.
  1: guide-agency-and-outsourced-staff sign-pr-subcontract
woman started crying and walked out in the middle of my session and i just carried on what should i have done
  voice: L&D manager, British, 44, Manchester
  need: How to warn beforehand, what to do in the room and after, private support, not to ask in front of others. More
    content slides do not help.
  3: training-thirty-minute-session 2: training-ten-minute-team-talk training-managers-session
    1: helpline-gb-x-samaritans guide-when-somebody-asks-for-help guide-after-an-incident
can i use kidnapped daughter movie clip in trafficking training
  voice: trainer, American, 29, Denver
  need: Why kidnapping films mislead, better clips or stories with permission. A list of exciting films is not wanted.
  2: resource-best-aware resource-spog resource-ccteht-images 1: training-thirty-minute-session
    training-ten-minute-team-talk topic-safe-communication resource-otip-images guide-speaking-with-survivors
    resource-pact-2026 resource-nj-video resource-fu-dignity training-managers-session resource-best-itt
role play script recepcionist and the man who wont let her speak
  voice: front office trainer, Greek, 36, Crete
  need: A scene with roles, lines, stop points and debrief questions. A theory text would not help.
  2: training-thirty-minute-session guide-talking-to-guests 1: topic-scenarios training-managers-session
    training-ten-minute-team-talk resource-pact-respond resource-pact-2026 resource-combat
how do i know six months later it changed anything
  voice: training lead, Norwegian, 47, Oslo
  need: Simple measures (reports, quality of notes, confidence), before and after, limits. Completion rates only are not
    enough.
  3: guide-what-to-measure tool-impact 2: resource-bp-monitoring 1: topic-evaluation resource-ichrie
    guide-how-many-cases-in-hotels tool-impact-summary
case for second years 90 minutes with no clear right answer
  voice: lecturer, Swiss, 55, hotel school
  need: A teaching case with tension between revenue, privacy and protection, questions and notes. A compliance module
    is too thin.
  2: training-managers-session topic-scenarios 1: training-thirty-minute-session resource-combat
    resource-itp-labour-training
whatsapp refresher
  voice: HR trainer, Maltese, 33, Gozo
  need: A series of very short messages with one question each and how to record who saw them. A classroom plan would
    not help.
  1: training-ten-minute-team-talk topic-training topic-scenarios resource-pact-2026 resource-bp-monitoring
    guide-what-to-measure
cleaner asked me for food is that normal
  voice: business traveller, German, 50, in Riyadh
  need: How to respond kindly without getting her into trouble, what it may mean, whom to tell there. A complaint to
    reception could harm her.
  2: sign-fb-hungry page-for-guests guide-signs-for-guests 1: guide-signs-food-and-beverage rights-visa-gulf
    guide-when-somebody-asks-for-help role-guest
crying next door every night reception just shrugged
  voice: tourist, Canadian, 63, in Lisbon
  need: Whom to call in Portugal, what to say, how to stay safe. Advice to ask reception again does not help.
  3: guide-signs-for-guests 2: page-for-guests helpline-eu-112 1: role-guest guide-first-five-minutes what-to-do
    sign-fd-distress guide-may-i-short-answers
any label that tells me a hotel treats its cleaners right
  voice: holidaymaker, British, 41, planning a trip
  need: Honest picture of what labels check and do not, a few questions to ask the hotel. Green-only eco labels would
    mislead.
  3: page-for-guests 1: guide-signs-for-guests
what should be in the rfp so hotels prove they look after people
  voice: event planner, Danish, 39, 300 rooms for a congress
  need: A handful of questions and proof to ask, how to weigh the answers, contract words. A guest's sign list would not
    help.
  2: page-for-guests 1: policy-supplier-code guide-buying-without-harm resource-wf-hotel resource-strt guide-risk-map
hotel trafficking convictions ireland per year where is the primary source
  voice: reporter, Irish, 32, Dublin
  need: Official statistics and court sources, what they do and do not count, a contact. Unsourced totals would hurt the
    story.
  1: guide-how-many-cases-in-hotels topic-evidence resource-us-tip organisation-ie-garda
can we put our helpline cards in motel bathrooms who do we ask
  voice: outreach worker, American, 28, Atlanta
  need: How to approach managers, place them safely, state rules, size and words which do not endanger. General
    awareness material is not enough.
  2: guide-partners-and-suppliers resource-tricri 1: topic-posters law-us-ny resource-unpacking resource-dhs-toolkit
    law-us-states role-partner topic-partnership resource-spog tool-posters
hotel chain offers us free rooms for victims good or dangerous
  voice: caseworker, Italian, 45, Milan
  need: Conditions for safe use of hotel rooms, privacy, staff knowledge, agreement with the chain. Simple
    thanks-to-sponsor stories do not help.
  3: resource-hotelhelp 1: topic-victim-support guide-partners-and-suppliers resource-polaris-rec
i can do tigrinya and amharic who checks my work
  voice: volunteer translator, Eritrean, 35, Stockholm
  need: How to join, second reader, word list, pay or not, how live pages get changed. A machine-translation notice does
    not help.
  2: page-about
`
