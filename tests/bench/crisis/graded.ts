import { TUNED_SCENARIOS } from '../search/scenarios.ts'

/** Graded queries of somebody who is in such a situation, or sees it: the card is right for them. */
const SITUATIONS = new Set(
  `many man going in same room all night / childrens clothes but no child booked / she never come out of the room
  bruses on guest face / door lockd from outside / workers sleeping in basment / girls dont leave room only with him
  teenagers drunk in room beer bottles / he answer every question for her / one man pay 4 rooms for women
  she doesnt know what town she is in / looks scared wont talk / group leader carries all passports
  driver wait outside bring diferent girls / kids selling flowers in the bar / should i follow him to the car
  looks under 18 in our bar / worker eats left overs hungry / taxi for kid late paid by other person
  nail salon boss always there / child abuse in hotel / weird man watching children at pool
  dad or not dad? man with girl late / child talk to me about bad thing / worried about a child who call
  drunk teenage in taxi scared / teenager check in alone pays / boss not paying / passport taken
  i pay agency for this job / less then minimum wage / cant go out after shift / boss say he call imigration
  rent taken from my pay / frend forced to work cant leave / i owe money for this job / trial shift no money
  someone takes my tips / who protects me if i speak up / colleague from agency in trouble / who do I call
  whodoicall / call police but cant talk / 999 / modern slavry helpline / emergancy / hlep / domestic violance husband
  what do i do if i suspect somthing / not sure should i tell manager / guest ask me to help her
  must i talk to the suspect person`.split(/\s*[/\n]\s*/),
)

/** The tuned graded queries of people who look something up. */
export const GRADED_LOOKUPS: readonly string[] = TUNED_SCENARIOS.map(({ query }) => query).filter(
  (query) => !SITUATIONS.has(query),
)

/** Situations that are no graded query any more. */
export const UNKNOWN_SITUATIONS: readonly string[] = [...SITUATIONS].filter((situation) =>
  TUNED_SCENARIOS.every(({ query }) => query !== situation),
)
