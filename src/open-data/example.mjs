// Prints every helpline of a country: node example.mjs https://hub.example.org GB
const [hub, country] = process.argv.slice(2)
const answer = await fetch(new URL('/data/helplines.json', hub))
const { records, license } = await answer.json()
for (const { title, phone, hours, lastReviewed, path } of records.filter((line) => line.country === country)) {
  console.log(`${title.en}: ${phone ?? 'see its page'} (${hours?.en ?? 'hours not known'})`)
  console.log(`  ${lastReviewed ? `checked on ${lastReviewed}` : 'confirmed by nobody yet'}, ${new URL(path, hub)}`)
}
console.log(`Licence: ${license}`)
