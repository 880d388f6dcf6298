/**
 * What people type in Polish: half of 64 queries, split at random so that each kind is in both halves. One author wrote
 * and graded them from the English documents alone, before the translations were there. Content and search may be tuned
 * with these. No native speaker has read them.
 */
export const TUNED_PL = `
niechcą mi wyplacić wyplaty za grudzien
  voice: waiter, Polish, 28, Brighton
  need: No pay is unlawful; who enforces.
  3: rights-ded-when-allowed rights-pay-who-enforces 2: helpline-gb-acas rights-leave-final-pay sign-hr-underpay
    rights-tri-time-limit rights-pay-minimum-wage 1: rights-data-evidence topic-worker-rights topic-labour-exploitation
    rights-ms-forced-work
z kim pogadać jak już nie daję rady
  voice: live-in kitchen porter, Polish, 36, Wales
  need: A line that listens.
  3: helpline-gb-x-samaritans 2: helpline-gb-msh 1: rights-ms-helpline-call helpline-gb-x-childline helpline-gb-999
chcę się zwolnić ale straszą że policzą mi koszty szkolenia
  voice: spa therapist, Polish, 28, Harrogate
  need: May leave; what may be taken for training.
  3: rights-debt-to-employer rights-leave-resign 2: rights-ms-forced-work helpline-gb-msh rights-ded-when-allowed
    rights-ded-uniform-minimum rights-ded-how-much helpline-gb-acas 1: rights-fee-owe-agency sign-all-debt
    rights-leave-threats sign-hr-fees topic-labour-exploitation rights-ms-helpline-call
nastolatka z dużo starszym facetem płaci gotówką
  voice: receptionist, Polish, 26, Sheffield
  need: A child may be at risk: police, code word.
  3: sign-fd-adult-minor helpline-gb-makesafe what-to-do 2: guide-when-a-child-may-be-at-risk
    guide-signs-at-the-front-desk role-front-desk topic-child-exploitation helpline-gb-999 helpline-gb-101
    policy-child-check-in-and-safeguarding sign-fd-cash-noid 1: sign-fd-child-adult-role sign-fd-distress
    helpline-gb-x-nspcc guide-talking-to-guests training-ten-minute-team-talk
plakat na kantynę o handlu ludźmi
  voice: HR assistant, Polish, 29, Gdańsk
  need: Posters to print.
  3: topic-posters 1: topic-training training-ten-minute-team-talk topic-signs
czy agencja sprzątająca hotele musi mieć licencję gangmastera
  voice: cleaner, Polish, 44, Leeds
  need: Not for hotels; what still binds the agency.
  3: rights-agency-licence 2: rights-agency-day-one rights-pay-who-enforces 1: sign-pr-license
    rights-fee-agency-work-finding helpline-gb-acas topic-recruitment
konto w banku założyli na mnie i mają moją kartę
  voice: laundry worker, Polish, 51, Wolverhampton
  need: Control of the bank account: a sign, and safe help.
  3: sign-hr-same-account rights-ms-forced-work sign-all-no-id-money 2: rights-ded-when-allowed helpline-gb-msh
    guide-when-payroll-or-papers-look-odd 1: rights-pay-payslip sign-sp-pay-taken rights-ms-helpline-call
    helpline-gb-acas topic-labour-exploitation
kaucja
  voice: agency cleaner, Polish, 23, London
  need: A deposit asked for the job or a room: agency fees and cuts.
  3: rights-fee-agency-work-finding 2: rights-ded-when-allowed rights-fee-owe-agency rights-ded-how-much sign-hr-fees
    rights-pay-accommodation-offset 1: rights-ded-uniform-minimum rights-acc-service-tenant helpline-gb-acas
odciągają mi 120 funtów tygodniowo za pokój w hotelu
  voice: live-in waiter, Polish, 27, Devon
  need: How much may count for a room.
  3: rights-pay-accommodation-offset rights-ded-how-much 2: rights-ded-when-allowed sign-hr-tied-home sign-hr-underpay
    rights-pay-check 1: rights-pay-minimum-wage helpline-gb-acas rights-acc-service-tenant topic-worker-rights
kierownik wysyła mi nocą zdjęcia i pyta czy wpadnę do niego
  voice: waitress, Polish, 21, Liverpool
  need: Harassment by a manager: keep notes, who helps.
  3: rights-har-guest 2: rights-dis-discrimination helpline-gb-acas rights-ms-speak-up policy-speak-up-procedure
    rights-data-evidence 1: rights-ms-danger-now helpline-gb-101 helpline-gb-999 rights-tri-time-limit rights-dis-unfair
    topic-worker-rights
wyzywają mnie od polaków i daja najgorsze zmiany
  voice: kitchen porter, Polish, 37, Belfast
  need: Worse treatment for nationality is unlawful; Northern Ireland differs.
  3: rights-dis-discrimination helpline-gb-x-lra 2: rights-tri-time-limit rights-data-evidence 1: helpline-gb-acas
    rights-dis-unfair rights-union-companion rights-ms-speak-up topic-worker-rights topic-migrant-workers
payslip nie ma wszystkich godzin
  voice: room attendant, Polish, 32, Crewe
  need: The payslip must show hours; how to check and prove them.
  3: rights-pay-check rights-pay-minimum-wage rights-pay-payslip 2: sign-hr-underpay rights-data-evidence
    rights-pay-who-enforces helpline-gb-acas 1: rights-ded-when-allowed sign-hr-hours rights-data-ask-copy
    topic-worker-rights
gość klepnął mnie w tyłek na recepcji kierownik nic nie zrobił
  voice: receptionist, Polish, 23, Newcastle
  need: The employer must act; how to report.
  3: rights-har-guest 2: policy-speak-up-procedure rights-ms-speak-up helpline-gb-acas 1: rights-data-evidence
    rights-ms-danger-now helpline-gb-999 helpline-gb-101 rights-safe-danger rights-dis-discrimination
    topic-worker-rights
boję się odejść bo powiedział że znajdzie moją rodzinę w polsce
  voice: kitchen help, Polish, 43, Bradford
  need: Threats to family are a crime sign; help in secret.
  3: rights-leave-threats rights-ms-forced-work 2: helpline-gb-msh rights-ms-danger-now sign-hr-threats helpline-gb-999
    1: rights-visa-threats rights-ms-helpline-call helpline-gb-101 page-stay-safe-online topic-labour-exploitation
kolega z kuchni śpi w magazynie i nigdy nie wychodzi
  voice: cook, Polish, 40, Cardiff
  need: People who live in store rooms; how to offer help.
  3: sign-mt-sleeping sign-hr-curfew 2: guide-signs-for-maintenance what-to-do helpline-gb-msh sign-hr-tied-home
    sign-all-watched guide-when-somebody-asks-for-help guide-signs-food-and-beverage 1: sign-sp-live-in
    topic-labour-exploitation role-maintenance guide-agency-and-outsourced-staff
czy hotel może zabrać napiwki z karty
  voice: waiter, Polish, 26, Bristol
  need: All tips must be passed on.
  3: rights-pay-tips 2: helpline-gb-acas sign-sp-pay-taken 1: rights-pay-who-enforces rights-ded-when-allowed
    topic-worker-rights
pracuję 12 dni bez wolnego
  voice: housekeeper, Polish, 50, Aberdeen
  need: Weekly rest.
  3: rights-hours-rest-breaks rights-hours-48 2: sign-hr-hours helpline-gb-acas 1: rights-ms-forced-work
    topic-worker-rights topic-labour-exploitation
jestem w ciąży umowa przez agencję co mi się należy
  voice: agency room attendant, Polish, 30, Manchester
  need: Safe work, check-ups after 12 weeks, leave or allowance.
  3: rights-safe-pregnant rights-safe-maternity-leave rights-agency-12-weeks 2: rights-safe-lifting
    rights-safe-chemicals rights-dis-discrimination helpline-gb-acas 1: rights-dis-unfair topic-worker-rights
nie oddali mi zaległego urlopu po odejściu
  voice: night porter, Polish, 39, Dundee
  need: Pay for holiday not taken on leaving.
  3: rights-leave-final-pay rights-hol-paid-leave 2: rights-tri-time-limit helpline-gb-acas rights-ded-when-allowed
    rights-pay-who-enforces 1: sign-hr-underpay topic-worker-rights rights-data-evidence
jeden gość co tydzień płaci swoją kartą za trzy pokoje dla innych
  voice: front desk, Polish, 30, Doncaster
  need: One payer for many rooms, again and again.
  3: sign-fd-same-person 2: guide-signs-at-the-front-desk role-front-desk what-to-do 1: sign-mg-reports
    sign-fd-cash-noid topic-signs sign-fd-short
jak zlozyc wypowiedzenie w hotelu
  voice: receptionist, Polish, 31, Bath
  need: How to leave in the right way.
  3: rights-leave-resign 2: rights-leave-final-pay helpline-gb-acas 1: rights-dis-notice rights-hol-paid-leave
    rights-acc-job-ends rights-visa-change-employer topic-worker-rights
szefowa mówi że jak pójdę na l4 to mogę nie wracać
  voice: linen room, Polish, 47, Glasgow
  need: That sickness is no ground for a threat; sick pay; advice.
  3: rights-sick-ssp rights-dis-unfair 2: helpline-gb-acas rights-dis-notice rights-dis-discrimination
    rights-tri-time-limit 1: rights-leave-final-pay rights-union-companion topic-worker-rights
środki żrące bez rękawic kaszlę od tygodnia
  voice: toilet cleaner, Polish, 48, Leicester
  need: Chemicals: gloves free, training, doctor.
  3: rights-safe-chemicals rights-safe-ppe 2: rights-safe-report rights-safe-danger 1: rights-sick-ssp
    rights-safe-pregnant topic-worker-rights helpline-gb-acas
dużo facetów wchodzi bocznymi drzwiami do jednego pokoju
  voice: security guard, Polish, 46, Manchester
  need: Steady visits by side door; note and tell, do not follow.
  3: sign-hk-traffic sign-sec-steady sign-sec-side-door 2: guide-when-rooms-may-be-used-to-sell-sex
    guide-signs-for-security topic-sexual-exploitation what-to-do role-security 1: sign-fd-dropped sign-fd-secretive
    helpline-gb-msh guide-signs-for-housekeeping topic-signs
praca w hotelu holandia wyzysk gdzie zgłosić
  voice: room attendant, Polish, 24, Rotterdam
  need: The Dutch labour authority and police line.
  3: helpline-nl-nla 2: helpline-nl-police 1: helpline-nl-112
chorobowe w uk ile płacą od którego dnia
  voice: chef, Polish, 36, Nottingham
  need: Sum and first day of sick pay.
  3: rights-sick-ssp 2: helpline-gb-acas 1: rights-pay-who-enforces rights-con-written-statement rights-dis-unfair
    topic-worker-rights
mieszkamy w szóstkę w jednym pokoju z grzybem agencja bierze za każdego
  voice: agency cleaner, Polish, 29, Reading
  need: Bad, crowded home with the job: what may be taken and who helps.
  3: sign-hr-tied-home 2: rights-acc-service-tenant rights-pay-accommodation-offset rights-ded-how-much helpline-gb-msh
    1: rights-acc-job-ends rights-safe-report topic-worker-rights topic-labour-exploitation
zgłosiłam kierownikowi i cisza
  voice: room attendant, Polish, 27, Derby
  need: May call by herself when nothing is done.
  3: training-ten-minute-team-talk what-to-do 2: guide-may-i-short-answers rights-ms-report-no-name helpline-gb-msh
    helpline-gb-101 1: rights-ms-speak-up topic-reporting helpline-gb-crimestoppers topic-what-to-do
    policy-speak-up-procedure
płacą od pokoju a nie da się tyle wyrobić w 8 godzin
  voice: room attendant, Polish, 38, London
  need: Pay by the room must reach the minimum for all hours.
  3: rights-pay-per-room rights-pay-check 2: rights-pay-minimum-wage sign-hr-underpay rights-pay-who-enforces
    helpline-gb-acas 1: rights-data-evidence topic-worker-rights
la strada numer
  voice: sister of a worker, Polish, 30, Poznań
  need: The number.
  3: helpline-pl-lastrada 2: helpline-pl-kcik
facet z agencji trzyma listy obecności i tłumaczy za wszystkich
  voice: head housekeeper, Polish, 49, Heathrow
  need: One man speaks for a crew: meet workers alone, advice first.
  3: sign-all-control sign-sec-group-minded 2: guide-agency-and-outsourced-staff what-to-do sign-hr-interview-minder
    policy-worker-interview-sheet helpline-gb-msh 1: sign-hr-vanish topic-labour-exploitation sign-all-watched role-hr
w hotelu gdzie spałam pokojówka płakała i mówiła że nie ma paszportu
  voice: hotel guest, Polish, 60, London
  need: What a guest may do, and which line.
  3: page-for-guests role-guest 2: what-to-do guide-signs-for-guests helpline-gb-msh helpline-gb-999 rights-doc-passport
    sign-hr-passports 1: helpline-gb-101 helpline-gb-crimestoppers rights-ms-report-no-name topic-what-to-do
`
