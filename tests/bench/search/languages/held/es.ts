/**
 * What people type in Spanish: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Nobody who works on
 * content or search may read these. No native speaker has read them.
 */
export const HELD_ES = `
me quitan 60 libras por semana del cuarto donde dormimos 5
  voice: kitchen porter, Bolivian, 27, Brighton
  need: How much may be taken for a room, and that a crowded staff home is a warning sign.
  3: rights-pay-accommodation-offset rights-ded-how-much sign-hr-tied-home 2: rights-ded-when-allowed sign-hr-underpay
    rights-pay-check 1: rights-pay-minimum-wage helpline-gb-acas rights-acc-service-tenant topic-worker-rights
que hago si una huesped me pide ayuda
  voice: room service waiter, Mexican, 29, London
  need: Listen, safe place, helpline, manager.
  3: what-to-do topic-victim-support 2: topic-what-to-do guide-first-five-minutes training-ten-minute-team-talk
    helpline-gb-msh guide-may-i-short-answers guide-when-somebody-asks-for-help 1: topic-reporting topic-signs
    rights-ms-report-no-name helpline-gb-101
por que me preguntan en recepcion por mi hijo
  voice: father, Mexican, 41, London
  need: Why staff ask about children, that all families are asked.
  3: page-for-guests 2: topic-guests guide-talking-to-guests policy-child-check-in-and-safeguarding 1: role-guest
    topic-bias helpline-gb-makesafe
no nos dejan salir despues del turno
  voice: kitchen help, Bolivian, 20, country hotel
  need: That being kept in is serious, who to call and how without being heard.
  3: sign-hr-curfew rights-ms-forced-work 2: rights-leave-threats helpline-gb-msh sign-all-watched rights-ms-danger-now
    1: rights-ms-helpline-call helpline-gb-999 sign-mt-locked-in sign-sp-live-in rights-ms-nrm topic-labour-exploitation
firmé un papel en ingles que no entiendo
  voice: cleaner, Bolivian, 46, London
  need: Terms in writing, not to sign what she cannot read, what the contract may mean.
  3: rights-con-written-statement sign-hr-contract 2: helpline-gb-acas rights-con-change 1: rights-agency-day-one
    rights-pay-payslip topic-worker-rights
tres dias de prueba y no me pagaron
  voice: barista, Spanish, 19, London
  need: That real work in a trial must be paid.
  3: rights-pay-trial-shift 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-pay-who-enforces sign-hr-underpay
    rights-con-written-statement rights-leave-final-pay topic-worker-rights
dicen que soy autonoma pero ellos me ponen el horario
  voice: spa therapist, Brazilian-Spanish, 37, London
  need: How false self-employment is told, and what a worker then gets.
  3: rights-con-false-self-employed 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-hol-paid-leave
    rights-pay-who-enforces rights-con-written-statement sign-hr-contract topic-worker-rights
me fui del trabajo y no me dieron la ultima paga ni las vacaciones
  voice: barman, Spanish, 30, Edinburgh
  need: How to claim last wages and holiday not taken.
  3: rights-leave-final-pay 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    rights-hol-paid-leave 1: sign-hr-underpay topic-worker-rights rights-data-evidence
puedo cambiar de hotel con la visa patrocinada
  voice: chef de partie, Mexican, 32, London
  need: How to change sponsor, the 60 days, and who may advise.
  3: rights-visa-change-employer 2: rights-visa-adviser rights-leave-resign 1: rights-visa-threats
    rights-debt-sponsor-costs topic-migrant-workers rights-doc-evisa
donde llamo si el hotel no me paga
  voice: cleaner, Spanish, 41, Newcastle
  need: Free advice on pay and who enforces it.
  3: helpline-gb-acas rights-pay-who-enforces 2: rights-leave-final-pay rights-ded-when-allowed topic-worker-rights
    1: rights-tri-time-limit helpline-gb-x-lra helpline-gb-msh
me an quitado el pasaporte ke ago
  voice: kitchen porter, Dominican, 25, London
  need: The same as for a kept passport, in haste.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
un cliente me abrió la puerta desnudo y mi supervisora se rió
  voice: room attendant, Paraguayan, 23, Glasgow
  need: That she need not accept it, the employer must act, and she may report it.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas 1: rights-data-evidence
    rights-ms-danger-now helpline-gb-999 helpline-gb-101 rights-safe-danger rights-dis-discrimination
    topic-worker-rights
el producto del baño me quema las manos y no hay guantes
  voice: toilet cleaner, Ecuadorian, 52, London
  need: Free gloves, training, and who checks safety.
  3: rights-safe-chemicals rights-safe-ppe 2: rights-safe-report rights-safe-danger 1: rights-sick-ssp
    rights-safe-pregnant topic-worker-rights helpline-gb-acas
pagué 3000 euros a una agencia para venir a trabajar al hotel
  voice: housekeeper, Honduran, 29, Leeds
  need: That an agency may not charge for finding work, and how to get advice on the money paid.
  3: rights-fee-agency-work-finding rights-fee-owe-agency 2: sign-hr-fees rights-debt-to-employer
    rights-pay-who-enforces policy-fees-paid-back 1: topic-recruitment guide-fair-recruitment topic-migrant-workers
    helpline-gb-acas helpline-gb-msh topic-labour-exploitation
pedi ver mis horas fichadas y dicen que no me las pueden dar
  voice: receptionist, Spanish, 25, Cardiff
  need: A free copy of what the employer holds, such as clock times.
  3: rights-data-ask-copy 2: rights-data-evidence rights-pay-payslip rights-pay-check 1: helpline-gb-acas
    rights-tri-time-limit topic-worker-rights
soy cliente y creo que la camarera de piso está obligada a trabajar
  voice: hotel guest, Spanish, 55, London
  need: What a guest may do safely, and the number.
  3: page-for-guests role-guest 2: what-to-do guide-signs-for-guests helpline-gb-msh helpline-gb-999
    rights-ms-forced-work 1: helpline-gb-101 helpline-gb-crimestoppers rights-ms-report-no-name topic-what-to-do
    sign-hr-threats
deuda
  voice: waitress, Colombian, 28, London
  need: That a debt does not bind to the job.
  3: rights-debt-to-employer rights-fee-owe-agency 2: rights-ms-forced-work sign-all-debt helpline-gb-msh
    rights-leave-resign rights-ded-when-allowed sign-hr-fees rights-debt-sponsor-costs 1: rights-leave-threats
    topic-labour-exploitation rights-ms-helpline-call
mi jefe amenaza con llamar a inmigracion
  voice: dishwasher, Venezuelan, 35, London
  need: That a boss cannot deport anybody, and whom to ask in confidence.
  3: rights-visa-threats 2: rights-leave-threats sign-hr-threats rights-ms-forced-work rights-visa-adviser
    helpline-gb-msh 1: rights-ms-helpline-call rights-ms-report-no-name rights-visa-change-employer
    topic-migrant-workers
la puerta tenia candado por fuera
  voice: plumber in hotel, Ecuadorian, 40, Leeds
  need: Somebody may be locked in: act at once, call 999 in danger.
  3: sign-mt-locked-in 2: guide-signs-for-maintenance what-to-do helpline-gb-999 sign-mt-tamper role-maintenance
    1: sign-all-watched rights-ms-danger-now helpline-gb-msh sign-hr-curfew topic-signs
puedo sacar foto de lo que vi en la habitacion
  voice: housekeeper, Chilean, 26, London
  need: No photos; write down instead.
  3: what-to-do 2: guide-may-i-short-answers training-ten-minute-team-talk role-housekeeping topic-what-to-do
    1: role-maintenance topic-privacy rights-data-evidence guide-first-five-minutes
no entiendo el payslip que pone deductions
  voice: room attendant, Peruvian, 39, London
  need: What a payslip must show, and which cuts are allowed.
  3: rights-pay-payslip rights-ded-when-allowed 2: helpline-gb-acas rights-data-ask-copy rights-pay-check
    rights-ded-how-much 1: rights-pay-who-enforces topic-worker-rights policy-payslip-test
mi gobernanta dice que no me meta
  voice: room attendant, Spanish, 38, London
  need: That she may call by herself when the boss says no.
  3: training-ten-minute-team-talk what-to-do 2: guide-may-i-short-answers rights-ms-report-no-name helpline-gb-msh
    helpline-gb-101 1: rights-ms-speak-up topic-reporting helpline-gb-crimestoppers topic-what-to-do
    policy-speak-up-procedure
la chica no habla, siempre contesta él por ella
  voice: receptionist, Venezuelan, 30, London
  need: Control by another, other reasons, quiet steps.
  3: sign-all-control 2: sign-all-script sign-all-afraid sign-all-no-id-money guide-signs-at-the-front-desk
    role-front-desk what-to-do 1: sign-all-watched sign-fd-distress topic-signs helpline-gb-msh guide-first-five-minutes
    training-ten-minute-team-talk
agresion sexual huesped que tiene que hacer el hotel
  voice: room attendant, Spanish, 29, London
  need: That the employer must act; police in danger.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas rights-ms-danger-now
    helpline-gb-999 1: rights-data-evidence helpline-gb-101 rights-safe-danger rights-dis-discrimination
    topic-worker-rights
cuanto me tienen que pagar si estoy enferma
  voice: breakfast waitress, Peruvian, 40, Leeds
  need: The sum of sick pay and who gets it.
  3: rights-sick-ssp 2: helpline-gb-acas 1: rights-pay-who-enforces rights-con-written-statement rights-dis-unfair
    topic-worker-rights
puedo llevar a alguien a la reunion disciplinaria con el hotel
  voice: receptionist, Spanish, 23, York
  need: The right to bring one person.
  3: rights-union-companion 2: rights-union-join helpline-gb-acas 1: rights-dis-unfair rights-dis-notice
    topic-worker-rights
el jefe de cocina me toca cuando paso
  voice: kitchen help, Mexican, 22, London
  need: That it is harassment also by a boss; where to report, how to keep notes.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
los de la contrata vienen todos en una furgoneta y comen escondidos
  voice: cook, Spanish, 51, Heathrow
  need: Signs of a controlled agency crew; advice before talking to the agency.
  3: sign-sec-group-minded 2: guide-agency-and-outsourced-staff what-to-do helpline-gb-msh sign-all-watched
    guide-signs-for-security 1: sign-dp-tied-ride sign-hr-vanish topic-labour-exploitation topic-recruitment
    policy-worker-interview-sheet
llamar al 999 sin hablar
  voice: live-in cleaner, Honduran, 26, England
  need: The silent call and press 55.
  3: helpline-gb-999-silent rights-ms-danger-now 2: page-stay-safe-online helpline-gb-999 helpline-gb-999-sms
    1: rights-ms-deaf-access helpline-gb-18000
mi sueldo va a la cuenta del señor que me trajo
  voice: kitchen porter, Guatemalan, 24, London
  need: That pay into another's account is a sign of control, and safe help.
  3: sign-hr-same-account rights-ms-forced-work 2: sign-all-no-id-money rights-ded-when-allowed helpline-gb-msh
    guide-when-payroll-or-papers-look-odd 1: rights-pay-payslip sign-sp-pay-taken rights-ms-helpline-call
    helpline-gb-acas topic-labour-exploitation
telefono contra la trata en españa
  voice: waitress, Dominican, 27, Málaga
  need: The Spanish number against trafficking.
  3: helpline-es-trata 2: helpline-eu-112
dice que si me voy le debo el billete de avion
  voice: waiter, Peruvian, 24, Bath
  need: That a debt cannot keep her in the job; a real loan is another matter.
  3: rights-debt-to-employer rights-fee-owe-agency 2: rights-ms-forced-work sign-all-debt helpline-gb-msh
    rights-leave-resign 1: rights-ded-when-allowed rights-leave-threats sign-hr-fees topic-labour-exploitation
    rights-ms-helpline-call
`
