import { BASE_LANGUAGE } from './base-language.ts'

/** The name of the base language in English, in which the Studio and programs speak: “English”, “Norwegian Bokmål”. */
export const BASE_NAME = new Intl.DisplayNames(['en'], { type: 'language' }).of(BASE_LANGUAGE) ?? BASE_LANGUAGE
