/**
 * What people type in Ukrainian: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Nobody who works on
 * content or search may read these. No native speaker has read them.
 */
export const HELD_UK = `
як стерти історію щоб чоловік не бачив що читаю
  voice: wife of a hotel worker, Ukrainian, 30, England
  need: Safe reading; abuse line.
  3: page-stay-safe-online 2: page-privacy helpline-gb-x-ndah 1: rights-ms-helpline-call rights-ms-report-no-name
подруга з роботи просила нікому не казати що її б'ють
  voice: waitress, Ukrainian, 22, Norwich
  need: Listen; no promise of secrecy; help in danger; abuse line.
  3: what-to-do helpline-gb-msh helpline-gb-999 2: guide-when-somebody-asks-for-help rights-ms-helpline-call
    rights-ms-report-no-name topic-victim-support rights-ms-forced-work helpline-gb-x-ndah sign-sp-injuries
    helpline-gb-101 1: topic-labour-exploitation topic-what-to-do training-ten-minute-team-talk rights-ms-nrm
    guide-may-i-short-answers
змушують працювати по 14 годин
  voice: cook, Ukrainian, 40, Blackpool
  need: Hours; when it is a crime.
  3: rights-hours-48 sign-hr-hours 2: rights-hours-rest-breaks helpline-gb-acas rights-ms-forced-work
    1: rights-pay-check rights-hours-night topic-worker-rights topic-labour-exploitation
адміністратор пропонує зміни за секс
  voice: waitress, Ukrainian, 21, Liverpool
  need: Harassment by a boss; perhaps crime.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence rights-ms-forced-work 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999
    rights-tri-time-limit rights-dis-unfair topic-worker-rights
бригаду прибиральниць возить один чоловік і забирає телефони
  voice: supervisor, Ukrainian, 48, Heathrow
  need: Controlled crew.
  3: sign-sec-group-minded sign-all-watched sign-all-no-id-money 2: guide-agency-and-outsourced-staff what-to-do
    helpline-gb-msh guide-signs-for-security 1: sign-dp-tied-ride sign-hr-vanish topic-labour-exploitation
    topic-recruitment policy-worker-interview-sheet sign-all-control
хлорка без рукавиць очі печуть
  voice: toilet cleaner, Ukrainian, 53, Hull
  need: Chemicals; gloves free.
  3: rights-safe-chemicals rights-safe-ppe 2: rights-safe-report rights-safe-danger 1: rights-sick-ssp
    rights-safe-pregnant topic-worker-rights helpline-gb-acas
хочу копію всього що агенція має про мене
  voice: agency cleaner, Ukrainian, 36, Cambridge
  need: A free copy of data within a month.
  3: rights-data-ask-copy 2: rights-data-evidence 1: rights-data-passport-copy helpline-gb-acas rights-pay-payslip
    topic-privacy
гаряча лінія торгівля людьми британія українською
  voice: cleaner, Ukrainian, 40, London
  need: Helpline with interpreter.
  3: helpline-gb-msh rights-ms-helpline-call 2: rights-ms-report-no-name helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
підписала контракт англійською, перекладу не дали
  voice: cleaner, Ukrainian, 51, Slough
  need: Terms; cannot read.
  3: rights-con-written-statement sign-hr-contract 2: helpline-gb-acas rights-con-change 1: rights-agency-day-one
    rights-pay-payslip topic-worker-rights
італія безкоштовний номер антитратта
  voice: housekeeper, Ukrainian, 50, Rimini
  need: Italian line has Ukrainian.
  3: helpline-it-numverde 1: helpline-eu-112
забрали паспорт кажуть так треба для оформлення
  voice: room attendant, Ukrainian, 34, London
  need: Only a check and a copy; must come back.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh rights-data-passport-copy
    1: sign-all-no-id-money rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
готель закривають взимку, чи дадуть якісь гроші
  voice: banquet waiter, Ukrainian, 48, Leeds
  need: Redundancy: notice, holiday, pay after two years.
  3: rights-dis-redundancy 2: rights-dis-notice helpline-gb-acas 1: rights-leave-final-pay rights-dis-unfair
    rights-tri-time-limit rights-hol-paid-leave topic-worker-rights
працюю в готелі в дубліні, чи покарають за скаргу на керівника
  voice: receptionist, Ukrainian, 22, Dublin
  need: The hub did not look up Irish law; ask before giving a name.
  3: rights-ms-speak-up-elsewhere 2: helpline-ie-garda rights-ms-report-no-name helpline-ie-crimest
    1: rights-ms-speak-up rights-union-join policy-speak-up-procedure
у відгуках про наш готель пишуть що там дівчата на замовлення
  voice: reservations clerk, Ukrainian, 41, London
  need: Reviews that point to harm: keep, tell, no judging.
  3: sign-mg-reviews 2: guide-when-rooms-may-be-used-to-sell-sex topic-sexual-exploitation what-to-do
    1: sign-fd-adult-services sign-hk-traffic sign-mg-reports role-manager topic-reporting helpline-gb-msh
плакат українською на стіну для персоналу
  voice: HR helper, Ukrainian, 27, London
  need: Posters.
  3: topic-posters 1: topic-training training-ten-minute-team-talk topic-signs
штраф за запізнення 50 фунтів законно?
  voice: receptionist, Ukrainian, 29, London
  need: When pay may be cut; fines need law, contract or consent.
  3: rights-ded-when-allowed rights-ded-how-much 2: rights-pay-payslip helpline-gb-acas sign-hr-underpay
    1: rights-ded-uniform-minimum rights-pay-who-enforces rights-tri-time-limit topic-worker-rights
гуртожиток
  voice: live-in worker, Ukrainian, 23, Cornwall
  need: Staff home: cost, state, rights.
  3: sign-hr-tied-home rights-acc-service-tenant rights-pay-accommodation-offset rights-acc-job-ends
    1: rights-safe-report rights-ded-how-much topic-worker-rights topic-labour-exploitation helpline-gb-msh
погрожують що брата вдома знайдуть
  voice: kitchen porter, Ukrainian, 33, Luton
  need: Threats to family.
  3: rights-leave-threats 2: rights-ms-forced-work helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
чайові з карток нам не дають
  voice: waiter, Ukrainian, 26, Brighton
  need: Tips.
  3: rights-pay-tips 2: helpline-gb-acas sign-sp-pay-taken 1: rights-pay-who-enforces rights-ded-when-allowed
    topic-worker-rights
чи можна вступити до профспілки іноземцю
  voice: cook, Ukrainian, 44, London
  need: Everybody may.
  3: rights-union-join 2: rights-union-companion rights-dis-unfair 1: helpline-gb-acas rights-ms-speak-up
    topic-worker-rights
pasport zabraly i ne viddayut
  voice: cleaner, Ukrainian, 28, Luton
  need: Nobody may keep it.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
що таке deductions у payslip
  voice: room attendant, Ukrainian, 41, Crawley
  need: Payslip and cuts.
  3: rights-pay-payslip rights-ded-when-allowed 2: helpline-gb-acas rights-data-ask-copy rights-pay-check
    rights-ded-how-much 1: rights-pay-who-enforces topic-worker-rights policy-payslip-test
колеги сміються з мого акценту, супервайзер теж
  voice: receptionist, Ukrainian, 23, Belfast
  need: Unlawful worse treatment; other laws in Northern Ireland.
  3: rights-dis-discrimination helpline-gb-x-lra 2: rights-tri-time-limit rights-data-evidence 1: helpline-gb-acas
    rights-dis-unfair rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
віза homes for ukraine чи можу змінити роботу
  voice: waitress, Ukrainian, 32, Bristol
  need: Not tied to an employer; ask a registered adviser.
  2: rights-visa-adviser rights-leave-resign 1: rights-visa-change-employer topic-migrant-workers rights-visa-threats
чи може роботодавець тримати мої документи у себе в сейфі
  voice: receptionist, Ukrainian, 27, Leeds
  need: No.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
підліток з дорослим о другій ночі заселяється
  voice: night receptionist, Ukrainian, 30, Birmingham
  need: Child; police; code word.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk role-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding 1: sign-fd-child-adult-role sign-fd-distress helpline-gb-x-nspcc
    guide-talking-to-guests training-ten-minute-team-talk
отпускні чи положені на зероаурс
  voice: banquet waiter, Ukrainian, 21, Leeds
  need: Holiday pay on zero-hours.
  3: rights-hol-paid-leave rights-con-zero-hours 2: helpline-gb-acas rights-pay-who-enforces 1: rights-leave-final-pay
    topic-worker-rights
acas номер телефону чи є перекладач
  voice: room attendant, Ukrainian, 37, Leicester
  need: Acas.
  3: helpline-gb-acas 2: helpline-gb-x-lra topic-worker-rights 1: rights-pay-who-enforces rights-union-join
як звільнитися правильно щоб виплатили відпустку
  voice: waitress, Ukrainian, 31, Cardiff
  need: Notice and holiday pay.
  3: rights-leave-resign rights-leave-final-pay rights-hol-paid-leave 2: helpline-gb-acas 1: rights-dis-notice
    rights-acc-job-ends rights-visa-change-employer topic-worker-rights
новий посудомийник спить на складі
  voice: cook, Ukrainian, 46, Reading
  need: Lives in store room; help safely.
  3: sign-mt-sleeping 2: guide-signs-for-maintenance what-to-do helpline-gb-msh sign-hr-tied-home
    guide-signs-food-and-beverage 1: sign-sp-live-in topic-labour-exploitation role-maintenance
    guide-agency-and-outsourced-staff
хазяїн каже що скасує мені візу
  voice: kitchen help, Ukrainian, 29, Lincolnshire
  need: A boss cannot cancel a visa.
  3: rights-visa-threats 2: rights-leave-threats sign-hr-threats rights-ms-forced-work rights-visa-adviser
    helpline-gb-msh 1: rights-ms-helpline-call rights-ms-report-no-name rights-visa-change-employer
    topic-migrant-workers
дівчинка років 13 п’яна, двоє дорослих ведуть її з машини
  voice: doorman, Ukrainian, 44, Torquay
  need: A child at risk now: police, code word.
  3: sign-dp-child-uneasy helpline-gb-999 helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-for-drivers-and-porters role-driver-porter topic-child-exploitation sign-fd-adult-minor helpline-gb-101
    1: sign-fd-distress role-security helpline-gb-x-nspcc training-ten-minute-team-talk
`
