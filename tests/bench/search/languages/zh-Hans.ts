/**
 * What people type in Chinese: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Content and search may be
 * tuned with these. No native speaker has read them.
 */
export const TUNED_ZH_HANS = `
拖欠工资三个月了找谁
  voice: cook, Chinese, 45, Manchester
  need: No pay is unlawful; who enforces.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
宿舍八个人一间没有窗
  voice: live-in cleaner, Chinese, 33, Liverpool
  need: Crowded staff home.
  3: sign-hr-tied-home 2: rights-acc-service-tenant rights-pay-accommodation-offset 1: rights-acc-job-ends
    rights-safe-report rights-ded-how-much topic-worker-rights topic-labour-exploitation helpline-gb-msh
工签绑定这家酒店可以跳槽吗
  voice: receptionist, Chinese, 30, London
  need: New sponsor; 60 days.
  3: rights-visa-change-employer 2: rights-visa-adviser rights-leave-resign 1: rights-visa-threats
    rights-debt-sponsor-costs topic-migrant-workers rights-doc-evisa
公司让我赔担保费五千镑才能走
  voice: chef, Chinese, 37, Edinburgh
  need: Which sponsor costs may not be passed on.
  3: rights-debt-sponsor-costs rights-debt-to-employer 2: rights-visa-adviser rights-visa-change-employer
    1: rights-ded-when-allowed sign-hr-fees topic-migrant-workers rights-leave-resign policy-fees-paid-back
工会
  voice: cook, Chinese, 36, London
  need: Union.
  3: rights-union-join 2: rights-union-companion rights-dis-unfair 1: helpline-gb-acas rights-ms-speak-up
    topic-worker-rights
下班后不准出门手机也要交
  voice: kitchen worker, Chinese, 28, countryside
  need: Kept in: serious; who to call.
  3: sign-hr-curfew rights-ms-forced-work sign-all-no-id-money 2: rights-leave-threats helpline-gb-msh sign-all-watched
    rights-ms-danger-now 1: rights-ms-helpline-call helpline-gb-999 sign-mt-locked-in sign-sp-live-in rights-ms-nrm
    topic-labour-exploitation
制服钱从工资里扣
  voice: receptionist, Chinese, 24, London
  need: Uniform.
  3: rights-ded-uniform-minimum 2: rights-ded-when-allowed rights-ded-how-much rights-safe-ppe 1: sign-hr-fees
    sign-hr-underpay helpline-gb-acas rights-pay-check
女的不说话都是男的替她回答 证件也在他手里
  voice: receptionist, Chinese, 28, Manchester
  need: Control and papers.
  3: sign-all-control sign-all-no-id-money 2: sign-all-script sign-all-afraid guide-signs-at-the-front-desk
    role-front-desk what-to-do 1: sign-all-watched sign-fd-distress topic-signs helpline-gb-msh guide-first-five-minutes
    training-ten-minute-team-talk
厨房有个人从来不回家睡在储藏室
  voice: waiter, Chinese, 23, Newcastle
  need: Lives in store room; help safely.
  3: sign-mt-sleeping 2: guide-signs-for-maintenance what-to-do helpline-gb-msh sign-hr-tied-home
    guide-signs-food-and-beverage sign-hr-curfew 1: sign-sp-live-in topic-labour-exploitation role-maintenance
    guide-agency-and-outsourced-staff
想走但是不敢
  voice: kitchen worker, Chinese, 27, Bristol
  need: Free to leave; threats; confidential help.
  3: rights-leave-resign rights-leave-threats 2: rights-ms-forced-work rights-debt-to-employer helpline-gb-msh
    1: helpline-gb-acas rights-leave-final-pay rights-ms-helpline-call topic-labour-exploitation
外包保洁的工资好像都被领班拿了
  voice: supervisor, Chinese, 46, London
  need: Pay taken from an agency crew; advice before talking to the agency.
  3: sign-sp-pay-taken sign-hr-same-account 2: guide-agency-and-outsourced-staff what-to-do helpline-gb-msh
    sign-hr-underpay guide-when-payroll-or-papers-look-odd policy-worker-interview-sheet 1: sign-sp-outsourced
    rights-ms-forced-work topic-labour-exploitation rights-agency-must-pay
同事排挤说我英语差还叫我外号
  voice: receptionist, Chinese, 25, York
  need: Worse treatment for race or nationality.
  3: rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit rights-data-evidence 1: rights-dis-unfair
    rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
楼下按摩店的女孩不能出门
  voice: front desk, Chinese, 33, London
  need: Spa staff who may not leave.
  3: sign-sp-live-in 2: sign-sp-watched-rooms sign-hr-curfew sign-sp-outsourced guide-signs-for-spa-and-leisure
    role-spa-leisure what-to-do helpline-gb-msh helpline-gb-999 1: sign-all-watched rights-ms-forced-work
    topic-sexual-exploitation
报警电话多少
  voice: student worker, Chinese, 20, London
  need: 999, and 101 if not urgent.
  3: rights-ms-danger-now helpline-gb-999 helpline-gb-101 2: helpline-gb-999-silent page-stay-safe-online
    1: helpline-gb-999-sms what-to-do helpline-gb-msh rights-leave-threats
学生签证在酒店兼职一周能做几个小时
  voice: student, Chinese, 20, Sheffield
  need: Student visa hours.
  3: rights-visa-student 2: rights-visa-adviser 1: rights-hours-48 rights-con-zero-hours topic-migrant-workers
老板扣着我的护照不给
  voice: kitchen porter, Chinese, 38, Leeds
  need: Nobody may keep it; who helps.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
做一间房给两镑五，一天做十八间还是不够时薪
  voice: room attendant, Chinese, 41, London
  need: By the room must reach minimum.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
我辞职了押金和最后一个月工资不退
  voice: waiter, Chinese, 26, Birmingham
  need: Last wages; cuts.
  3: rights-leave-final-pay 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed rights-pay-who-enforces
    rights-ded-how-much 1: rights-hol-paid-leave sign-hr-underpay topic-worker-rights rights-data-evidence
一个人给很多房间付现金不给看证件
  voice: receptionist, Chinese, 29, Bournemouth
  need: One payer, cash, no ID.
  3: sign-fd-cash-noid sign-fd-same-person 2: guide-signs-at-the-front-desk role-front-desk what-to-do
    1: sign-fd-secretive guide-fair-and-without-profiling topic-signs
欠介绍人的钱怎么都还不清
  voice: kitchen worker, Chinese, 40, Glasgow
  need: A debt that never ends; crime sign; confidential help.
  3: rights-debt-to-employer rights-fee-owe-agency rights-ms-forced-work sign-all-debt 2: helpline-gb-msh
    rights-leave-resign 1: rights-ded-when-allowed rights-leave-threats sign-hr-fees topic-labour-exploitation
    rights-ms-helpline-call
酒店欠薪可以去邊度投訴
  voice: room attendant, Hong Kong Chinese, 46, Reading
  need: No pay; where to complain.
  3: rights-ded-when-allowed rights-pay-who-enforces helpline-gb-acas 2: rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
小女孩跟着大叔半夜入住
  voice: receptionist, Chinese, 26, London
  need: Child; police; code word.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk role-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding 1: sign-fd-child-adult-role sign-fd-distress helpline-gb-x-nspcc
    guide-talking-to-guests training-ten-minute-team-talk
突然不要我了当天就让我走
  voice: housekeeper, Chinese, 42, Cardiff
  need: Notice; unfair dismissal.
  3: rights-dis-unfair rights-dis-notice 2: helpline-gb-acas rights-leave-final-pay rights-tri-time-limit
    1: rights-dis-discrimination rights-union-companion rights-acc-job-ends topic-worker-rights
看完这个网站怎么不留痕迹
  voice: room attendant, Chinese, 26, London
  need: Safe reading.
  3: page-stay-safe-online 2: page-privacy 1: rights-ms-helpline-call rights-ms-report-no-name
客人摸我大腿经理让我忍
  voice: spa therapist, Chinese, 24, London
  need: Need not accept; employer must act.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas 1: rights-data-evidence
    rights-ms-danger-now helpline-gb-999 helpline-gb-101 rights-safe-danger rights-dis-discrimination
    topic-worker-rights
英国求助电话有中文吗
  voice: kitchen worker, Chinese, 44, London
  need: Helpline with interpreter.
  3: helpline-gb-msh rights-ms-helpline-call 2: rights-ms-report-no-name helpline-gb-x-salvation 1: helpline-gb-101
    helpline-gb-999 helpline-gb-crimestoppers rights-ms-nrm topic-victim-support
厨房烫伤了老板不让我去医院
  voice: kitchen porter, Chinese, 31, Leeds
  need: Care must not be kept back: call 999 if bad; safety; a sign of control.
  3: helpline-gb-999 2: sign-all-health rights-ms-forced-work rights-safe-report rights-ms-danger-now helpline-gb-msh
    rights-sick-ssp 1: sign-sp-injuries rights-safe-danger rights-ms-helpline-call helpline-gb-acas
发烧请病假有没有工资
  voice: housekeeper, Chinese, 44, London
  need: Sick pay.
  3: rights-sick-ssp 2: helpline-gb-acas 1: rights-pay-who-enforces rights-con-written-statement rights-dis-unfair
    topic-worker-rights
在澳洲打工度假被老板控制 打哪个电话
  voice: backpacker in a motel, Chinese, 25, Queensland
  need: Danger line and federal police in Australia.
  3: helpline-au-000 helpline-au-afp 1: rights-ms-forced-work organisation-au-asc what-to-do
P45
  voice: ex-waitress, Chinese, 27, Leeds
  need: A paper on leaving; last pay and notice; the paper itself is not covered.
  2: rights-leave-final-pay rights-leave-resign 1: rights-pay-payslip rights-dis-notice helpline-gb-acas
    topic-worker-rights rights-dis-redundancy
工资单看不董扣了好多
  voice: room attendant, Chinese, 43, London
  need: Payslip and cuts; the word is mistyped.
  3: rights-pay-payslip rights-ded-when-allowed 2: helpline-gb-acas rights-data-ask-copy rights-pay-check
    rights-ded-how-much 1: rights-pay-who-enforces topic-worker-rights policy-payslip-test
带孩子住店为什么问这么多
  voice: mother, Chinese, 39, Bath
  need: Why they ask.
  3: page-for-guests 2: topic-guests guide-talking-to-guests policy-child-check-in-and-safeguarding 1: role-guest
    topic-bias helpline-gb-makesafe
`
