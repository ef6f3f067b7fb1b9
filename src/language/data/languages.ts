/** Languages whose names are not also a people's adjective, and adjectives with a capital that name nobody. Compiled by this project, CC0. */
export const languages = `
English Arabic Hebrew Farsi Dari Urdu Hindi Pashto Kurmanji Sorani Swahili Amharic Tigrinya Mandarin Cantonese Latin Aramaic Tagalog Catalan Sanskrit Indigenous Anglophone Francophone Lusophone Semitic Biblical Koranic Quranic
`
