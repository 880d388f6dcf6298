/** About one’s own work: staff and agency workers. */
const OWN_WORK = `
boss not paying
  3: sign-hr-underpay topic-worker-rights topic-labour-exploitation 2: sign-all-debt resource-five-questions 1:
    organisation-wrc helpline-gb-msh sign-sp-pay-taken guide-agency-and-outsourced-staff
passport taken
  3: sign-hr-passports sign-all-no-id-money 2: topic-labour-exploitation guide-fair-recruitment sign-dp-bags-kept 1:
    sign-sp-outsourced training-managers-session policy-recruitment-fee-clause guide-agency-and-outsourced-staff
    topic-worker-rights
i pay agency for this job
  3: sign-hr-fees 2: topic-recruitment topic-labour-exploitation guide-fair-recruitment policy-recruitment-fee-clause
    law-epp resource-epp 1: guide-agency-and-outsourced-staff training-managers-session sign-sp-pay-taken
less then minimum wage
  3: sign-hr-underpay topic-worker-rights 2: law-uk-fwa organisation-fwa 1: topic-labour-exploitation organisation-acas
    guide-agency-and-outsourced-staff helpline-gb-x-lra
cant go out after shift
  3: sign-hr-curfew 1: sign-all-watched guide-fair-recruitment guide-agency-and-outsourced-staff
boss say he call imigration
  3: sign-hr-threats 1: what-to-do topic-migrant-workers helpline-gb-msh guide-fair-recruitment
    guide-when-somebody-asks-for-help guide-after-an-incident
rent taken from my pay
  3: sign-hr-tied-home sign-hr-underpay 1: topic-worker-rights guide-agency-and-outsourced-staff
my rights at work
  3: topic-worker-rights resource-five-questions 2: organisation-acas organisation-wrc helpline-gb-x-lra 1:
    resource-mrc-bd law-uk-fwa topic-migrant-workers
frend forced to work cant leave
  3: topic-labour-exploitation guide-when-somebody-asks-for-help 2: helpline-gb-msh helpline-gb-x-salvation
    sign-hr-curfew 1: resource-ilo11 guide-agency-and-outsourced-staff resource-mrc-bd training-thirty-minute-session
i owe money for this job
  3: topic-labour-exploitation sign-hr-fees sign-all-debt 1: sign-sp-pay-taken guide-fair-recruitment
    policy-recruitment-fee-clause guide-agency-and-outsourced-staff
trial shift no money
  3: sign-hr-underpay 1: topic-worker-rights topic-labour-exploitation resource-five-questions
    guide-agency-and-outsourced-staff
sick pay holiday pay
  3: topic-worker-rights 2: organisation-acas 1: resource-flex-hosp resource-five-questions
house for workers to full landlord is boss
  3: sign-hr-tied-home 1: topic-worker-rights guide-agency-and-outsourced-staff
someone takes my tips
  3: sign-sp-pay-taken 2: sign-fb-takes-cash 1: topic-worker-rights
hide that i looked at this page
  3: page-stay-safe-online 2: page-privacy
delete histery on phone
  3: page-stay-safe-online 1: page-privacy
who protects me if i speak up
  3: guide-after-an-incident topic-reporting 2: policy-anti-slavery-policy policy-reporting-protocol 1: what-to-do
    training-managers-session policy-recruitment-fee-clause
colleague from agency in trouble
  3: guide-agency-and-outsourced-staff guide-when-somebody-asks-for-help 2: training-thirty-minute-session what-to-do
    topic-labour-exploitation 1: training-managers-session
`

/** In a hurry, or after something was seen: anybody. */
const HELP = `
who do I call
  3: topic-what-to-do what-to-do guide-first-five-minutes helpline-gb-msh 2: helpline-gb-999 policy-reporting-protocol
    helpline-gb-101 helpline-us-nht 1: guide-signs-for-security helpline-gb-999-silent
    guide-when-a-child-may-be-at-risk
whodoicall
  3: topic-what-to-do what-to-do guide-first-five-minutes helpline-gb-msh 2: helpline-gb-999 policy-reporting-protocol
    helpline-gb-101 helpline-us-nht 1: helpline-gb-999-silent guide-when-a-child-may-be-at-risk
    guide-signs-for-security
call police but cant talk
  3: helpline-gb-999-silent 2: guide-first-five-minutes helpline-gb-999 what-to-do 1: helpline-gb-101
    training-thirty-minute-session
999
  3: helpline-gb-999 helpline-gb-999-silent helpline-ie-emerg 2: what-to-do helpline-gb-makesafe
    guide-first-five-minutes 1: page-stay-safe-online topic-what-to-do helpline-gb-101
modern slavry helpline
  3: helpline-gb-msh 2: resource-unseen organisation-unseen helpline-gb-x-salvation 1: helpline-au-afp
police not urgent number
  3: helpline-gb-101 2: helpline-nl-police what-to-do 1: helpline-gb-999 helpline-gb-makesafe
polish hotline
  3: helpline-pl-kcik helpline-pl-lastrada 2: organisation-pl-kcik
ireland gardai number
  3: helpline-ie-garda helpline-ie-emerg 2: organisation-ie-garda 1: helpline-ie-crimest
emergancy
  3: helpline-gb-999 helpline-eu-112 helpline-us-911 helpline-nl-112 helpline-ie-emerg helpline-au-000 2:
    topic-what-to-do guide-first-five-minutes what-to-do
hlep
  3: topic-what-to-do guide-when-somebody-asks-for-help topic-victim-support 2: guide-first-five-minutes what-to-do
    helpline-gb-msh helpline-gb-999
what do i do if i suspect somthing
  3: topic-what-to-do what-to-do guide-first-five-minutes 2: topic-signs 1: policy-reporting-protocol helpline-gb-msh
    guide-fair-and-without-profiling
not sure should i tell manager
  3: what-to-do guide-first-five-minutes 2: topic-what-to-do policy-reporting-protocol 1:
    guide-fair-and-without-profiling helpline-gb-msh guide-signs-at-the-front-desk guide-signs-for-housekeeping
difference between smuggling and trafficking
  3: topic-definitions
guest ask me to help her
  3: guide-when-somebody-asks-for-help topic-victim-support 2: what-to-do 1: guide-first-five-minutes topic-what-to-do
    guide-signs-food-and-beverage
what hapens after i report
  3: guide-after-an-incident policy-reporting-protocol 2: guide-signs-for-housekeeping guide-signs-at-the-front-desk
    guide-signs-for-security topic-reporting guide-first-five-minutes 1: guide-champion-and-owners
    guide-when-somebody-asks-for-help
must i talk to the suspect person
  3: what-to-do 2: guide-first-five-minutes guide-talking-to-guests guide-signs-for-security 1: topic-what-to-do
shelter for victim
  3: topic-victim-support 2: organisation-alc organisation-ewaa helpline-gb-x-salvation 1: helpline-gb-x-ndah
    organisation-pagasa guide-when-somebody-asks-for-help
domestic violance husband
  3: helpline-gb-x-ndah
abu dhabi 800save
  3: helpline-ae-800save organisation-ewaa
belgium victim help
  3: organisation-pagasa helpline-be-078 2: resource-be-stoptraite resource-pagasa
holland labour inspection
  3: helpline-nl-nla organisation-nla 1: helpline-nl-police
is one sign enough
  3: training-thirty-minute-session guide-signs-at-the-front-desk 2: guide-fair-and-without-profiling topic-signs
    resource-wah-hk guide-signs-for-housekeeping training-ten-minute-team-talk 1: guide-first-five-minutes
    guide-signs-food-and-beverage guide-signs-for-security
`

/** Managers, owners and trainers. */
const MANAGERS = `
anti slavery policy template
  3: policy-anti-slavery-policy topic-policy 2: resource-blueprint resource-bp-pdf 1: resource-not-in-our-hotel
    resource-ungc-policy resource-itp-principles
incident form
  3: policy-incident-log topic-reporting 2: policy-reporting-protocol resource-bp-monitoring 1:
    guide-after-an-incident guide-signs-for-security
10 min briefing for team
  3: training-ten-minute-team-talk 2: topic-training resource-combat 1: training-thirty-minute-session resource-nj-video
free online course with certificate
  3: topic-training resource-pact-2026 resource-noplace resource-not-in-our-hotel 2: resource-pact-recognize
    resource-best-itt resource-itp-labour-training 1: resource-ia-cert resource-pact-respond
poster for staff room
  3: topic-posters resource-five-questions 2: resource-bp-monitoring resource-unseen resource-dhs-toolkit
    resource-makesafe-sussex resource-nj-video 1: resource-not-in-our-hotel resource-niagara-card
who is responsable owner or brand
  3: guide-champion-and-owners topic-franchise 2: topic-governance role-brand-owner 1: law-us-tvpra
    policy-anti-slavery-policy
kpi to measure trainning works
  3: guide-what-to-measure topic-evaluation resource-bp-monitoring 1: resource-ichrie
risk assesment
  3: topic-risk guide-risk-map resource-bp-risk 2: resource-rst 1: resource-rst-facilities resource-strt resource-bp-pdf
    resource-sshin-suppliers resource-eti-guide
guest complain we suspected him wrongly
  3: topic-bias topic-guests 2: guide-fair-and-without-profiling training-managers-session guide-talking-to-guests 1:
    guide-after-an-incident
GDPR
  3: topic-privacy 2: policy-incident-log 1: policy-reporting-protocol guide-signs-for-security page-privacy
    guide-after-an-incident guide-what-to-measure
same room reported agian
  3: sign-mg-reports 2: policy-incident-log 1: sign-mg-reviews topic-reporting
bad reviews about prostitution
  3: sign-mg-reviews 2: topic-sexual-exploitation 1: resource-ghr-fiche
sex worker guest allowed or not
  3: guide-fair-and-without-profiling topic-sexual-exploitation 2: what-to-do 1: sign-hk-sex-items
    sign-fd-adult-services training-thirty-minute-session
manager is the problem
  3: policy-reporting-protocol guide-first-five-minutes 1: guide-fair-and-without-profiling helpline-gb-msh
    sign-hr-threats topic-reporting training-managers-session training-ten-minute-team-talk guide-champion-and-owners
    guide-agency-and-outsourced-staff
practise stories role play
  3: topic-scenarios training-thirty-minute-session 2: training-ten-minute-team-talk training-managers-session
    resource-pact-respond 1: resource-pact-2026
training for managers 1 hour
  3: training-managers-session 2: resource-pact-respond 1: topic-training role-manager resource-best-itt
hertfordshire
  3: organisation-hmsp resource-hmsp-strategy organisation-tropic 1: page-about organisation-shiva guide-risk-map
    guide-what-to-measure
human security
  3: topic-human-security organisation-unhsu 1: guide-risk-map page-about
trafikcam app
  3: resource-traffickcam topic-technology
leaflet in other languages
  3: resource-eu10 resource-five-questions topic-posters 1: resource-makesafe-sussex resource-unseen
    resource-pact-recognize
`

/** Buyers and HR. */
const BUYERS = `
recruitment fee clause for contract
  3: policy-recruitment-fee-clause 2: topic-recruitment resource-epp law-epp 1: guide-fair-recruitment sign-hr-fees
    resource-qatar-tool policy-supplier-code resource-itp-principles guide-agency-and-outsourced-staff topic-policy
suplier code of conduct
  3: policy-supplier-code 2: topic-supply-chain topic-policy resource-sshin-suppliers guide-buying-without-harm 1:
    policy-recruitment-fee-clause
questions to send to suppliers
  3: resource-strt guide-buying-without-harm 2: policy-supplier-code resource-sshin-suppliers topic-supply-chain 1:
    sign-pr-no-answers guide-agency-and-outsourced-staff training-managers-session
how to check an agency
  3: guide-agency-and-outsourced-staff resource-itp-tools resource-see 2: sign-pr-license topic-recruitment 1:
    policy-recruitment-fee-clause training-managers-session resource-qatar-tool resource-shiva-labour-risks
    resource-ilo-fair
builders on site renovation
  3: topic-construction sign-pr-build resource-ciob-st 1: guide-buying-without-harm
outsourced cleaning company
  3: guide-agency-and-outsourced-staff resource-rst-facilities topic-supply-chain 2: sign-pr-subcontract 1:
    organisation-wgc policy-supplier-code policy-recruitment-fee-clause
who employs these people subcontracter
  3: sign-pr-subcontract 2: guide-agency-and-outsourced-staff guide-buying-without-harm 1: policy-recruitment-fee-clause
    sign-hr-vanish policy-supplier-code guide-risk-map
suplier refuse visit no papers
  3: sign-pr-no-answers 2: guide-buying-without-harm policy-supplier-code 1: role-procurement
    policy-recruitment-fee-clause
hr interview questions new workers
  3: guide-fair-recruitment 2: sign-hr-interview-minder 1: role-hr topic-recruitment guide-agency-and-outsourced-staff
friend answers at job interveiw
  3: sign-hr-interview-minder 2: guide-fair-recruitment 1: sign-all-control
fair recruitment guidelines hotel
  3: guide-fair-recruitment resource-iom-hosp resource-ilo-fair resource-qatar-tool 2: topic-recruitment
    resource-itp-tools 1: resource-epp policy-recruitment-fee-clause guide-agency-and-outsourced-staff
    resource-hosp-brief
employer pays principal
  3: law-epp resource-epp 2: organisation-ihrb guide-fair-recruitment 1: policy-recruitment-fee-clause
    resource-itp-principles law-itp-pfl law-dhaka training-managers-session policy-supplier-code
qatar hotels
  3: resource-qatar-tool 2: organisation-ihrb
ilo 11 indicators forced labor
  3: resource-ilo11 organisation-ilo 1: law-ilo-c29 topic-labour-exploitation
sedex fish and tea forced labour
  3: sign-pr-goods topic-supply-chain 1: guide-buying-without-harm law-eu-flr
`

/** Law, organisations and the hub itself. */
const LAW = `
section 54
  3: law-uk-msa-s54 resource-uk-tisc 2: organisation-homeoffice 1: resource-wf-hotel topic-law guide-buying-without-harm
modern slavery statement how to write
  3: law-uk-msa-s54 resource-uk-tisc 2: topic-policy topic-law resource-msr resource-tisc resource-wf-hotel 1:
    law-au-msa policy-anti-slavery-policy guide-champion-and-owners
california hotel training law
  3: law-us-ca-sb970 2: law-us-ca-ab2034 resource-unpacking 1: topic-law resource-ahla-guide
florida sign size
  3: law-us-fl-509096 2: helpline-us-fl 1: law-us-states
can the hotel be sued
  3: law-us-tvpra topic-law 2: guide-champion-and-owners resource-unpacking 1: topic-franchise
NRM refferal
  3: law-uk-nrm 2: resource-uk-nrm-stats topic-victim-support helpline-gb-x-salvation 1:
    guide-when-somebody-asks-for-help what-to-do organisation-homeoffice
csddd
  3: law-eu-csddd
eu ban products forced labour
  3: law-eu-flr 1: law-us-tariff sign-pr-goods guide-buying-without-harm policy-supplier-code
texas lodging training
  3: law-us-tx resource-tx-course 1: resource-unpacking law-us-states resource-ahla-guide
iowa certificat
  3: law-us-ia resource-ia-cert
GLAA
  3: organisation-glaa organisation-fwa law-uk-fwa resource-glaa-hotel 2: law-uk-hosp-protocol resource-hosp-protocol 1:
    guide-agency-and-outsourced-staff sign-pr-license
fair work agency phone
  3: organisation-fwa law-uk-fwa 1: guide-agency-and-outsourced-staff organisation-glaa
sshin
  3: organisation-sshin resource-sshin-hub 2: resource-sshin-suppliers organisation-shiva page-about 1:
    organisation-bespoke organisation-bha organisation-shiva-hotels organisation-antislavery-int organisation-wgc
    organisation-hilton
ecpat code
  3: law-the-code organisation-thecode resource-code-membership 2: organisation-pact
french law vigilance
  3: law-fr-vigilance 1: topic-law
un guiding principles
  3: law-ungp 1: resource-ungc-policy
screenreader
  3: page-accessibility
who made this website
  3: page-about 1: page-privacy
`

/** What people type about work, help, duties and the law; the form is told in read-scenarios.ts. */
export const STAFF = [OWN_WORK, HELP, MANAGERS, BUYERS, LAW].join('')
