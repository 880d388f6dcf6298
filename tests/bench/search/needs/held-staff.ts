/*
 * Do not read this file while you work on the search, on lay terms or on content: ../scenarios-held.ts says why.
 */
/** What staff who saw or heard something typed, held back. */
export const HELD_STAFF = `
same older lady checks in different lads says shes the aunt always prepaid card
  voice: receptionist, Irish, 24, Limerick
  need: How to weigh a repeated pattern, what to note without confronting, whom to tell in Ireland. A picture of only
    young women as the ones at risk would mislead.
  2: sign-fd-same-person guide-signs-at-the-front-desk sign-fd-cash-noid sign-fd-adult-minor
    guide-when-a-child-may-be-at-risk 1: topic-child-exploitation policy-incident-log guide-may-i-short-answers
    helpline-ie-garda sign-mg-reports guide-first-five-minutes guide-fair-and-without-profiling
    guide-talking-to-guests role-front-desk sign-mg-young-criminal policy-child-check-in-and-safeguarding
do not disturb four days only food boxes outside
  voice: housekeeper, Lithuanian, 39, airport hotel
  need: How the house may check a room after a set time, what to note, whom to tell, why she should not go in alone. A
    long theory page would not help at the door.
  3: sign-hk-dnd 2: guide-signs-for-housekeeping resource-nwp-disturb 1: sign-hk-linen-no-entry
    training-thirty-minute-session sign-hk-rarely-out role-housekeeping guide-first-five-minutes
think she mouthed help me while he was in the toilet
  voice: bartender, Australian, 27, Perth
  need: What to do in the next two minutes: safe way to speak apart, police emergency number, not to alert him. A
    training course is no help now.
  3: guide-when-somebody-asks-for-help guide-first-five-minutes 2: guide-signs-food-and-beverage what-to-do
    helpline-au-000 guide-may-i-short-answers 1: topic-victim-support topic-what-to-do helpline-au-afp sign-all-afraid
    guide-signs-for-drivers-and-porters guide-signs-for-guests
therapists from the contractor sleep in the treatment rooms after closing
  voice: day spa receptionist, English, 45, Bath
  need: How to tell rough conditions from coercion, how to talk with them safely, internal and outside route.
    Beauty-trade licensing pages would not help.
  3: sign-sp-live-in 2: guide-signs-for-spa-and-leisure sign-mt-sleeping guide-agency-and-outsourced-staff
    1: sign-sp-outsourced sign-sp-watched-rooms role-spa-leisure helpline-gb-msh guide-may-i-short-answers
    guide-when-somebody-asks-for-help guide-signs-for-maintenance
one man had all there passports in envelop 4 girls new for hotel
  voice: airport transfer driver, Sri Lankan, 36, Dubai
  need: What it may mean, safe notes and whom to tell in the UAE, that he should not question the man. European contacts
    are useless.
  3: sign-dp-bags-kept guide-signs-for-drivers-and-porters 2: sign-all-no-id-money helpline-ae-800save sign-hr-passports
    sign-sec-group-minded 1: role-driver-porter guide-may-i-short-answers training-ten-minute-team-talk rights-visa-gulf
    what-to-do guide-when-payroll-or-papers-look-odd
motel pickup she cried whole ride and begged me say nothing
  voice: taxi driver, Somali, 48, Minneapolis
  need: How to listen, leave her the choice, what to offer (number on a scrap, safe stop), when he still should call.
    Rules of the taxi licence are no help.
  3: guide-when-somebody-asks-for-help 2: guide-signs-for-drivers-and-porters helpline-us-nht
    guide-may-i-short-answers 1: policy-reporting-protocol-us sign-fd-distress topic-victim-support what-to-do
    sign-dp-child-uneasy guide-first-five-minutes sign-all-afraid guide-signs-for-guests
same black car same guy third plate this month
  voice: valet, Mexican American, 22, Las Vegas
  need: What vehicle details are worth giving, who takes tips, that he stay discreet. A page about parking fraud would
    miss it.
  2: sign-dp-waiting-car guide-may-i-short-answers guide-signs-for-drivers-and-porters sign-fd-dropped
    guide-signs-for-security 1: helpline-us-nht policy-incident-log what-to-do sign-mg-reports
    role-driver-porter guide-first-five-minutes
one room every day sends double towels and blood on sheets
  voice: industrial laundry worker, Latvian, 54
  need: How someone far from the guest can pass on what he sees, to whom, safe handling. A stain-removal or hygiene
    sheet is not the answer.
  3: guide-partners-and-suppliers 2: sign-hk-linen-no-entry role-partner 1: guide-may-i-short-answers
    guide-signs-for-housekeeping guide-first-five-minutes sign-sp-injuries what-to-do
cleaning firm invoice divided by the hours is under minimum wage
  voice: accounts payable clerk, Welsh, 37, Swansea
  need: How to do the sum properly, whom to raise it with and how, what the hotel can ask from the firm. Room-sign lists
    do not concern her.
  3: policy-payslip-test guide-agency-and-outsourced-staff 2: sign-pr-price guide-buying-without-harm
    rights-pay-minimum-wage 1: sign-hr-underpay rights-pay-check rights-pay-who-enforces law-uk-fwa resource-see
    role-procurement resource-rst-facilities organisation-fwa guide-when-payroll-or-papers-look-odd
guest offered me 200 to find him someone young
  voice: concierge, Portuguese, 40, Lisbon
  need: A clear refusal, what 'young' may mean in law, duty to report, backing from management. Advice on discretion for
    VIP guests would be wrong.
  2: sign-fd-adult-services guide-when-a-child-may-be-at-risk topic-child-exploitation 1: what-to-do
    guide-may-i-short-answers guide-signs-at-the-front-desk law-eu-atd helpline-eu-112 guide-first-five-minutes
    guide-signs-for-spa-and-leisure policy-child-check-in-and-safeguarding
boy in pool says he is not allowed to tell me his real name
  voice: pool lifeguard, Spanish, 19, Tenerife
  need: What to do when a child says something odd: listen, do not press, tell the safeguarding lead or police, write
    exact words. Adult-worker content is not for him.
  3: guide-when-a-child-may-be-at-risk 2: guide-signs-for-spa-and-leisure guide-when-somebody-asks-for-help
    1: policy-child-check-in-and-safeguarding sign-dp-child-uneasy sign-all-script guide-may-i-short-answers
    role-spa-leisure sign-sp-minor-pool topic-child-exploitation helpline-eu-112 what-to-do policy-report-of-a-concern
family in suite brought a maid she sleep in bathroom eats after midnight i want to ask her something but madam is always there
  voice: suite butler, Filipino, 35, London
  need: That domestic workers who travel with a family can be held, how to speak with her alone, UK route and visa
    facts. Respect-for-culture advice would silence him.
  2: sign-all-control sign-all-watched guide-when-somebody-asks-for-help helpline-gb-msh 1: guide-may-i-short-answers
    sign-all-health guide-signs-for-housekeeping topic-labour-exploitation sign-fb-hungry rights-ms-forced-work
    rights-ms-helpline-call guide-first-five-minutes what-to-do guide-signs-for-security guide-signs-food-and-beverage
girl standing at my desk 3 am no shoes wants a cab wont say why and the lift is coming down
  voice: receptionist, Canadian, 21, Winnipeg
  need: Right now: safe place, her choice, emergency or local support number, no call to the room. A form to fill in
    tomorrow does not help.
  3: guide-when-somebody-asks-for-help 2: guide-first-five-minutes guide-when-a-child-may-be-at-risk helpline-ca-cht 1:
    policy-child-check-in-and-safeguarding guide-signs-at-the-front-desk sign-fd-distress guide-may-i-short-answers
    what-to-do guide-signs-for-drivers-and-porters topic-victim-support
man rings daily asks is she in room 9 she beged me say no
  voice: switchboard operator, Irish, 58, Cork
  need: How to keep guest information private, plan with her, partner-violence services as well. A script for customer
    calls would be dangerous.
  2: policy-words-for-press-and-colleagues guide-when-somebody-asks-for-help 1: guide-after-an-incident
    guide-signs-at-the-front-desk topic-privacy guide-may-i-short-answers guide-first-five-minutes
    topic-victim-support what-to-do
am i being racist he is much older and she has a veil
  voice: receptionist, English, 31, Bradford
  need: How to judge by behaviour not looks, what questions to ask herself, example of a fair note. A sign list with
    ethnicity or clothing would make it worse.
  3: guide-fair-and-without-profiling 2: topic-bias guide-may-i-short-answers 1: guide-signs-at-the-front-desk
    what-to-do policy-incident-log guide-signs-for-security guide-signs-for-guests guide-signs-food-and-beverage
note under the pillow in letters i cant read
  voice: housekeeper, Bulgarian, 44, Vienna
  need: To keep the note, photo it, get it read safely, tell whom today, not to leave an answer. A lost-property rule is
    not the answer.
  2: guide-when-somebody-asks-for-help guide-signs-for-housekeeping guide-first-five-minutes
    1: guide-may-i-short-answers what-to-do helpline-eu-112
told my boss he said good customers leave it
  voice: night porter, Hungarian, 33, Graz
  need: What to do when the manager stops it: outside reporting, own protection, head-office line. Advice to tell the
    manager is what failed.
  3: guide-may-i-short-answers 2: policy-speak-up-procedure policy-reporting-protocol rights-ms-speak-up-elsewhere
    guide-first-five-minutes what-to-do 1: rights-ms-report-no-name rights-ms-speak-up guide-champion-and-owners
    helpline-eu-112 guide-agency-and-outsourced-staff topic-what-to-do topic-reporting guide-signs-for-security
    guide-when-somebody-asks-for-help
i saw it last year and said nothing and now every time i pass that hotel i feel sick is it to late
  voice: former receptionist, Dutch, 36
  need: That late information is still useful, where to give it, care for herself without blame. A lecture on duties
    would not help.
  2: helpline-nl-police 1: rights-ms-report-no-name guide-may-i-short-answers helpline-nl-nla what-to-do
    guide-when-somebody-asks-for-help guide-after-an-incident training-thirty-minute-session guide-first-five-minutes
    organisation-comensha
collegue has marks on arms chef says she fell and she lives by him
  voice: line cook, Turkish, 28, Hamburg
  need: How to reach a colleague who depends on the boss, mixed signs of abuse, contacts in Germany. Telling him to face
    the chef would be dangerous.
  2: guide-when-somebody-asks-for-help sign-sp-injuries rights-ms-germany guide-signs-food-and-beverage
    organisation-kok 1: helpline-de-bay sign-all-health guide-may-i-short-answers helpline-eu-112 topic-victim-support
    sign-hr-tied-home guide-signs-for-spa-and-leisure
duty manager takes envelope from the man in 310
  voice: guest relations agent, Egyptian, 32, Sharjah
  need: How to report when someone inside is paid, keep himself safe, routes above and outside the hotel. The normal
    chain of reporting does not work here.
  2: policy-speak-up-procedure helpline-ae-800save policy-reporting-protocol guide-may-i-short-answers
    rights-ms-speak-up-elsewhere 1: policy-hotel-use-policy policy-report-of-a-concern rights-ms-report-no-name
    guide-first-five-minutes guide-champion-and-owners what-to-do rights-ms-speak-up policy-reporting-protocol-us
owners nephews work the desk all day never in school sleep behind the office i dont think anybody is paying them
  voice: front desk agent, American, 20, Georgia highway motel
  need: That family ties do not make it fine, children at work and school, where to tell it. Content on guests only
    would not fit.
  2: guide-when-a-child-may-be-at-risk helpline-us-nht 1: sign-mt-sleeping topic-child-exploitation
    sign-mg-young-criminal sign-hr-underpay guide-may-i-short-answers topic-labour-exploitation helpline-us-911
    guide-first-five-minutes sign-fd-child-adult-role
wifi log shows somebody posting ads with photos taken in our rooms am i even alowed to look at this
  voice: hotel IT contractor, Estonian, 30, Tallinn
  need: What he may look at and not, whom to hand it to, keep data without spreading it. A network-blocking guide would
    miss the people.
  2: policy-hold-on-records guide-after-an-incident guide-when-rooms-may-be-used-to-sell-sex 1: topic-privacy
    topic-technology resource-nbcc-data law-uk-data-police guide-first-five-minutes resource-traffickcam
    policy-incident-log guide-may-i-short-answers sign-fd-adult-services what-to-do guide-signs-for-security
    policy-first-24-hours
nail place in our lobby girls never look up one was crying
  voice: gym and shop cashier, Vietnamese British, 24, Glasgow
  need: That a tenant's staff also count, how to speak a little in safety, whom the hotel tells. Beauty-salon inspection
    rules alone do not help.
  2: sign-sp-outsourced guide-signs-for-spa-and-leisure sign-sp-watched-rooms helpline-gb-msh 1: sign-all-afraid
    sign-sp-live-in sign-sp-pay-taken guide-may-i-short-answers guide-when-somebody-asks-for-help role-spa-leisure
    sign-fd-distress helpline-sct-101 guide-first-five-minutes what-to-do guide-signs-for-security
garda said no crime and hanged up who else can i tell
  voice: night manager's relief, Nigerian, 34, Dundalk
  need: Other routes: special unit, NGO, how to give the facts again and a reference number. Repeating 'call the police'
    does not help.
  3: helpline-ie-garda 2: helpline-ie-crimest organisation-ie-garda 1: guide-may-i-short-answers
    guide-first-five-minutes what-to-do organisation-ruhama rights-ms-report-no-name
guy drops 6 men with charity bukets in morning and collects money at night
  voice: parking attendant, Czech, 45, Brno
  need: That forced begging is part of it, what pattern to note and whom to call in Czechia. Local rules on street
    collecting do not help.
  2: topic-criminal-exploitation sign-sec-selling-begging sign-sec-group-minded 1: sign-fd-dropped sign-dp-waiting-car
    guide-signs-for-security guide-signs-for-drivers-and-porters guide-may-i-short-answers helpline-eu-112 what-to-do
    resource-eu10
bride looks about 15 and nobody lets her speak at the tasting
  voice: wedding coordinator, British Asian, 33, Leicester
  need: Forced and child marriage facts, the special unit and one-chance rule, do not speak with the family. Ordinary
    event-planning advice would be harmful.
  2: guide-when-a-child-may-be-at-risk sign-all-control helpline-gb-x-nspcc 1: policy-child-check-in-and-safeguarding
    sign-fb-claims-adult sign-fd-child-adult-role helpline-gb-makesafe helpline-gb-101 helpline-gb-999
    guide-may-i-short-answers topic-child-exploitation guide-first-five-minutes what-to-do
    guide-signs-food-and-beverage helpline-gb-msh
`
