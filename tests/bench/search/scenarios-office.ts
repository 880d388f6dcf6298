/** Managers, owners and trainers. */
const MANAGERS = `
anti slavery policy template
  3: policy-anti-slavery-policy topic-policy 2: policy-one-page-to-sign policy-small-hotel-policy resource-blueprint
    resource-bp-pdf 1: policy-hotel-use-policy policy-section-54-statement resource-not-in-our-hotel
    resource-ungc-policy resource-itp-principles
incident form
  3: policy-report-of-a-concern policy-incident-log topic-reporting 2: policy-reporting-protocol resource-bp-monitoring
    1: policy-first-24-hours guide-after-an-incident guide-signs-for-security
10 min briefing for team
  3: training-ten-minute-team-talk 2: topic-training resource-combat 1: training-thirty-minute-session resource-nj-video
free online course with certificate
  3: topic-training resource-pact-2026 resource-noplace resource-not-in-our-hotel 2: resource-pact-recognize
    resource-best-itt resource-itp-labour-training 1: resource-ia-cert resource-pact-respond
poster for staff room
  3: topic-posters resource-five-questions 2: resource-bp-monitoring resource-unseen resource-dhs-toolkit
    resource-makesafe-sussex resource-nj-video 1: resource-not-in-our-hotel resource-niagara-card resource-best-card
    resource-combat resource-surrey
who is responsable owner or brand
  3: guide-champion-and-owners topic-franchise 2: policy-franchise-clause topic-governance role-brand-owner
    guide-us-penalties-and-claims 1: law-us-tvpra policy-anti-slavery-policy
kpi to measure trainning works
  3: guide-what-to-measure topic-evaluation resource-bp-monitoring 1: resource-ichrie guide-how-many-cases-in-hotels
risk assesment
  3: topic-risk guide-risk-map resource-bp-risk 2: resource-rst 1: resource-rst-facilities resource-strt resource-bp-pdf
    resource-sshin-suppliers resource-eti-guide
guest complain we suspected him wrongly
  3: topic-bias topic-guests 2: guide-fair-and-without-profiling training-managers-session guide-talking-to-guests 1:
    guide-after-an-incident
GDPR
  3: policy-data-protection-note topic-privacy 2: policy-police-data-request policy-incident-log law-uk-data-police
    1: policy-reporting-protocol guide-signs-for-security page-privacy guide-after-an-incident guide-what-to-measure
    rights-data-ask-copy
same room reported agian
  3: sign-mg-reports 2: policy-incident-log 1: sign-mg-reviews topic-reporting
bad reviews about prostitution
  3: sign-mg-reviews 2: topic-sexual-exploitation guide-when-rooms-may-be-used-to-sell-sex 1: resource-ghr-fiche
sex worker guest allowed or not
  3: guide-fair-and-without-profiling topic-sexual-exploitation guide-when-rooms-may-be-used-to-sell-sex 2: what-to-do
    sign-fd-adult-services training-thirty-minute-session
manager is the problem
  3: policy-reporting-protocol guide-first-five-minutes 2: policy-reporting-protocol-us policy-speak-up-procedure
    guide-may-i-short-answers 1: policy-report-of-a-concern guide-fair-and-without-profiling helpline-gb-msh
    sign-hr-threats topic-reporting training-managers-session training-ten-minute-team-talk guide-champion-and-owners
    guide-agency-and-outsourced-staff guide-when-somebody-asks-for-help helpline-gb-acas rights-ms-speak-up
practise stories role play
  3: topic-scenarios training-thirty-minute-session 2: training-ten-minute-team-talk training-managers-session
    resource-pact-respond 1: resource-pact-2026
training for managers 1 hour
  3: training-managers-session 2: resource-pact-respond 1: topic-training role-manager resource-best-itt
hertfordshire
  3: organisation-hmsp resource-hmsp-strategy organisation-tropic partnership-hertfordshire 1: page-about
    organisation-shiva guide-risk-map guide-what-to-measure referral-route-uk
human security
  3: topic-human-security organisation-unhsu 1: guide-risk-map page-about
trafikcam app
  3: resource-traffickcam topic-technology
leaflet in other languages
  3: resource-eu10 resource-five-questions topic-posters tool-posters 1: resource-makesafe-sussex resource-unseen
    resource-pact-recognize resource-be-stoptraite
`

/** Buyers and HR. */
const BUYERS = `
recruitment fee clause for contract
  3: policy-recruitment-fee-clause 2: topic-recruitment resource-epp law-epp 1: policy-fees-paid-back
    guide-fair-recruitment sign-hr-fees resource-qatar-tool policy-supplier-code resource-itp-principles
    guide-agency-and-outsourced-staff topic-policy resource-dhaka law-dhaka
suplier code of conduct
  3: policy-supplier-code 2: topic-supply-chain topic-policy resource-sshin-suppliers guide-buying-without-harm 1:
    policy-recruitment-fee-clause role-procurement
questions to send to suppliers
  3: resource-strt guide-buying-without-harm 2: policy-supplier-code resource-sshin-suppliers topic-supply-chain 1:
    sign-pr-no-answers guide-agency-and-outsourced-staff training-managers-session
  1: guide-partners-and-suppliers
how to check an agency
  3: guide-agency-and-outsourced-staff resource-itp-tools resource-see 2: policy-payslip-test
    policy-worker-interview-sheet sign-pr-license topic-recruitment 1: policy-fees-paid-back
    policy-recruitment-fee-clause training-managers-session resource-qatar-tool resource-shiva-labour-risks
    resource-ilo-fair resource-bp-risk resource-iom-hosp
builders on site renovation
  3: topic-construction sign-pr-build resource-ciob-st 2: guide-signs-for-maintenance 1: guide-buying-without-harm
    guide-risk-map guide-partners-and-suppliers
outsourced cleaning company
  3: guide-agency-and-outsourced-staff resource-rst-facilities topic-supply-chain 2: sign-pr-subcontract resource-see
    1: policy-payslip-test policy-worker-interview-sheet organisation-wgc policy-supplier-code
    policy-recruitment-fee-clause organisation-verite
who employs these people subcontracter
  3: sign-pr-subcontract 2: guide-agency-and-outsourced-staff guide-buying-without-harm 1: policy-recruitment-fee-clause
    sign-hr-vanish policy-supplier-code guide-risk-map resource-ciob-st resource-rst-facilities topic-recruitment
    topic-supply-chain
suplier refuse visit no papers
  3: sign-pr-no-answers 2: guide-buying-without-harm policy-supplier-code 1: role-procurement
    policy-recruitment-fee-clause topic-supply-chain
hr interview questions new workers
  3: guide-fair-recruitment 2: policy-worker-interview-sheet sign-hr-interview-minder 1: role-hr topic-recruitment
    guide-agency-and-outsourced-staff resource-shiva-labour-risks guide-when-payroll-or-papers-look-odd
friend answers at job interveiw
  3: sign-hr-interview-minder 2: guide-fair-recruitment 1: sign-all-control guide-when-payroll-or-papers-look-odd
fair recruitment guidelines hotel
  3: guide-fair-recruitment resource-iom-hosp resource-ilo-fair resource-qatar-tool 2: topic-recruitment
    resource-itp-tools 1: resource-epp policy-recruitment-fee-clause guide-agency-and-outsourced-staff
    resource-hosp-brief organisation-wsha resource-unodc-recruit
employer pays principal
  3: law-epp resource-epp 2: policy-fees-paid-back organisation-ihrb guide-fair-recruitment 1:
    policy-recruitment-fee-clause resource-itp-principles law-itp-pfl law-dhaka training-managers-session
    policy-supplier-code topic-recruitment
qatar hotels
  3: resource-qatar-tool 2: organisation-ihrb 1: rights-visa-gulf
ilo 11 indicators forced labor
  3: resource-ilo11 organisation-ilo 1: law-ilo-c29 topic-labour-exploitation
sedex fish and tea forced labour
  3: sign-pr-goods topic-supply-chain 1: guide-buying-without-harm law-eu-flr policy-supplier-code
`

/** Law, organisations and the hub itself. */
const LAW = `
section 54
  3: law-uk-msa-s54 resource-uk-tisc 2: policy-section-54-statement organisation-homeoffice 1: resource-wf-hotel
    topic-law guide-buying-without-harm resource-tisc resource-msr
modern slavery statement how to write
  3: policy-section-54-statement law-uk-msa-s54 resource-uk-tisc 2: topic-policy topic-law resource-msr resource-tisc
    resource-wf-hotel 1: law-au-msa policy-anti-slavery-policy guide-champion-and-owners organisation-bhrrc
california hotel training law
  3: law-us-ca-sb970 guide-us-training-that-counts 2: law-us-ca-ab2034 resource-unpacking 1: topic-law
    resource-ahla-guide law-us-states law-us-ca-52-65 guide-us-penalties-and-claims
florida sign size
  3: law-us-fl-509096 2: helpline-us-fl 1: law-us-states resource-unpacking topic-law guide-us-training-that-counts
can the hotel be sued
  3: law-us-tvpra topic-law guide-us-penalties-and-claims 2: guide-champion-and-owners resource-unpacking
    law-us-ca-52-65 1: policy-franchise-clause policy-litigation-hold-us topic-franchise
    guide-when-rooms-may-be-used-to-sell-sex resource-nl-key
NRM refferal
  3: law-uk-nrm referral-route-uk 2: resource-uk-nrm-stats topic-victim-support helpline-gb-x-salvation rights-ms-nrm
    rights-ms-who-decides 1: guide-when-somebody-asks-for-help what-to-do organisation-homeoffice
    policy-reporting-protocol training-managers-session partnership-west-midlands
csddd
  3: law-eu-csddd 1: guide-buying-without-harm
eu ban products forced labour
  3: law-eu-flr 1: law-us-tariff sign-pr-goods guide-buying-without-harm policy-supplier-code
texas lodging training
  3: law-us-tx resource-tx-course guide-us-training-that-counts 1: resource-unpacking law-us-states resource-ahla-guide
    topic-law guide-us-penalties-and-claims
iowa certificat
  3: law-us-ia resource-ia-cert 1: guide-us-training-that-counts
GLAA
  3: helpline-gb-fwa organisation-glaa organisation-fwa law-uk-fwa resource-glaa-hotel 1:
    guide-agency-and-outsourced-staff sign-pr-license
  1: rights-agency-licence rights-pay-who-enforces
fair work agency phone
  3: helpline-gb-fwa organisation-fwa law-uk-fwa 1: guide-agency-and-outsourced-staff organisation-glaa
  2: rights-pay-who-enforces
sshin
  3: organisation-sshin resource-sshin-hub 2: resource-sshin-suppliers organisation-shiva page-about resource-bp-pdf 1:
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

/** What people type about duties, buying, law and the hub; the form is told in read-scenarios.ts. */
export const OFFICE = [MANAGERS, BUYERS, LAW].join('')
