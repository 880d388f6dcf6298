/** About one’s own work: staff and agency workers. */
const OWN_WORK = `
boss not paying
  3: sign-hr-underpay topic-worker-rights topic-labour-exploitation 2: sign-all-debt resource-five-questions 1:
    organisation-wrc helpline-gb-msh sign-sp-pay-taken guide-agency-and-outsourced-staff
  3: rights-leave-final-pay rights-pay-minimum-wage 2: rights-ded-when-allowed rights-pay-who-enforces helpline-gb-acas
passport taken
  3: sign-hr-passports sign-all-no-id-money rights-doc-passport 2: topic-labour-exploitation guide-fair-recruitment
    sign-dp-bags-kept 1: sign-sp-outsourced training-managers-session policy-recruitment-fee-clause
    guide-agency-and-outsourced-staff topic-worker-rights guide-signs-at-the-front-desk helpline-gb-msh
    rights-data-passport-copy guide-when-payroll-or-papers-look-odd rights-visa-gulf
i pay agency for this job
  3: sign-hr-fees rights-fee-agency-work-finding rights-fee-owe-agency 2: topic-recruitment topic-labour-exploitation
    guide-fair-recruitment policy-recruitment-fee-clause law-epp resource-epp rights-debt-to-employer 1:
    policy-fees-paid-back guide-agency-and-outsourced-staff training-managers-session sign-sp-pay-taken
    topic-worker-rights
less then minimum wage
  3: sign-hr-underpay topic-worker-rights rights-pay-minimum-wage rights-pay-check 2: law-uk-fwa organisation-fwa
    rights-pay-per-room rights-pay-who-enforces 1: policy-payslip-test topic-labour-exploitation organisation-acas
    guide-agency-and-outsourced-staff helpline-gb-x-lra rights-pay-accommodation-offset rights-ded-how-much
    rights-con-false-self-employed
cant go out after shift
  3: sign-hr-curfew 1: sign-all-watched guide-fair-recruitment guide-agency-and-outsourced-staff sign-sp-live-in
    resource-itp-principles
  3: rights-ms-forced-work 1: rights-leave-threats
boss say he call imigration
  3: sign-hr-threats 1: what-to-do topic-migrant-workers helpline-gb-msh guide-fair-recruitment
    guide-when-somebody-asks-for-help guide-after-an-incident policy-reporting-protocol
  3: rights-visa-threats 2: rights-leave-threats 1: rights-visa-adviser
rent taken from my pay
  3: sign-hr-tied-home sign-hr-underpay rights-pay-accommodation-offset 2: rights-ded-when-allowed rights-ded-how-much
    1: topic-worker-rights guide-agency-and-outsourced-staff
my rights at work
  3: topic-worker-rights resource-five-questions 2: organisation-acas organisation-wrc helpline-gb-x-lra 1:
    resource-mrc-bd law-uk-fwa topic-migrant-workers topic-labour-exploitation
  2: helpline-gb-acas
frend forced to work cant leave
  3: topic-labour-exploitation guide-when-somebody-asks-for-help 2: helpline-gb-msh helpline-gb-x-salvation
    sign-hr-curfew what-to-do 1: resource-ilo11 guide-agency-and-outsourced-staff resource-mrc-bd
    training-thirty-minute-session topic-worker-rights
  3: rights-ms-forced-work rights-leave-threats 2: rights-ms-nrm 1: rights-leave-resign
i owe money for this job
  3: topic-labour-exploitation sign-hr-fees sign-all-debt rights-debt-to-employer rights-fee-owe-agency 2:
    rights-fee-agency-work-finding 1: policy-fees-paid-back sign-sp-pay-taken guide-fair-recruitment
    policy-recruitment-fee-clause guide-agency-and-outsourced-staff law-epp resource-itp-principles helpline-gb-msh
    sign-hr-underpay rights-debt-sponsor-costs
trial shift no money
  3: sign-hr-underpay 1: topic-worker-rights topic-labour-exploitation resource-five-questions
    guide-agency-and-outsourced-staff
  3: rights-pay-trial-shift
sick pay holiday pay
  3: topic-worker-rights rights-sick-ssp rights-hol-paid-leave 2: organisation-acas helpline-gb-acas
    1: resource-flex-hosp resource-five-questions helpline-gb-x-lra rights-pay-who-enforces rights-agency-12-weeks
house for workers to full landlord is boss
  3: sign-hr-tied-home 1: topic-worker-rights guide-agency-and-outsourced-staff topic-labour-exploitation
  2: rights-acc-service-tenant rights-acc-job-ends 1: rights-pay-accommodation-offset
someone takes my tips
  3: sign-sp-pay-taken rights-pay-tips 2: sign-fb-takes-cash 1: topic-worker-rights topic-labour-exploitation
    guide-signs-for-spa-and-leisure law-uk-era-oct-2026
hide that i looked at this page
  3: page-stay-safe-online 2: page-privacy
delete histery on phone
  3: page-stay-safe-online 1: page-privacy
who protects me if i speak up
  3: guide-after-an-incident topic-reporting rights-ms-speak-up 2: policy-speak-up-procedure policy-anti-slavery-policy
    policy-reporting-protocol guide-may-i-short-answers rights-ms-speak-up-elsewhere 1: what-to-do
    training-managers-session policy-recruitment-fee-clause guide-champion-and-owners
colleague from agency in trouble
  3: guide-agency-and-outsourced-staff guide-when-somebody-asks-for-help 2: training-thirty-minute-session what-to-do
    topic-labour-exploitation helpline-gb-msh 1: training-managers-session guide-signs-for-housekeeping
    rights-ms-speak-up guide-may-i-short-answers rights-ms-report-no-name
`

/** In a hurry, or after something was seen: anybody. */
const HELP = `
who do I call
  3: topic-what-to-do what-to-do guide-first-five-minutes helpline-gb-msh 2: helpline-gb-999 policy-reporting-protocol
    helpline-gb-101 helpline-us-nht rights-ms-helpline-call guide-may-i-short-answers 1: guide-signs-for-security
    helpline-gb-999-silent guide-when-a-child-may-be-at-risk helpline-ca-cht guide-signs-for-spa-and-leisure
    guide-signs-for-drivers-and-porters guide-partners-and-suppliers
whodoicall
  3: topic-what-to-do what-to-do guide-first-five-minutes helpline-gb-msh 2: helpline-gb-999 policy-reporting-protocol
    helpline-gb-101 helpline-us-nht rights-ms-helpline-call guide-may-i-short-answers 1: helpline-gb-999-silent
    guide-when-a-child-may-be-at-risk guide-signs-for-security helpline-ca-cht guide-when-somebody-asks-for-help
call police but cant talk
  3: helpline-gb-999-silent 2: guide-first-five-minutes helpline-gb-999 what-to-do page-stay-safe-online 1:
    helpline-gb-101 training-thirty-minute-session helpline-us-911
  3: rights-ms-danger-now 2: helpline-gb-18000 rights-ms-deaf-access helpline-gb-999-sms 1: helpline-gb-999-bsl
999
  3: helpline-gb-999 helpline-gb-999-silent helpline-ie-emerg 2: what-to-do helpline-gb-makesafe
    guide-first-five-minutes 1: page-stay-safe-online topic-what-to-do helpline-gb-101 guide-when-a-child-may-be-at-risk
  2: rights-ms-danger-now 1: helpline-gb-999-sms rights-ms-deaf-access helpline-gb-999-bsl
modern slavry helpline
  3: helpline-gb-msh 2: resource-unseen organisation-unseen helpline-gb-x-salvation 1: helpline-au-afp what-to-do
  2: rights-ms-helpline-call
police not urgent number
  3: helpline-gb-101 2: helpline-nl-police what-to-do helpline-sct-101 helpline-ni-101 1: helpline-gb-999
    helpline-gb-makesafe guide-may-i-short-answers
polish hotline
  3: helpline-pl-kcik helpline-pl-lastrada 2: organisation-pl-kcik 1: resource-eu10
ireland gardai number
  3: helpline-ie-garda helpline-ie-emerg helpline-ie-112 2: organisation-ie-garda 1: helpline-ie-crimest
emergancy
  3: helpline-gb-999 helpline-eu-112 helpline-us-911 helpline-nl-112 helpline-ie-emerg helpline-au-000 2:
    topic-what-to-do guide-first-five-minutes what-to-do helpline-gb-999-silent
  2: rights-ms-danger-now 1: helpline-gb-999-sms
hlep
  3: topic-what-to-do guide-when-somebody-asks-for-help topic-victim-support 2: guide-first-five-minutes what-to-do
    helpline-gb-msh helpline-gb-999 1: helpline-ca-cht helpline-gb-x-ndah
  1: rights-ms-nrm rights-ms-helpline-call
what do i do if i suspect somthing
  3: topic-what-to-do what-to-do guide-first-five-minutes 2: topic-signs guide-may-i-short-answers
    1: policy-reporting-protocol helpline-gb-msh guide-fair-and-without-profiling guide-when-a-child-may-be-at-risk
not sure should i tell manager
  3: what-to-do guide-first-five-minutes guide-may-i-short-answers 2: topic-what-to-do policy-reporting-protocol
    1: guide-fair-and-without-profiling helpline-gb-msh guide-signs-at-the-front-desk guide-signs-for-housekeeping
    guide-when-a-child-may-be-at-risk guide-signs-for-guests
difference between smuggling and trafficking
  3: topic-definitions
guest ask me to help her
  3: guide-when-somebody-asks-for-help topic-victim-support 2: what-to-do 1: guide-first-five-minutes topic-what-to-do
    guide-signs-food-and-beverage helpline-gb-msh guide-may-i-short-answers
what hapens after i report
  3: guide-after-an-incident policy-reporting-protocol referral-route-uk 2: policy-speak-up-procedure
    guide-signs-for-housekeeping guide-signs-at-the-front-desk guide-signs-for-security topic-reporting
    guide-first-five-minutes rights-ms-helpline-call 1: policy-first-24-hours guide-champion-and-owners
    guide-when-somebody-asks-for-help policy-incident-log topic-what-to-do guide-signs-for-maintenance
    guide-signs-for-drivers-and-porters guide-signs-for-guests
must i talk to the suspect person
  3: what-to-do 2: guide-first-five-minutes guide-talking-to-guests guide-signs-for-security guide-may-i-short-answers
    1: topic-what-to-do policy-reporting-protocol
shelter for victim
  3: topic-victim-support 2: organisation-alc organisation-ewaa helpline-gb-x-salvation 1: helpline-gb-x-ndah
    organisation-pagasa guide-when-somebody-asks-for-help organisation-ruhama helpline-ae-800save
  2: rights-ms-nrm 1: resource-hotelhelp
domestic violance husband
  3: helpline-gb-x-ndah 2: helpline-sct-x-abuse helpline-ni-x-abuse helpline-wls-x-abuse 1: guide-when-somebody-asks-for-help
abu dhabi 800save
  3: helpline-ae-800save organisation-ewaa 2: rights-visa-gulf
belgium victim help
  3: organisation-pagasa helpline-be-078 2: resource-be-stoptraite resource-pagasa 1: topic-victim-support
holland labour inspection
  3: helpline-nl-nla organisation-nla 1: helpline-nl-police organisation-comensha
is one sign enough
  3: training-thirty-minute-session guide-signs-at-the-front-desk 2: guide-fair-and-without-profiling topic-signs
    resource-wah-hk guide-signs-for-housekeeping training-ten-minute-team-talk 1: guide-first-five-minutes
    guide-signs-food-and-beverage guide-signs-for-security guide-signs-for-drivers-and-porters
    guide-signs-for-spa-and-leisure guide-signs-for-guests guide-signs-for-maintenance
`

/** What people type about their own work and in a hurry; the form is told in read-scenarios.ts. */
export const STAFF = [OWN_WORK, HELP].join('')
