/** What people who ask for themselves: work, pay, papers, fear typed. */
export const WORKERS = `
hotel keeps my passport in the safe they say for security can i ask it back
  voice: room attendant, Filipina, 29, Dubai
  need: That in the UAE the employer may not hold it, how to ask in writing, and who to go to (ministry, own mission).
    UK phone numbers are no use.
  3: rights-visa-gulf 2: helpline-ae-800save 1: rights-doc-passport sign-hr-passports sign-all-no-id-money law-dhaka
    resource-dhaka guide-when-payroll-or-papers-look-odd guide-fair-recruitment
costumer want extra and manager say dont make problem
  voice: spa therapist, Indonesian, 26, Antalya hotel
  need: That she may refuse and leave the room, how to put it on record, and who outside the hotel can help. Spa
    etiquette or guest-service advice would insult her.
  2: guide-signs-for-spa-and-leisure 1: rights-har-guest policy-reporting-protocol guide-may-i-short-answers
want to change company but they say no objection letter needed is it true now
  voice: commis cook, Nepali, 31, Doha
  need: Current job-change rule in Qatar, notice period, how the ministry app works, and what to do if the employer
    threatens. Old kafala explanations would mislead him.
  2: rights-visa-gulf 1: resource-qatar-tool topic-migrant-workers
i do breakfast for nine guests and the rooms and the kids is that still au pair
  voice: live-in helper, Argentine, 20, farmhouse hotel in Kerry
  need: That the label does not decide, that she is likely an employee with minimum wage and rest, and who in Ireland
    advises. A page on au pair culture would not help.
  1: rights-con-false-self-employed sign-hr-underpay topic-worker-rights
supposed to rotate departments but only making beds for 7 months
  voice: hospitality intern, French, 21, Orlando
  need: What the J-1 training plan binds the host to, who to contact (sponsor, State Department) and that complaining
    does not by itself end the visa. General internship tips would not help.
  1: sign-hr-contract helpline-us-nht
contract finish 6 weeks ago ship wont book my flight home
  voice: cabin steward, Indian, 38, cruise ship
  need: Right to repatriation under the Maritime Labour Convention, the seafarers' union inspector or port chaplain,
    flag state. Hotel law of a land state is the wrong page.
am i in trouble if i worked while waiting and he never paid me
  voice: night porter, Sudanese, waiting for asylum decision, UK
  need: An honest account of the risk of having worked without permission, confidential legal advice before any report,
    and what protection may exist. A cheerful 'call the police' would be harmful.
  2: rights-visa-adviser rights-ms-helpline-call organisation-wrc 1: rights-visa-threats rights-ms-report-no-name
    rights-leave-final-pay rights-ms-nrm rights-ms-forced-work rights-pay-who-enforces
bus only comes once a week and they wont drive me into town til season ends im actualy getting a bit scared now
  voice: backpacker bar worker, British, 23, outback hotel
  need: That being kept from leaving is serious, how to get out safely from a remote place, who to call in Australia,
    unpaid wages later. Visa-day counting tips would miss the point.
  2: helpline-au-000 helpline-au-afp 1: rights-leave-threats rights-ms-danger-now sign-dp-tied-ride sign-hr-curfew
    sign-all-watched rights-leave-resign rights-ms-forced-work organisation-au-asc what-to-do
lady who brought me adds more when i am sick so it never goes down
  voice: massage therapist, Thai, 35, Galway
  need: That a growing debt to a recruiter is a strong sign of control, that she need not pay it to be free, and
    confidential help. Debt-management advice for consumers would be wrong.
  3: rights-debt-to-employer 2: rights-fee-owe-agency rights-ms-forced-work 1: sign-all-debt sign-sp-pay-taken
    sign-hr-fees helpline-ie-garda organisation-ruhama guide-signs-for-spa-and-leisure
all our bank cards stay in the office they know the pin
  voice: wok chef, Chinese, 48, Leeds
  need: That no employer may hold the card, how to stop it at the bank without alarming the boss, and where to get help
    in Mandarin. Fraud tips about strangers miss it.
  2: sign-all-no-id-money rights-ms-forced-work helpline-gb-msh rights-ms-helpline-call
    1: guide-when-payroll-or-papers-look-odd sign-hr-same-account rights-doc-passport
he touch me in linen room and he is the one who signs my hours
  voice: room attendant, Nigerian, 30, Manchester
  need: That it is assault and harassment, whom to tell who is not him, protection from retaliation, support for women.
    A poster on guests' behaviour would not help.
  2: rights-har-guest rights-ms-speak-up helpline-gb-acas policy-speak-up-procedure 1: rights-dis-discrimination
    rights-tri-time-limit helpline-gb-101 rights-dis-unfair law-uk-era-oct-2026 rights-ms-danger-now
    topic-worker-rights
exit permision refused mother dying
  voice: pastry cook, Sri Lankan, 37, Kuwait City
  need: Who can overrule or speed it up now, the embassy's role, what proof to bring. Long text about contracts is
    useless in the hour.
  2: rights-visa-gulf
left that hotel two years ago can i still get what they owe
  voice: former bar worker, Lithuanian, 32, now in Norwich
  need: Time limits for different claims in the UK, which are already gone and which are longer, where to ask. Advice
    for people still in the job would not help.
  3: rights-tri-time-limit 2: rights-leave-final-pay helpline-gb-acas rights-pay-who-enforces 1: organisation-acas
he took me in from the shelter two years back i get a bed and beer and some baccy but no wage is that anything
  voice: handyman, Scottish, 55, was sleeping rough, seaside guesthouse
  need: That a citizen can be in forced work, that bed and drink are not wages, somewhere safe to live, gentle first
    step. Text only for migrants would make him stop reading.
  2: rights-ms-forced-work rights-ms-nrm helpline-gb-msh rights-pay-minimum-wage rights-ms-helpline-call
    1: rights-pay-accommodation-offset rights-ms-scotland-ni helpline-gb-x-salvation rights-pay-check
    sign-hr-tied-home rights-acc-job-ends rights-ded-when-allowed
helpline but im deaf
  voice: linen porter, British, deaf, 28, Cardiff
  need: Sign-language relay, text, video and emergency text registration. Another voice number is no help at all.
  3: rights-ms-deaf-access helpline-gb-18000 helpline-gb-999-sms helpline-gb-999-bsl 1: helpline-gb-999-silent
they made me self employed but boss picks my shifts and my lunch
  voice: receptionist, Greek, 33, Rotterdam
  need: Signs of false self-employment in the Netherlands, what she could claim, who checks it. Tips for freelancers on
    invoicing would not help.
  2: helpline-nl-nla 1: rights-con-false-self-employed organisation-nla
they sent me photo of my parents house
  voice: chambermaid, Albanian, 19, Brussels
  need: That threats to family are taken seriously, not to answer alone, how police and NGOs protect relatives, Belgian
    centres. Pay information is beside the point.
  3: rights-leave-threats 2: helpline-be-078 organisation-pagasa 1: resource-be-stoptraite sign-hr-threats
    rights-ms-forced-work rights-data-evidence
since i told hr i only get dirtyest floors and every sunday
  voice: room attendant, Portuguese, 47, London
  need: What counts as punishment for speaking up, diary, union, early conciliation deadline. Telling her again to
    report to HR does not help.
  3: rights-ms-speak-up 2: rights-tri-time-limit rights-union-join helpline-gb-acas rights-data-evidence
    1: guide-after-an-incident rights-dis-discrimination rights-dis-unfair rights-con-change organisation-acas
if i tell everything to police do i have to sit in same room with him and his lawyer asking me things
  voice: former spa worker, Colombian, 31, Madrid
  need: How statements and court protection work in Spain (screen, video, recorded early), right to a lawyer, time to
    decide. Promises that she will never be called would be false.
  1: helpline-es-trata
`
