/**
 * English words that say nothing about what is sought, without apostrophes. “us”, “id” and
 * “ill” are missing on purpose: a country, a paper and a state of health.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about am an and any are as at be been being but by can cannot could did do does doing done for from get gets
  getting got had has have having he her hers him his how i if in into is it its itself just like may me might mine
  must my no nor not of off on or our ours please shall she should so some such than that the their them then there
  these they thing this those to too very want wants was we were what when where which while who whom whose why will
  with would you your yours
  arent cant couldnt didnt doesnt dont hadnt hasnt havent hes im isnt ive mustnt shes shouldnt thats theres
  theyre wasnt werent whats whos wont wouldnt youre`.split(/\s+/),
)
