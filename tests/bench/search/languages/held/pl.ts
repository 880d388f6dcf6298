/**
 * What people type in Polish: half of 64 queries, split at random so that each kind is in both halves. One author wrote
 * and graded them from the English documents alone, before the translations were there. Nobody who works on content or
 * search may read these. No native speaker has read them.
 */
export const HELD_PL = `
mam umowę po angielsku nie wiem co podpisałem
  voice: cleaner, Polish, 55, Slough
  need: Terms in writing, not to sign what he cannot read.
  3: rights-con-written-statement sign-hr-contract 2: helpline-gb-acas rights-con-change 1: rights-agency-day-one
    rights-pay-payslip topic-worker-rights
w pokoju pełno paczek i portfele na różne nazwiska
  voice: room attendant, Polish, 35, London
  need: Goods under many names: other reasons, do not touch, tell.
  3: sign-hk-stock 2: topic-criminal-exploitation guide-signs-for-housekeeping role-housekeeping what-to-do
    1: sign-hk-devices topic-signs helpline-gb-101
pomoc dla pracowników w anglii po polsku
  voice: cleaner, Polish, 58, Peterborough
  need: A line with an interpreter, and rights at work.
  3: helpline-gb-msh rights-ms-helpline-call 2: rights-ms-report-no-name helpline-gb-x-salvation topic-worker-rights
    helpline-gb-acas 1: helpline-gb-101 helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
dziewczyny w spa zamykają na noc
  voice: spa reception, Polish, 28, Brighton
  need: Spa staff who may not leave: a serious sign.
  3: sign-sp-live-in sign-mt-locked-in 2: sign-sp-watched-rooms sign-hr-curfew guide-signs-for-spa-and-leisure
    role-spa-leisure what-to-do helpline-gb-msh helpline-gb-999 1: sign-sp-outsourced rights-ms-forced-work
    sign-all-watched
recepcja pytała kim jestem dla wnuczki czy mają prawo
  voice: grandfather, Polish, 66, Windsor
  need: Why hotels ask about children.
  3: page-for-guests 2: topic-guests guide-talking-to-guests policy-child-check-in-and-safeguarding 1: role-guest
    topic-bias helpline-gb-makesafe
telefon zaufania dla ofiar pracy przymusowej polska
  voice: worker back from abroad, Polish, 35, Katowice
  need: Polish numbers.
  3: helpline-pl-kcik helpline-pl-lastrada 1: helpline-eu-112
nie dostałem p45 po odejściu i ostatniej wypłaty
  voice: ex-bar worker, Polish, 25, Manchester
  need: Last pay after leaving; the tax paper is not covered.
  3: rights-leave-final-pay 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    1: rights-hol-paid-leave sign-hr-underpay topic-worker-rights rights-data-evidence
potrącili mi za rozbity talerz
  voice: waiter, Polish, 22, London
  need: When money may be cut from pay.
  3: rights-ded-when-allowed rights-ded-how-much 2: rights-pay-payslip helpline-gb-acas sign-hr-underpay
    1: rights-ded-uniform-minimum rights-pay-who-enforces rights-tri-time-limit topic-worker-rights
każą założyć działalność i wystawiać faktury za sprzątanie
  voice: housekeeper, Polish, 34, London
  need: False self-employment.
  3: rights-con-false-self-employed 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-hol-paid-leave
    rights-pay-who-enforces rights-con-written-statement sign-hr-contract topic-worker-rights
nocki pod rząd po 12 godzin czy to legalne
  voice: night porter, Polish, 31, Gatwick
  need: Night limits and rest.
  3: rights-hours-night 2: rights-hours-rest-breaks rights-hours-48 1: helpline-gb-acas sign-hr-hours
    topic-worker-rights
czy mogę zapukać i zapytać czy wszystko ok
  voice: maintenance man, Polish, 54, Leeds
  need: Not to confront; what one may do.
  3: what-to-do 2: guide-may-i-short-answers training-ten-minute-team-talk topic-what-to-do guide-first-five-minutes
    1: guide-talking-to-guests role-maintenance helpline-gb-msh
obniżyli mi stawkę bez pytania
  voice: sous chef, Polish, 40, York
  need: No change without agreement.
  3: rights-con-change 2: rights-con-written-statement helpline-gb-acas 1: rights-dis-unfair rights-tri-time-limit
    rights-con-zero-hours topic-worker-rights
umowa zlecenie 0 godzin nie dają zmian jak odmówię
  voice: banquet waiter, Polish, 24, London
  need: Zero-hours rights to refuse and to work elsewhere.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
na próbnym dniu przepracowałam 9 godzin za darmo
  voice: room attendant, Polish, 20, Luton
  need: Real work must be paid.
  3: rights-pay-trial-shift 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-pay-who-enforces sign-hr-underpay
    rights-con-written-statement rights-leave-final-pay topic-worker-rights
sluzbowe mieszkanie czy moga wejsc i wyrzucic rzeczy
  voice: live-in chef, Polish, 45, Torquay
  need: Rights in a staff home; a court order in many cases.
  3: rights-acc-job-ends rights-acc-service-tenant 1: sign-hr-tied-home helpline-gb-acas rights-dis-notice
    rights-leave-resign topic-worker-rights
obiecali recepcję a dali sprzątanie kibli
  voice: receptionist, Polish, 25, Blackpool
  need: What a false promise may mean, and what he can do.
  3: sign-hr-contract 2: rights-con-written-statement rights-con-change rights-agency-day-one rights-ms-forced-work
    1: topic-recruitment topic-labour-exploitation guide-fair-recruitment helpline-gb-msh helpline-gb-acas
    topic-migrant-workers
czy muszę podpisać opt out z 48 godzin
  voice: receptionist, Polish, 29, London
  need: That one may say no and may take it back.
  3: rights-hours-48 2: rights-hours-rest-breaks sign-hr-hours helpline-gb-acas 1: rights-pay-check rights-hours-night
    rights-ms-forced-work topic-worker-rights topic-labour-exploitation
agencja mówi że hotel jeszcze nie zapłacił i mam czekać
  voice: cleaner, Polish, 45, Edinburgh
  need: That the agency must pay regardless.
  3: rights-agency-must-pay 2: rights-ded-when-allowed rights-pay-who-enforces helpline-gb-acas rights-data-evidence
    1: rights-tri-time-limit sign-hr-underpay rights-leave-final-pay topic-recruitment topic-worker-rights
ile wynosi najniższa krajowa w anglii na godzinę
  voice: kitchen porter, Polish, 19, Hull
  need: The rates by age, and how to check.
  3: rights-pay-minimum-wage rights-pay-check 2: rights-pay-who-enforces sign-hr-underpay helpline-gb-acas
    1: rights-pay-per-room rights-ded-how-much rights-pay-payslip topic-worker-rights
szef zabrał mi paszport i mówi że odda po sezonie
  voice: room attendant, Polish, 22, Scottish Highlands
  need: That nobody may keep it, and who helps to get it back.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
zwolnili mnie z dnia na dzień i każą się wyprowadzić do jutra
  voice: live-in barman, Polish, 33, Cornwall
  need: Rights on the room and on notice; act fast.
  3: rights-acc-job-ends rights-dis-notice 2: rights-acc-service-tenant rights-dis-unfair rights-leave-final-pay
    1: sign-hr-tied-home helpline-gb-acas rights-leave-resign topic-worker-rights
córka ma 16 lat i pracuje w hotelu do północy
  voice: mother, Polish, 42, Inverness
  need: Rules for under 18.
  3: rights-hours-young 2: rights-hours-48 1: helpline-gb-acas rights-hours-rest-breaks rights-hours-night
    rights-pay-minimum-wage helpline-gb-x-childline
co robić jak coś podejrzewam w hotelu
  voice: bellboy, Polish, 20, London
  need: The steps.
  3: what-to-do topic-what-to-do 2: guide-first-five-minutes training-ten-minute-team-talk helpline-gb-msh
    guide-may-i-short-answers 1: topic-reporting topic-signs rights-ms-report-no-name helpline-gb-101
zabrali dowud i karte do konta
  voice: laundry worker, Polish, 49, Leicester
  need: Papers and card kept: control; help.
  3: rights-doc-passport sign-all-no-id-money rights-ms-forced-work 2: sign-hr-passports sign-hr-same-account
    helpline-gb-msh 1: rights-ms-helpline-call guide-when-payroll-or-papers-look-odd topic-labour-exploitation
    helpline-gb-101
ile czasu mam żeby pozwać hotel
  voice: ex-cook, Polish, 44, London
  need: Three months; Acas first.
  3: rights-tri-time-limit 2: helpline-gb-acas rights-leave-final-pay 1: rights-dis-unfair rights-pay-who-enforces
    rights-data-evidence topic-worker-rights
kierowca który nas przywiózł chce 200 f co tydzień za załatwienie pracy
  voice: cleaner, Polish, 41, Birmingham
  need: That fees for finding work are banned and a debt does not bind.
  3: rights-fee-agency-work-finding rights-fee-owe-agency rights-debt-to-employer 2: sign-hr-fees
    rights-pay-who-enforces policy-fees-paid-back helpline-gb-msh sign-all-debt rights-ms-forced-work
    1: topic-recruitment guide-fair-recruitment topic-migrant-workers helpline-gb-acas topic-labour-exploitation
    sign-sp-pay-taken
niemcy hotel nie płaci i straszy infolinia
  voice: cleaner, Polish, 39, Munich
  need: The line in Bavaria and advice online.
  3: rights-ms-germany helpline-de-bay 1: helpline-eu-112
koleżanka ma siniaki i mówi że spadła ze schodów
  voice: waitress, Polish, 31, Ipswich
  need: Injuries and fear: how to be there, where help is.
  3: sign-sp-injuries what-to-do 2: guide-when-somebody-asks-for-help sign-all-health helpline-gb-msh helpline-gb-x-ndah
    1: sign-all-afraid topic-victim-support helpline-gb-101
boli mnie kręgosłup od materacy
  voice: room attendant, Polish, 52, Oxford
  need: Lifting must be made safe; report and accident book.
  3: rights-safe-lifting 2: rights-safe-report rights-sick-ssp 1: rights-safe-danger rights-safe-ppe helpline-gb-acas
    topic-worker-rights
chłopiec całymi dniami sam na basenie nikt po niego nie przychodzi
  voice: lifeguard, Polish, 23, Bournemouth
  need: A child left alone at the pool: care, tell, who to call.
  3: sign-sp-child-left 2: guide-when-a-child-may-be-at-risk guide-signs-for-spa-and-leisure role-spa-leisure what-to-do
    helpline-gb-x-nspcc helpline-gb-101 1: helpline-gb-makesafe sign-hk-child-alone sign-sp-child-favours
    helpline-gb-999
mobbing
  voice: waitress, Polish, 27, Edinburgh
  need: Bad treatment at work: what is unlawful, who advises.
  3: rights-dis-discrimination 2: helpline-gb-acas rights-har-guest rights-union-companion rights-ms-speak-up
    1: rights-data-evidence policy-speak-up-procedure rights-dis-unfair rights-union-join topic-worker-rights
    sign-hr-threats
co to jest handel ludźmi
  voice: hotel school student, Polish, 19, Kraków
  need: Plain meaning.
  3: topic-definitions rights-ms-forced-work 2: topic-labour-exploitation topic-sexual-exploitation topic-evidence
    1: topic-signs page-about topic-criminal-exploitation
`
