/**
 * What people type in Chinese: half of 64 queries, split at random so that each kind is in both halves. One author
 * wrote and graded them from the English documents alone, before the translations were there. Nobody who works on
 * content or search may read these. No native speaker has read them.
 */
export const HELD_ZH_HANS = `
没有签合同只有口头说的
  voice: cook, Chinese, 35, Southampton
  need: Terms in writing.
  3: rights-con-written-statement 2: sign-hr-contract helpline-gb-acas 1: rights-agency-day-one rights-con-change
    rights-pay-payslip topic-worker-rights
住酒店看到服务员好像被打过可以报警吗
  voice: hotel guest, Chinese, 33, London
  need: What a guest may do.
  3: page-for-guests role-guest 2: what-to-do guide-signs-for-guests helpline-gb-msh helpline-gb-999 sign-sp-injuries
    1: helpline-gb-101 helpline-gb-crimestoppers rights-ms-report-no-name topic-what-to-do
泳池里有个男的老是贴着别人家的孩子
  voice: lifeguard, Chinese, 24, London
  need: An adult close to children not theirs: stay near, police, tell.
  3: sign-sp-minor-pool 2: sign-sp-child-favours guide-signs-for-spa-and-leisure role-spa-leisure
    guide-when-a-child-may-be-at-risk what-to-do helpline-gb-makesafe helpline-gb-101 helpline-gb-999
    topic-child-exploitation 1: helpline-gb-x-nspcc
劳动仲裁电话英国
  voice: cook, Chinese, 41, Manchester
  need: Acas; the time limit.
  3: helpline-gb-acas 2: helpline-gb-x-lra topic-worker-rights rights-tri-time-limit 1: rights-pay-who-enforces
    rights-union-join
员工培训反人口贩卖十分钟
  voice: hotel trainer, Chinese, 45, Manchester
  need: Short talk.
  3: training-ten-minute-team-talk topic-training 2: topic-scenarios 1: topic-signs topic-posters topic-evaluation
年假
  voice: receptionist, Chinese, 28, London
  need: Paid holiday.
  3: rights-hol-paid-leave 2: helpline-gb-acas rights-pay-who-enforces 1: rights-con-zero-hours rights-leave-final-pay
    topic-worker-rights
加拿大人口贩运热线
  voice: hotel cleaner, Chinese, 30, Vancouver
  need: Canadian line.
  3: helpline-ca-cht
加班废没有给
  voice: kitchen porter, Chinese, 34, Birmingham
  need: Extra hours must be paid.
  3: rights-pay-check rights-pay-minimum-wage 2: sign-hr-underpay rights-data-evidence rights-pay-who-enforces
    helpline-gb-acas rights-pay-payslip 1: rights-ded-when-allowed sign-hr-hours rights-data-ask-copy
    topic-worker-rights
每天打卡穿制服却说我是自雇
  voice: housekeeper, Chinese, 38, London
  need: False self-employment.
  3: rights-con-false-self-employed 2: rights-pay-minimum-wage helpline-gb-acas 1: rights-hol-paid-leave
    rights-pay-who-enforces rights-con-written-statement sign-hr-contract topic-worker-rights
主管总让我单独去他办公室
  voice: receptionist, Chinese, 23, Oxford
  need: Harassment by a boss; keep notes.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
每小时最低工资是多少英镑
  voice: waitress, Chinese, 21, London
  need: Rates.
  3: rights-pay-minimum-wage rights-pay-check 2: rights-pay-who-enforces sign-hr-underpay helpline-gb-acas
    1: rights-pay-per-room rights-ded-how-much rights-pay-payslip topic-worker-rights
美国酒店打工被老板控制打什么电话 怕移民局
  voice: housekeeper, Chinese, 38, Los Angeles
  need: National line first; which lines are law enforcement.
  3: helpline-us-nht 2: helpline-us-911 1: rights-ms-forced-work
清洁剂把手烂了公司不发手套
  voice: cleaner, Chinese, 49, London
  need: Chemicals; gloves free.
  3: rights-safe-chemicals rights-safe-ppe 2: rights-safe-report rights-safe-danger 1: rights-sick-ssp
    rights-safe-pregnant topic-worker-rights helpline-gb-acas
发现可疑情况该告诉谁
  voice: housekeeper, Chinese, 40, London
  need: The steps.
  3: what-to-do topic-what-to-do 2: guide-first-five-minutes training-ten-minute-team-talk helpline-gb-msh
    guide-may-i-short-answers 1: topic-reporting topic-signs rights-ms-report-no-name helpline-gb-101
一天干十四个小时没休息
  voice: cook, Chinese, 39, London
  need: Hours and breaks.
  3: rights-hours-48 rights-hours-rest-breaks sign-hr-hours 2: helpline-gb-acas 1: rights-pay-check rights-hours-night
    rights-ms-forced-work topic-worker-rights topic-labour-exploitation
举报会不会被报复
  voice: waiter, Chinese, 27, London
  need: Protected when reporting.
  3: rights-ms-speak-up 2: rights-ms-report-no-name policy-speak-up-procedure rights-dis-unfair
    1: rights-ms-speak-up-elsewhere topic-reporting helpline-gb-acas guide-may-i-short-answers what-to-do
老板让我现金打工不算进20小时
  voice: student, Chinese, 22, Nottingham
  need: All jobs count; the boss may not push.
  3: rights-visa-student 2: rights-visa-adviser 1: rights-hours-48 rights-con-zero-hours topic-migrant-workers
工资打到老板娘的卡上再给我现金
  voice: kitchen worker, Chinese, 30, Belfast
  need: Pay into another's account.
  3: sign-hr-same-account 2: rights-ms-forced-work sign-all-no-id-money rights-ded-when-allowed helpline-gb-msh
    guide-when-payroll-or-papers-look-odd 1: rights-pay-payslip sign-sp-pay-taken rights-ms-helpline-call
    helpline-gb-acas topic-labour-exploitation
来英国前交了八万块中介费
  voice: cook, Chinese, 34, London
  need: No fee for finding work in the UK; money paid elsewhere is less clear.
  3: rights-fee-owe-agency 2: rights-fee-agency-work-finding sign-hr-fees rights-debt-to-employer
    rights-pay-who-enforces policy-fees-paid-back 1: topic-recruitment guide-fair-recruitment topic-migrant-workers
    helpline-gb-acas helpline-gb-msh topic-labour-exploitation
他们威胁说要去找我老家的父母
  voice: cleaner, Chinese, 31, London
  need: Threats to family.
  3: rights-leave-threats rights-ms-forced-work 2: helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
护照被中介收走了说要办手续
  voice: room attendant, Chinese, 29, London
  need: A check only; must come back.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh rights-data-passport-copy
    1: sign-all-no-id-money rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
rota 上没有我的班 zero hours 可以拒绝吗
  voice: banquet waiter, Chinese, 22, London
  need: Zero-hours rights.
  3: rights-con-zero-hours 2: rights-con-change helpline-gb-acas 1: rights-hol-paid-leave rights-pay-minimum-wage
    rights-con-written-statement topic-worker-rights
经理叫我别管闲事
  voice: room attendant, Chinese, 35, Bath
  need: May call by oneself.
  3: training-ten-minute-team-talk what-to-do 2: guide-may-i-short-answers rights-ms-report-no-name helpline-gb-msh
    helpline-gb-101 1: rights-ms-speak-up topic-reporting helpline-gb-crimestoppers topic-what-to-do
    policy-speak-up-procedure
怀孕了还要我刷厕所搬床
  voice: room attendant, Chinese, 32, London
  need: Safe work; lifting.
  3: rights-safe-pregnant rights-safe-lifting 2: rights-safe-maternity-leave rights-safe-chemicals
    rights-dis-discrimination helpline-gb-acas 1: rights-dis-unfair rights-agency-12-weeks topic-worker-rights
没身份打工被欠薪能要回来吗
  voice: kitchen worker, Chinese, 47, London
  need: Honest risk; confidential advice.
  3: rights-ms-report-no-name 2: rights-visa-adviser rights-ms-helpline-call helpline-gb-msh rights-visa-threats
    rights-pay-who-enforces rights-leave-final-pay 1: rights-ms-forced-work topic-migrant-workers rights-ms-nrm
老板说我黑工报警就抓我
  voice: dishwasher, Chinese, 50, Leeds
  need: Boss's threat; confidential advice; police risk honestly.
  3: rights-visa-threats rights-ms-report-no-name 2: rights-leave-threats sign-hr-threats rights-ms-forced-work
    rights-visa-adviser helpline-gb-msh rights-ms-helpline-call 1: rights-visa-change-employer topic-migrant-workers
住在酒店宿舍扣房租太多
  voice: live-in waiter, Chinese, 25, Scotland
  need: How much for a room.
  3: rights-pay-accommodation-offset rights-ded-how-much 2: rights-ded-when-allowed sign-hr-tied-home sign-hr-underpay
    rights-pay-check 1: rights-pay-minimum-wage helpline-gb-acas rights-acc-service-tenant topic-worker-rights
连上十几天班违法吗
  voice: room attendant, Chinese, 36, Cambridge
  need: Weekly rest.
  3: rights-hours-rest-breaks rights-hours-48 2: sign-hr-hours helpline-gb-acas 1: rights-ms-forced-work
    topic-worker-rights topic-labour-exploitation
刚说怀孕就不给我排班
  voice: waitress, Chinese, 28, Manchester
  need: Pregnancy is protected; no change without agreement.
  3: rights-safe-pregnant rights-dis-unfair rights-dis-discrimination 2: helpline-gb-acas rights-tri-time-limit
    rights-safe-maternity-leave rights-con-change rights-con-zero-hours 1: rights-dis-notice rights-agency-12-weeks
    topic-worker-rights
能不能直接去问那个女孩是不是被逼的
  voice: night porter, Chinese, 31, London
  need: Not to question; what to do.
  3: what-to-do 2: guide-may-i-short-answers training-ten-minute-team-talk topic-what-to-do helpline-gb-msh
    guide-first-five-minutes rights-ms-helpline-call role-front-desk 1: topic-victim-support
    guide-when-somebody-asks-for-help
護照被老闆拿走點算
  voice: kitchen worker, Hong Kong Chinese, 42, London
  need: Nobody may keep it.
  3: rights-doc-passport 2: sign-hr-passports rights-ms-forced-work helpline-gb-msh 1: sign-all-no-id-money
    rights-data-passport-copy rights-ms-helpline-call topic-migrant-workers topic-labour-exploitation helpline-gb-101
酒吧里的姑娘一个接一个被不同的车接走
  voice: bartender, Chinese, 29, Luton
  need: People picked up one after another; other reasons; tell.
  3: sign-fb-picked-up 2: guide-signs-food-and-beverage role-food-beverage what-to-do sign-fd-dropped
    topic-sexual-exploitation 1: sign-dp-waiting-car guide-when-rooms-may-be-used-to-sell-sex helpline-gb-msh
    topic-signs
`
