/**
 * What people type in Arabic: half of 64 queries, split at random so that each kind is in both halves. One author wrote
 * and graded them from the English documents alone, before the translations were there. Content and search may be tuned
 * with these. No native speaker has read them.
 */
export const TUNED_AR = `
نقابة
  voice: cook, Egyptian, 38, London
  need: Union.
  3: rights-union-join 2: rights-union-companion rights-dis-unfair 1: helpline-gb-acas rights-ms-speak-up
    topic-worker-rights
بنت صغيرة مع رجل كبير وخايفة منه
  voice: receptionist, Lebanese, 27, London
  need: Child; police; code word.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk role-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding sign-all-afraid 1: sign-fd-child-adult-role sign-fd-distress
    helpline-gb-x-nspcc guide-talking-to-guests training-ten-minute-team-talk
طالب لجوء واشتغلت كاش في مطعم الفندق وما دفعولي
  voice: asylum seeker, Eritrean Arabic speaker, 28, Hull
  need: Honest risk; confidential advice before a report.
  3: rights-visa-adviser 2: rights-ms-report-no-name rights-ms-helpline-call helpline-gb-msh rights-visa-threats
    rights-leave-final-pay 1: rights-ms-forced-work rights-pay-who-enforces topic-migrant-workers rights-ms-nrm
ليش الفندق يسألني عن عمر بنتي وعلاقتي فيها
  voice: father, Kuwaiti, 43, London
  need: Why they ask.
  3: page-for-guests 2: topic-guests guide-talking-to-guests policy-child-check-in-and-safeguarding 1: role-guest
    topic-bias helpline-gb-makesafe
زميلي عايش في المخزن ويخاف من المدير
  voice: cook, Syrian, 44, Manchester
  need: Lives in store room, afraid; help safely.
  3: sign-mt-sleeping sign-hr-threats 2: guide-signs-for-maintenance what-to-do helpline-gb-msh sign-hr-tied-home
    guide-when-somebody-asks-for-help sign-all-afraid 1: sign-sp-live-in topic-labour-exploitation role-maintenance
    guide-agency-and-outsourced-staff
واحد واقف بالممر كل ليلة يراقب باب غرفة ٢١٨
  voice: security guard, Sudanese, 40, London
  need: A lookout near one room: note, tell, do not follow.
  3: sign-all-lookout 2: guide-signs-for-security role-security what-to-do sign-sec-steady sign-hk-traffic
    1: sign-all-watched guide-when-rooms-may-be-used-to-sell-sex topic-signs helpline-gb-101
علي دين للشخص اللي جابني وكل ما ادفع يزيد
  voice: kitchen help, Sudanese, 23, Liverpool
  need: A debt that grows is a crime sign.
  3: rights-fee-owe-agency rights-debt-to-employer sign-all-debt rights-ms-forced-work 2: rights-fee-agency-work-finding
    sign-hr-fees helpline-gb-msh 1: sign-sp-pay-taken rights-leave-threats policy-fees-paid-back rights-ms-helpline-call
    topic-labour-exploitation
مشرف الكلينينج يتحرش فيني بالكلام
  voice: cleaner, Iraqi, 26, Bradford
  need: Harassment by a boss.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
المدير أخذ جوازي وقال للتأمين
  voice: cleaner, Sudanese, 31, Birmingham
  need: A look and a copy only.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh rights-data-passport-copy
    1: sign-all-no-id-money rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
ايش معنى الاتجار بالبشر
  voice: trainee, Yemeni, 22, London
  need: Plain meaning.
  3: topic-definitions rights-ms-forced-work 2: topic-labour-exploitation topic-sexual-exploitation topic-evidence
    1: topic-signs page-about topic-criminal-exploitation
الوكالة تقول الفندق ما دفع لنا لسه
  voice: agency cleaner, Yemeni, 43, Birmingham
  need: The agency must pay.
  3: rights-agency-must-pay 2: rights-ded-when-allowed rights-pay-who-enforces helpline-gb-acas rights-data-evidence
    1: rights-tri-time-limit sign-hr-underpay rights-leave-final-pay topic-recruitment topic-worker-rights
زبون لمسني وانا انظف وخايفة احكي
  voice: room attendant, Syrian, 22, Glasgow
  need: Need not accept; how to tell.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas 1: rights-data-evidence
    rights-ms-danger-now helpline-gb-999 helpline-gb-101 rights-safe-danger rights-dis-discrimination
    topic-worker-rights
ممنوع نطلع من السكن بعد الدوام
  voice: live-in worker, Moroccan, 21, Wales
  need: Kept in: serious.
  3: sign-hr-curfew rights-ms-forced-work 2: rights-leave-threats helpline-gb-msh sign-all-watched rights-ms-danger-now
    1: rights-ms-helpline-call helpline-gb-999 sign-mt-locked-in sign-sp-live-in rights-ms-nrm topic-labour-exploitation
وقعت عقد انجليزي وما فهمت شي
  voice: kitchen porter, Sudanese, 38, London
  need: Cannot read; terms.
  3: rights-con-written-statement sign-hr-contract 2: helpline-gb-acas rights-con-change 1: rights-agency-day-one
    rights-pay-payslip topic-worker-rights
مين يفتش على الفنادق اللي ما تدفع
  voice: kitchen porter, Egyptian, 36, London
  need: Fair Work Agency.
  3: rights-pay-who-enforces 2: helpline-gb-acas 1: rights-safe-report rights-pay-minimum-wage rights-ms-report-no-name
    topic-worker-rights
اللي في السبا ساكتين لما تيجي مديرتهم
  voice: gym attendant, Egyptian, 23, London
  need: Spa staff watched; signs.
  3: sign-sp-outsourced sign-sp-watched-rooms 2: sign-sp-live-in sign-sp-pay-taken guide-signs-for-spa-and-leisure
    role-spa-leisure what-to-do helpline-gb-msh sign-all-afraid 1: sign-hr-passports topic-labour-exploitation
    topic-sexual-exploitation
يهددني بأهلي في البلد
  voice: cleaner, Yemeni, 34, London
  need: Threats to family; safe help.
  3: rights-leave-threats 2: rights-ms-forced-work helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
معاشي ينزل في حساب ابن عم صاحب العمل
  voice: dishwasher, Sudanese, 20, London
  need: Pay into another's account is a sign.
  3: sign-hr-same-account 2: rights-ms-forced-work sign-all-no-id-money rights-ded-when-allowed helpline-gb-msh
    guide-when-payroll-or-papers-look-odd 1: rights-pay-payslip sign-sp-pay-taken rights-ms-helpline-call
    helpline-gb-acas topic-labour-exploitation
ايطاليا رقم اخضر ضد الاستغلال
  voice: hotel worker, Moroccan, 26, Naples
  need: Italian line has Arabic.
  3: helpline-it-numverde 1: helpline-eu-112
jawaz safari 3and el modir
  voice: room attendant, Egyptian, 25, London
  need: Nobody may keep it.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
استقاله من الفندك كيف اكتبها
  voice: receptionist, Moroccan, 26, Leeds
  need: How to leave.
  3: rights-leave-resign 2: rights-leave-final-pay helpline-gb-acas 1: rights-dis-notice rights-hol-paid-leave
    rights-acc-job-ends rights-visa-change-employer topic-worker-rights
مرضت ثلاثة ايام وخصموها
  voice: laundry worker, Egyptian, 45, Luton
  need: Sick pay from the first full day.
  3: rights-sick-ssp 2: helpline-gb-acas rights-ded-when-allowed 1: rights-pay-who-enforces rights-con-written-statement
    rights-dis-unfair topic-worker-rights
كيف اعرف ان زميلتي ضحية
  voice: receptionist, Algerian, 28, London
  need: Signs; no proof; how to help.
  3: what-to-do helpline-gb-msh rights-ms-forced-work topic-labour-exploitation 2: guide-when-somebody-asks-for-help
    rights-ms-helpline-call rights-ms-report-no-name topic-victim-support topic-signs topic-definitions
    1: topic-what-to-do training-ten-minute-team-talk rights-ms-nrm guide-may-i-short-answers
لو طردوني من الشغل بيطلعوني من السكن؟
  voice: live-in waiter, Egyptian, 29, Devon
  need: Room when the job ends.
  3: rights-acc-job-ends 2: rights-acc-service-tenant 1: sign-hr-tied-home helpline-gb-acas rights-dis-notice
    rights-leave-resign topic-worker-rights
خط ساخن الامارات الاتجار بالبشر
  voice: hotel worker, Egyptian, 30, Sharjah
  need: The line.
  3: helpline-ae-800save 2: rights-visa-gulf
صاحب الشغل ماسك جواز سفري ومش راضي يرجعه
  voice: room attendant, Egyptian, 26, London
  need: Nobody may keep it; who helps.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
يخصمون من معاشي كل اسبوع وما ادري ليش
  voice: laundry worker, Yemeni, 35, Sheffield
  need: When pay may be cut; payslip must show.
  3: rights-ded-when-allowed rights-ded-how-much rights-pay-payslip 2: helpline-gb-acas sign-hr-underpay
    1: rights-ded-uniform-minimum rights-pay-who-enforces rights-tri-time-limit topic-worker-rights
يبون مني فلوس السبونسر اذا تركت
  voice: chef, Egyptian, 40, Manchester
  need: Which sponsor costs may not be passed on.
  3: rights-debt-sponsor-costs 2: rights-debt-to-employer rights-visa-adviser rights-visa-change-employer
    1: rights-ded-when-allowed sign-hr-fees topic-migrant-workers rights-leave-resign policy-fees-paid-back
مرشدة معاها كل جوازات المجموعة في شنطتها عادي؟
  voice: receptionist, Iraqi, 30, London
  need: Ordinary with groups; when a sign.
  3: sign-dp-bags-kept sign-all-no-id-money training-ten-minute-team-talk 2: guide-signs-for-drivers-and-porters
    role-driver-porter what-to-do sign-hr-passports 1: sign-all-control sign-sec-group-minded topic-signs
قال لو مشيت حيبلغ عني الهجرة
  voice: kitchen porter, Sudanese, 27, Coventry
  need: A boss cannot deport; help in confidence.
  3: rights-visa-threats 2: rights-leave-threats sign-hr-threats rights-ms-forced-work rights-visa-adviser
    helpline-gb-msh 1: rights-ms-helpline-call rights-ms-report-no-name rights-visa-change-employer
    topic-migrant-workers
وش يعني zero hours contract
  voice: banquet waiter, Saudi-Yemeni, 23, London
  need: What it is; rights.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
البقشيش ياخذه الكابتن
  voice: waiter, Egyptian, 27, London
  need: Tips.
  3: rights-pay-tips 2: helpline-gb-acas sign-sp-pay-taken 1: rights-pay-who-enforces rights-ded-when-allowed
    topic-worker-rights
`
