import type { LanguageWords } from './language-words.ts'

/** Romanian. */
export const RO: LanguageWords = {
  not: String.raw`nu|n-\p{L}+|nici|niciodată|fără|nimeni|nimic|în loc să|în loc de|evitați|greșit|nici nu`,
  calling: String.raw`suna[țţ]i|sună|suni|apela[țţ]i|forma[țţ]i|telefon\p{L}*|număr\p{L}*|lini\p{L}+|poli[țţ]i\p{L}+|urgen[țţ]\p{L}+|răspunde|pericol|răspuns\p{L}*|tel`,
  words: [
  ['insult', 'error', String.raw`curv(?:a|ă|e|ele|elor)|târf(?:a|ă|e|ele|elor)`, 'o persoană care vinde sex'],
  [
    'insult',
    'error',
    String.raw`ilegali(?:i|lor)|(?:i?migran|lucrăto|muncito|străin)\p{L}* ilegal\p{L}*`,
    'oameni fără acte',
  ],
  ['insult', 'error', String.raw`cioroi\p{L}*|bozgor\p{L}*|jidan\p{L}*|negrote[iu]\p{L}*`, 'persoana, după ce face'],
  [
    'insult',
    'error',
    String.raw`poponar\p{L}*|bulangi\p{L}*|homală\p{L}*`,
    'o persoană gay, și doar dacă are importanță',
  ],
  [
    'insult',
    'error',
    String.raw`retarda(?:t|ț|ţ)\p{L}*|handicapa(?:t|ț|ţ)\p{L}*|mongoloi(?:d|z)\p{L}*`,
    'o persoană cu dizabilități',
  ],
  ['insult', 'warning', String.raw`[țţ]igan\p{L}*`, 'rom, romă, și doar dacă are importanță'],
  ['avoid', 'error', String.raw`sclav(?:ul|ului|i|ii|ilor|ă|a|e|ele|elor)?(?: sexual\p{L}*)?`, 'oameni exploatați'],
  [
    'avoid',
    'error',
    String.raw`prostitu[țţ]i\p{L}+ (?:infantil\p{L}+|copiilor|minorilor)`,
    'un copil exploatat sexual',
  ],
  ['avoid', 'warning', String.raw`prostitu(?:at|[țţ]i)\p{L}+`, 'o persoană care vinde sex'],
    ['insult', 'error', String.raw`imigran[țţt]\p{L}* ilegal\p{L}*|muncitor\p{L}* (?:la negru și )?ilegal\p{L}*`, 'oameni fără acte'],
    ['insult', 'warning', String.raw`(?:fete|fetele|fată|femei|femeile) u[șş]oare|droga[țţ]i\p{L}*|drogaților|cer[șş]etor\p{L}*|vagabon[dz]\p{L}*|be[țţ]ivan\p{L}*|nebuni\p{L}*`, 'persoana, după ce face'],
    ['avoid', 'warning', String.raw`salva(?:t|te|[țţ]i|rea|m)? (?:\p{L}+ ){0,2}(?:sclav|victim|femei|fete|fată|prostituat|persoan|copii)\p{L}*`, 'a ajuta, a găsi un loc sigur'],
    ['blame', 'warning', String.raw`(?:e|este|a fost) (?:doar |și )?vina (?:ei|lui|lor|victimei)|(?:și-a|și-au) (?:făcut-o singur\p{L}*|căutat-o|meritat\p{L}*)|(?:a fost|era|sunt|prea|atât de) (?:de obicei |adesea |prea |foarte )?(?:naiv|proast|credul)\p{L}*|biet\p{L}+ (?:creatur|fat|femei|suflet|fiin[țţ])\p{L}*|[îi]și aleg (?:singur\p{L}* )?(?:viața|soarta)|(?:și-au|și-a) ales (?:singur\p{L}* )?(?:viața|soarta)|prad\p{L}* u[șş]o\p{L}+|via[țţ][ăa] (?:distrusă|ruinată)`, 'spuneți ce a făcut cel care a exploatat-o'],
    ['order', 'warning', String.raw`(?:urmări[țţ]i|urmăre[șş]te|fila[țţ]i)(?:-\p{L}+| (?:pe|bărbat|femei|cuplu|oaspe|ma[șş]in|grup|perech|clien|discret|de la)\p{L}*)|(?:lua[țţ]i-vă|merge[țţ]i) după (?:ei|el|ea|ele|ma[șş]in\p{L}+|bărbat\p{L}+|oaspe\p{L}+|cuplu\p{L}*)`, 'țineți minte încotro au mers și spuneți managerului'],
    ['order', 'warning', String.raw`(?:căuta[țţ]i (?:în|prin)|caută (?:în|prin)|percheziționa[țţ]i|cotrobăi[țţ]i|scotoci[țţ]i|deschide[țţ]i|verifica[țţ]i|uita[țţ]i-vă (?:în|prin)|controla[țţ]i)(?: (?:în|prin))? (?:\p{L}+ )?(?:geant\p{L}+|gen[țţ]i\p{L}*|bagaj\p{L}*|valiz\p{L}+|sertar\p{L}*|po[șş]et\p{L}+|rucsac\p{L}*|buzunar\p{L}*|telefonul (?:lui|ei|oaspetelui)|lucruril\p{L}+|co[șş]ul|gunoi\p{L}*|camera (?:lui|ei|lor))`, 'observați doar ce se vede în timpul muncii'],
    ['order', 'warning', String.raw`(?:fotografia[țţ]i|filma[țţ]i|înregistra[țţ]i|(?:face[țţ]i|ai făcut|a făcut|a[țţ]i făcut)(?:-\p{L}+)? (?:o |câteva )?(?:poz[ăe]|fotografi[ei]|poze|selfie)|trage[țţ]i o poză|filmat|fotografiat)(?: (?:pe|la|cu|cuplul|bărbat\p{L}+|femei\p{L}+|oaspe\p{L}+|ma[șş]in\p{L}+|număr\p{L}+|plăcu\p{L}+|conversa\p{L}+|discu\p{L}+|discret|pe ascuns|camer\p{L}+|tot\p{L}*|lor|lui|a))`, 'scrieți ce ați văzut, când sunteți singuri'],
    ['order', 'warning', String.raw`(?:posta[țţ]i|publica[țţ]i|distribui[țţ]i|pune[țţ]i|încărca[țţ]i|trimite[țţ]i|răspândi[țţ]i|postat|pus)[^.!?]{0,60}(?:facebook|instagram|whatsapp|tiktok|re[țţ]ele|internet|grup\p{L}*|chat)`, 'spuneți doar managerului, liniei de ajutor sau poliției'],
    ['order', 'warning', String.raw`întreba[țţ]i(?:-\p{L}+)?[^.!?]{0,40}(?:dacă|câ[țţ]i|cine) [^.!?]{0,30}(?:oblig|exploat|victim|trafic|for[țţ]|prostitu|bărba[țţ]i|face asta)\p{L}*|interoga[țţ]i(?:-\p{L}+)?`, 'întrebați doar „Vă pot ajuta?”'],
    ['order', 'warning', String.raw`(?:promite[țţ]i|garanta[țţ]i|asigura[țţ]i(?!-vă)|jura[țţ]i)(?:-\p{L}+)?(?: \p{L}+){0,2}? (?:că|siguran[țţ]\p{L}+|secret\p{L}*|protec[țţ]\p{L}+|anonimat\p{L}*)|(?:garantăm|promitem) (?!nimic)\p{L}+`, 'nu promiteți nimic și spuneți cine poate ajuta'],
    ['order', 'warning', String.raw`a[șş]tepta[țţ]i [^.!?]{0,35}(?:dovez\p{L}+|dovad\p{L}+|sigur\p{L}*|prob\p{L}+)|(?:aduna[țţ]i|strânge[țţ]i|căuta[țţ]i) (?:\p{L}+ )?(?:dovezi|probe)|(?:mai )?întâi dovezile|suna[țţ]i (?:doar|numai) (?:când|dacă|după)[^.!?]{0,30}(?:dovezi|sigur\p{L}*)|înainte să (?:aveți dovezi|fiți sigur\p{L}*)`, 'sunați imediat: nimeni nu are nevoie de dovezi ca să vorbească'],
    ['order', 'warning', String.raw`(?:da[țţ]i|scoate[țţ]i|arunca[țţ]i)(?:-\p{L}+)?[^.!?]{0,40} afară|evacua[țţ]i(?:-\p{L}+)?|(?:este|sunt|va fi|vor fi) (?:imediat )?(?:(?:da[țţ]i|dat\p{L}*|scos|scoși) (?:imediat )?(?:afară|din hotel)|evacua[țţt]\p{L}*|alunga[țţt]\p{L}*)|oaspe\p{L}+ suspec[țţt]\p{L}* [^.!?]{0,30}(?:afară|evacu|scoș|scos|da[țţ]i)\p{L}*|cere[țţ]i(?:-\p{L}+)? să (?:plece|părăsească)`, 'lăsați-i să rămână și întrebați poliția sau linia de ajutor'],
    ['order', 'warning', String.raw`(?:spune[țţ]i|anun[țţ]a[țţ]i|avertiza[țţ]i)(?:-\p{L}+)? (?:\p{L}+ )?(?:bărbatul\p{L}*|înso[țţ]itor\p{L}*|șef\p{L}+ (?:ei|lui|lor)|prieten\p{L}*|suspect\p{L}*|proxenet\p{L}*|peștelui|oaspetelui)[^.!?]{0,15}(?:că|de|despre)`, 'nu spuneți nimic însoțitorilor; spuneți managerului'],
    ['order', 'warning', String.raw`confrunta[țţ]i(?:-\p{L}+)?|confruntă|cere[țţ]i(?:-\p{L}+)? (?:socoteală|explicații)|înfrunta[țţ]i(?:-\p{L}+)?`, 'spuneți managerului sau sunați la linia de ajutor'],
    ['order', 'warning', String.raw`intra[țţ]i în cameră (?:cu|și|fără)|lua[țţ]i(?:-\p{L}+)? (?:pașaport\p{L}*|actele) (?:de la|înapoi|din)|asculta[țţ]i la ușă|trage[țţ]i cu urechea|suna[țţ]i la (?:imigrări|serviciul de imigrări)|chema[țţ]i (?:imigrările|serviciul de imigrări)|ascunde[țţ]i-o|da[țţ]i-i bani|rezolva[țţ]i singur\p{L}*|vă (?:prefaceți|dați drept)|prefaceți-vă`, 'spuneți managerului sau sunați la linia de ajutor'],
    ['order', 'warning', String.raw`(?:a[țţ]i|ai) (?:urmărit|fotografiat|filmat|înregistrat|promis|a[șş]teptat|căutat în|postat|întrebat-o|confruntat|dat afară|percheziționat)(?: \p{L}+)?`, 'scrieți ce ați văzut și spuneți managerului'],
  ],
}
