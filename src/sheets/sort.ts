const collator = new Intl.Collator("vi")

/** A name as it is ordered by: the given name first, then the words before it. "(B)" after it counts last. */
function sortWords(name: string): string[] {
  const words = name.normalize("NFC").split(/\s+/).filter(Boolean)
  const extra = words.findIndex((word) => word.startsWith("("))
  const end = extra > 0 ? extra : words.length
  return [...words.slice(end - 1, end), ...words.slice(0, end - 1), ...words.slice(end)]
}

function compareWords(left: readonly string[], right: readonly string[]): number {
  const most = Math.max(left.length, right.length)
  for (let index = 0; index < most; index++) {
    const order = collator.compare(left[index] ?? "", right[index] ?? "")
    if (order !== 0) return order
  }
  return 0
}

/** The items in the order of a Vietnamese list: by given name, then family and middle names. Equal names keep their order. */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, words: sortWords(nameOf(item)) }))
    .sort((left, right) => compareWords(left.words, right.words))
    .map(({ item }) => item)
}
