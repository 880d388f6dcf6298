/**
 * What people type in Spanish: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Content and search may be
 * tuned with these. No native speaker has read them.
 */
export const TUNED_ES = `
no me dan contrato solo mensajes de whatsapp
  voice: waiter, Spanish, 21, Oxford
  need: The right to terms in writing from day one, and to keep the messages as proof.
  3: rights-con-written-statement 2: sign-hr-contract helpline-gb-acas rights-data-evidence 1: rights-agency-day-one
    rights-con-change rights-pay-payslip topic-worker-rights
boy a renunsiar y me rretienen el sueldo
  voice: cleaner, Honduran, 31, London
  need: That wages must be paid although he leaves.
  3: rights-leave-final-pay rights-leave-resign 2: rights-ded-when-allowed rights-tri-time-limit helpline-gb-acas
    rights-leave-threats rights-pay-who-enforces 1: sign-hr-underpay rights-ms-forced-work topic-worker-rights
una niña con un señor mayor que no parece su familia
  voice: receptionist, Spanish, 24, Manchester
  need: Child safety: police at once, code word, same questions to all.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk role-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding 1: sign-fd-child-adult-role sign-fd-distress helpline-gb-x-nspcc
    guide-talking-to-guests training-ten-minute-team-talk
denuncia anonima hotel
  voice: waiter, Spanish, 33, London
  need: Ways to report without a name.
  3: rights-ms-report-no-name helpline-gb-crimestoppers helpline-gb-msh 2: rights-ms-helpline-call rights-ms-speak-up
    1: helpline-ni-crimest helpline-gb-101 topic-reporting what-to-do
no me dejan parar a comer
  voice: housekeeper, Spanish, 50, London
  need: The right to a break of 20 minutes.
  3: rights-hours-rest-breaks 2: helpline-gb-acas rights-hours-48 1: sign-hr-hours rights-hours-night
    topic-worker-rights
como saber si un hotel trata bien a su personal
  voice: traveller, Argentine, 34
  need: What to look for and ask.
  3: page-for-guests 2: guide-signs-for-guests 1: topic-labour-exploitation rights-pay-tips rights-pay-per-room
    topic-supply-chain role-guest
me pueden despedir por estar de baja
  voice: receptionist, Argentine, 36, London
  need: Whether a sick worker may be sacked, and sick pay.
  3: rights-sick-ssp rights-dis-unfair 2: helpline-gb-acas rights-dis-notice rights-dis-discrimination
    rights-tri-time-limit 1: rights-leave-final-pay rights-union-companion topic-worker-rights
me dan turnos cuando quieren y si digo que no me castigan
  voice: zero-hours room attendant, Spanish, 28, Reading
  need: That zero-hours staff may refuse shifts, and what to do about punishment.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
encontre ropa de niño y peluches donde solo hay registrado un hombre
  voice: room attendant, Peruvian, 33, London
  need: Child’s things where no child is booked: other reasons, tell at once.
  3: sign-hk-childs-things 2: guide-when-a-child-may-be-at-risk guide-signs-for-housekeeping role-housekeeping
    what-to-do helpline-gb-makesafe helpline-gb-101 1: topic-child-exploitation sign-hk-child-alone helpline-gb-x-nspcc
    topic-signs training-ten-minute-team-talk
estoy sin papeles, si denuncio me deportan?
  voice: cleaner, Bolivian, 39, London
  need: Confidential advice first; that a boss cannot deport, and what a helpline passes on.
  3: rights-ms-report-no-name rights-ms-helpline-call 2: rights-visa-adviser helpline-gb-msh rights-visa-threats
    rights-ms-speak-up 1: rights-ms-forced-work rights-pay-who-enforces rights-leave-final-pay topic-migrant-workers
    rights-ms-nrm
tengo 17 y me ponen hasta las 2 de la madrugada
  voice: bar back, Spanish, 17, London
  need: Night limits for under 18.
  3: rights-hours-young 2: rights-hours-48 rights-hours-night 1: helpline-gb-acas rights-hours-rest-breaks
    rights-pay-minimum-wage helpline-gb-x-childline
las propinas con tarjeta se las queda el hotel
  voice: waiter, Italian-Argentine, 29, London
  need: That all tips the hotel handles must be passed on.
  3: rights-pay-tips 2: helpline-gb-acas sign-sp-pay-taken 1: rights-pay-who-enforces rights-ded-when-allowed
    topic-worker-rights
el encargado tiene mi pasaporte guardado y no me lo quiere dar
  voice: room attendant, Colombian, 31, London
  need: That nobody may hold it, how to get it back, and who can be told.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
charla corta sobre trata para mi equipo
  voice: head housekeeper, Spanish, 47, London
  need: A short talk to give to a team.
  3: training-ten-minute-team-talk topic-training 2: topic-scenarios 1: topic-signs topic-posters topic-evaluation
    topic-what-to-do
llevo dos meses sin cobrar
  voice: waitress, Spanish, 26, Bristol
  need: That no pay is unlawful, who makes the boss pay, and the short time limit.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
estoy embarazada y me siguen mandando levantar colchones
  voice: room attendant, Dominican, 28, London
  need: That the work must change, and lifting must be looked at.
  3: rights-safe-pregnant rights-safe-lifting 2: rights-safe-maternity-leave rights-safe-chemicals
    rights-dis-discrimination helpline-gb-acas 1: rights-dis-unfair rights-agency-12-weeks topic-worker-rights
numero de ayuda para trabajadores explotados en inglaterra que hablen español
  voice: cleaner, Bolivian, 36, London
  need: A helpline with interpreters.
  3: helpline-gb-msh rights-ms-helpline-call 2: rights-ms-report-no-name helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
vacaciones pagadas cuantos dias al ano me tocan
  voice: breakfast cook, Spanish, 35, London
  need: 5.6 weeks and how parts are counted.
  3: rights-hol-paid-leave 2: helpline-gb-acas rights-pay-who-enforces 1: rights-con-zero-hours rights-leave-final-pay
    topic-worker-rights
quiero irme pero tengo miedo por mi familia alla
  voice: housekeeper, Honduran, 34, London
  need: That threats to family are a crime sign; safe steps to leave, confidential help.
  3: rights-leave-threats rights-ms-forced-work 2: helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    rights-leave-resign 1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online
    topic-labour-exploitation
me dijeron que era camarera y ahora limpio baños todo el dia
  voice: waitress, Chilean, 25, Liverpool
  need: What to do when the job is not what was promised.
  3: sign-hr-contract 2: rights-con-written-statement rights-con-change rights-agency-day-one rights-ms-forced-work
    1: topic-recruitment topic-labour-exploitation guide-fair-recruitment helpline-gb-msh helpline-gb-acas
    topic-migrant-workers
sindicato
  voice: room attendant, Spanish, 43, London
  need: That anybody may join a union.
  3: rights-union-join 2: rights-union-companion rights-dis-unfair 1: helpline-gb-acas rights-ms-speak-up
    topic-worker-rights
compañera nueva no tiene movil ni documentos se los guarda el primo
  voice: housekeeper, Colombian, 45, London
  need: What it may mean and how to offer help without harm.
  3: what-to-do helpline-gb-msh sign-all-no-id-money 2: guide-when-somebody-asks-for-help rights-ms-helpline-call
    rights-ms-report-no-name topic-victim-support rights-ms-forced-work rights-doc-passport sign-hr-passports
    1: topic-labour-exploitation topic-what-to-do training-ten-minute-team-talk rights-ms-nrm guide-may-i-short-answers
me tratan mal por ser latina, nos ponen siempre lo peor
  voice: room attendant, Colombian, 42, London
  need: That worse treatment for nationality is against the law, and how to complain.
  3: rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit rights-data-evidence 1: rights-dis-unfair
    rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
limpio 16 habitaciones y solo me pagan por habitacion terminada, es legal??
  voice: housekeeper, Ecuadorian, 44, Manchester
  need: That pay by the room must reach the minimum wage for all hours.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
zero hours contract que es
  voice: waiter, Spanish, 22, Leeds
  need: What it is and which rights she still has.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
trabajo de 7 de la mañana a 9 de la noche seis dias
  voice: live-in cleaner, Nicaraguan, 33, Cornwall
  need: Limits on hours, rest between days, and that such hours may be a sign of worse.
  3: rights-hours-48 rights-hours-rest-breaks 2: sign-hr-hours helpline-gb-acas 1: rights-pay-check rights-hours-night
    rights-ms-forced-work topic-worker-rights topic-labour-exploitation
entran y salen hombres toda la noche de la 312
  voice: night receptionist, Spanish, 27, Birmingham
  need: What visits may mean, what to note, whom to tell, what not to do.
  3: sign-hk-traffic sign-sec-steady 2: guide-when-rooms-may-be-used-to-sell-sex guide-signs-for-security
    topic-sexual-exploitation what-to-do 1: sign-fd-dropped sign-fd-secretive sign-sec-side-door helpline-gb-msh
    guide-signs-for-housekeeping topic-signs
vivo en el hotel, si renuncio me quedo en la calle
  voice: live-in waitress, Uruguayan, 27, Lake District
  need: What happens to the room when the job ends, and how to leave safely.
  3: rights-acc-job-ends rights-leave-resign 2: rights-acc-service-tenant 1: sign-hr-tied-home helpline-gb-acas
    rights-dis-notice topic-worker-rights
hotline trata florida estoy en orlando
  voice: housekeeper, Mexican, 30, Orlando
  need: The Florida and national US numbers.
  3: helpline-us-fl helpline-us-nht 1: helpline-us-911
la agencia dice que el hotel todavía no le pagó
  voice: linen porter, Colombian, 38, Birmingham
  need: That the agency must pay all the same.
  3: rights-agency-must-pay 2: rights-ded-when-allowed rights-pay-who-enforces helpline-gb-acas rights-data-evidence
    1: rights-tri-time-limit sign-hr-underpay rights-leave-final-pay topic-recruitment topic-worker-rights
vi colchones en el cuarto de calderas
  voice: maintenance man, Spanish, 48, Bournemouth
  need: That people may live there, and whom to tell.
  3: sign-mt-sleeping 2: guide-signs-for-maintenance what-to-do helpline-gb-msh sign-hr-tied-home 1: sign-sp-live-in
    topic-labour-exploitation role-maintenance guide-agency-and-outsourced-staff
una clienta me preguntó en qué ciudad estaba y el tipo la jaló del brazo
  voice: front desk, Mexican, 22, Torquay
  need: Does not know where she is, and is held: what to do now, whom to call.
  3: sign-all-lost sign-all-control what-to-do 2: training-ten-minute-team-talk sign-all-afraid sign-all-watched
    sign-fd-distress guide-signs-at-the-front-desk role-front-desk helpline-gb-999 1: helpline-gb-101 helpline-gb-msh
    topic-signs
`
