import { chooseCountry, isCountryKept, startCountry } from '../../ui/calls/country.ts'

/* A country that is tapped puts its numbers on this page. Without a script it leads to the Act now of that country. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.country-picker [data-country]')]

for (const link of links) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    chooseCountry(link.dataset['country'] ?? '', isCountryKept())
    startCountry()
    for (const other of links) {
      other.classList.toggle('chip-chosen', other === link)
      other.ariaCurrent = other === link ? 'true' : null
    }
  })
}
