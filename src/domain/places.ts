/** All countries of ISO 3166-1, by their two letters. */
export const COUNTRIES: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/)

/** Places in the order of pages: these first, as readers of the first hubs look for them. */
const FIRST = `
  GB GB-GBN GB-EAW GB-ENG GB-SCT GB-WLS GB-NIR IE EU BE CH DE DE-BY ES FR IT NL NO PL RO UA
  US US-CA US-CO US-CT US-FL US-IA US-IL US-LA US-MD US-MN US-NC US-NJ US-NY US-TX US-VA CA AE AU BD IN QA TH
`
  .trim()
  .split(/\s+/)

/**
 * Where something can apply: every country, parts of some (ISO 3166-2; GB-EAW is England and Wales, GB-GBN these and Scotland), and EU
 * and INT for what is wider than a country. A part of a country that is not here needs its name in `src/i18n/messages/`.
 */
export const PLACES: readonly string[] = [...FIRST, ...COUNTRIES.filter((code) => !FIRST.includes(code)), 'INT']
