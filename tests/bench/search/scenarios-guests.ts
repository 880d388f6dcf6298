/** At and in the room: housekeeping, maintenance. */
const ROOMS = `
gest wont let us clean
  3: sign-hk-dnd 2: sign-hk-linen-no-entry guide-signs-for-housekeeping resource-nwp-disturb 1: sign-mt-refuse-repair
    role-housekeeping
do not distrub sign 5 days
  3: sign-hk-dnd 2: resource-nwp-disturb guide-signs-for-housekeeping 1: training-thirty-minute-session
lots of condom in the bin
  3: guide-fair-and-without-profiling 1: guide-signs-for-housekeeping topic-sexual-exploitation
    guide-when-rooms-may-be-used-to-sell-sex
many man going in same room all night
  3: sign-hk-traffic 2: sign-sec-steady guide-when-rooms-may-be-used-to-sell-sex 1: topic-sexual-exploitation
    guide-signs-for-housekeeping guide-signs-for-security guide-fair-and-without-profiling
childrens clothes but no child booked
  3: sign-hk-childs-things 1: guide-when-a-child-may-be-at-risk guide-signs-for-housekeeping sign-fd-adult-minor
    topic-child-exploitation helpline-gb-makesafe
to many peple sleeping on floor
  3: sign-hk-crowd 1: sign-mt-sleeping guide-signs-for-housekeeping guide-signs-at-the-front-desk
lots of fones and laptops in 1 room
  3: sign-hk-devices 1: sign-mg-young-criminal
she never come out of the room
  3: sign-hk-rarely-out 2: sign-all-watched 1: sign-all-control guide-signs-for-housekeeping
    guide-signs-food-and-beverage
what to look for when i clean rooms
  3: guide-signs-for-housekeeping 2: resource-wah-hk role-housekeeping topic-signs 1: resource-dhs-toolkit
    resource-pact-recognize sign-hk-dnd
cleaner red flags list
  3: resource-wah-hk guide-signs-for-housekeeping 2: topic-signs role-housekeeping 1: resource-niagara-card
    resource-best-card resource-dhs-toolkit resource-pact-recognize
boxes and wallets other peoples names
  3: sign-hk-stock 1: guide-signs-for-housekeeping topic-criminal-exploitation
  1: guide-signs-for-maintenance
bruses on guest face
  3: sign-all-health sign-sp-injuries 1: sign-fd-distress sign-all-afraid guide-signs-for-housekeeping
    helpline-gb-x-ndah
tape over smoke alarm
  3: sign-mt-tamper 1: role-maintenance guide-signs-for-security
  1: guide-signs-for-maintenance
door lockd from outside
  3: sign-mt-locked-in 1: sign-mt-tamper sign-hr-curfew guide-signs-for-security role-maintenance
  1: guide-signs-for-maintenance
donotdisturb
  3: sign-hk-dnd resource-nwp-disturb 1: guide-signs-for-housekeeping training-thirty-minute-session organisation-nwp
workers sleeping in basment
  3: sign-mt-sleeping 2: sign-hr-tied-home 1: sign-sp-live-in role-maintenance guide-signs-for-security
    guide-signs-for-maintenance guide-signs-for-spa-and-leisure
girls dont leave room only with him
  3: sign-hk-rarely-out sign-all-watched 2: sign-all-control 1: guide-signs-for-housekeeping
    guide-signs-food-and-beverage
teenagers drunk in room beer bottles
  3: sign-hk-alcohol-drugs 1: guide-when-a-child-may-be-at-risk sign-fb-gifts guide-signs-for-housekeeping
    sign-dp-child-uneasy helpline-gb-makesafe
`

/** At the desk: reception, reservations, night audit. */
const DESK = `
pay cash wont show passport
  3: sign-fd-cash-noid 2: guide-signs-at-the-front-desk 1: sign-fd-short sign-mg-young-criminal resource-nwp-disturb
he answer every question for her
  3: sign-all-control 2: guide-talking-to-guests 1: sign-all-script guide-signs-at-the-front-desk
    training-thirty-minute-session guide-signs-food-and-beverage guide-signs-for-housekeeping sign-hr-interview-minder
one man pay 4 rooms for women
  3: sign-fd-same-person 2: guide-signs-at-the-front-desk guide-when-rooms-may-be-used-to-sell-sex
    1: topic-sexual-exploitation
wants room next to fire exit
  3: sign-fd-isolated 2: sign-sec-side-door 1: guide-signs-at-the-front-desk
extend one more day every day
  3: sign-fd-short 1: guide-signs-at-the-front-desk
recepcion signs trafficking
  3: guide-signs-at-the-front-desk resource-wah-fd 2: role-front-desk 1: topic-signs resource-dhs-toolkit
    resource-pact-recognize
guest ask me for escort
  3: sign-fd-adult-services 2: topic-sexual-exploitation 1: guide-fair-and-without-profiling what-to-do rights-har-guest
    guide-signs-for-spa-and-leisure guide-when-rooms-may-be-used-to-sell-sex
story keep changing
  3: sign-all-script 1: guide-signs-at-the-front-desk
she doesnt know what town she is in
  3: sign-all-lost 1: training-ten-minute-team-talk guide-signs-at-the-front-desk
guest angry why we ask about the child
  3: guide-talking-to-guests 2: policy-child-check-in-and-safeguarding topic-guests resource-makesafe-public
    guide-when-a-child-may-be-at-risk page-for-guests 1: guide-fair-and-without-profiling topic-bias
    guide-signs-at-the-front-desk training-managers-session
what can i say to the guest
  3: guide-talking-to-guests 2: topic-guests guide-when-somebody-asks-for-help guide-may-i-short-answers
    1: topic-safe-communication resource-makesafe-public guide-signs-at-the-front-desk guide-signs-food-and-beverage
    guide-when-a-child-may-be-at-risk what-to-do topic-victim-support page-for-guests
    policy-words-for-press-and-colleagues
night audit
  3: role-front-desk 2: guide-signs-at-the-front-desk 1: resource-wah-fd
  1: rights-hours-night
ID check every guest or only some
  3: guide-signs-at-the-front-desk guide-talking-to-guests 2: topic-guests guide-fair-and-without-profiling
    resource-nwp-disturb 1: policy-child-check-in-and-safeguarding sign-fd-cash-noid guide-when-a-child-may-be-at-risk
    guide-signs-food-and-beverage
group leader carries all passports
  3: sign-dp-bags-kept 2: sign-all-no-id-money training-ten-minute-team-talk 1: sign-sp-outsourced
    guide-signs-at-the-front-desk sign-hr-passports
looks scared wont talk
  3: sign-all-afraid 2: sign-all-control sign-fd-distress 1: sign-sp-watched-rooms guide-signs-for-guests
    guide-may-i-short-answers
`

/** Doors, bar, cars and spa: security, waiters, porters, therapists. */
const DOORS = `
cctv who can see it
  3: guide-signs-for-security topic-privacy 2: policy-hold-on-records guide-after-an-incident law-uk-cctv-keep
    law-uk-data-police 1: policy-police-data-request policy-data-protection-note what-to-do policy-incident-log
    policy-reporting-protocol resource-nbcc-data rights-data-ask-copy
police want camera recording
  3: policy-police-data-request guide-after-an-incident guide-signs-for-security law-uk-data-police resource-nbcc-data
    2: policy-police-hand-over-receipt policy-hold-on-records topic-privacy what-to-do 1: policy-reporting-protocol
    guide-when-a-child-may-be-at-risk policy-incident-log
driver wait outside bring diferent girls
  3: sign-dp-waiting-car 2: sign-fd-dropped sign-sec-group-minded 1: guide-signs-for-security sign-fb-picked-up
  2: guide-signs-for-drivers-and-porters
kids selling flowers in the bar
  3: sign-sec-selling-begging 2: topic-criminal-exploitation 1: guide-signs-food-and-beverage guide-signs-for-security
    guide-when-a-child-may-be-at-risk
security guard what to notice
  3: guide-signs-for-security 2: role-security resource-wah-fd 1: topic-signs resource-pact-recognize resource-surrey
should i follow him to the car
  3: what-to-do guide-signs-for-security guide-may-i-short-answers 2: guide-first-five-minutes 1: topic-what-to-do
    guide-signs-for-drivers-and-porters
comes in by backdoor
  3: sign-sec-side-door 2: sign-fd-secretive 1: guide-signs-for-security sign-fd-isolated
bouncer
  3: role-security 2: guide-signs-for-security 1: resource-wah-fd resource-pact-recognize resource-surrey
looks under 18 in our bar
  3: sign-fb-claims-adult 2: guide-signs-food-and-beverage guide-when-a-child-may-be-at-risk 1:
    policy-child-check-in-and-safeguarding topic-child-exploitation sign-fd-child-adult-role helpline-gb-makesafe
    training-managers-session sign-fb-minor-approached
worker eats left overs hungry
  3: sign-fb-hungry 2: guide-signs-food-and-beverage 1: sign-all-health resource-wah-fb topic-labour-exploitation
waiter signs
  3: guide-signs-food-and-beverage resource-wah-fb role-food-beverage 1: topic-signs resource-pact-recognize
    resource-dhs-toolkit
takes tips from the tables
  3: sign-fb-takes-cash 2: sign-sp-pay-taken rights-pay-tips 1: guide-signs-food-and-beverage resource-wah-fb
    law-uk-era-oct-2026
taxi for kid late paid by other person
  3: sign-dp-paid-by-absent sign-dp-long-ride 1: role-driver-porter guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk sign-dp-child-uneasy
  2: guide-signs-for-drivers-and-porters
bellman luggage signs
  3: role-driver-porter 2: sign-dp-bags-kept 1: topic-signs sign-fd-no-luggage resource-dhs-toolkit
  3: guide-signs-for-drivers-and-porters
nail salon boss always there
  3: sign-sp-watched-rooms 2: sign-sp-outsourced 1: role-spa-leisure sign-sp-live-in sign-sp-pay-taken
    sign-all-watched
  2: guide-signs-for-spa-and-leisure
workers pay for bus to hotel
  3: sign-dp-tied-ride 2: sign-hr-underpay rights-ded-when-allowed 1: sign-hr-fees guide-agency-and-outsourced-staff
    guide-signs-for-security topic-labour-exploitation rights-ded-uniform-minimum guide-signs-for-drivers-and-porters
    rights-ded-how-much
`

/** About children and teenagers, in every job. */
const CHILDREN = `
child abuse in hotel
  3: topic-child-exploitation guide-when-a-child-may-be-at-risk 2: helpline-gb-makesafe resource-surrey
    resource-makesafe-sussex helpline-gb-x-nspcc 1: policy-child-check-in-and-safeguarding resource-code-membership
    helpline-gb-x-childline resource-makesafe-public guide-talking-to-guests organisation-hydrant
opperation makesafe
  3: helpline-gb-makesafe resource-makesafe-sussex resource-surrey resource-makesafe-public 2:
    policy-child-check-in-and-safeguarding guide-when-a-child-may-be-at-risk organisation-hydrant
    topic-child-exploitation organisation-sussex 1: helpline-gb-101 what-to-do organisation-bha guide-talking-to-guests
weird man watching children at pool
  3: sign-sp-minor-pool 2: sign-sp-child-favours guide-when-a-child-may-be-at-risk 1: role-spa-leisure
    training-thirty-minute-session topic-child-exploitation
  2: guide-signs-for-spa-and-leisure
under age
  3: topic-child-exploitation guide-when-a-child-may-be-at-risk sign-fb-claims-adult 1:
    policy-child-check-in-and-safeguarding sign-fd-adult-minor sign-fd-child-adult-role guide-signs-food-and-beverage
    training-thirty-minute-session resource-surrey helpline-gb-makesafe sign-fb-minor-approached
dad or not dad? man with girl late
  3: sign-fd-adult-minor 2: guide-when-a-child-may-be-at-risk training-thirty-minute-session guide-talking-to-guests 1:
    topic-child-exploitation guide-signs-at-the-front-desk helpline-gb-makesafe topic-bias
    guide-fair-and-without-profiling sign-dp-child-uneasy
what question to ask adult with kid
  3: policy-child-check-in-and-safeguarding guide-when-a-child-may-be-at-risk guide-talking-to-guests 2: topic-guests
    1: guide-signs-at-the-front-desk resource-makesafe-public guide-fair-and-without-profiling
    training-thirty-minute-session sign-fd-adult-minor page-for-guests
child talk to me about bad thing
  3: guide-when-a-child-may-be-at-risk 2: policy-child-check-in-and-safeguarding guide-when-somebody-asks-for-help
    helpline-gb-x-nspcc 1: helpline-gb-x-childline topic-child-exploitation helpline-gb-101
worried about a child who call
  3: guide-when-a-child-may-be-at-risk helpline-gb-x-nspcc helpline-gb-makesafe 2: helpline-gb-101 helpline-gb-999
    what-to-do guide-first-five-minutes guide-may-i-short-answers 1: topic-child-exploitation topic-what-to-do
    helpline-gb-x-childline resource-makesafe-sussex guide-signs-for-guests guide-signs-for-spa-and-leisure
    guide-signs-for-drivers-and-porters
drunk teenage in taxi scared
  3: sign-dp-child-uneasy 1: sign-dp-long-ride guide-when-a-child-may-be-at-risk role-driver-porter
    guide-signs-for-security topic-child-exploitation helpline-gb-makesafe
  2: guide-signs-for-drivers-and-porters
teenager check in alone pays
  3: sign-fd-child-adult-role 2: policy-child-check-in-and-safeguarding sign-mg-young-criminal 1:
    guide-signs-at-the-front-desk guide-when-a-child-may-be-at-risk
`

/** What people type about what they see among guests and visitors; the form is told in read-scenarios.ts. */
export const GUESTS = [ROOMS, DESK, DOORS, CHILDREN].join('')
