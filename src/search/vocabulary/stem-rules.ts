/*
 * By what the inflections of a word differ, by language, normalised: without diacritics. Endings of nouns, adjectives and
 * verbs that people type; rare and literary ones are left out. No native speaker has read them.
 */

const POLISH = `
 / a ac acie aja ajac al ala alam ale alem ali alo aly am ami amy an ana ane anego anej ani ania anie aniem aniu ano any ani
 asz e ec ecie ego ej el ela ele eli elo ely em emu emy en ena ene enego enej eni enia enie eniem eniu eno eny
 esz eto ety eta ete i ia iach iam iami iac ial iala iali ie iec iecie iego iej iem iemu iemy ii il ila ilam ilem ili ilo ily
 im imi imy ic icie io iom isz iu ich j ja jac ji l la lam lem li lo ly mi o om on ona one onego onej oni ono ony osc osci
 ow owac owal owala owali owano owany owana owane owania owanie owi owie u uja uje ujac ujecie ujemy ujesz y yc yce ych yl yla
 yli ylo yly ym ymi ysz
 / cz=k sz=s dz=d rz=r c=t z=g`

const ROMANIAN = `
 / a ai ala am and are asca asem at ata ate ati au ea eam eai eau eaza ei ele elor em enti entei entelor ent enta ente ere
 esc este esti este ete eti ez eze ezi i ia iei iile iilor ii iile iilor im ind ire isem it ita ite iti iu iul iului iunea
 iune iuni iunii iunile iunilor iunea l le lor lui n o ul ului ule u ui uri urile urilor ut uta ute uti e ei
 / z=d st=s`

const SPANISH = `
 / a aba aban abas abamos ado ada ados adas al ales amos an ando ante antes ar ara aran are aria arian arlo arla arme arnos
 arse arte aron as aste cion ciones e ed emos en er era eran eres eria erla erlo erme ernos erse erte es ia ian ias ido ida
 idos idas iendo iente ieron ieran iera imos io ir ira irme irnos irse irte ismo iste ito ita itos itas mente o os s
 / qu=c gu=g z=c`

const PORTUGUESE = `
 / a ada adas ado ados ais am amos ando ante ao aos ar aram arem aria as ava avam cao coes e ei eis em emos endo er eram eria
 es eu ia iam ida idas ido idos indo ir iram ivel iveis mente mos o oa oas oes os ou ram rem s inho inha inhos inhas
 / qu=c gu=g c=c`

const UKRAINIAN = `
 / а ав ала али ало ам ами ання анні анню ати ать ах аю ають ає аєте аєш в е еві ем емо ення енні енню ення ений ена ене
 ені ета ете еш ею и ив ила или ило им ими имо ити ить их иш ишся й ла ли ло о ові ого ой ом ому ою ої сь ся ти ть
 тися тись у ував увала ували увало увати ує уєш уєте ують уючи уть ь ю ють я ям ями ять ях є ємо єте єш єю і ів ім ій
 ією ії ію їв ї ості істю ість ний на не ні ного ної ному них ними ну
 / ц=к з=г ч=к ж=г`

const ARABIC = `
 و ف ال وال فال بال كال لل ولل ب ل ي ت ن سي ست س ا
 / ه ها هم هن ي ني نا ك كم ات اتي ون ين ان ه وا ت تي ته تها تهم يه يا ا و
 / `

const RULES: Readonly<Record<string, string>> = {
  ar: ARABIC,
  es: SPANISH,
  pl: POLISH,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  uk: UKRAINIAN,
}

/**
 * The rules for the stems of a language, in the form that `createStemmer` reads; an empty text for a language without.
 * @param language a BCP 47 tag.
 */
export function stemRulesIn(language: string): string {
  return (RULES[language.slice(0, 2)] ?? '').replace(/\s+/g, ' ')
}
