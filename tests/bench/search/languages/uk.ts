/**
 * What people type in Ukrainian: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Content and search may be
 * tuned with these. No native speaker has read them.
 */
export const TUNED_UK = `
я в мюнхені, експлуатація, телефон
  voice: hotel cleaner, Ukrainian, 33, Munich
  need: Bavarian line.
  3: helpline-de-bay rights-ms-germany 1: helpline-eu-112
спина не гнеться після 15 ліжок
  voice: room attendant, Ukrainian, 49, London
  need: Lifting.
  3: rights-safe-lifting 2: rights-safe-report rights-sick-ssp 1: rights-safe-danger rights-safe-ppe helpline-gb-acas
    topic-worker-rights
приїхала через посередника, винна 2500 фунтів, відпрацьовую вже пів року
  voice: cleaner, Ukrainian, 42, Kent
  need: A debt for the job; help.
  3: rights-fee-owe-agency rights-debt-to-employer rights-ms-forced-work 2: rights-fee-agency-work-finding sign-hr-fees
    sign-all-debt helpline-gb-msh 1: sign-sp-pay-taken rights-leave-threats policy-fees-paid-back
    rights-ms-helpline-call topic-labour-exploitation
агенція взяла гроші за працевлаштування в готелі
  voice: housekeeper, Ukrainian, 38, Birmingham
  need: No fee for finding work.
  3: rights-fee-agency-work-finding rights-fee-owe-agency 2: sign-hr-fees rights-debt-to-employer
    rights-pay-who-enforces policy-fees-paid-back 1: topic-recruitment guide-fair-recruitment topic-migrant-workers
    helpline-gb-acas helpline-gb-msh topic-labour-exploitation
таксист привозить дівчат і чекає на парковці
  voice: doorman, Ukrainian, 36, Bournemouth
  need: The waiting car.
  3: sign-dp-waiting-car 2: sign-fd-dropped sign-all-lookout guide-signs-for-drivers-and-porters role-driver-porter
    topic-sexual-exploitation what-to-do guide-signs-for-security 1: sign-sec-steady helpline-gb-msh
    guide-when-rooms-may-be-used-to-sell-sex
погано мені, нема з ким поговорити
  voice: live-in waitress, Ukrainian, 29, Wales
  need: A line that listens.
  3: helpline-gb-x-samaritans 2: helpline-gb-msh 1: rights-ms-helpline-call helpline-gb-x-childline helpline-gb-999
вирахували за проживання більше ніж я заробила
  voice: live-in cleaner, Ukrainian, 26, Scottish Highlands
  need: How much for a room; perhaps worse.
  3: rights-pay-accommodation-offset rights-ded-how-much 2: rights-ded-when-allowed sign-hr-tied-home sign-hr-underpay
    rights-pay-check rights-ms-forced-work rights-debt-to-employer 1: rights-pay-minimum-wage helpline-gb-acas
    rights-acc-service-tenant topic-worker-rights
її паспорт у чоловіка на рецепції, вона мовчить
  voice: receptionist, Ukrainian, 26, Manchester
  need: Papers held, control; other reasons.
  3: sign-all-control sign-all-no-id-money 2: sign-all-script sign-all-afraid guide-signs-at-the-front-desk
    role-front-desk what-to-do 1: sign-all-watched sign-fd-distress topic-signs helpline-gb-msh guide-first-five-minutes
    training-ten-minute-team-talk
не платять за другу половину місяця
  voice: waiter, Ukrainian, 23, Manchester
  need: No pay is unlawful.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
скоротили години вдвічі без попередження
  voice: housekeeper, Ukrainian, 37, Oxford
  need: No change without agreement.
  3: rights-con-change 2: rights-con-written-statement helpline-gb-acas rights-con-zero-hours 1: rights-dis-unfair
    rights-tri-time-limit topic-worker-rights
захворіла, агенція сказала лікарняного немає
  voice: agency cleaner, Ukrainian, 47, Glasgow
  need: Sick pay; agency can qualify.
  3: rights-sick-ssp 2: helpline-gb-acas 1: rights-pay-who-enforces rights-con-written-statement rights-dis-unfair
    topic-worker-rights
чому в готелі питають хто я дитині
  voice: mother, Ukrainian, 38, Manchester
  need: Why they ask.
  3: page-for-guests 2: topic-guests guide-talking-to-guests policy-child-check-in-and-safeguarding 1: role-guest
    topic-bias helpline-gb-makesafe
живу при готелі, якщо звільнять куди йти з дитиною
  voice: live-in housekeeper, Ukrainian, 36, Devon
  need: Room when job ends; safe place.
  3: rights-acc-job-ends 2: rights-acc-service-tenant 1: sign-hr-tied-home helpline-gb-acas rights-dis-notice
    rights-leave-resign topic-worker-rights
куди дзвонити в польщі якщо обманули з роботою в готелі
  voice: room attendant, Ukrainian, 25, Zakopane
  need: Polish lines.
  3: helpline-pl-kcik helpline-pl-lastrada 2: sign-hr-contract 1: helpline-eu-112
чи можна мені самій подзвонити якщо керівник проти
  voice: housekeeper, Ukrainian, 39, London
  need: Yes, one may.
  3: training-ten-minute-team-talk what-to-do 2: guide-may-i-short-answers rights-ms-report-no-name helpline-gb-msh
    helpline-gb-101 rights-ms-helpline-call 1: rights-ms-speak-up topic-reporting helpline-gb-crimestoppers
    topic-what-to-do policy-speak-up-procedure
прибирання за кімнати а не за години, виходить 6 фунтів на годину
  voice: room attendant, Ukrainian, 31, London
  need: By the room must reach minimum.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
пароль від моєї е-візи знає менеджер
  voice: receptionist, Ukrainian, 28, London
  need: Nobody else needs the login.
  3: rights-doc-evisa 2: rights-visa-adviser 1: rights-doc-passport rights-data-passport-copy rights-ms-forced-work
    sign-all-no-id-money rights-visa-threats topic-migrant-workers
вагітна, боюсь сказати менеджерці
  voice: room attendant, Ukrainian, 30, Nottingham
  need: Protected; work must be made safe.
  3: rights-safe-pregnant rights-dis-unfair 2: rights-safe-maternity-leave rights-safe-lifting rights-safe-chemicals
    rights-dis-discrimination helpline-gb-acas 1: rights-agency-12-weeks topic-worker-rights
дівчина в номері без речей і не виходить вже тиждень
  voice: room attendant, Ukrainian, 33, London
  need: Signs; other reasons; tell.
  3: sign-hk-few-things sign-hk-rarely-out 2: guide-signs-for-housekeeping role-housekeeping what-to-do
    sign-fd-no-luggage 1: sign-hk-dnd sign-all-control topic-signs training-ten-minute-team-talk
куди записати те що я бачив
  voice: night porter, Ukrainian, 34, London
  need: Log; only facts.
  3: what-to-do 2: policy-incident-log policy-report-of-a-concern topic-reporting training-ten-minute-team-talk
    1: role-security role-front-desk topic-privacy guide-after-an-incident
борг
  voice: cleaner, Ukrainian, 35, Kent
  need: Debt does not bind.
  3: rights-debt-to-employer rights-fee-owe-agency 2: rights-ms-forced-work sign-all-debt helpline-gb-msh
    rights-leave-resign rights-ded-when-allowed sign-hr-fees rights-debt-sponsor-costs 1: rights-leave-threats
    topic-labour-exploitation rights-ms-helpline-call
що казати поліції якщо я не впевнена
  voice: room attendant, Ukrainian, 28, Leeds
  need: No proof needed; facts only; 101 or helpline.
  3: what-to-do topic-what-to-do 2: guide-first-five-minutes training-ten-minute-team-talk helpline-gb-msh
    guide-may-i-short-answers rights-ms-report-no-name helpline-gb-101 1: topic-reporting topic-signs
right to work check скільки можуть тримати паспорт
  voice: kitchen porter, Ukrainian, 24, Coventry
  need: A check; back the same day.
  3: rights-data-passport-copy rights-doc-passport 2: sign-hr-passports rights-doc-evisa 1: rights-ms-forced-work
    helpline-gb-msh topic-migrant-workers guide-when-payroll-or-papers-look-odd
ne platyat zarplatu shcho robyty
  voice: waiter, Ukrainian, 25, Bristol
  need: No pay; who enforces.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
незаплатили за понаднормові
  voice: room attendant, Ukrainian, 32, London
  need: Extra hours must be paid.
  3: rights-pay-check rights-pay-minimum-wage 2: sign-hr-underpay rights-data-evidence rights-pay-who-enforces
    helpline-gb-acas rights-pay-payslip 1: rights-ded-when-allowed sign-hr-hours rights-data-ask-copy
    topic-worker-rights
звільнилася, розрахунок не дали
  voice: room attendant, Ukrainian, 45, York
  need: Last wages.
  3: rights-leave-final-pay 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    1: rights-hol-paid-leave sign-hr-underpay topic-worker-rights rights-data-evidence
графік 7/0 вже другий місяць
  voice: room attendant, Ukrainian, 25, Cornwall
  need: Weekly rest.
  3: rights-hours-rest-breaks rights-hours-48 2: sign-hr-hours helpline-gb-acas 1: rights-ms-forced-work
    topic-worker-rights topic-labour-exploitation
живу в готелі як гість, бачила як охоронець кричав на прибиральницю і не випускав
  voice: hotel guest, Ukrainian, 44, London
  need: What a guest may do.
  3: page-for-guests role-guest 2: what-to-do guide-signs-for-guests helpline-gb-msh helpline-gb-999 sign-hr-threats
    sign-all-watched 1: helpline-gb-101 helpline-gb-crimestoppers rights-ms-report-no-name topic-what-to-do
гість приставав у номері що мені робити
  voice: room attendant, Ukrainian, 24, London
  need: Need not accept; employer must act; danger.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas rights-ms-danger-now
    1: rights-data-evidence helpline-gb-999 helpline-gb-101 rights-safe-danger rights-dis-discrimination
    topic-worker-rights
мінімалка в англії скільки фунтів
  voice: dishwasher, Ukrainian, 20, London
  need: Rates.
  3: rights-pay-minimum-wage rights-pay-check 2: rights-pay-who-enforces sign-hr-underpay helpline-gb-acas
    1: rights-pay-per-room rights-ded-how-much rights-pay-payslip topic-worker-rights
обіцяли покоївкою, а відправили на кухню мити казани
  voice: room attendant, Ukrainian, 35, Bath
  need: Job not as promised.
  3: sign-hr-contract 2: rights-con-written-statement rights-con-change rights-agency-day-one rights-ms-forced-work
    1: topic-recruitment topic-labour-exploitation guide-fair-recruitment helpline-gb-msh helpline-gb-acas
    topic-migrant-workers
не випускають з території після зміни
  voice: farm hotel worker, Ukrainian, 27, Herefordshire
  need: Kept in.
  3: sign-hr-curfew rights-ms-forced-work 2: rights-leave-threats helpline-gb-msh sign-all-watched rights-ms-danger-now
    1: rights-ms-helpline-call helpline-gb-999 sign-mt-locked-in sign-sp-live-in rights-ms-nrm topic-labour-exploitation
`
