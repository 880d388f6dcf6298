import type { LanguageWords } from './language-words.ts'

/** Polish. */
export const PL: LanguageWords = {
  not: String.raw`nie|ani|nigdy|nikt|nikogo|nikomu|bez|nic|zamiast|unikaj\p{L}*|źle`,
  calling: String.raw`zadzwo\p{L}+|dzwo\p{L}+|wybier\p{L}*|telefon\p{L}*|infolini\p{L}+|lini\p{L}+|numer\p{L}*|policj\p{L}+|alarmow\p{L}+|tel|odpowiedź`,
  words: [
  [
    'insult',
    'error',
    String.raw`kurw(?:a|y|ę|o|ie|om|ami|ach)|dziwk(?:a|i|ę|o|ą|om|ami|ach)|dziwek`,
    'osoba, która sprzedaje seks',
  ],
  [
    'insult',
    'error',
    String.raw`nielegał(?:y|ów|a|om|ami|owie)?|nielegaln\p{L}+ (?:i?migran[ct]|pracowni|robotni|cudzoziem)\p{L}+`,
    'osoby bez dokumentów',
  ],
  [
    'insult',
    'error',
    String.raw`czarnuch\p{L}*|ciapat(?:y|a|e|ych|ym|ymi)|ciapak\p{L}*|żółtk(?:i|ów|om|ami)|kitajc\p{L}+|kacap\p{L}*`,
    'człowiek, według tego, co robi',
  ],
  ['insult', 'error', String.raw`ciot(?:a|y|ę|om|ami)`, 'gej, i tylko gdy to ważne'],
  ['insult', 'error', String.raw`debil\p{L}*|ćpun\p{L}*`, 'osoba z niepełnosprawnością; osoba, która bierze narkotyki'],
  ['insult', 'warning', String.raw`cygan\p{L}*`, 'Rom, Romka, i tylko gdy to ważne'],
  [
    'insult',
    'warning',
    String.raw`murzyn\p{L}*|kalek(?:a|i|ę|ą|om|ami)|upośledzon\p{L}+`,
    'czarnoskóra osoba; osoba z niepełnosprawnością',
  ],
  [
    'avoid',
    'error',
    String.raw`(?:seks)?niewolni(?:k\p{L}*|c(?!tw|z)\p{L}*)(?: seksualn\p{L}+)?`,
    'osoby wykorzystywane',
  ],
  [
    'avoid',
    'error',
    String.raw`prostytucj\p{L}+ dzieci\p{L}*|dziecięc\p{L}+ prostyt\p{L}+`,
    'dziecko wykorzystywane seksualnie',
  ],
  ['avoid', 'warning', String.raw`prostytut\p{L}+|prostytucj\p{L}+`, 'osoba, która sprzedaje seks'],
    ['insult', 'error', String.raw`nielegaln\p{L}+ i?migrant\p{L}*|nielegaln(?:i|ych|ymi|ym)(?=,| któr| w | na |$|\.| u | z )`, 'osoby bez dokumentów'],
    ['insult', 'warning', String.raw`(?:dziewczyn\p{L}*|kobiet\p{L}*|pani\p{L}*|dam\p{L}*) lekkich obyczajów|panienk\p{L}+|alfons\p{L}*|kurtyzan\p{L}*|ladacznic\p{L}*|tirówk\p{L}*|narkoman\p{L}*|menel\p{L}*|żul(?:e|i|a|ów|om|ami)?|lump\p{L}*|bezdomniak\p{L}*|żebrak\p{L}*|pedał\p{L}*|ciapat\p{L}*|ukrai(?:niec|niaczk)\p{L}* z targu|rusk(?:i|ie|ich|im|imi)|żółtk\p{L}*|psychol\p{L}*|wariat\p{L}*|hołot\p{L}*|patologi(?:a|i|ę) społeczn\p{L}*|męt(?:y|ów) `, 'osoba, według tego, co robi'],
    ['avoid', 'warning', String.raw`(?:u?ratuj\p{L}*|uratowa\p{L}+|ratowa\p{L}+|wyratowa\p{L}+) (?:\p{L}+ ){0,3}(?:niewolni|kobiet|dziewczyn|ofiar|prostytut|ludzi|dzieci|osób|osob)\p{L}*`, 'pomóc, znaleźć bezpieczne miejsce'],
    ['blame', 'warning', String.raw`(?:sama|sam|sami|same) (?:jest |są |sobie )?(?:winn\p{L}+|jest temu|tego chci\p{L}+|wybra\p{L}+|się w to)|(?:jej|jego|ich) (?:własna )?wina|(?:był\p{L}*|jest|są|zbyt|tak) (?:zbyt |po prostu |bardzo )?(?:naiwn|głupi|łatwowiern)\p{L}*|biedn\p{L}+ (?:stworzen|istot|dziewczyn|ofiar)\p{L}*|łatw\p{L}+ (?:łup|zdobycz|ofiar)\p{L}*|złaman\p{L}+ (?:życi|kobiet|osob|człowiek)\p{L}*|zniszczon\p{L}+ (?:życi|kobiet|dziewczyn)\p{L}*`, 'powiedz, co zrobił ten, kto ją wykorzystał'],
    ['order', 'warning', String.raw`(?:śledź(?:cie)?|idź(?:cie)? za|chodź(?:cie)? za|pójdź(?:cie)? za|podąż(?:aj|ać)(?:cie)? za|jedź(?:cie)? za|pojedź(?:cie)? za|szpieguj(?:cie)?)(?: \p{L}+)?`, 'zapamiętaj, dokąd poszli, i powiedz kierownikowi'],
    ['order', 'warning', String.raw`(?:przeszuk(?:aj|ać|uj|ałaś|ałeś)\p{L}*|zajrzyj(?:cie)? do|zaglądaj(?:cie)? do|sprawdź(?:cie)?(?: zawartość)?|otwórz(?:cie)?|otwieraj|przejrzyj(?:cie)?|poszukaj w|grzeb(?:cie)? w) (?:\p{L}+ )?(?:toreb\p{L}*|torb\p{L}+|toreb\p{L}*|waliz\p{L}+|plecak\p{L}*|szuflad\p{L}*|bagaż\p{L}*|kieszeni\p{L}*|telefonu? (?:gości|gościa)|portfel\p{L}*|rzecz\p{L}+|kosz\p{L}*|śmieci\p{L}*|pok[oó]j\p{L}* gości\p{L}*)`, 'zwracaj uwagę tylko na to, co widać przy pracy'],
    ['order', 'warning', String.raw`(?:nagr(?:aj|ywaj|ać|ałaś|ałeś)(?:cie)?|sfilmuj|filmuj(?:cie)?|sfotografuj|fotografuj|(?:zrób|rób|zrobić|zrobiłeś|zrobiłaś|zróbcie)(?: \p{L}+)? (?:zdję\p{L}+|fotk\p{L}+|selfie))(?: (?:tablic\p{L}*|rozmow\p{L}*|gości\p{L}*|par\p{L}+|mężczy\p{L}+|kobiet\p{L}*|ich|ją|jego|jej|im|je|korytarz\p{L}*|samoch\p{L}+|telefonem|ukradkiem|z ukrycia|osob\p{L}+|wszystk\p{L}+|pok\p{L}+|ludzi\p{L}*))`, 'zapisz, co widzisz, gdy będziesz bez świadków'],
    ['order', 'warning', String.raw`(?:opublik\p{L}+|publikuj|udostępni\p{L}*|wrzu[ćc]\p{L}*|wstaw\p{L}*|wysyłaj|wyślij|podziel się)[^.!?]{0,60}(?:facebook\p{L}*|instagram\p{L}*|whatsapp\p{L}*|tiktok\p{L}*|sieci|internet\p{L}*|grup\p{L}+|czat\p{L}*|forum)`, 'powiedz tylko kierownikowi, linii pomocy albo policji'],
    ['order', 'warning', String.raw`(?:zapytaj|spytaj|zapytać|dopytaj)(?:cie)?[^.!?]{0,40}(?:czy|ilu|kto) [^.!?]{0,40}(?:zmusza|wykorzyst|ofiar|handl|prostyt|przymus|mężczyzn)\p{L}*|(?:przesłuch\p{L}+|wypyt\p{L}+) (?:gości\p{L}*|ją|go|ich|kobiet\p{L}*|dziewczyn\p{L}*|par\p{L}+|o \p{L}+)`, 'zapytaj tylko „Czy mogę pomóc?”'],
    ['order', 'warning', String.raw`(?:obiec(?:aj|uj|ać)(?:cie)?|zagwarant\p{L}+|gwarant(?:uj|uje|ujemy|ować)|zapewnij(?:cie)?|przysięgnij|przyrzeknij)(?: \p{L}+)? ?,? (?:że|pełn\p{L}+|bezpieczeńst\p{L}+|tajemnic\p{L}*|dyskrecj\p{L}+|ochron\p{L}+|anonimow\p{L}+)`, 'niczego nie obiecuj i powiedz, kto może pomóc'],
    ['order', 'warning', String.raw`(?:pocze|za|od)?(?:kaj|kać|czekaj|czekać|kaj\p{L}*|zaczekaj|poczekać)(?:cie)?,? (?:aż|na|do|z telefonem)[^.!?]{0,35}(?:dowod\p{L}*|pewn\p{L}+|pewność)|(?:zbierz|zbieraj|zdobądź|poszukaj|zgromadź) (?:\p{L}+ )?dowod\p{L}*|(?:lepiej|najpierw) (?:\p{L}+,? ){0,5}dowod\p{L}*|(?:tylko|dopiero)[^.!?]{0,20}(?:gdy|kiedy|jeśli|jak)[^.!?]{0,30}(?:dowod|pewn)\p{L}*`, 'dzwoń od razu: nikt nie potrzebuje dowodów, aby mówić'],
    ['order', 'warning', String.raw`(?:wyrzu[ćc]\p{L}*|wypro[śs]\p{L}*|eksmit\p{L}+|wykwater\p{L}+|usuń|usunąć)[^.!?]{0,30}(?:hotel\p{L}*|gości\p{L}*|par\p{L}+|mężczy\p{L}+|kobiet\p{L}*|ich|ją|go|grup\p{L}+)|(?:wyrzuc|wyprasz|wykwater|usuw)\p{L}+ (?:natychmiast|od razu)|(?:podejrzan\p{L}+) gości?\p{L}*[^.!?]{0,40}(?:wyrzu|wypro|wyprasz|wykwater|eksmit|usu)\p{L}+`, 'pozwól im zostać i zapytaj policję albo linię pomocy'],
    ['order', 'warning', String.raw`(?:powiedz|powiedzcie|poinformuj|uprzedź|ostrzeż)(?:cie)? (?:\p{L}+ )?(?:mężczyźnie|mężczyznę|towarzyszowi|partnerowi|szefowi (?:jej|kobiety)|podejrzan\p{L}+|alfons\p{L}*|gościowi|gościa)[^.!?]{0,15}(?:że|o)`, 'nie mów nic osobom, które jej towarzyszą; powiedz kierownikowi'],
    ['order', 'warning', String.raw`s?konfrontuj(?:cie)?(?: się)?|skonfront\p{L}+|zażądaj(?:cie)? wyjaśnień|zaż[ąa]daj\p{L}*|oskarż(?:cie)? `, 'powiedz kierownikowi lub zadzwoń na linię pomocy'],
    ['order', 'warning', String.raw`wejdź(?:cie)? do pokoju (?:i|bez|kluczem|z)|(?:zabierz|odbierz|wyrwij) (?:mu |jej |\p{L}+ )?paszport\p{L}*|(?:podsłuch\p{L}+|posłuchaj pod drzwiami|nasłuchuj\p{L}*)|(?:zadzwoń|dzwoń) (?:do|po) (?:straży granicznej|urzędu imigracyjnego|imigracji)|ukryj (?:ją|kobietę)|(?:daj|pożycz) jej pieniądz\p{L}*|załatw to (?:sam|sama|samodzielnie)|udawaj (?:klienta|gościa)|podaj się za`, 'powiedz kierownikowi lub zadzwoń na linię pomocy'],
  ],
}
