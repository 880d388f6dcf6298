import type { data as english } from '../en/data.ts'
import type { Translated } from '../translated.ts'

/**
 * The page about the open data, and the block of signs for other websites, in Polish: a machine's draft; no native speaker
 * has checked it yet.
 */
export const data: Translated<typeof english> = {
  'data.title': 'Otwarte dane',
  'data.description': 'To, co wie serwis, jako pliki do twojej aplikacji, strony lub spisu: JSON, CSV i HSDS.',
  'data.lead': 'Użyj tego, co wie serwis, w swojej aplikacji, na stronie lub w spisie. To nic nie kosztuje.',
  'data.licence':
    'Nasze własne teksty są na licencji CC BY 4.0: podaj nazwę serwisu i link do niego. Fakty, takie jak numery i nazwy ustaw, nie należą do nikogo.',
  'data.unconfirmed':
    'Wielu z tych faktów nikt jeszcze nie potwierdził. Każdy wpis podaje źródła i ich daty. Zanim przekażesz numer dalej, zajrzyj na stronę tego, kto go prowadzi.',
  'data.tables': 'Tabele',
  'data.records': { one: '{n} wpis', few: '{n} wpisy', many: '{n} wpisów', other: '{n} wpisu' },
  'data.changed': 'zmieniono {date}',
  'data.duties': 'Obowiązki, po jednym w wierszu',
  'data.schema': 'Schemat',
  'data.all': 'Wszystkie tabele na jednej liście dla programów',
  'data.hsds': 'Dla spisów usług',
  'data.hsdsText':
    'Infolinie i organizacje w formie HSDS 3 (Open Referral). „assured_date” to dzień, w którym człowiek sprawdził linię. Nie ma go, dopóki nikt tego nie zrobił.',
  'data.services': 'Infolinie jako usługi',
  'data.organizations': 'Organizacje',
  'data.try': 'Wypróbuj',
  'data.tryText': 'Zapisz te wiersze jako example.mjs. Wypisują infolinie jednego kraju.',
  'data.know': 'Warto wiedzieć',
  'data.ids':
    'Identyfikatory się nie zmieniają. „dateModified” to dzień ostatniej zmiany. Plik zmienia się tylko wtedy, gdy zmienia się jego treść.',
  'data.languages':
    'Teksty są podane według języka: „en”, „pl” i tak dalej. „translations” mówi, które z nich są szkicem maszyny, kto i kiedy sprawdził pozostałe oraz od kiedy angielski jest inny.',
  'data.csv': 'W plikach CSV apostrof stoi przed komórką, którą arkusz wziąłby za formułę, na przykład +44.',
  'data.left':
    'W danych nie ma: szkiców, niczego wstrzymanego ani pełnych tekstów poradników i dokumentów. Do nich prowadzi link.',
  'data.signs': 'Zauważ oznaki',
  'data.embed': 'Oznaki na twojej stronie',
  'data.embedText': 'Sześć oznak, ich inne możliwe powody i do kogo zadzwonić. Bez skryptu i bez plików cookie.',
  'data.embedFrame': 'Jako ramka. Zawsze aktualna; przeglądarki gości twojej strony pobierają ją z serwisu.',
  'data.embedCopy': 'Jako kopia. Nikt nie łączy się z serwisem. Raz w miesiącu sprawdź, czy numery się nie zmieniły.',
  'data.embedSee': 'Zobacz blok',
  'data.embedDont': 'Z nikim się nie konfrontuj. Nikogo nie przeszukuj ani nie śledź.',
  'data.embedDate': 'Numery z dnia {date}. Mogą się zmienić: sprawdź w serwisie.',
  'data.embedMore': 'Więcej oznak i skąd pochodzą: {name}',
}
