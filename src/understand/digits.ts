/** One to nine as they are said, without accents; "lăm" stands for five after a ten. */
export const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}

/** Any of them, as a part of a pattern. */
export const DIGIT = Object.keys(DIGITS).join("|")
