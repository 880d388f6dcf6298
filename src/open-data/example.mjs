// Prints every helpline of a country: node example.mjs https://hub.example.org GB
const [hub, country] = process.argv.slice(2)
const answer = await fetch(new URL('/data/helplines.json', hub))
const data = await answer.json()
for (const line of data.records.filter((record) => record.country === country)) {
  console.log(line.title.en, '·', line.phone ?? 'see its page', '·', line.hours?.en ?? 'hours not known')
  console.log('  checked on:', line.lastReviewed ?? 'confirmed by nobody yet', '·', new URL(line.path, hub).href)
}
console.log('Licence:', data.license)
