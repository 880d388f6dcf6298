/** How many presses of Shift leave the page, as in GOV.UK's pattern “Exit this page”. */
export const SHIFTS_TO_LEAVE = 3
