/** Romanian groups of words that mean nearly the same, each with its English words. No native speaker has read them. */
export const ROMANIAN_SYNONYMS = `
sef sefa patron patroana angajator manager superior director boss employer supervisor / proprietar owner
angajat angajata lucrator lucratoare muncitor personal worker staff employee / coleg colega colegi colleague
munca lucru job serviciu loc work / lucrez muncesc lucra munci work / salariu salar leafa plata bani pay wages salary money
plati plateste platit incasa pay paid / salariu minim minimum wage / bacsis bacsisuri spaga tip tips
suplimentare ore overtime / numerar cash / cont banca card bank account
retine retin opresc oprit scad taie deduction deductions taken deducted / amenda penalizare fine penalty
datorie datorii datorez imprumut debt owe loan / taxa comision garantie avans fee fees / inapoi returna rambursa refund back
fluturas payslip / impozit impozite taxe tax / concediu vacanta liber holiday leave
pasaport buletin act acte document documente passport papers documents id / viza visa
deporta deportat deportare expulzat deport deported / imigrari imigratie immigration / ilegal illegal
lua luat luate tine pastreaza confiscat keeps took taken / agentie intermediar recrutor agent agency recruiter
anunt oferta recrutare advert recruitment / contract contractul intelegere / preaviz notice
concedia concediat dat afara demis dismissed sacked fired / pleca plec demisie demisiona renunta leave quit resign
pfa factura independent self employed invoice / ora ore orele orelor program hours / tura schimb ture shift
orar grafic rota / pauza odihna break rest / noapte noaptea night / zi zile libera day days off / proba trial
bolnav bolnava boala medical sick ill illness / doctor medic spital hospital / accident ranit lovit accidentare injury hurt
insarcinata sarcina gravida pregnant pregnancy / maternitate nastere maternity
chimice substante clor detergent detergenti chemicals / manusi masca echipament protectie gloves protective equipment ppe
uniforma haine uniform / instruire curs pregatire discutie training talk / siguranta protectia safety
ridic greu greutati lift heavy / cazare locuinta camera casa camin pat accommodation housing room / chirie rent
evacua afara strada evict homeless / pat saltea saltele bed mattress / doarme dorm dormi sleep sleeping / inghesuiti crowded
incuiat inchis cheie usa lacat locked lock key / iesi iese ies go out leave / fugi scapa escape run / telefon mobil phone
supravegheaza urmareste controleaza pazeste watched watching control follows
ameninta amenintare santaj threat threatens threaten blackmail / frica teama speriat speriata afraid scared fear
tipa injura jigneste umileste shout insult / bate bat lovit loveste violenta hit beat violence abuse
hartuire hartuieste atinge pipaie harass harassment touch touched / sex sexual sexuala / viol violat rape raped
prostitutie prostituata prostitution / discriminare rasism rasist discrimination racism
obliga obligat fortat forteaza silit force forced / sclav sclavie slavery slave / trafic persoane trafficking
exploatare exploatat exploateaza abuz exploitation exploited / inselat insela minciuna teapa frauda scam cheat lie
promis promisiune promised promise / politie politia politist police / sesiza sesizare reclama raporta anunta plangere report
ajutor ajuta sprijin help support / suna numar telefon linie apel call number helpline phone / anonim anonima anonymous name
avocat lege legal lawyer law / tribunal proces instanta court claim / reclamatie plangere complaint complain
termen limita deadline limit / sindicat union / inspectie inspector itm inspection / drept drepturi rights
dovada dovezi mesaje evidence proof / despagubire compensation / copil copii copilul minor minora child children
fata adolescenta tanara girl teenager young / femeie doamna woman / barbat barbati tip domn man men
familie parinti mama family mother / sot iubit partener boyfriend husband partner / batran older
client clienti oaspete oaspeti guest guests / camerista menajera curatenie curat housekeeper cleaner cleaning
receptie receptionera front desk reception / bucatarie bucatar kitchen chef / ospatar chelner bar restaurant waiter
paznic paza security guard / sofer taximetrist driver taxi / intretinere tehnician maintenance
subsol depozit magazie basement store / intrare laterala spate door side entrance / masina duba car van
bagaj valiza geanta luggage bag / camere supraveghere cameras / alcool droguri alcohol drugs / prosoape lenjerie towels linen
rezervare booking / plange trist sinucidere cry sad suicide / singur singura alone
vorbeste raspunde tace speaks answers silent / limba engleza romana language english / interpret traducator interpreter
vanatai rani bruises injuries / poza poze photo photos / afis poster / student studenta / spalatorie laundry
mancare masa food meal / suspect ciudat suspicious strange / semn semne sign signs / semnat semneaza signed sign
bebelus baby / sezon season
`.trim()
