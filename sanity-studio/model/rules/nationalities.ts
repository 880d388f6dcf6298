/**
 * Nationalities and origins that source profiles and news about trafficking name most, and those of
 * most staff and guests. The list need not be complete: the rule is a reminder to the editor, not a proof.
 */
export const NATIONALITIES = [
  ...['Afghan', 'African', 'Albanian', 'American', 'Arab', 'Asian', 'Balkan', 'Bangladeshi', 'Brazilian', 'British'],
  ...['Arabic', 'Bulgarian', 'Cambodian', 'Chinese', 'Colombian', 'Congolese', 'Cuban', 'Czech', 'Dominican', 'Dutch'],
  ...['Eastern European', 'Egyptian', 'Eritrean', 'Ethiopian', 'European', 'Filipino', 'French', 'Gambian', 'Georgian'],
  ...['German', 'Ghanaian', 'Greek', 'Haitian', 'Hispanic', 'Honduran', 'Hungarian', 'Indian', 'Indonesian', 'Iranian'],
  ...['Iraqi', 'Irish', 'Italian', 'Kenyan', 'Korean', 'Kurdish', 'Latvian', 'Latino', 'Latina', 'Lebanese'],
  ...['Lithuanian', 'Mexican', 'Moldovan', 'Moroccan', 'Nepali', 'Nigerian', 'Pakistani', 'Peruvian', 'Polish'],
  ...['Portuguese', 'Roma', 'Romanian', 'Russian', 'Senegalese', 'Serbian', 'Slovak', 'Somali', 'Spanish'],
  ...['Sri Lankan', 'Sudanese', 'Syrian', 'Thai', 'Tunisian', 'Turkish', 'Ugandan', 'Ukrainian', 'Venezuelan'],
  ...[
    'Vietnamese',
    'Zimbabwean',
    'Gypsy',
    'Latin American',
    'South American',
    'Middle Eastern',
    'Caribbean',
    'Jamaican',
  ],
  ...[
    'Bolivian',
    'Ecuadorian',
    'Burmese',
    'Malaysian',
    'Belarusian',
    'Kosovan',
    'Algerian',
    'Libyan',
    'Saudi Arabian',
    'Yemeni',
  ],
] as const
