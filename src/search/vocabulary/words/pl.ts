/** Polish groups of words that mean nearly the same, each with its English words. No native speaker has read them. */
export const POLISH_SYNONYMS = `
szef szefowa kierownik kierowniczka pracodawca przelozony menedzer manager brygadzista boss employer supervisor
wlasciciel wlascicielka owner / pracownik pracownica zatrudniony worker staff employee
kolega kolezanka wspolpracownik colleague / praca robota zatrudnienie job work / pracowac robic work working
placa wyplata pensja wynagrodzenie zarobki pieniadze pieniedzy kasa hajs pay wages salary money
placic zaplacic wyplacic wyplata pay paid / placa minimalna najnizsza minimum wage / stawka rate wage
napiwek napiwki tip tips / nadgodziny overtime / gotowka cash / konto bank bankowe account
potracic potracenie potracaja odciagaja odciagac zabieraja odliczac deduction deductions taken deducted
dlug dlugi zadluzenie pozyczka splacac splata oddac debt owe loan / kara grzywna mandat fine penalty
oplata prowizja kaucja zaplacic posrednictwo fee fees / zwrot oddac zwrocic refund back / koszt koszty cost costs
pasek kwitek rozliczenie payslip / podatek podatki tax / urlop wakacje wolne holiday leave
paszport dowod dokument dokumenty papiery passport papers documents id / wiza visa
deportacja deportowac deportuja deport deported / imigracja imigracyjny immigration / nielegalnie nielegalny legalnie illegal
granica border / trzyma zabral zabrali zabrac odebral ukradl schowal keeps took taken hold / oddac zwrocic give back
agencja posrednik rekruter agent agency recruiter / rekrutacja nabor ogloszenie recruitment advert
umowa kontrakt zlecenie contract / wypowiedzenie okres notice
zwolnic zwolnienie zwolnili wyrzucic wywalic dismissed sacked fired
odejsc odchodze zwolnic rezygnowac rzucic odejscie leave quit resign
samozatrudnienie faktura dzialalnosc self employed invoice / godziny godzin godzina czas hours / zmiana dyzur shift
grafik harmonogram rota schedule / przerwa odpoczynek break rest / noc nocka nocna night / dzien dni wolny day days off
dyzur wezwanie on call / probny probna trial / chory chora choroba chorobowe l4 zwolnienie sick ill illness
lekarz szpital przychodnia doctor hospital / wypadek uraz kontuzja accident injury hurt
ciaza ciazy ciezarna pregnant pregnancy / macierzynski maternity / chemia chemikalia srodki detergent chemicals
rekawice rekawiczki maska odziez gloves protective equipment ppe / mundur uniform ubranie stroj / szkolenie kurs training
bezpieczenstwo bhp safety / mieszkanie kwatera zakwaterowanie nocleg pokoj lokum dom accommodation housing room home
czynsz rent / wyrzucic eksmisja evict / lozko materac bed mattress / spi spac sleep sleeping / brudno grzyb plesn dirty mould
przeludnienie tlok crowded / zamkniety zamyka zamknal klucz zamek klodka locked lock key
wychodzic wyjsc wypuscic go out leave / uciec ucieczka escape run / telefon komorka phone / zabral telefon take phone
pilnuje sledzi obserwuje kontroluje watched watching control follows
grozi grozba grozby straszy szantaz szantazuje threat threatens threaten blackmail
boje strach przestraszony boi afraid scared fear / krzyczy wyzywa obraza ponizac poniza shout insult
bije uderzyl pobil przemoc bicie hit beat violence
dotyka molestuje molestowanie klepnal obmacuje napastuje harass harassment touch touched
seks seksualny seksualne sex sexual / zgwalcil gwalt rape raped / prostytucja prostytutka sponsoring prostitution
dyskryminacja rasizm rasista discrimination racism racist / zmusza zmuszaja zmuszony przymus kaze force forced
niewolnik niewolnictwo niewola slavery slave / handel handlu ludzmi trafficking
wyzysk wykorzystuje wykorzystywanie exploitation exploited / oszust oszustwo oszukali oszukac scam cheat lie
obiecal obiecali obiecywal promised promise / policja gliny policjant police / zglosic zgloszenie doniesc donos report
pomoc pomoz pomaga wsparcie help support / dzwonic zadzwonic numer infolinia call number helpline phone
anonimowo anonimowe anonymous anonymously name / prawnik adwokat prawo lawyer legal law
sad trybunal pozew court tribunal claim / skarga poskarzyc complaint complain / termin deadline limit
zwiazek zwiazki zawodowe union / inspekcja inspektor inspection inspector / prawa prawo rights / dowod dowody proof evidence
odszkodowanie compensation / dziecko dzieci dziecka nieletni maloletni child children minor
dziewczyna dziewczynka nastolatka girl teenager young / chlopiec chlopak boy / kobieta pani woman
mezczyzna facet gosciu man men / starszy older / rodzina rodzic matka ojciec family mother father
maz zona chlopak partner boyfriend husband / gosc goscie klient guest guests
pokojowka sprzataczka sprzatanie sprzatac housekeeper cleaner cleaning / recepcja recepcjonista front desk reception
kuchnia kucharz zmywak kitchen chef / kelner kelnerka bar restauracja waiter restaurant / ochrona ochroniarz security guard
kierowca taksowka driver taxi / konserwator technik maintenance / spa masaz salon massage / ogrod basen garden pool
magazyn piwnica schowek store basement / drzwi wejscie boczne door side entrance / winda lift / parking samochod auto car van
bagaz walizka torba luggage bag / kamera monitoring cameras / alkohol narkotyki alcohol drugs / reczniki posciel towels linen
smieci prezerwatywy bin condoms / karta card / rezerwacja booking / placze smutny samobojstwo cry sad suicide
sam sama samotny alone / zgubiony nieswiadomy lost / milczy cicho quiet silent / tlumaczy mowi odpowiada za speaks answers
jezyk angielski language english / tlumacz interpreter / siniak siniaki rany bruises injuries
internet media facebook online / zdjecie zdjecia photo photos / plakat ulotka poster / student studentka / szkola school
mlody mlodociany young / rowno rowne takie same equal / akord sztuki per room / pralnia laundry / jedzenie posilek food meal
nic nie zrobil zignorowal ignored / godnosc szacunek respect / ubezpieczenie insurance nin / emerytura pension
numer adres address / lista list / wybor choice / sygnal oznaka znak sign signs
podejrzany podejrzane dziwny suspicious strange
`.trim()
