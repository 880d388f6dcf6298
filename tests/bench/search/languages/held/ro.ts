/**
 * What people type in Romanian: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Nobody who works on
 * content or search may read these. No native speaker has read them.
 */
export const HELD_RO = `
fără zi liberă de când am venit
  voice: room attendant, Romanian, 36, Isle of Wight
  need: Weekly rest.
  3: rights-hours-rest-breaks rights-hours-48 2: sign-hr-hours helpline-gb-acas 1: rights-ms-forced-work
    topic-worker-rights topic-labour-exploitation
unde dorm dacă fug de la hotel
  voice: live-in cleaner, Romanian, 27, England
  need: A safe place by official support; who to ring.
  3: rights-ms-nrm 2: rights-ms-who-decides helpline-gb-msh helpline-gb-x-salvation rights-ms-helpline-call
    rights-acc-job-ends helpline-gb-999 1: rights-ms-scotland-ni rights-ms-work-again topic-victim-support
    rights-visa-adviser rights-leave-threats helpline-gb-x-ndah
sunt șef de echipă ce le spun oamenilor la ședință
  voice: team leader, Romanian, 44, London
  need: A short talk.
  3: training-ten-minute-team-talk topic-training 2: topic-scenarios 1: topic-signs topic-posters topic-evaluation
salariul intră pe contul șefului de echipă
  voice: agency cleaner, Romanian, 44, Manchester
  need: Pay into another's account: a sign; help.
  3: sign-hr-same-account 2: rights-ms-forced-work sign-all-no-id-money rights-ded-when-allowed helpline-gb-msh
    guide-when-payroll-or-papers-look-odd 1: rights-pay-payslip sign-sp-pay-taken rights-ms-helpline-call
    helpline-gb-acas topic-labour-exploitation
nu ne lasă să ieșim din curte decât cu el
  voice: kitchen porter, Romanian, 25, Kent
  need: Being kept in is serious; who to call.
  3: sign-hr-curfew rights-ms-forced-work 2: rights-leave-threats helpline-gb-msh sign-all-watched rights-ms-danger-now
    1: rights-ms-helpline-call helpline-gb-999 sign-mt-locked-in sign-sp-live-in rights-ms-nrm topic-labour-exploitation
mașina aceeași aduce fete diferite în fiecare noapte
  voice: valet, Romanian, 30, Bournemouth
  need: The same driver again and again.
  3: sign-dp-waiting-car sign-fd-dropped 2: guide-signs-for-drivers-and-porters role-driver-porter
    topic-sexual-exploitation what-to-do guide-when-rooms-may-be-used-to-sell-sex 1: sign-sec-steady sign-all-lookout
    helpline-gb-msh
cat timp am sa fac reclamatie la tribunal
  voice: ex-waitress, Romanian, 34, Leeds
  need: Time limit.
  3: rights-tri-time-limit 2: helpline-gb-acas rights-leave-final-pay 1: rights-dis-unfair rights-pay-who-enforces
    rights-data-evidence topic-worker-rights
număr de telefon exploatare la muncă Anglia în română
  voice: cleaner, Romanian, 37, London
  need: Helpline with interpreter.
  3: helpline-gb-msh rights-ms-helpline-call 2: rights-ms-report-no-name helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
mi-au zis să mă fac self employed ca să lucrez la curățenie
  voice: housekeeper, Romanian, 35, London
  need: False self-employment.
  3: rights-con-false-self-employed 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-hol-paid-leave
    rights-pay-who-enforces rights-con-written-statement sign-hr-contract topic-worker-rights
am 17 ani și stau la bar până la 3 dimineața
  voice: bar helper, Romanian, 17, London
  need: Night limits under 18; a line for the young.
  3: rights-hours-young 2: rights-hours-48 rights-hours-night helpline-gb-x-childline 1: helpline-gb-acas
    rights-hours-rest-breaks rights-pay-minimum-wage
în cameră erau multe carduri și telefoane
  voice: housekeeper, Romanian, 43, Slough
  need: Many devices or cards; tell.
  3: sign-hk-devices 2: guide-signs-for-housekeeping role-housekeeping what-to-do topic-criminal-exploitation
    1: sign-hk-stock topic-signs
telefonul mi-l verifică în fiecare seară
  voice: laundry worker, Romanian, 29, Essex
  need: Safe use of the phone and hidden help.
  3: page-stay-safe-online 2: page-privacy rights-ms-forced-work sign-all-watched helpline-gb-msh
    1: rights-ms-helpline-call rights-ms-report-no-name
ce scriu în raport dacă am văzut ceva
  voice: night porter, Romanian, 29, Leeds
  need: Only what was seen: time, place, room.
  3: what-to-do 2: policy-report-of-a-concern policy-incident-log topic-reporting training-ten-minute-team-talk
    1: role-front-desk role-security guide-after-an-incident guide-first-five-minutes
mi-au luat buletinul la hotel si nu mi-l mai dau
  voice: room attendant, Romanian, 21, London
  need: That nobody may keep papers; who helps.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh sign-all-no-id-money
    1: rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
îmi oprește cazarea și mâncarea din salariu rămân cu 50 de lire
  voice: live-in cleaner, Romanian, 28, Wales
  need: How much a room may cost, food never counts, and when it is control.
  3: rights-pay-accommodation-offset rights-ded-how-much 2: rights-ded-when-allowed sign-hr-tied-home sign-hr-underpay
    rights-pay-check rights-ms-forced-work 1: rights-pay-minimum-wage helpline-gb-acas rights-acc-service-tenant
    topic-worker-rights
nu am primit salariul de trei săptămâni
  voice: waiter, Romanian, 23, Bristol
  need: No pay is unlawful; who makes them pay.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
lucrez 70 de ore si pe fluturas apar 40
  voice: room attendant, Romanian, 40, London
  need: Hours missing on the payslip: count, prove, claim.
  3: rights-pay-check rights-pay-minimum-wage rights-pay-payslip 2: sign-hr-underpay rights-data-evidence
    rights-pay-who-enforces helpline-gb-acas sign-hr-hours rights-hours-48 1: rights-ded-when-allowed
    rights-data-ask-copy topic-worker-rights
șeful intră în vestiar când ne schimbăm
  voice: waitress, Romanian, 19, Cambridge
  need: Harassment by a boss; how to report.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
am drept la concediu medical plătit?
  voice: room attendant, Romanian, 46, Oxford
  need: Sick pay.
  3: rights-sick-ssp 2: helpline-gb-acas 1: rights-pay-who-enforces rights-con-written-statement rights-dis-unfair
    topic-worker-rights
bruxelles lucrez într-un hotel la negru cine mă ajută fără poliție
  voice: room attendant, Romanian, 24, Brussels
  need: The Belgian contact point; no police statement needed first.
  3: helpline-be-078 1: helpline-eu-112
m-au dat afară când au aflat că sunt gravidă
  voice: waitress, Romanian, 24, London
  need: Unfair from day one; act fast.
  3: rights-safe-pregnant rights-dis-unfair rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit
    rights-safe-maternity-leave 1: rights-dis-notice rights-agency-12-weeks topic-worker-rights
contractul e în engleză și m-au pus să semnez repede
  voice: cleaner, Romanian, 48, London
  need: Not to sign what one cannot read; terms in writing.
  3: rights-con-written-statement sign-hr-contract 2: helpline-gb-acas rights-con-change 1: rights-agency-day-one
    rights-pay-payslip topic-worker-rights
am voie să mă uit în bagajul lor
  voice: security guard, Romanian, 34, Gatwick
  need: No search; what is allowed.
  3: what-to-do role-security 2: guide-may-i-short-answers training-ten-minute-team-talk topic-what-to-do
    guide-signs-for-security 1: role-housekeeping role-maintenance guide-first-five-minutes
sunt însărcinată în 4 luni si car saci cu rufe
  voice: laundry worker, Romanian, 27, Reading
  need: Work must be changed; lifting.
  3: rights-safe-pregnant rights-safe-lifting 2: rights-safe-maternity-leave rights-safe-chemicals
    rights-dis-discrimination helpline-gb-acas 1: rights-dis-unfair rights-agency-12-weeks topic-worker-rights
dacă îmi dau demisia pierd camera de la hotel?
  voice: live-in chef, Romanian, 42, Devon
  need: What happens with the room.
  3: rights-acc-job-ends rights-leave-resign 2: rights-acc-service-tenant 1: sign-hr-tied-home helpline-gb-acas
    rights-dis-notice topic-worker-rights
cer prosoape tot timpul dar nu mă lasă să intru
  voice: room attendant, Romanian, 23, Cardiff
  need: Linen but no entry.
  3: sign-hk-linen-no-entry sign-hk-dnd 2: guide-signs-for-housekeeping role-housekeeping what-to-do 1: sign-hk-traffic
    sign-hk-rarely-out topic-signs training-ten-minute-team-talk
ce înseamnă holiday pay pe payslip
  voice: room attendant, Romanian, 26, Crawley
  need: What a payslip must show; paid holiday.
  3: rights-pay-payslip rights-hol-paid-leave 2: helpline-gb-acas rights-data-ask-copy rights-pay-check
    1: rights-ded-when-allowed rights-pay-who-enforces topic-worker-rights policy-payslip-test
bărbatul vorbește mereu în locul ei și îi ține actele
  voice: receptionist, Romanian, 25, Birmingham
  need: Control and kept papers.
  3: sign-all-control sign-all-no-id-money 2: sign-all-script sign-all-afraid guide-signs-at-the-front-desk
    role-front-desk what-to-do 1: sign-all-watched sign-fd-distress topic-signs helpline-gb-msh guide-first-five-minutes
    training-ten-minute-team-talk
mia retinut banii de casa sii de transport
  voice: agency cleaner, Romanian, 30, Wembley
  need: Cuts for room and transport.
  3: rights-ded-when-allowed rights-ded-how-much rights-pay-accommodation-offset 2: rights-pay-payslip helpline-gb-acas
    sign-hr-underpay rights-ded-uniform-minimum sign-hr-tied-home sign-dp-tied-ride 1: rights-pay-who-enforces
    rights-tri-time-limit topic-worker-rights
sunt turist și camerista mi-a lăsat un bilet cu ajutor
  voice: guest, Romanian, 39, London
  need: What a guest does; emergency.
  3: page-for-guests role-guest helpline-gb-999 2: what-to-do guide-signs-for-guests helpline-gb-msh
    guide-when-somebody-asks-for-help 1: helpline-gb-101 helpline-gb-crimestoppers rights-ms-report-no-name
    topic-what-to-do
ajutor
  voice: somebody in fear, Romanian, 20, England
  need: The emergency number, the helpline, the steps.
  3: rights-ms-danger-now helpline-gb-999 helpline-gb-msh 2: helpline-gb-999-silent helpline-gb-101
    page-stay-safe-online what-to-do rights-ms-helpline-call rights-ms-nrm 1: helpline-gb-999-sms rights-leave-threats
mi-am rupt spatele cu saltelele și șeful zice că n-are ce face
  voice: room attendant, Romanian, 51, London
  need: Lifting duties, accident book, who checks safety.
  3: rights-safe-lifting 2: rights-safe-report rights-sick-ssp 1: rights-safe-danger rights-safe-ppe helpline-gb-acas
    topic-worker-rights
`
