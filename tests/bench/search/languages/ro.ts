/**
 * What people type in Romanian: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Content and search may be
 * tuned with these. No native speaker has read them.
 */
export const TUNED_RO = `
demisie
  voice: receptionist, Romanian, 25, London
  need: How to leave.
  3: rights-leave-resign 2: rights-leave-final-pay helpline-gb-acas 1: rights-dis-notice rights-hol-paid-leave
    rights-acc-job-ends rights-visa-change-employer topic-worker-rights
trebuie să dau 400 de lire omului care m-a adus la muncă
  voice: kitchen porter, Romanian, 26, Birmingham
  need: No fee for finding work; a debt does not bind.
  3: rights-fee-agency-work-finding rights-fee-owe-agency rights-debt-to-employer 2: sign-hr-fees
    rights-pay-who-enforces policy-fees-paid-back helpline-gb-msh sign-all-debt rights-ms-forced-work
    1: topic-recruitment guide-fair-recruitment topic-migrant-workers helpline-gb-acas topic-labour-exploitation
sunt ghid și un copil din grup e cu un om care nu-i rudă
  voice: tour guide, Romanian, 50, London
  need: A child may be at risk.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding page-for-guests role-guest 1: role-front-desk sign-fd-child-adult-role
    sign-fd-distress helpline-gb-x-nspcc guide-talking-to-guests training-ten-minute-team-talk
după 12 săptămâni la agenție cresc banii?
  voice: agency room attendant, Romanian, 33, Leicester
  need: Equal pay after 12 weeks.
  3: rights-agency-12-weeks 2: helpline-gb-acas rights-agency-day-one rights-pay-who-enforces 1: rights-hol-paid-leave
    rights-dis-discrimination topic-recruitment topic-worker-rights
pot să spun poliției fără să afle șeful
  voice: waiter, Romanian, 27, London
  need: Report without name; protected.
  3: rights-ms-report-no-name helpline-gb-crimestoppers helpline-gb-msh rights-ms-speak-up 2: rights-ms-helpline-call
    1: helpline-ni-crimest helpline-gb-101 topic-reporting what-to-do
poliție când nu e urgență
  voice: cook, Romanian, 40, Norwich
  need: 101.
  3: helpline-gb-101 2: helpline-gb-crimestoppers rights-ms-danger-now 1: helpline-sct-101 helpline-ni-101
    helpline-gb-999
o colegă mi-a zis că e obligată să plătească din salariu cuiva
  voice: supervisor, Romanian, 45, London
  need: Debt to the recruiter: listen, helpline; as in the team talk.
  3: what-to-do helpline-gb-msh training-ten-minute-team-talk sign-sp-pay-taken rights-debt-to-employer
    2: guide-when-somebody-asks-for-help rights-ms-helpline-call rights-ms-report-no-name topic-victim-support
    rights-ms-forced-work sign-hr-fees sign-all-debt rights-fee-owe-agency 1: topic-labour-exploitation topic-what-to-do
    rights-ms-nrm guide-may-i-short-answers
agenția mi-a promis alt hotel și alt salariu
  voice: waiter, Romanian, 31, Harrogate
  need: Job not as promised.
  3: sign-hr-contract 2: rights-con-written-statement rights-con-change rights-agency-day-one rights-ms-forced-work
    1: topic-recruitment topic-labour-exploitation guide-fair-recruitment helpline-gb-msh helpline-gb-acas
    topic-migrant-workers
dacă sun la linia de ajutor îmi cer numele?
  voice: kitchen help, Moldovan, 22, Leicester
  need: What happens on the call.
  3: helpline-gb-msh rights-ms-helpline-call rights-ms-report-no-name 2: helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
cum văd dacă hotelul își plătește corect oamenii
  voice: traveller, Romanian, 31
  need: What to look for and ask.
  3: page-for-guests 2: guide-signs-for-guests 1: topic-labour-exploitation rights-pay-tips rights-pay-per-room
    topic-supply-chain role-guest
vreau să plec dar banii sunt la ei
  voice: bar helper, Romanian, 20, Blackpool
  need: Free to leave, pay is still owed, help if held.
  3: rights-leave-resign rights-leave-threats rights-leave-final-pay 2: rights-ms-forced-work rights-debt-to-employer
    helpline-gb-msh rights-ded-when-allowed 1: helpline-gb-acas rights-ms-helpline-call topic-labour-exploitation
un copil vinde flori în lobby și dă banii unui om afară
  voice: doorman, Romanian, 38, London
  need: Child who sells for another; police.
  3: sign-sec-selling-begging 2: guide-when-a-child-may-be-at-risk topic-criminal-exploitation what-to-do
    helpline-gb-101 helpline-gb-999 role-security guide-signs-for-security 1: helpline-gb-makesafe helpline-gb-x-nspcc
trimite poze cu casa părinților mei
  voice: room attendant, Romanian, 22, Leeds
  need: Threats to family: crime sign, help in secret.
  3: rights-leave-threats 2: rights-ms-forced-work helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
colegul de la agenție n-are voie să vorbească cu noi
  voice: cook, Romanian, 47, Manchester
  need: Isolation of agency staff; how to help safely.
  3: sign-all-watched 2: sign-all-control guide-agency-and-outsourced-staff sign-hr-threats what-to-do
    guide-when-somebody-asks-for-help helpline-gb-msh 1: sign-all-afraid topic-labour-exploitation sign-sec-group-minded
îmi taie bani că am stricat un aspirator
  voice: cleaner, Romanian, 39, Hull
  need: When pay may be cut.
  3: rights-ded-when-allowed rights-ded-how-much 2: rights-pay-payslip helpline-gb-acas sign-hr-underpay
    1: rights-ded-uniform-minimum rights-pay-who-enforces rights-tri-time-limit topic-worker-rights
exploatre la munka unde reclam
  voice: kitchen porter, Romanian, 35, Croydon
  need: Where to report.
  3: helpline-gb-msh rights-ms-helpline-call rights-pay-who-enforces rights-ms-forced-work 2: rights-ms-report-no-name
    helpline-gb-x-salvation topic-labour-exploitation helpline-gb-acas 1: helpline-gb-101 helpline-gb-999
    helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
am scăpat de ei anul trecut, cine mă ajută să găsesc un loc de muncă cinstit
  voice: former kitchen worker, Moldovan, 30, London
  need: Paid placement for people who left modern slavery.
  3: rights-ms-work-again 2: rights-ms-nrm helpline-gb-msh policy-survivor-employment 1: helpline-gb-x-salvation
    topic-victim-support rights-ms-who-decides
pasaportul e la patron in seif
  voice: housekeeper, Moldovan, 29, Torquay
  need: Boss may not keep it, even in a safe.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
câte zile de concediu plătit am pe an
  voice: receptionist, Romanian, 29, Milton Keynes
  need: Paid holiday.
  3: rights-hol-paid-leave 2: helpline-gb-acas rights-pay-who-enforces 1: rights-con-zero-hours rights-leave-final-pay
    topic-worker-rights
bacșișul îl ia managerul
  voice: waitress, Romanian, 22, Brighton
  need: Tips must be passed on.
  3: rights-pay-tips 2: helpline-gb-acas sign-sp-pay-taken 1: rights-pay-who-enforces rights-ded-when-allowed
    topic-worker-rights
datoria nu scade niciodată oricât muncesc
  voice: cleaner, Romanian, 34, Luton
  need: A debt that never gets less is a crime sign; confidential help.
  3: rights-debt-to-employer rights-fee-owe-agency rights-ms-forced-work 2: sign-all-debt helpline-gb-msh
    rights-leave-resign 1: rights-ded-when-allowed rights-leave-threats sign-hr-fees topic-labour-exploitation
    rights-ms-helpline-call
numero verde antitratta in romana
  voice: room attendant, Romanian, 33, Rimini
  need: The Italian line.
  3: helpline-it-numverde 1: helpline-eu-112
am plecat de acolo acum doua luni si tot nu mi-au dat ultimii bani
  voice: ex-barman, Romanian, 28, Liverpool
  need: Last wages; three months.
  3: rights-leave-final-pay rights-tri-time-limit 2: helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    1: rights-hol-paid-leave sign-hr-underpay topic-worker-rights rights-data-evidence
cât e salariul minim pe oră în Anglia acum
  voice: linen porter, Romanian, 30, Coventry
  need: The rates.
  3: rights-pay-minimum-wage rights-pay-check 2: rights-pay-who-enforces sign-hr-underpay helpline-gb-acas
    1: rights-pay-per-room rights-ded-how-much rights-pay-payslip topic-worker-rights
vrea camera de lângă ieșirea din spate și încă două chei
  voice: receptionist, Romanian, 28, Luton
  need: Odd wishes at the desk: weak by themselves; note and tell.
  3: sign-fd-isolated 2: guide-signs-at-the-front-desk role-front-desk what-to-do 1: sign-sec-side-door
    sign-fd-secretive guide-fair-and-without-profiling topic-signs
un client beat m-a tras în cameră
  voice: room attendant, Romanian, 26, Glasgow
  need: Attack: police; what the employer must do.
  3: rights-har-guest rights-ms-danger-now helpline-gb-999 2: policy-speak-up-procedure rights-ms-speak-up
    helpline-gb-acas helpline-gb-101 1: rights-data-evidence rights-safe-danger rights-dis-discrimination
    topic-worker-rights
zero hours nu mi-au dat ture de o luna
  voice: banquet waiter, Romanian, 21, London
  need: Rights on zero-hours; may work elsewhere.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
ne plătește pe cameră 2 lire jumate
  voice: housekeeper, Romanian, 37, Heathrow
  need: Pay by the room must reach the minimum.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
șeful râde de noi că suntem români și ne dă doar etajele murdare
  voice: room attendant, Romanian, 30, Edinburgh
  need: Worse treatment for nationality is unlawful.
  3: rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit rights-data-evidence 1: rights-dis-unfair
    rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
cred că fata de la 209 e ținută cu forța
  voice: room attendant, Romanian, 32, London
  need: In danger call; tell; do not confront.
  3: what-to-do topic-what-to-do helpline-gb-msh helpline-gb-999 2: guide-first-five-minutes
    training-ten-minute-team-talk guide-may-i-short-answers rights-ms-forced-work sign-all-watched sign-hk-rarely-out
    topic-sexual-exploitation 1: topic-reporting topic-signs rights-ms-report-no-name helpline-gb-101
am settled status dar contul UKVI e pe mailul agentului
  voice: cleaner, Romanian, 41, Northampton
  need: Own the login; get advice.
  3: rights-doc-evisa 2: rights-visa-adviser 1: rights-doc-passport rights-data-passport-copy rights-ms-forced-work
    sign-all-no-id-money rights-visa-threats topic-migrant-workers
patronul a zis că ne omoară dacă plecăm
  voice: kitchen help, Moldovan, 32, Yorkshire
  need: Danger: police, and how to get away with help.
  3: rights-leave-threats rights-ms-forced-work rights-ms-danger-now 2: helpline-gb-msh sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
`
