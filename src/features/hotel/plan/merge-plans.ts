import { EMPTY_ENTRY, isUntouched, withStep, type Hotel, type Plan } from './plan.ts'

/**
 * A plan with what a saved one says: hotels by their names, new ones behind the others. What the saved one leaves empty
 * stays as it is; a hotel about which nothing was said makes room.
 */
export function mergePlans(current: Plan, saved: Plan): Plan {
  const savedNamed = new Map(saved.map((hotel) => [hotel.name, hotel]))
  const known = current.filter((hotel) => savedNamed.has(hotel.name) || !isUntouched(hotel))
  const names = new Set(known.map(({ name }) => name))
  return [
    ...known.map((hotel) => mergeHotels(hotel, savedNamed.get(hotel.name) ?? hotel)),
    ...saved.filter(({ name }) => !names.has(name)),
  ]
}

function mergeHotels(hotel: Hotel, saved: Hotel): Hotel {
  let merged: Hotel = {
    ...hotel,
    size: saved.size,
    risks: new Map([...hotel.risks, ...saved.risks]),
    checks: new Set([...hotel.checks, ...saved.checks]),
  }
  for (const [id, { owner, due, done }] of saved.steps) {
    const before = hotel.steps.get(id) ?? EMPTY_ENTRY
    merged = withStep(merged, id, {
      owner: owner || before.owner,
      due: due || before.due,
      done: done || before.done,
    })
  }
  return merged
}
