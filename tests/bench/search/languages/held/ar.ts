/**
 * What people type in Arabic: half of 64 queries, split at random so that each kind is in both halves. One author wrote
 * and graded them from the English documents alone, before the translations were there. Nobody who works on content or
 * search may read these. No native speaker has read them.
 */
export const HELD_AR = `
ما قبضت راتبي من شهرين
  voice: kitchen porter, Syrian, 33, Manchester
  need: No pay is unlawful; who enforces.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
السكن تابع للفندق وينامونا سبعة في غرفة
  voice: live-in cleaner, Egyptian, 24, Blackpool
  need: Crowded staff home.
  3: sign-hr-tied-home 2: rights-acc-service-tenant rights-pay-accommodation-offset 1: rights-acc-job-ends
    rights-safe-report rights-ded-how-much topic-worker-rights topic-labour-exploitation helpline-gb-msh
انا نزيل في الفندق وشفت عاملة تبكي ومديرها يصرخ
  voice: hotel guest, Jordanian, 35, London
  need: What a guest may do.
  3: page-for-guests role-guest 2: what-to-do guide-signs-for-guests helpline-gb-msh helpline-gb-999 sign-hr-threats
    1: helpline-gb-101 helpline-gb-crimestoppers rights-ms-report-no-name topic-what-to-do
انا حامل وشغلي كله مواد تنظيف
  voice: cleaner, Moroccan, 29, London
  need: Safe work; chemicals.
  3: rights-safe-pregnant rights-safe-chemicals 2: rights-safe-maternity-leave rights-safe-lifting
    rights-dis-discrimination helpline-gb-acas 1: rights-dis-unfair rights-agency-12-weeks topic-worker-rights
اجازه مدفوعه كم يوم بلسنه
  voice: room attendant, Iraqi, 40, London
  need: Paid holiday.
  3: rights-hol-paid-leave 2: helpline-gb-acas rights-pay-who-enforces 1: rights-con-zero-hours rights-leave-final-pay
    topic-worker-rights
هل لي حق استراحة للصلاة والأكل
  voice: room attendant, Somali Arabic speaker, 32, Leicester
  need: Break; religion may not be held against her.
  3: rights-hours-rest-breaks 2: helpline-gb-acas rights-hours-48 rights-dis-discrimination 1: sign-hr-hours
    rights-hours-night topic-worker-rights
كيف اتصل بالشرطة بدون صوت
  voice: live-in worker, Syrian, 24, England
  need: Silent call.
  3: helpline-gb-999-silent rights-ms-danger-now 2: page-stay-safe-online helpline-gb-999 helpline-gb-999-sms
    1: rights-ms-deaf-access helpline-gb-18000
مين بيقرا اللي ببحث عنه هنا
  voice: worker, Egyptian, 27, London
  need: Privacy; what others may see.
  3: page-privacy page-stay-safe-online 1: page-about
اصورهم بموبايلي كدليل؟
  voice: doorman, Egyptian, 25, London
  need: No photos.
  3: what-to-do 2: guide-may-i-short-answers training-ten-minute-team-talk role-housekeeping topic-what-to-do
    1: role-maintenance topic-privacy rights-data-evidence guide-first-five-minutes
هل اكلم الشرطة ولا المدير اول
  voice: bellman, Egyptian, 29, London
  need: Danger: police first; else manager or helpline.
  3: what-to-do topic-what-to-do 2: guide-first-five-minutes training-ten-minute-team-talk helpline-gb-msh
    guide-may-i-short-answers helpline-gb-101 helpline-gb-999 1: topic-reporting topic-signs rights-ms-report-no-name
باب الطوارئ في السكن مقفول بجنزير
  voice: live-in cleaner, Moroccan, 36, London
  need: A blocked way out: fire danger and perhaps held; who to tell now.
  3: sign-mt-locked-in rights-safe-report 2: rights-safe-danger sign-hr-tied-home sign-hr-curfew helpline-gb-999
    rights-ms-forced-work 1: rights-ms-danger-now helpline-gb-msh guide-signs-for-maintenance role-maintenance
اخاف يفصلوني لو بلغت
  voice: housekeeper, Moroccan, 37, London
  need: Protected when reporting.
  3: rights-ms-speak-up 2: rights-ms-report-no-name policy-speak-up-procedure rights-dis-unfair
    1: rights-ms-speak-up-elsewhere topic-reporting helpline-gb-acas guide-may-i-short-answers what-to-do
انا اصم كيف اطلب النجدة
  voice: linen porter, Syrian, deaf, 30, London
  need: Sign-language, text and relay ways.
  3: rights-ms-deaf-access helpline-gb-18000 helpline-gb-999-sms 1: helpline-gb-999-silent helpline-gb-999
ما عطوني payslip ولا مرة
  voice: cleaner, Sudanese, 35, Bristol
  need: Must get one.
  3: rights-pay-payslip 2: helpline-gb-acas rights-data-ask-copy rights-pay-check 1: rights-ded-when-allowed
    rights-pay-who-enforces topic-worker-rights policy-payslip-test
تهديد
  voice: cleaner, Sudanese, 30, London
  need: Threats; police and helpline.
  3: rights-leave-threats 2: rights-ms-forced-work helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    rights-visa-threats 1: rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
mudir ma yedfa3 rateb shu a3mel
  voice: kitchen porter, Syrian, 28, Manchester
  need: No pay; who enforces.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
بدي غير الشغل وفيزتي على الفندق
  voice: chef, Lebanese, 34, London
  need: New sponsor; 60 days; adviser.
  3: rights-visa-change-employer 2: rights-visa-adviser rights-leave-resign 1: rights-visa-threats
    rights-debt-sponsor-costs topic-migrant-workers rights-doc-evisa
لقيت رزم كاش على السرير وانا انظف
  voice: room attendant, Moroccan, 34, London
  need: Much cash in a room: other reasons; touch nothing, tell.
  2: guide-signs-for-housekeeping role-housekeeping what-to-do 1: sign-hk-stock sign-hk-devices
    topic-criminal-exploitation topic-signs
طفل يشتغل مع عمال الترميم
  voice: maintenance, Sudanese, 42, Newcastle
  need: A child at work on a site; police.
  3: training-ten-minute-team-talk what-to-do 2: guide-when-a-child-may-be-at-risk sign-pr-build topic-construction
    helpline-gb-101 helpline-gb-999 rights-hours-young 1: topic-labour-exploitation sign-mg-young-criminal
    helpline-gb-x-nspcc role-maintenance
كفيلي في دبي يرفض اعطائي الجواز والراتب
  voice: hotel cleaner, Moroccan, 28, Dubai
  need: The line in the Emirates; the embassy.
  3: rights-visa-gulf helpline-ae-800save 2: sign-hr-passports 1: rights-doc-passport sign-all-no-id-money
    topic-migrant-workers rights-ms-forced-work
إجازة أمومة كم شهر وبراتب؟
  voice: receptionist, Lebanese, 33, London
  need: Leave and pay.
  3: rights-safe-maternity-leave 2: rights-safe-pregnant helpline-gb-acas 1: rights-agency-12-weeks
    rights-dis-discrimination rights-dis-unfair topic-worker-rights
طلبوا مني اشيل الحجاب والا ما في شغل
  voice: breakfast waitress, Algerian, 24, London
  need: Religion is protected.
  3: rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit rights-data-evidence 1: rights-dis-unfair
    rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
كم الحد الأدنى للأجور في الساعة ببريطانيا
  voice: dishwasher, Sudanese, 22, Cardiff
  need: Rates.
  3: rights-pay-minimum-wage rights-pay-check 2: rights-pay-who-enforces sign-hr-underpay helpline-gb-acas
    1: rights-pay-per-room rights-ded-how-much rights-pay-payslip topic-worker-rights
رقم مساعدة العبودية الحديثة بالعربي
  voice: cleaner, Yemeni, 33, Birmingham
  need: Helpline with interpreter.
  3: helpline-gb-msh rights-ms-helpline-call 2: rights-ms-report-no-name helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
يحسبون لي على الغرفة ثلاث باوند بس
  voice: room attendant, Iraqi, 39, London
  need: By the room must reach minimum.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
ما معي بطاقة البنك هو ماسكها ويعطيني مصروف
  voice: kitchen help, Egyptian, 32, Leeds
  need: Card held: control.
  3: sign-hr-same-account rights-ms-forced-work sign-all-no-id-money 2: rights-ded-when-allowed helpline-gb-msh
    guide-when-payroll-or-papers-look-odd sign-fb-hungry 1: rights-pay-payslip sign-sp-pay-taken rights-ms-helpline-call
    helpline-gb-acas topic-labour-exploitation
محامي هجرة مجاني وين الاقي
  voice: waiter, Sudanese, 29, London
  need: Who may advise; some charities free.
  3: rights-visa-adviser 2: rights-visa-change-employer 1: rights-visa-threats topic-migrant-workers rights-doc-evisa
دفعت للمكتب الف جنيه استرليني عشان يشغلني
  voice: cleaner, Egyptian, 30, London
  need: No fee for finding work.
  3: rights-fee-agency-work-finding rights-fee-owe-agency 2: sign-hr-fees rights-debt-to-employer
    rights-pay-who-enforces policy-fees-paid-back 1: topic-recruitment guide-fair-recruitment topic-migrant-workers
    helpline-gb-acas helpline-gb-msh topic-labour-exploitation
كم يحق لهم ياخذون ايجار الغرفة من الراتب
  voice: live-in cook, Jordanian, 37, Scotland
  need: Sum that counts for a room.
  3: rights-pay-accommodation-offset rights-ded-how-much 2: rights-ded-when-allowed sign-hr-tied-home sign-hr-underpay
    rights-pay-check 1: rights-pay-minimum-wage helpline-gb-acas rights-acc-service-tenant topic-worker-rights
تركت الشغل وما عطوني باقي حسابي
  voice: waiter, Syrian, 25, Leeds
  need: Last wages.
  3: rights-leave-final-pay 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    1: rights-hol-paid-leave sign-hr-underpay topic-worker-rights rights-data-evidence
شغل 15 ساعة باليوم عادي؟
  voice: cook, Syrian, 41, London
  need: Hours; when it is a crime.
  3: rights-hours-48 2: rights-hours-rest-breaks sign-hr-hours helpline-gb-acas rights-ms-forced-work
    1: rights-pay-check rights-hours-night topic-worker-rights topic-labour-exploitation
ست في الغرفة همست لي ساعدني
  voice: room service, Sudanese, 31, Leeds
  need: Asked for help: listen, safe place, helpline, police.
  3: what-to-do helpline-gb-999 topic-victim-support 2: topic-what-to-do guide-first-five-minutes
    training-ten-minute-team-talk helpline-gb-msh guide-may-i-short-answers helpline-gb-101
    guide-when-somebody-asks-for-help sign-all-watched 1: topic-reporting topic-signs rights-ms-report-no-name
`
