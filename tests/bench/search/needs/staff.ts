/** What staff who saw or heard something typed. */
export const STAFF = `
guys walk past my desk every 20 minutes to 214 what do i put in the log
  voice: night auditor, American, 52, Ohio
  need: Wording for a factual log, what details matter, when to call and which number. Tips to stake out the room would
    put him in danger.
  3: policy-incident-log 2: guide-after-an-incident guide-signs-for-security sign-hk-traffic
    guide-signs-at-the-front-desk guide-when-rooms-may-be-used-to-sell-sex guide-first-five-minutes
    1: guide-may-i-short-answers sign-sec-steady topic-reporting role-front-desk sign-fd-dropped what-to-do
    helpline-us-nht sign-fd-secretive policy-first-24-hours
she had one plastic bag and he carried her phone for her
  voice: bellman, Moroccan, 30, Paris
  need: That signs must be read together, what he could do quietly, who in the hotel and outside. A claim that this
    alone proves it would be wrong.
  3: guide-signs-for-drivers-and-porters 2: sign-all-no-id-money sign-dp-bags-kept sign-fd-no-luggage
    role-driver-porter 1: sign-hk-few-things guide-may-i-short-answers guide-fair-and-without-profiling
    sign-all-control resource-fr-miprof what-to-do guide-first-five-minutes guide-signs-at-the-front-desk
door open littel bit i saw 8 matress on floor
  voice: room service waiter, Bengali, 23, Rome
  need: What overcrowded rooms may mean, to whom to tell it and what to write down. Fire-safety only advice misses the
    people.
  3: sign-hk-crowd 2: guide-signs-food-and-beverage guide-first-five-minutes guide-may-i-short-answers
    1: guide-signs-for-housekeeping what-to-do sign-mt-sleeping helpline-it-numverde role-food-beverage
    guide-signs-for-security topic-what-to-do guide-signs-for-maintenance
bolt on the outside of door
  voice: maintenance engineer, Croatian, 50, Split
  need: That it can mean someone is locked in, call now and how, keep the bolt as it is. A repair procedure would
    destroy proof.
  3: sign-mt-locked-in guide-signs-for-maintenance 2: sign-mt-tamper guide-first-five-minutes helpline-eu-112
    1: role-maintenance guide-signs-for-security what-to-do guide-may-i-short-answers
cameras wipe after 14 days and its day 10
  voice: security officer, Ghanaian, 41, London
  need: How to save footage lawfully at once, who may see it, note of time and chain of hands. A general privacy policy
    does not help him decide.
  3: law-uk-cctv-keep 2: policy-first-24-hours policy-hold-on-records guide-after-an-incident law-uk-data-police
    resource-nbcc-data guide-signs-for-security 1: guide-may-i-short-answers topic-privacy what-to-do
    policy-reporting-protocol
new pot wash never goes home and hides when anyone in a suit comes in
  voice: head chef, Scottish, 46, Aberdeen
  need: How a colleague can ask kindly, what may be behind it, where to get advice without exposing him. Advice to check
    papers at once could harm him.
  2: guide-when-somebody-asks-for-help guide-signs-food-and-beverage rights-ms-helpline-call helpline-gb-msh
    rights-ms-report-no-name 1: sign-all-afraid guide-agency-and-outsourced-staff sign-sp-live-in sign-mt-sleeping
    sign-hr-threats guide-may-i-short-answers rights-ms-forced-work sign-hr-curfew guide-signs-for-housekeeping
    sign-all-watched guide-signs-for-maintenance role-food-beverage
caller wants room by the fire exit and asks do we scan ids
  voice: reservations agent, South African, 29, call centre
  need: How odd booking wishes add up, a neutral reply, how to flag the booking to the property. Refusing the booking on
    the spot may not be the right counsel.
  3: guide-signs-at-the-front-desk 2: sign-fd-isolated sign-fd-cash-noid 1: guide-talking-to-guests sign-sec-side-door
    role-front-desk guide-first-five-minutes
reviews about us say you can order girls in the lobby
  voice: social media assistant, German, 25, Cologne
  need: What to do with such reviews: keep copies, tell whom, not just delete or reply. Reputation-management tips alone
    would not help.
  2: sign-mg-reviews guide-when-rooms-may-be-used-to-sell-sex 1: sign-fd-adult-services guide-after-an-incident
    guide-first-five-minutes policy-reporting-protocol
agency waiter dont know the surename he has on the sheet
  voice: banqueting supervisor, Italian, 34, Birmingham
  need: That a borrowed or imposed identity can hide control, how to ask without making him an offender, whom to tell.
    Immigration-raid advice would scare all away.
  2: sign-hr-vanish guide-agency-and-outsourced-staff guide-when-payroll-or-papers-look-odd
    1: policy-worker-interview-sheet guide-signs-food-and-beverage sign-all-script helpline-gb-msh
    guide-when-somebody-asks-for-help guide-may-i-short-answers rights-ms-report-no-name
school tie and pe kit in the wardrobe but booking is one man
  voice: housekeeping supervisor, Jamaican British, 49, Luton
  need: Why to act at once for a possible child, whom to ring, leave things in place, not ask him. Wait-and-see advice
    would be wrong.
  3: sign-hk-childs-things guide-may-i-short-answers guide-when-a-child-may-be-at-risk 2: guide-signs-for-housekeeping
    helpline-gb-makesafe 1: resource-surrey sign-fd-adult-minor helpline-gb-101 helpline-gb-x-nspcc what-to-do
    guide-first-five-minutes topic-child-exploitation guide-signs-at-the-front-desk
will they know i rang
  voice: minibar attendant, Peruvian, 26, Barcelona
  need: Honest answer on anonymous and confidential reports, what may still give one away, protection of
    whistle-blowers. Empty promises would not help.
  3: helpline-es-trata 2: rights-ms-speak-up-elsewhere 1: rights-ms-helpline-call rights-ms-report-no-name
    guide-may-i-short-answers page-stay-safe-online rights-ms-speak-up page-privacy
bulders on floor five sleep there and cook on camping stove
  voice: floor housekeeper, Slovene, 42, Ljubljana
  need: That building workers in the hotel may be held in bad work, whom to tell, danger of fire as well. Only a noise
    complaint route would miss it.
  3: sign-mt-sleeping 2: guide-signs-for-maintenance guide-buying-without-harm sign-pr-build 1: topic-construction
    resource-ciob-st sign-hr-tied-home guide-may-i-short-answers guide-first-five-minutes helpline-eu-112
    guide-signs-for-housekeeping guide-agency-and-outsourced-staff topic-labour-exploitation guide-signs-for-security
new cabin girl wont eat says she ows her uncle the bosun
  voice: assistant purser, Croatian, 31, river cruise
  need: How debt to a relative on board works, private talk, route on ship and ashore, flag and port contacts. Land
    hotel contacts in one country do not suffice.
  2: sign-all-debt guide-when-somebody-asks-for-help rights-debt-to-employer 1: guide-signs-food-and-beverage
    guide-agency-and-outsourced-staff sign-fb-hungry sign-all-health guide-may-i-short-answers rights-fee-owe-agency
other trainees from abroad say they pay to be here
  voice: apprentice, Danish, 18, Copenhagen
  need: Whether paying for a placement is lawful, how to help fellow trainees, where to ask in Denmark. A page on how to
    find traineeships is no use.
  2: sign-hr-fees law-epp guide-fair-recruitment 1: policy-fees-paid-back rights-fee-agency-work-finding law-dhaka
    resource-epp resource-dhaka law-itp-pfl sign-all-debt policy-recruitment-fee-clause rights-fee-owe-agency
    topic-recruitment resource-itp-principles
agency man answers every question for her in the interview
  voice: HR assistant, Maltese, 26, St Julians
  need: How to arrange a talk with the candidate alone and with a neutral interpreter, what to ask, what to do after.
    Recruitment etiquette tips would not help.
  3: sign-hr-interview-minder guide-fair-recruitment 2: sign-all-control guide-agency-and-outsourced-staff 1:
    policy-worker-interview-sheet topic-recruitment role-hr guide-when-payroll-or-papers-look-odd
    guide-when-somebody-asks-for-help training-managers-session
how do you say are you ok in vietnamese without him noticing
  voice: breakfast waitress, English, 22, Norwich
  need: Short phrases or picture cards in many languages and a safe moment to use them. Machine-translation adverts or a
    loud phone voice would be dangerous.
  2: guide-when-somebody-asks-for-help guide-signs-food-and-beverage tool-show 1: guide-may-i-short-answers
    helpline-gb-msh guide-first-five-minutes topic-victim-support guide-talking-to-guests what-to-do
he saw me looking and now he waits by my car
  voice: receptionist, Polish, 29, Bristol
  need: Own safety first: police, not leaving alone, employer's duty, change of shift. More tips on observing would
    endanger her.
  2: guide-first-five-minutes helpline-gb-999 helpline-gb-101 rights-ms-danger-now 1: guide-may-i-short-answers
    what-to-do guide-signs-for-security guide-after-an-incident rights-har-guest helpline-gb-999-silent
    rights-safe-danger
kids here get picked up by cars after dinner some dont come back
  voice: steward, contingency hotel for asylum seekers, British, 38, Kent
  need: Urgent child-protection route, missing-child report, what car details to note, who answers if the contractor
    does nothing. Guest-hotel sign lists do not fit.
  3: guide-when-a-child-may-be-at-risk 2: helpline-gb-999 helpline-gb-makesafe helpline-gb-x-nspcc
    guide-may-i-short-answers policy-child-check-in-and-safeguarding 1: helpline-gb-101 topic-child-exploitation
    sign-dp-waiting-car sign-dp-paid-by-absent sign-dp-child-uneasy guide-first-five-minutes what-to-do
    sign-fd-dropped topic-criminal-exploitation sign-dp-long-ride guide-signs-for-security sign-mg-young-criminal
    policy-report-of-a-concern
council put a woman here and now men run her room and her money
  voice: receptionist, Glaswegian, 27, budget hotel with council placements
  need: How takeover of a vulnerable person's room works, adult protection team and police, how to ask her. Eviction
    rules would punish her.
  2: helpline-sct-101 guide-when-a-child-may-be-at-risk 1: topic-criminal-exploitation topic-sexual-exploitation
    guide-when-rooms-may-be-used-to-sell-sex guide-when-somebody-asks-for-help sign-all-no-id-money sign-hk-traffic
    helpline-gb-msh guide-may-i-short-answers helpline-gb-crimestoppers sign-all-control guide-signs-for-security
`
