/**
 * What people type in Portuguese: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Content and search may be
 * tuned with these. No native speaker has read them.
 */
export const TUNED_PT = `
colega da limpeza terceirizada nunca pode falar sozinha
  voice: supervisor, Brazilian, 44, London
  need: Agency worker controlled; safe way.
  3: sign-all-control sign-all-watched 2: guide-agency-and-outsourced-staff what-to-do helpline-gb-msh
    guide-when-somebody-asks-for-help policy-worker-interview-sheet 1: sign-hr-vanish sign-sec-group-minded
    topic-labour-exploitation
posso levar uma amiga para traduzir na reunião de advertência
  voice: room attendant, Portuguese, 47, Brighton
  need: One person of work or union; a friend or interpreter only if allowed.
  3: rights-union-companion 2: rights-union-join helpline-gb-acas 1: rights-dis-unfair rights-dis-notice
    topic-worker-rights
disseram que sou prestador de serviço mas tenho crachá e escala
  voice: housekeeper, Brazilian, 28, London
  need: False self-employment.
  3: rights-con-false-self-employed 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-hol-paid-leave
    rights-pay-who-enforces rights-con-written-statement sign-hr-contract topic-worker-rights
vans com operários da obra dormindo lá dentro
  voice: security, Portuguese, 43, London
  need: Building crew: signs.
  3: sign-pr-build 2: topic-construction sign-mt-sleeping guide-signs-for-security role-security what-to-do
    sign-sec-group-minded 1: topic-labour-exploitation helpline-gb-msh guide-partners-and-suppliers
supervisor me encurrala na rouparia
  voice: laundry worker, Brazilian, 25, Birmingham
  need: Harassment by a boss; danger; keep notes.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence rights-ms-danger-now 1: helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
como guardar provas das horas
  voice: room attendant, Brazilian, 33, London
  need: How to keep proof safely.
  3: rights-data-evidence 2: rights-data-ask-copy rights-pay-payslip 1: rights-pay-check helpline-gb-acas
    rights-tri-time-limit topic-worker-rights
devo dinheiro ao rapaz que me arranjou o emprego e todo mês aumenta
  voice: kitchen help, Timorese, 23, Oxford
  need: A debt that grows is a crime sign; help.
  3: rights-fee-owe-agency rights-debt-to-employer sign-all-debt rights-ms-forced-work 2: rights-fee-agency-work-finding
    sign-hr-fees helpline-gb-msh 1: sign-sp-pay-taken rights-leave-threats policy-fees-paid-back rights-ms-helpline-call
    topic-labour-exploitation
treinamento 10 minutos equipe de quartos
  voice: head housekeeper, Brazilian, 45, London
  need: Short talk.
  3: training-ten-minute-team-talk topic-training 2: topic-scenarios 1: topic-signs topic-posters topic-evaluation
    guide-signs-for-housekeeping role-housekeeping
não consigo falar no telefone posso mandar mensagem
  voice: live-in cleaner, Brazilian, 24, England
  need: Text 999 after registering; silent call.
  3: helpline-gb-999-sms helpline-gb-999-silent rights-ms-deaf-access 2: helpline-gb-18000 rights-ms-danger-now
    page-stay-safe-online 1: helpline-gb-999
a agência não me disse para que hotel vou nem quanto pagam
  voice: cleaner, Portuguese, 50, Lincoln
  need: What an agency must tell before the start.
  3: rights-agency-day-one 2: rights-con-written-statement helpline-gb-acas sign-hr-contract 1: rights-agency-12-weeks
    rights-pay-who-enforces topic-recruitment topic-worker-rights
quem está por trás deste site
  voice: union volunteer, Portuguese, 49, London
  need: About.
  3: page-about 1: page-privacy page-accessibility
hóspede me pediu massagem com final feliz
  voice: spa therapist, Brazilian, 29, London
  need: Need not accept it; employer must act.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas guide-signs-for-spa-and-leisure
    1: rights-data-evidence rights-ms-danger-now helpline-gb-999 helpline-gb-101 rights-safe-danger
    rights-dis-discrimination topic-worker-rights
estou sem visto e o gerente diz que chama a imigração se eu reclamar do salário
  voice: cleaner, Brazilian, 35, London
  need: Boss cannot deport; confidential advice; pay still counts.
  3: rights-visa-threats rights-ms-report-no-name 2: rights-leave-threats sign-hr-threats rights-ms-forced-work
    rights-visa-adviser helpline-gb-msh rights-ms-helpline-call rights-pay-who-enforces 1: rights-visa-change-employer
    topic-migrant-workers
salário
  voice: housekeeper, Brazilian, 28, London
  need: Lowest pay and how to check.
  3: rights-pay-minimum-wage rights-pay-check 2: rights-pay-who-enforces sign-hr-underpay helpline-gb-acas
    rights-pay-payslip rights-ded-when-allowed rights-leave-final-pay 1: rights-pay-per-room rights-ded-how-much
    topic-worker-rights
trancam a porta da casa à noite por segurança dizem
  voice: live-in waiter, Timorese, 22, Norfolk
  need: Locked in: serious, fire danger; who to call.
  3: sign-hr-curfew rights-ms-forced-work sign-mt-locked-in 2: rights-leave-threats helpline-gb-msh sign-all-watched
    rights-ms-danger-now 1: rights-ms-helpline-call helpline-gb-999 sign-sp-live-in rights-ms-nrm
    topic-labour-exploitation
número de emergência no reino unido
  voice: new arrival, Brazilian, 20, London
  need: 999.
  3: rights-ms-danger-now helpline-gb-999 2: helpline-gb-999-silent helpline-gb-101 page-stay-safe-online
    1: helpline-gb-999-sms what-to-do helpline-gb-msh rights-leave-threats
o que é share code e por que o hotel pediu minha senha
  voice: receptionist, Brazilian, 26, London
  need: Share code by oneself; nobody needs the password.
  3: rights-doc-evisa 2: rights-visa-adviser rights-data-passport-copy 1: rights-doc-passport rights-ms-forced-work
    sign-all-no-id-money rights-visa-threats topic-migrant-workers
pagam por quarto limpo e o que não termino fica de graça
  voice: room attendant, Brazilian, 39, London
  need: Pay by the room.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
moça no bar ganha presente de homem mais velho e parece dever favor
  voice: bartender, Brazilian, 31, Bristol
  need: Gifts that bind; other reasons.
  3: sign-fb-gifts 2: sign-all-debt guide-signs-food-and-beverage role-food-beverage what-to-do
    1: sign-fb-minor-approached sign-fb-claims-adult topic-sexual-exploitation guide-when-a-child-may-be-at-risk
o meu chefe quer que eu faça mais horas do que o visto de estudante deixa
  voice: waiter, Brazilian, 24, London
  need: A boss must not push over the limit; who helps.
  3: rights-visa-student 2: rights-visa-adviser rights-visa-threats 1: rights-hours-48 rights-con-zero-hours
    topic-migrant-workers
fiquei doente 3 dias e descontaram tudo
  voice: housekeeper, Portuguese, 48, Leeds
  need: Sick pay from the first full day; cuts.
  3: rights-sick-ssp 2: helpline-gb-acas rights-ded-when-allowed 1: rights-pay-who-enforces rights-con-written-statement
    rights-dis-unfair topic-worker-rights
nao tenho folga nem horario de almoco
  voice: kitchen porter, Brazilian, 29, Luton
  need: Breaks and weekly rest.
  3: rights-hours-rest-breaks rights-hours-48 2: sign-hr-hours helpline-gb-acas 1: rights-ms-forced-work
    topic-worker-rights topic-labour-exploitation
trazem nos de carrinha e cobram 8 libras por dia não podemos ir de autocarro
  voice: agency cleaner, Portuguese, 46, Lincolnshire
  need: Tied transport; cuts.
  3: sign-dp-tied-ride rights-ded-when-allowed 2: rights-ded-uniform-minimum rights-ded-how-much sign-hr-underpay
    helpline-gb-acas 1: rights-ms-forced-work helpline-gb-msh sign-sec-group-minded rights-pay-check
    topic-labour-exploitation
menina muito nova com dois homens no elevador
  voice: night porter, Portuguese, 36, Leeds
  need: Child at risk: police, code word.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk role-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding 1: sign-fd-child-adult-role sign-fd-distress helpline-gb-x-nspcc
    guide-talking-to-guests training-ten-minute-team-talk
fui mandada embora sem aviso
  voice: breakfast waitress, Portuguese, 45, Cambridge
  need: Notice; unfair dismissal.
  3: rights-dis-unfair rights-dis-notice 2: helpline-gb-acas rights-leave-final-pay rights-tri-time-limit
    1: rights-dis-discrimination rights-union-companion rights-acc-job-ends topic-worker-rights
posso perder o emprego se denunciar
  voice: waiter, Portuguese, 26, London
  need: Protected when reporting.
  3: rights-ms-speak-up 2: rights-ms-report-no-name policy-speak-up-procedure rights-dis-unfair
    1: rights-ms-speak-up-elsewhere topic-reporting helpline-gb-acas guide-may-i-short-answers what-to-do
compania de limpesa não mim paga hora estra
  voice: cleaner, Brazilian, 38, London
  need: Hours not paid.
  3: rights-pay-check rights-pay-minimum-wage 2: sign-hr-underpay rights-data-evidence rights-pay-who-enforces
    helpline-gb-acas rights-pay-payslip 1: rights-ded-when-allowed sign-hr-hours rights-data-ask-copy
    topic-worker-rights
ele diz que se eu for embora publica fotos minhas
  voice: waitress, Brazilian, 23, London
  need: Threats to keep somebody; police and helpline in secret.
  3: rights-leave-threats rights-ms-forced-work 2: helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
sinais de tráfico de pessoas no hotel
  voice: housekeeper, Brazilian, 27, London
  need: The signs.
  3: topic-signs 2: guide-signs-for-housekeeping guide-signs-at-the-front-desk training-ten-minute-team-talk
    role-housekeeping guide-signs-for-guests 1: topic-definitions topic-sexual-exploitation topic-labour-exploitation
    what-to-do guide-fair-and-without-profiling
linha de apoio exploração laboral inglaterra anónima
  voice: cleaner, Timorese, 29, Oxford
  need: Helpline, no name.
  3: helpline-gb-msh rights-ms-helpline-call rights-ms-report-no-name 2: helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
posso arrumar outro emprego com contrato de zero horas
  voice: banquet waiter, Portuguese, 21, London
  need: May work elsewhere.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
querem que eu devolva o custo do sponsor se sair antes de 2 anos
  voice: chef, Indian-Goan Portuguese speaker, 36, London
  need: Which sponsor costs may not be passed on.
  3: rights-debt-sponsor-costs 2: rights-debt-to-employer rights-visa-adviser rights-visa-change-employer
    1: rights-ded-when-allowed sign-hr-fees topic-migrant-workers rights-leave-resign policy-fees-paid-back
`
