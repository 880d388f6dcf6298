/**
 * What people type in Portuguese: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Nobody who works on
 * content or search may read these. No native speaker has read them.
 */
export const HELD_PT = `
não recebi o mês de outubro
  voice: housekeeper, Portuguese, 41, Bournemouth
  need: No pay is unlawful; who enforces.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
grávida e o cheiro dos produtos me faz vomitar
  voice: room attendant, Brazilian, 31, London
  need: Work and chemicals must be looked at.
  3: rights-safe-pregnant rights-safe-chemicals 2: rights-safe-maternity-leave rights-safe-lifting
    rights-dis-discrimination helpline-gb-acas 1: rights-dis-unfair rights-agency-12-weeks topic-worker-rights
dor nas costas de virar 18 colchões por dia
  voice: room attendant, Portuguese, 54, London
  need: Lifting.
  3: rights-safe-lifting 2: rights-safe-report rights-sick-ssp 1: rights-safe-danger rights-safe-ppe helpline-gb-acas
    topic-worker-rights
despejo
  voice: live-in worker, Portuguese, 33, Devon
  need: Losing the room.
  3: rights-acc-job-ends 2: rights-acc-service-tenant 1: sign-hr-tied-home helpline-gb-acas rights-dis-notice
    rights-leave-resign topic-worker-rights
não quero me meter mas acho errado
  voice: room attendant, Portuguese, 39, Exeter
  need: No proof needed; who to tell; no name needed.
  3: what-to-do topic-what-to-do 2: guide-first-five-minutes training-ten-minute-team-talk helpline-gb-msh
    guide-may-i-short-answers rights-ms-report-no-name rights-ms-helpline-call 1: topic-reporting topic-signs
    helpline-gb-101
o hotel vai fechar em janeiro o que me pagam
  voice: receptionist, Portuguese, 52, Blackpool
  need: Redundancy.
  3: rights-dis-redundancy 2: rights-dis-notice helpline-gb-acas 1: rights-leave-final-pay rights-dis-unfair
    rights-tri-time-limit rights-hol-paid-leave topic-worker-rights
querem mudar meu turno para noite e eu tenho filho pequeno
  voice: housekeeper, Brazilian, 32, Reading
  need: No change without agreement.
  3: rights-con-change 2: rights-con-written-statement helpline-gb-acas 1: rights-dis-unfair rights-tri-time-limit
    rights-con-zero-hours topic-worker-rights rights-hours-night
garda linha confidencial exploração no hotel em dublin
  voice: kitchen porter, Brazilian, 34, Dublin
  need: The Irish confidential line.
  3: helpline-ie-garda 2: helpline-ie-crimest helpline-ie-emerg 1: rights-ms-speak-up-elsewhere
quem decide se eu sou vítima e quanto tempo demora
  voice: former kitchen porter, Timorese, 27, Southampton
  need: Who decides and how long; what help there is.
  3: rights-ms-who-decides 2: rights-ms-nrm helpline-gb-msh helpline-gb-x-salvation rights-ms-helpline-call
    1: rights-ms-scotland-ni rights-visa-adviser topic-victim-support rights-ms-work-again
qual palavra digo à polícia se for criança
  voice: receptionist, Brazilian, 25, London
  need: Operation Makesafe.
  3: helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk helpline-gb-101 helpline-gb-999
    training-ten-minute-team-talk topic-child-exploitation 1: helpline-gb-x-nspcc role-front-desk
como entrar no programa de proteção a vítimas
  voice: former kitchen worker, Brazilian, 37, London
  need: Official support and who puts a name forward.
  3: rights-ms-nrm 2: rights-ms-who-decides helpline-gb-msh helpline-gb-x-salvation rights-ms-helpline-call
    1: rights-ms-scotland-ni rights-ms-work-again topic-victim-support rights-visa-adviser
a câmera de incêndio estava tapada no quarto
  voice: maintenance, Portuguese, 47, Torquay
  need: Alarm covered; other reasons; tell.
  3: sign-mt-tamper 2: guide-signs-for-maintenance role-maintenance what-to-do 1: sign-mt-locked-in topic-signs
xingam meu sotaque e dizem volta pra tua terra
  voice: dishwasher, Brazilian, 37, Glasgow
  need: Worse treatment for nationality is unlawful.
  3: rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit rights-data-evidence 1: rights-dis-unfair
    rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
asedio do gerente com quem falo
  voice: waitress, Portuguese, 22, Cardiff
  need: Harassment by a manager.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
ouvi ela chorar e ele gritar que ia ficar sem documentos
  voice: housekeeper, Brazilian, 42, London
  need: In danger 999; tell; do not confront.
  3: what-to-do topic-what-to-do sign-all-no-id-money helpline-gb-999 2: guide-first-five-minutes
    training-ten-minute-team-talk helpline-gb-msh guide-may-i-short-answers helpline-gb-101 sign-all-control
    sign-all-afraid rights-ms-danger-now 1: topic-reporting topic-signs rights-ms-report-no-name
tenho direito a licença maternidade se estou há 4 meses
  voice: receptionist, Portuguese, 34, Manchester
  need: Leave from first day; pay needs 26 weeks.
  3: rights-safe-maternity-leave 2: rights-safe-pregnant helpline-gb-acas 1: rights-agency-12-weeks
    rights-dis-discrimination rights-dis-unfair topic-worker-rights
reservam por 3 horas todo dia com nomes diferentes
  voice: reservations, Portuguese, 28, London
  need: Short stays; other reasons; tell.
  3: sign-fd-short 2: guide-signs-at-the-front-desk role-front-desk sign-fd-same-person
    guide-when-rooms-may-be-used-to-sell-sex what-to-do 1: sign-fd-cash-noid sign-mg-reports topic-signs
sick pay como funciona
  voice: room attendant, Portuguese, 43, Norwich
  need: Sick pay.
  3: rights-sick-ssp 2: helpline-gb-acas 1: rights-pay-who-enforces rights-con-written-statement rights-dis-unfair
    topic-worker-rights
saí do hotel e estão a reter o último ordenado
  voice: barman, Portuguese, 29, Bristol
  need: Last wages.
  3: rights-leave-final-pay 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    1: rights-hol-paid-leave sign-hr-underpay topic-worker-rights rights-data-evidence
vi uma coisa estranha no corredor do hotel sou hóspede a quem aviso
  voice: guest, Portuguese, 58, London
  need: Manager or number; do not step in.
  3: page-for-guests role-guest 2: what-to-do guide-signs-for-guests helpline-gb-msh helpline-gb-999 1: helpline-gb-101
    helpline-gb-crimestoppers rights-ms-report-no-name topic-what-to-do
ferias nao gozadas quando saio
  voice: receptionist, Portuguese, 36, Bath
  need: Holiday not taken is paid.
  3: rights-hol-paid-leave rights-leave-final-pay 2: rights-leave-resign helpline-gb-acas rights-tri-time-limit
    rights-pay-who-enforces 1: rights-dis-redundancy topic-worker-rights
mandam limpar vidro do lado de fora no terceiro andar sem cinto
  voice: cleaner, Brazilian, 40, Liverpool
  need: May refuse in serious danger; safety kit.
  3: rights-safe-danger rights-safe-ppe 2: rights-safe-report 1: rights-dis-unfair helpline-gb-acas rights-ms-speak-up
    topic-worker-rights
a agência pediu caução antes de começar
  voice: cleaner, Timorese, 28, Peterborough
  need: No fee for finding work.
  3: rights-fee-agency-work-finding 2: rights-fee-owe-agency sign-hr-fees rights-debt-to-employer
    rights-pay-who-enforces policy-fees-paid-back rights-agency-day-one 1: topic-recruitment guide-fair-recruitment
    topic-migrant-workers helpline-gb-acas helpline-gb-msh topic-labour-exploitation
apoio sobre direitos do trabalhador irlanda do norte
  voice: cook, Portuguese, 40, Belfast
  need: The agency in Northern Ireland.
  3: helpline-gb-x-lra 2: topic-worker-rights rights-ms-scotland-ni 1: helpline-gb-acas rights-ms-speak-up-elsewhere
tem rato no alojamento e somos 10 para um banheiro
  voice: live-in cleaner, Brazilian, 26, Cornwall
  need: Bad staff home; what helps.
  3: sign-hr-tied-home 2: rights-acc-service-tenant rights-pay-accommodation-offset 1: rights-acc-job-ends
    rights-safe-report rights-ded-how-much topic-worker-rights topic-labour-exploitation helpline-gb-msh
hóspede não deixa eu entrar pra consertar o vazamento faz quatro dias
  voice: maintenance man, Brazilian, 30, London
  need: Repair refused: other reasons, tell.
  3: sign-mt-refuse-repair 2: guide-signs-for-maintenance role-maintenance what-to-do sign-hk-dnd
    1: sign-hk-linen-no-entry sign-mt-tamper topic-signs
tenho que chegar 30 minutos antes e não contam
  voice: room attendant, Portuguese, 33, Gatwick
  need: Team meeting time counts.
  3: rights-pay-check rights-pay-minimum-wage 2: sign-hr-underpay rights-data-evidence rights-pay-who-enforces
    helpline-gb-acas rights-pay-payslip rights-pay-per-room 1: rights-ded-when-allowed sign-hr-hours
    rights-data-ask-copy topic-worker-rights
posso trabalhar com visto de estudante quantas horas no hotel
  voice: kitchen porter, Brazilian, 22, London
  need: Hours on a student visa.
  3: rights-visa-student 2: rights-visa-adviser 1: rights-hours-48 rights-con-zero-hours topic-migrant-workers
o patrão ficou com o meu passaporte pra fazer o registo e nunca devolveu
  voice: room attendant, Brazilian, 27, London
  need: That it must come back the same day; who helps.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh rights-data-passport-copy
    1: sign-all-no-id-money rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
esse site guarda meus dados
  voice: worker, Brazilian, 32, London
  need: What the hub keeps.
  3: page-privacy 2: page-stay-safe-online 1: page-about
cobram 90 por semana por um beliche
  voice: kitchen porter, Brazilian, 30, London
  need: How much may be taken for a bed.
  3: rights-pay-accommodation-offset rights-ded-how-much sign-hr-tied-home 2: rights-ded-when-allowed sign-hr-underpay
    rights-pay-check 1: rights-pay-minimum-wage helpline-gb-acas rights-acc-service-tenant topic-worker-rights
o visto é do hotel, se eu sair fico ilegal?
  voice: chef, Brazilian, 38, Edinburgh
  need: Change of sponsor; 60 days; adviser.
  3: rights-visa-change-employer 2: rights-visa-adviser rights-leave-resign 1: rights-visa-threats
    rights-debt-sponsor-costs topic-migrant-workers rights-doc-evisa
`
