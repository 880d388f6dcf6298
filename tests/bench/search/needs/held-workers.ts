/*
 * Do not read this file while you work on the search, on lay terms or on content: ../scenarios-held.ts says why.
 */
/** What people who ask for themselves: work, pay, papers, fear typed, held back. */
export const HELD_WORKERS = `
supervisor clocks us out at 3 but rooms are finish at 5
  voice: housekeeper, Polish, 34, Edinburgh
  need: That all time worked counts for the minimum wage, how to write down her own hours and who takes a pay complaint
    in Scotland. A list of warning signs for guests' rooms would not help.
  3: rights-pay-check 2: rights-pay-per-room rights-pay-who-enforces rights-data-evidence helpline-gb-acas
    1: rights-pay-minimum-wage sign-hr-underpay topic-worker-rights organisation-wrc rights-tri-time-limit
paid 14 thousand for sponser letter and now they give me no hours
  voice: kitchen porter, Bangladeshi, 22, London
  need: Whether selling a sponsorship is lawful, what his visa choices are if the job was not real, and free immigration
    and work-rights advice. Telling him to ring the Home Office first, with no warning, would harm him.
  2: rights-debt-sponsor-costs rights-visa-change-employer rights-visa-adviser organisation-wrc
    1: rights-fee-agency-work-finding rights-fee-owe-agency sign-hr-fees rights-ms-helpline-call topic-migrant-workers
    rights-debt-to-employer policy-fees-paid-back
120 a week for a bunk six of us in one room
  voice: agency room cleaner, Romanian, 41, Dublin
  need: Limits on board and lodging deductions in Ireland, housing standards, and who to ask if she fears losing bed and
    job together. A generic budget adviser would not help.
  1: sign-hr-tied-home rights-pay-accommodation-offset rights-ded-how-much topic-worker-rights rights-acc-job-ends
if i ask for my pay they call inmigration
  voice: dishwasher, Mexican, 45, no papers, San Antonio
  need: That wage law covers him whatever his status, that threats of this kind are themselves unlawful, worker centres,
    T and U visas in plain words. Pages for employers on I-9 forms would scare him.
  2: rights-leave-threats helpline-us-nht 1: rights-visa-threats rights-ms-forced-work sign-hr-threats
    resource-five-questions rights-ms-speak-up-elsewhere
how to get help my english is bad only whatsapp no call
  voice: room cleaner, Honduran, 27, New Jersey
  need: Ways to contact by text, chat or in Spanish, how an interpreter is asked for, what to write first. A phone
    number alone does not help.
  3: helpline-us-nht 2: tool-show 1: organisation-compass
boss says if i leave this job i go straight home to vanuatu
  voice: housekeeping, Ni-Vanuatu, 33, Queensland resort
  need: What the PALM scheme really allows about moving employers, who to call (liaison officer, union, Fair Work), and
    that threats are not allowed. Backpacker advice does not fit.
  2: rights-leave-threats 1: rights-visa-threats helpline-au-afp organisation-au-asc rights-leave-resign
    rights-visa-change-employer sign-hr-threats
consultant wants part of my salary back in cash every payday
  voice: front desk clerk, Filipino, 30, motel in Alberta
  need: That kickbacks are unlawful, how to keep proof, the open permit for workers at risk and free advice in Alberta.
    A page on how to become a resident is not enough.
  2: helpline-ca-cht 1: sign-hr-fees rights-debt-sponsor-costs rights-ded-when-allowed rights-fee-agency-work-finding
    rights-fee-owe-agency sign-sp-pay-taken rights-data-evidence
job order said 35 hours im getting 18 and rent and van still come out so last check was 61 dollar
  voice: seasonal housekeeper, Jamaican, 36, Myrtle Beach
  need: What the job order promises in hours, what may be deducted under H-2B, where to complain, and help against being
    sent home. Generic overtime rules will not answer her.
  2: helpline-us-nht 1: sign-hr-underpay sign-hr-contract sign-hr-tied-home sign-dp-tied-ride rights-ded-how-much
    rights-pay-check
huroob but still at work
  voice: bellman, Kenyan, 28, Riyadh
  need: What an absconding report means, how to challenge it and the time for this, who helps (ministry, embassy). An
    article on why kafala is bad does not help today.
  2: rights-visa-gulf
signed blank papers
  voice: waiter, Tunisian, 25, Rimini
  need: What blank signatures may be used for (resignation, receipts), what to write down now, where a union office or
    patronato helps free. Advice to read before signing is too late.
  1: rights-con-written-statement helpline-it-numverde sign-hr-contract rights-data-evidence
registred for 20 hours but i make 60 rest in envelope
  voice: breakfast cook, Ukrainian, 39, Prague
  need: What she loses by the part-time paper, how to prove real hours, labour inspectorate and help for people under
    temporary protection. A tax guide would not help.
  1: rights-pay-payslip rights-data-evidence rights-pay-check sign-hr-underpay sign-hr-hours
pregnant finish friday room also
  voice: laundry worker, Bulgarian, 24, Bavaria
  need: Protection from dismissal in pregnancy in Germany, short deadline to object, where to sleep, advice in
    Bulgarian. General maternity-pay tables would not help first.
  1: rights-safe-pregnant rights-acc-job-ends rights-ms-germany helpline-de-bay rights-dis-unfair
stamp 2 they give me 50 hours and now say i broked the law too
  voice: student and part-time cleaner, Brazilian, 26, Dublin
  need: How being over the permitted hours is treated, that he can still claim wages, and advice before he reports. A
    warning page about student limits alone would silence him.
  1: rights-visa-student rights-visa-adviser rights-visa-threats rights-hours-48
boss told me say i am 21 if somebody ask
  voice: kitchen helper, Vietnamese, 17, Birmingham
  need: That as a child he is protected whatever he agreed to, who he can tell safely and what happens next in simple
    words. Adult wage advice would not be enough.
  3: helpline-gb-x-childline 2: guide-when-a-child-may-be-at-risk rights-ms-forced-work rights-ms-helpline-call
    helpline-gb-msh 1: rights-hours-young helpline-gb-makesafe sign-fb-claims-adult helpline-gb-x-nspcc rights-ms-nrm
    rights-ms-danger-now topic-child-exploitation rights-ms-report-no-name
17 hours driveing then sleep in van between the flights
  voice: shuttle driver, Pakistani, 44, Abu Dhabi
  need: Limits on hours in the UAE, safety, how to complain without losing the job, own consulate. European tachograph
    rules do not apply.
  2: helpline-ae-800save 1: rights-visa-gulf sign-hr-hours
my boyfriend found me this job and he takes everything i earn
  voice: breakfast waitress, Moldovan, 22, Lyon
  need: That control by a partner counts, safe steps, bank account of her own, French contacts for both violence and
    forced work. A pay-slip guide does not fit.
  2: organisation-ccem 1: sign-all-no-id-money sign-all-control rights-ms-forced-work organisation-alc
    resource-fr-miprof resource-ccem-report sign-sp-pay-taken rights-leave-threats page-stay-safe-online
i swear oath before i travel what can happen to me if i talk
  voice: kitchen assistant, from Edo State, 21, Turin
  need: Respectful words about the oath and that others have broken it safely, protection in Italy, people who
    understand it. Mocking it as superstition would lose her.
  2: helpline-it-numverde rights-leave-threats 1: rights-ms-helpline-call rights-ms-forced-work sign-hr-threats
    tool-is-this-you
uk law or jersey law for wages
  voice: waiter, Madeiran, 50, hotel on Jersey
  need: That Jersey has its own employment law, permits and conciliation service, with the right contact. UK numbers
    given as if they applied would mislead.
broke my wrist boss says tell the doctor it was at home
  voice: houseman, Filipino, 42, Toronto
  need: That compensation covers him, that he should tell the doctor the truth, how to report late, and reprisals ban. A
    first-aid page would not help.
  1: helpline-ca-cht sign-all-health rights-safe-lifting rights-ms-speak-up-elsewhere
agent says stay two years or pay 900 rial to go
  voice: cleaner, Ethiopian, 25, Muscat
  need: That she need not buy her freedom, what Omani rules say on early end, shelter and embassy, safe way to ask. A
    page on breaking a tenancy or contract in Europe is wrong.
  2: rights-debt-to-employer rights-visa-gulf 1: rights-fee-owe-agency rights-leave-resign rights-leave-threats
    sign-all-debt sign-hr-fees
somebody from the house always goes with us to shop even to church
  voice: room cleaner, Hungarian Roma, 38, Belfast
  need: That being watched all the time is control, a quiet way to ask for help and Northern Ireland contacts. Advice to
    'just move out' ignores her danger.
  2: sign-all-watched rights-ms-scotland-ni helpline-ni-101 helpline-gb-msh rights-ms-helpline-call
    1: rights-ms-forced-work rights-leave-threats sign-hr-curfew sign-all-control helpline-ni-crimest
    rights-ms-danger-now page-stay-safe-online helpline-gb-999-silent sign-sp-live-in
letter says hotel lost its licence i have 60 days
  voice: sous chef, Indian, 34, Cornwall
  need: What the 60 days mean, looking for another sponsor, what changes if he was badly used, regulated advice. General
    visa marketing sites would cost him money.
  3: rights-visa-change-employer 2: rights-visa-adviser 1: rights-dis-redundancy rights-debt-sponsor-costs
    organisation-wrc
work in austria but contarct is slovak firm which wage
  voice: waiter, Slovak, 29, ski hotel in Tirol
  need: That posted workers get Austrian minimum pay, where to check the collective agreement and who advises free in
    his language. Slovak law alone would mislead him.
how to go from staff house at night no money where do i sleep
  voice: staff-house resident, Goan, 27, Lake District
  need: A safe leaving plan: what to take, who collects, where to sleep tonight, immediate danger number. Legal theory
    first would lose him.
  2: rights-ms-danger-now helpline-gb-msh rights-ms-nrm helpline-gb-x-salvation rights-leave-threats
    rights-ms-helpline-call 1: rights-leave-resign rights-acc-job-ends sign-hr-curfew helpline-gb-999
hotel job canada they want 350 for biometrics by mobile money
  voice: job seeker, Ugandan, 24, Kampala
  need: How to check an offer is real, that the fee is a sign of fraud, the official channel to pay biometrics, what to
    do if already paid. Help meant for people already in Canada is not it.
  1: rights-fee-agency-work-finding sign-hr-fees resource-mrc-bd rights-fee-owe-agency helpline-ca-cht law-epp
    law-dhaka guide-fair-recruitment
came for singing now must sit and drink with the guests til they buy
  voice: lounge singer, Belarusian, 28, hotel in Manama
  need: That the job was changed by deceit, that she can stop and get out, shelter and contacts in Bahrain, her own
    embassy. Nightlife licensing rules are of no use.
  2: rights-visa-gulf 1: sign-hr-contract rights-ms-forced-work rights-leave-threats
`
